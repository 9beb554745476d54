import Documents
import Evaluation
import ExactNumbers
import Methodology
import Reporting
import Results
import Samples
import Scoring
import Words

extension Workload {
    /// Reading and checking a methodology.
    static func loading() throws -> [Workload] {
        let shipped = try Samples.criteria("activity-areas")
        let large = Samples.methodology(indicators: 200)
        return [
            Workload("load/activity-areas") { indicatorCount(shipped) },
            Workload("load/200 indicators") { indicatorCount(large) },
        ]
    }

    private static func indicatorCount(_ file: DocumentFile) -> Int {
        let methodology = try? Samples.read(methodology: file)
        return methodology?.criteria.reduce(0) { $0 + $1.indicators.count } ?? 0
    }

    /// Scoring one large record with all traces.
    static func assessing() throws -> [Workload] {
        let methodology = CompiledMethodology(try Samples.read(methodology: Samples.criteria("basel-bc-11-13")))
        let record = try Samples.read(record: Samples.record(centre: 7, activities: 1_000))
        return [
            Workload("assess/1,000 activities") {
                methodology.assess(record, calendar: .none).criteria.reduce(0) { $0 + $1.indicators.count }
            }
        ]
    }

    /// Laying one large record out in columns, which is the first part of scoring it.
    static func packing() throws -> [Workload] {
        let methodology = CompiledMethodology(try Samples.read(methodology: Samples.criteria("basel-bc-11-13")))
        let record = try Samples.read(record: Samples.record(centre: 7, activities: 1_000))
        return [Workload("pack/1,000 activities") { methodology.pack(record, calendar: .none).itemCount }]
    }

    /// Scoring 10,000 packed records without traces: 100 different ones, each packed 100 times into memory of its own.
    static func portfolio() throws -> [Workload] {
        let methodology = CompiledMethodology(try Samples.read(methodology: Samples.criteria("basel-bc-11-13")))
        let evaluations = try (0..<100).map { try Samples.read(record: Samples.record(centre: $0, activities: 200)) }
        let records = (0..<100).flatMap { _ in evaluations.map { methodology.pack($0, calendar: .none) } }
        let activities = Double(records.reduce(0) { $0 + $1.itemCount })
        return [
            Workload("portfolio/10,000 x 200", counting: "activities", activities) {
                var scorer = PortfolioScorer(methodology)
                var total = 0
                for record in records { total += scorer.score(record).total.wholeValue ?? 0 }
                return total
            }
        ]
    }

    /// Making 30 reports, with all their files, in memory.
    static func reporting() throws -> [Workload] {
        let methodology = CompiledMethodology(try Samples.read(methodology: Samples.criteria("basel-bc-11-13")))
        let assessments = try (0..<30).map { centre in
            let record = try Samples.read(record: Samples.record(centre: centre, activities: 40))
            return methodology.assess(record, calendar: .none)
        }
        return [
            Workload("report/30 reports of 40 activities") {
                assessments.reduce(0) { bytes, assessment in
                    let report = Report(assessment, in: .en)
                    let json = (try? CanonicalJSON.encode(assessment))?.count ?? 0
                    return bytes + json + report.html.count + report.markdown.count + report.scoreTable.count
                }
            }
        ]
    }
}
