internal import Scalars

/// What may stand behind a word or a number and point to a note: `3*`, `B+ (1)`, `C²`, `4 †`.
enum FootnoteMark {
    private static let signs = Set("*†‡§¶#".unicodeScalars)
    private static let brackets: [Unicode.Scalar: Unicode.Scalar] = [")": "(", "]": "[", "）": "（"]
    /// How long what stands in brackets may be: `(12)`, `(a)`.
    private static let longest = 2

    /// A text without such marks; nil where it bears none, or is nothing else.
    static func without(_ text: String) -> String? {
        var rest = Array(text.unicodeScalars)
        while let shorter = shorter(rest) { rest = shorter }
        guard !rest.isEmpty, rest.count < text.unicodeScalars.count else { return nil }
        return String(String.UnicodeScalarView(rest))
    }

    private static func shorter(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar]? {
        guard let last = scalars.last else { return nil }
        if signs.contains(last) || isRaised(last) || last.properties.isWhitespace { return scalars.dropLast() }
        guard let opening = brackets[last] else { return nil }
        let inside = scalars.dropLast().reversed().prefix { $0 != opening && !$0.properties.isWhitespace }
        guard (1...longest).contains(inside.count) else { return nil }
        let before = scalars.dropLast(inside.count + 1)
        // `3 1)` has a bracket at its end alone.
        return before.last == opening
            ? before.dropLast() : before.last?.properties.isWhitespace ?? false ? Array(before) : nil
    }

    /// Whether a sign is a raised digit or letter.
    private static func isRaised(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.numericType == .digit || "ªºᵃᵇᶜᵈᵉ".unicodeScalars.contains(scalar)
    }
}
