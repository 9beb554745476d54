internal import Documents
internal import Words

extension Words {
    /// The words alone, for places that hold no links: a cell of a table, the name of a page, a chart.
    var plainText: String { plainText(on: .ltr) }

    /// The words alone on a page of that direction, each text of others with its last sign where it belongs.
    func plainText(on direction: Lexicon.Direction) -> String {
        runs.reduce(into: "") { text, run in
            switch run {
            case .plain(let part), .code(let part): text += part
            case .written(let part, _): text += DirectedText.closed(part, on: direction)
            case .typed(let part): text += "`\(part)`"
            case .untranslated(let words, _): text += DirectedText.closed(words.plainText, on: direction)
            case .strong(let words), .link(let words, _): text += words.plainText(on: direction)
            }
        }
    }

    /// With a sign in place of every mark that turns the direction of writing or that nobody sees.
    var withMarksShown: Words {
        Words(
            runs.map { run in
                switch run {
                case .plain(let text): .plain(TerminalText.safe(text))
                case .written(let text, let language): .written(TerminalText.safe(text), language)
                case .code(let text): .code(TerminalText.safe(text))
                case .typed(let text): .typed(TerminalText.safe(text))
                case .strong(let words): .strong(words.withMarksShown)
                case .link(let words, let target): .link(words.withMarksShown, target)
                case .untranslated(let words, let language): .untranslated(words.withMarksShown, language)
                }
            })
    }

    /// The words without links, for a page on which the places are not to which they lead.
    var withoutLinks: Words {
        Words(
            runs.flatMap { run -> [Run] in
                switch run {
                case .link(let words, _): words.withoutLinks.runs
                case .strong(let words): [.strong(words.withoutLinks)]
                case .untranslated(let words, let language): [.untranslated(words.withoutLinks, language)]
                case .plain, .written, .code, .typed: [run]
                }
            })
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
