internal import Diagnostics
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
        var used = selections.flatMap(\.readings) + criteria.flatMap(\.readings) + gates.flatMap(\.readings)
        for indicator in indicators.map(\.indicator) {
            used += indicator.readings + indicator.bands.flatMap(\.readings)
        }
        for cap in criteria.flatMap(\.caps) { used += cap.readings }
        return used
    }
}
