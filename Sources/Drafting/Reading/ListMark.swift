internal import Importing
internal import Scalars

/// What stands before an entry of a list or before a heading that is numbered: `•`, `2.1`, `iv.`, `III-`, `أولاً:`.
enum ListMark {
    /// The text behind the mark, with the level of a heading that has such a number; nil where there is no number.
    static func numbered(_ text: String) -> (level: Int, rest: String)? {
        let scalars = text.unicodeScalars
        let head = scalars.prefix { !$0.properties.isWhitespace && $0 != ")" && $0 != "-" && $0 != ":" }
        var rest = text[head.endIndex...]
        guard !head.isEmpty, head.count <= 8 else { return nil }
        var mark = String(head)
        if let sign = rest.unicodeScalars.first, ")-:".unicodeScalars.contains(sign) {
            mark.unicodeScalars.append(".")
            rest = rest[scalars.index(after: head.endIndex)...]
        }
        let title = String(rest.trimmed)
        guard let first = title.unicodeScalars.first, first.isAlphabetic || "«“\"".unicodeScalars.contains(first) else {
            return nil
        }
        return level(of: mark).map { ($0, title) }
    }

    /// `2.` is of level 2 and `2.1` of 3, since Roman capitals and `أولاً` stand above numbers.
    private static func level(of mark: String) -> Int? {
        let body = mark.without(suffix: ".").map(String.init) ?? mark
        let isClosed = mark.ends(with: ".")
        let parts = body.parts(at: ".")
        if parts.allSatisfy({ !$0.isEmpty && $0.utf8.count <= 2 && Int($0) != nil }) {
            return isClosed || parts.count > 1 ? parts.count + 1 : nil
        }
        guard isClosed else { return nil }
        if body.unicodeScalars.allSatisfy({ "IVX".unicodeScalars.contains($0) }) { return 1 }
        if body.unicodeScalars.allSatisfy({ "ivx".unicodeScalars.contains($0) }) { return 4 }
        if arabic.contains(FoldedText.key(body)) { return 1 }
        return nil
    }

    private static let arabic = Set(
        ["أولا", "ثانيا", "ثالثا", "رابعا", "خامسا", "سادسا", "سابعا", "ثامنا"].map(FoldedText.key))

    /// The text of an entry without its mark; nil where it is no entry.
    static func entry(_ text: some StringProtocol) -> String? {
        guard let first = text.unicodeScalars.first, "•·-–*▪◦●‣".unicodeScalars.contains(first) else { return nil }
        let rest = text.unicodeScalars.dropFirst()
        guard rest.first.map({ $0.properties.isWhitespace }) ?? false else { return nil }
        return String(String(String.UnicodeScalarView(rest)).trimmed)
    }
}
