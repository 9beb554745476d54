extension Words {
    /// The words alone, for places that hold no links: a cell of a table, the name of a page, a chart.
    var plainText: String {
        runs.reduce(into: "") { text, run in
            switch run {
            case .plain(let part), .written(let part, _), .code(let part): text += part
            case .typed(let part): text += "`\(part)`"
            case .strong(let words), .link(let words, _), .untranslated(let words, _): text += words.plainText
            }
        }
    }

    /// With a capital letter at the beginning, where the words are the report's own.
    var capitalised: Words {
        guard case .plain(let text)? = runs.first, let first = text.first else { return self }
        return Words([.plain(first.uppercased() + text.dropFirst())] + runs.dropFirst())
    }
}

extension String {
    /// At most so many characters, with a sign where the rest is left out.
    func shortened(to length: Int) -> String {
        count <= length ? self : String(prefix(length - 1)) + "…"
    }
}
