package import Evaluation
internal import Methodology
internal import Results

/// Something that is measured, by its position in the methodology.
package enum MeasuredThing: Hashable, Sendable {
    case indicator(Int)
    case gate(Int)
}

/// How a part of a measure that can be raised stands: the measure itself, what stands above the line of a ratio, or an
/// entry of a checklist.
package struct PartStanding: Sendable {
    /// The ids of the items that count.
    package let counted: [String]
    /// Whether a checklist's entry is met; nil for other parts.
    package let isMet: Bool?
}

extension CompiledMethodology {
    /// How the parts of a measure stand in a record, under these rules; none for what is judged or scored.
    package func standing(
        of thing: MeasuredThing, in evaluation: Evaluation, calendar: MeetingCalendar
    ) -> [PartStanding] {
        let answered = AnsweredRecord(pack(evaluation, calendar: calendar), plans: plans)
        let tracer = Tracer(self, answered, reversed: nil, evaluation, calendar)
        func counted(_ measure: CompiledMeasure) -> [String] { tracer.lists(measure).counted.map(\.item) }
        let measure =
            switch thing {
            case .indicator(let position): indicators[position].measure
            case .gate(let position): gates[position].measure
            }
        switch measure {
        case .statistic: return [PartStanding(counted: counted(measure), isMet: nil)]
        case .ratio(let ratio): return [PartStanding(counted: counted(ratio.of), isMet: nil)]
        case .checklist(let entries):
            return entries.map { PartStanding(counted: counted($0.measure), isMet: answered.outcome(of: $0).met) }
        case .partiesServed, .previous, .finding, .number, .judgement, .score: return []
        }
    }
}
