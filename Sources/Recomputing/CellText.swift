internal import Scalars
internal import Spreadsheets

/// The texts of cells, as they are compared: signs count, since `D*` is not `D`.
enum CellText {
    /// Small letters, canonically decomposed, with single spaces.
    static func folded(_ text: String) -> String {
        text.lowercased().canonicallyDecomposed.words.joined(separator: " ")
    }

    /// A number that is written with a comma, with a point; nil for anything else.
    static func withPoint(_ text: String) -> String? {
        guard let (whole, decimals) = text.cut(atFirst: ","), PrintedNumber("\(whole).\(decimals)") != nil else {
            return nil
        }
        return "\(whole).\(decimals)"
    }
}

extension CellValue {
    /// The text of the cell with single spaces.
    var plainText: String {
        if case .text(let text) = self, !text.holds(where: { $0.properties.isWhitespace }) { return text }
        return text.words.joined(separator: " ")
    }
}
