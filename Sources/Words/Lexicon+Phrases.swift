package import Documents
internal import Scalars

extension Diagnostic {
    /// The diagnostic in the language in which people are told of diagnostics.
    package var inWords: DiagnosticText {
        let say = Lexicon.diagnostics.say
        return DiagnosticText(
            code, message.inWords, severity: severity, at: span, label: say(label),
            notes: notes.map { DiagnosticText.Note($0.message.inWords, at: $0.span) }, context: context,
            help: say(help), why: say(why))
    }
}

extension Sequence<Diagnostic> {
    /// The diagnostics in that language.
    package var inWords: [DiagnosticText] { map(\.inWords) }
}

extension Phrase {
    /// What the phrase says in that language.
    package var inWords: String {
        guard let text = Lexicon.diagnostics.say(self) else {
            assertionFailure("no language has a message `\(key)`")
            return ""
        }
        return text
    }
}

extension [Phrase] {
    /// The phrases as an enumeration without a last word.
    package var inWords: String { Lexicon.diagnostics.text(of: .list(map(\.content), .separated)) }
}

extension Phrase.Content {
    /// What stands in a place, in that language; nil for a phrase that has no message.
    package var inWords: String? {
        if case .phrase(let phrase) = self {
            Lexicon.diagnostics.say(phrase)
        } else {
            Lexicon.diagnostics.text(of: self)
        }
    }
}

extension Lexicon {
    /// What a phrase says as plain text, with marks around what is typed; nil where there is no such message.
    package func say(_ phrase: Phrase) -> String? {
        message(phrase.key).map { forms, lexicon in
            guard case .number(let digits) = phrase.places["count"] else {
                return lexicon.text(of: forms.message, phrase)
            }
            return lexicon.text(of: forms.form(lexicon.plurals.category(of: digits)), phrase)
        }
    }

    /// What a key that has no places says as plain text, with marks around what is typed; nil where there is no such message.
    package func plainText(of key: String) -> String? {
        message(key).map { forms, lexicon in lexicon.text(of: forms.message.pieces, [:]) }
    }

    private func text(of message: Message, _ phrase: Phrase) -> String { text(of: message.pieces, phrase.places) }

    private func text(of pieces: [Message.Piece], _ places: [String: Phrase.Content]) -> String {
        pieces.map { piece in
            switch piece {
            case .text(let text): text
            case .place(let name): places[name].map(text) ?? ""
            case .strong(let inner): text(of: inner, places)
            case .typed(let inner): "`\(text(of: inner, places))`"
            }
        }.joined()
    }

    fileprivate func text(of content: Phrase.Content) -> String {
        switch content {
        case .text(let text), .number(let text): text
        case .phrase(let phrase): say(phrase) ?? ""
        case .list(let parts, let enumeration): joined(parts.map(text), enumeration)
        }
    }

    private func joined(_ parts: [String], _ enumeration: Phrase.Enumeration) -> String {
        guard let last = parts.last, parts.count > 1, enumeration != .separated else {
            return parts.joined(separator: TerminalText.withoutOwnMarks(lists.between))
        }
        let others = parts.dropLast().joined(separator: TerminalText.withoutOwnMarks(lists.between))
        return others + TerminalText.withoutOwnMarks(enumeration == .all ? lists.and : lists.or) + last
    }
}
