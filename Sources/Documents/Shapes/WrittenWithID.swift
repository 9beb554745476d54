internal import ExactNumbers
internal import Scalars

// What people write around an id: the path of the document that bears it, or what is asked of what it names.

extension ScalarProblem {
    /// T1: an id with more than the id in its place; nil where it is something else.
    static func moreThanAnID(_ text: String, as words: Phrase) -> ScalarProblem? {
        if let id = idOfPath(text) {
            return notParsed(text, as: words, help: Phrase("T1.not_parsed.id_of_path", ["text": id]), meant: id)
        }
        return comparison(text, as: words)
    }

    /// The id in the path of a document or of its folder: `c4-2012` for `../c4-2012/evaluation.yaml`.
    private static func idOfPath(_ text: String) -> String? {
        let parts = text.words(at: "/").map { String($0) }
        guard parts.count > 1 else { return nil }
        let name = parts.last { !$0.isEmpty && !$0.isSpelled("evaluation.yaml") } ?? ""
        let id = name.without(suffix: ".yaml").map { String($0) } ?? name
        return Identifier.isValid(id) ? id : nil
    }

    /// `reports >= 1`, where what is asked stands behind a key of its own.
    private static func comparison(_ text: String, as words: Phrase) -> ScalarProblem? {
        let signs = "<>=≤≥".unicodeScalars
        let parts = text.parts { signs.contains($0) }
        guard parts.count > 1, let first = parts.first, let last = parts.last else { return nil }
        let (id, number) = (String(first.trimmed), String(last.trimmed))
        let sign = String(String.UnicodeScalarView(text.unicodeScalars.filter { signs.contains($0) }))
        guard let key = keys[sign], Identifier.isValid(id), case .success = DecimalText.parseDecimal(number) else {
            return nil
        }
        let help = Phrase("T1.not_parsed.comparison_beside", ["id": id, "comparison": "\(key): \(number)"])
        return notParsed(text, as: words, help: help, meant: id)
    }

    private static let keys = [
        ">=": "at_least", "≥": "at_least", "<=": "at_most", "≤": "at_most", "==": "equals", "=": "equals",
        ">": "more_than", "<": "less_than",
    ]
}
