internal import Documents

// N1: a rule that rests on a reading that is not there.

enum ReadingReferences {
    static func check(_ methodology: Methodology, in context: DecodingContext) {
        guard !methodology.unread.readings else { return }
        let known = methodology.readings.map(\.id.value)
        let ids = Set(known)
        for reading in methodology.usedReadings where !ids.contains(reading.value) {
            context.diagnostics.reportUnknownID(reading, of: Phrase("things.reading"), known: known)
        }
    }
}

extension Methodology {
    /// The readings that rules name, with repetitions.
    var usedReadings: [Located<String>] {
        let ofIndicators = indicators.map(\.indicator).flatMap { $0.readings + $0.bands.flatMap(\.readings) }
        let ofCaps = criteria.flatMap(\.caps).flatMap(\.readings)
        let ofLadders = criteria.compactMap(\.combining.ladder).flatMap(\.bands).flatMap(\.readings)
        return selections.flatMap(\.readings) + criteria.flatMap(\.readings) + gates.flatMap(\.readings)
            + ofIndicators + ofCaps + ofLadders + scales.flatMap(\.readings) + roundings.flatMap(\.readings)
    }
}
