internal import Documents
internal import Evaluation
internal import Methodology

extension ItemDraft {
    /// The item as an entry of a list: `- id: …` and its keys below, in the order of the language's description.
    ///
    /// - Parameter indent: the column of the dash, from 0 on.
    func lines(indent: Int) -> [String] {
        let pad = String(repeating: " ", count: indent)
        var lines = ["\(pad)- id: \(id)"]
        for field in ReportedFields.catalogue.fields(of: kind) {
            if let value = values[field.name] { lines.append("\(pad)  \(field.name): \(value.written)") }
        }
        let remarks = notes.flatMap(PlainText.lines)
        if !remarks.isEmpty {
            lines.append("\(pad)  notes: |-")
            lines += remarks.map { "\(pad)    \($0)" }
        }
        return lines
    }
}

extension ItemDraft.Value {
    /// The value as a document has it, on one line.
    fileprivate var written: String {
        switch self {
        case .text(let text): Scalar.written(text)
        case .texts(let texts):
            "{"
                + texts.sorted { $0.key < $1.key }.map {
                    "\($0.key.rawValue): \(Scalar.written($0.value, isInBraces: true))"
                }
                .joined(separator: ", ") + "}"
        case .word(let word): word
        case .words(let words): "[" + words.joined(separator: ", ") + "]"
        case .place(let city, let country):
            "{"
                + [city.map { "city: \(Scalar.written($0, isInBraces: true))" }, country.map { "country: \($0)" }]
                .compactMap { $0 }
                .joined(separator: ", ") + "}"
        case .evidence(let source, let place):
            "[{source: \(source)" + (place.map { ", at: \(Scalar.written($0, isInBraces: true))" } ?? "") + "}]"
        }
    }
}

/// A text as a scalar of YAML.
public enum Scalar {
    /// Plain where that is safe, else in quotation marks.
    ///
    /// - Parameter isInBraces: whether it stands in braces or brackets, where a comma ends a plain text.
    public static func written(_ text: String, isInBraces: Bool = false) -> String {
        if isPlain(text, isInBraces) { return text }
        let escaped = text.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined()
        return "\"" + escaped + "\""
    }

    private static func isPlain(_ text: String, _ isInBraces: Bool) -> Bool {
        guard text.first?.isLetter == true, text.last != " ", text.last != ":" else { return false }
        guard !text.contains(": "), !text.contains(" #") else { return false }
        let special = isInBraces ? ":#,[]{}" : ""
        return text.unicodeScalars.allSatisfy { scalar in
            switch scalar.value {
            case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF: false
            default: !special.unicodeScalars.contains(scalar)
            }
        }
    }
}
