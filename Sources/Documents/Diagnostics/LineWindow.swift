/// The part of one line that is shown around a place, and where its characters lie on the screen.
///
/// Only the bytes near the place are looked at, so that a line of any length costs the same.
struct LineWindow {
    /// The longest part of a line that is shown, in characters; what lies further from the place is cut.
    private static let widest = 140
    /// How much is shown before a place that lies far into its line.
    private static let before = 40

    private let source: SourceText
    /// The bytes that are shown.
    private let shown: Range<Int>
    private let line: Range<Int>

    /// The window of a 1-based line around a byte offset.
    init(around offset: Int, of number: Int, in source: SourceText) {
        self.source = source
        line = source.lineRange(number)
        let place = min(max(offset, line.lowerBound), line.upperBound)
        var start = source.offset(place, movedBack: Self.widest - Self.before, notBefore: line.lowerBound)
        if start > line.lowerBound {
            start = source.offset(place, movedBack: Self.before, notBefore: line.lowerBound)
        }
        shown = start..<source.offset(start, movedOn: Self.widest, notBehind: line.upperBound)
    }

    /// Whether a place can be marked in this window.
    func holds(_ offset: Int) -> Bool {
        let isInside = offset >= shown.lowerBound && offset < shown.upperBound
        return isInside || (offset >= shown.upperBound && !isCutBehind)
    }

    /// The characters as the terminal may see them, with `…` where the line is cut.
    var text: String {
        (isCutBefore ? "…" : "") + safe(shown) + (isCutBehind ? "…" : "")
    }

    /// The width on the screen of what stands before a place.
    func indent(to offset: Int) -> Int {
        (isCutBefore ? 1 : 0) + width(from: shown.lowerBound, to: offset)
    }

    /// The width on the screen of a stretch, as far as it is shown.
    func width(from start: Int, to end: Int) -> Int {
        let end = min(end, shown.upperBound)
        return TerminalText.width(safe(min(start, end)..<end))
    }

    private var isCutBefore: Bool { shown.lowerBound > line.lowerBound }
    private var isCutBehind: Bool { shown.upperBound < line.upperBound }

    private func safe(_ range: Range<Int>) -> String {
        TerminalText.safe(String(decoding: source.bytes[range], as: UTF8.self))
    }
}

extension SourceText {
    /// The offset some code points, of four bytes at most, before another.
    fileprivate func offset(_ offset: Int, movedBack count: Int, notBefore limit: Int) -> Int {
        var offset = offset
        for _ in 0..<count where offset > limit {
            offset -= 1
            for _ in 1..<4 where offset > limit && bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
        }
        return offset
    }

    /// The offset some code points behind another.
    fileprivate func offset(_ offset: Int, movedOn count: Int, notBehind limit: Int) -> Int {
        var offset = offset
        for _ in 0..<count where offset < limit {
            offset += 1
            for _ in 1..<4 where offset < limit && bytes[offset] & 0xC0 == 0x80 { offset += 1 }
        }
        return offset
    }
}
