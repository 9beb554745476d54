internal import Diagnostics

// B3: bands that do not ascend, or two that begin at the same value.

extension BandLadder {
    var notAscending: [Diagnostic] {
        neighbours.compactMap { lower, upper in
            if upper.from.value == lower.from.value { return .sameThreshold(lower, upper, noun) }
            return upper.from.value < lower.from.value ? .descending(lower, upper, noun) : nil
        }
    }
}

extension Diagnostic {
    fileprivate static func sameThreshold(_ lower: Band, _ upper: Band, _ noun: MeasureNoun) -> Diagnostic {
        Diagnostic(
            .B3, "two bands begin at \(noun.written(upper.from.value))", at: upper.from.span, label: "again here",
            notes: [Note("first here", at: lower.from.span)],
            help: "write the value from which the second one holds, or remove one of the two")
    }

    fileprivate static func descending(_ lower: Band, _ upper: Band, _ noun: MeasureNoun) -> Diagnostic {
        Diagnostic(
            .B3,
            "the bands are out of order: \(noun.written(upper.from.value)) comes behind \(noun.written(lower.from.value))",
            at: upper.from.span, notes: [Note("the band before begins here", at: lower.from.span)],
            help: "put the bands in ascending order of `from`")
    }
}
