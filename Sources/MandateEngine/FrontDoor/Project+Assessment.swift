internal import Documents
internal import Methodology
package import Results

extension Project {
    /// What one record scores under one methodology, with where every point comes from.
    public struct Assessment: Sendable {
        /// The whole assessment.
        package let result: Results.Assessment

        package init(_ result: Results.Assessment) { self.result = result }

        /// The id of the record.
        public var record: String { result.evaluation.id }
        /// The id of the methodology.
        public var methodology: String { result.methodology.id }
        /// The points, 0 where nothing is scored; nil where the methodology adds nothing up.
        public var score: ExactNumber? { (result.total?.score).map(ExactNumber.init) }
        /// What missing data allow; nil where nothing can be scored.
        public var range: PossibleRange? { (result.total?.range).map(PossibleRange.init) }
        /// The points that could be reached with what is transcribed and assessed; nil where nothing is added up.
        public var achievable: ExactNumber? { (result.total?.achievable).map(ExactNumber.init) }
        /// The id of the class on the methodology's scale; nil where it has none.
        public var rating: String? { result.rating?.class }
        public var criteria: [Criterion] { result.criteria.map(Criterion.init) }

        /// An indicator by its id, with the trace of its score; nil where there is none.
        public func indicator(_ id: String) -> Indicator? {
            criteria.lazy.flatMap(\.indicators).first { $0.id == id }
        }

        /// The assessment as the JSON that `Docs/schemas/assessment-1.json` describes, the same bytes in every run.
        public var json: [UInt8] {
            // Every value of an assessment has a form in JSON, which the tests of its schema show.
            (try? CanonicalJSON.encode(result)).map(Array.init) ?? []
        }
    }

    /// One row of the table.
    public struct Criterion: Sendable {
        let result: CriterionResult

        public var id: String { result.id }
        /// What the rule rests on: `transcribed`, `inferred`, `illustrative` or `untranscribed`, which must stand
        /// wherever its score is shown.
        public var status: String { result.status.rawValue }
        /// Nil where the criterion is not scored.
        public var score: ExactNumber? { result.score.map(ExactNumber.init) }
        public var range: PossibleRange? { result.range.map(PossibleRange.init) }
        public var maximum: ExactNumber? { result.maximum.map(ExactNumber.init) }
        public var indicators: [Indicator] { result.indicators.map(Indicator.init) }
    }

    /// One indicator with the trace of its score.
    public struct Indicator: Sendable {
        let result: IndicatorResult

        public var id: String { result.id }
        public var status: String { result.status.rawValue }
        /// The exact value, or the id of the choice of a judgement; nil where it is not assessed or not judged.
        public var measured: String? { result.measured?.description }
        public var score: ExactNumber? { result.score.map(ExactNumber.init) }
        public var range: PossibleRange? { result.range.map(PossibleRange.init) }
        /// The ids of the items that count, in the order of the record; of all sides and entries.
        public var counted: [String] { result.traces.flatMap { $0.counted.map(\.item) } }
        /// The items that are one with an item that counts.
        public var merged: [String] { result.traces.flatMap { $0.merged.map(\.item) } }
        /// The items that do not count, each with the fields because of which it does not.
        public var notCounted: [(item: String, because: [String])] {
            result.traces.flatMap(\.notCounted).map { ($0.item, $0.because.map(\.field)) }
        }
        /// The items of which missing data leave open whether they count, each with what is missing.
        public var undecided: [(item: String, missing: [String])] {
            result.traces.flatMap(\.undecided).compactMap { open in
                open.item.map { ($0, open.missing) }
            }
        }
    }
}
