internal import ExactNumbers
internal import Methodology
internal import Scalars
internal import Words

// A test finds every call in these files and compares keys and places with the languages' files.

extension Wording {
    /// What the language's file says under a key, with its places filled; in English, and marked so, where it lacks it.
    func tell(_ key: String, _ places: KeyValuePairs<String, Words> = [:]) -> Words {
        words(of: key) { forms, _ in Filling(places).words(of: forms.message) }
    }

    /// The same, where something is said.
    func callAsFunction(_ key: String, _ places: KeyValuePairs<String, Words> = [:]) -> Words { tell(key, places) }

    /// A number with the noun that it counts.
    func count(_ key: String, _ number: Rational, _ places: KeyValuePairs<String, Words> = [:]) -> Words {
        let digits = number.text(decimals: number.exactDecimals ?? 1)
        return words(of: key) { forms, lexicon in
            let say = lexicon.language == self.lexicon.language ? self : Wording(lexicon)
            return Filling(places, count: say.number(number)).words(
                of: forms.form(lexicon.plurals.category(of: digits)))
        }
    }

    func count(_ key: String, _ number: Int, _ places: KeyValuePairs<String, Words> = [:]) -> Words {
        count(key, Rational(number), places)
    }

    /// What stands in a list of the file, such as the name of a field; nil where the list does not have it.
    func term(_ list: String, _ id: String, _ places: KeyValuePairs<String, Words> = [:]) -> Words? {
        let key = "\(list).\(id)"
        return lexicon.message(key) == nil ? nil : tell(key, places)
    }

    /// A number with the noun that stands in a list of the file; nil where the list does not have it.
    func counted(_ list: String, _ id: String, _ number: Rational) -> Words? {
        let key = "\(list).\(id)"
        return lexicon.message(key) == nil ? nil : count(key, number)
    }

    /// A message with its places filled, which need not stand among the file's messages.
    func fill(_ message: Message, _ places: KeyValuePairs<String, Words>) -> Words {
        Filling(places).words(of: message)
    }

    private func words(of key: String, fill: (MessageForms, Lexicon) -> Words) -> Words {
        guard let (forms, found) = lexicon.message(key) else {
            assertionFailure("no language has a message `\(key)`")
            return ""
        }
        let words = fill(forms, found)
        guard found.language == lexicon.language else { return Words([.untranslated(words, found.language)]) }
        return set(words)
    }

    /// As the language's printers set its own words; what others wrote stays as it is.
    func set(_ words: Words) -> Words { lexicon.typography.reduce(words) { $0.set($1) } }
}

/// What stands in the places of a message.
private struct Filling {
    private let places: KeyValuePairs<String, Words>
    private let count: Words?

    init(_ places: KeyValuePairs<String, Words>, count: Words? = nil) {
        self.places = places
        self.count = count
    }

    func words(of message: Message) -> Words { Words(runs(of: message.pieces)) }

    private func runs(of pieces: [Message.Piece]) -> [Words.Run] {
        var runs: [Words.Run] = []
        var isBehindNumber = false
        for piece in pieces {
            switch piece {
            case .text(let text) where isBehindNumber: runs += [.plain(text.keptTogether)]
            case .text(let text): runs.append(.plain(text))
            case .place("count"): runs += count?.runs ?? []
            case .place(let name): runs += places.first { $0.key.isSpelled(name) }?.value.runs ?? []
            case .strong(let inner): runs.append(.strong(Words(self.runs(of: inner))))
            case .typed(let inner): runs.append(.typed(Words(self.runs(of: inner)).plainText))
            }
            isBehindNumber = piece == .place("count")
        }
        return runs
    }
}

extension String {
    /// With a no-break space where it begins with a space: a number stays with what it counts.
    fileprivate var keptTogether: String { without(prefix: " ").map { "\u{A0}" + $0 } ?? self }
}

extension Words {
    fileprivate func set(_ typography: Typography) -> Words {
        Words(
            runs.map { run in
                switch run {
                case .plain(let text): .plain(typography.set(text))
                case .strong(let words): .strong(words.set(typography))
                default: run
                }
            })
    }
}
