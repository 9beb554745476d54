internal import Scalars
internal import Spreadsheets

/// The texts of cells, as they are compared: signs count, since `D*` is not `D`.
enum CellText {
    /// Small letters, canonically decomposed, with single spaces.
    static func folded(_ text: String) -> String {
        text.lowercased().canonicallyDecomposed.words.joined(separator: " ")
    }

    /// Whether a cell holds dashes or dots alone, which say that nothing is said: `–`, `..`, `…`.
    static func isMark(_ text: String) -> Bool {
        text.utf8.count <= 12 && !text.isEmpty && text.unicodeScalars.allSatisfy(marks.contains)
    }

    private static let marks = Set("-‐‑‒–—―−.…·".unicodeScalars)
}

extension CellValue {
    /// The text of the cell with single spaces.
    var plainText: String {
        if case .text(let text) = self, !text.holds(where: { $0.properties.isWhitespace }) { return text }
        return text.words.joined(separator: " ")
    }

    /// Whether its digits are the file's own, whatever stands before decimals in what people write.
    var isDigital: Bool { if case .text = self { false } else { true } }
}
