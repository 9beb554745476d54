package import Documents
internal import Scalars

/// Days as spreadsheets count them: 1 is the first of January 1900 (or 0 the first of January 1904).
package enum SerialDate {
    /// The day with a number, a time of day left aside; nil for what is no number or lies outside the years to 9999.
    ///
    /// Excel counts a 29 February 1900 that never was, so numbers below 60 lie a day off.
    package static func day(_ number: String, is1904: Bool = false) -> Day? {
        let digits = number.parts(atMost: 1) { $0 == "." || $0 == "," }[0]
        guard let serial = Int32(digits), (1...2_958_465).contains(serial), serial != 60 || is1904 else { return nil }
        if is1904 { return Day(number: serial - 24_107) }
        return Day(number: serial - (serial > 60 ? 25_569 : 25_568))
    }

    /// A number that a workbook may write as `4.3163E4`, in plain digits where it is whole.
    static func decimal(_ text: String) -> String {
        guard text.holds(where: { "eE.".unicodeScalars.contains($0) }), let value = Double(text),
            value == value.rounded(),
            abs(value) < 1e15
        else { return text }
        return String(Int64(value))
    }
}
