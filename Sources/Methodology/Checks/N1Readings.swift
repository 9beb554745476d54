internal import Diagnostics
internal import Documents

// N1: a rule that rests on a reading that is not there.

enum ReadingReferences {
    static func check(_ methodology: Methodology, in context: DecodingContext) {
        let known = methodology.readings.map(\.id.value)
        for reading in methodology.usedReadings where !known.contains(reading.value) {
            context.report(.unknownID(reading, of: "reading", known: known))
        }
    }
}

extension Methodology {
    /// The readings that rules name, with repetitions.
    var usedReadings: [Located<String>] {
        selections.flatMap(\.readings) + criteria.flatMap(\.readings)
            + indicators.flatMap { $0.indicator.readings + $0.indicator.bands.flatMap(\.readings) }
    }
}
