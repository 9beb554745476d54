internal import Scalars

/// What is to be said, in no language yet: the key of a message in the files of languages, and what stands in its places.
package struct Phrase: Hashable, Sendable {
    /// What stands in a place.
    package indirect enum Content: Hashable, Sendable {
        /// What reads the same in all languages, such as an id, a key or what somebody wrote.
        case text(String)
        /// A number in digits; in the place `count` it decides the plural form.
        case number(String)
        case phrase(Phrase)
        case list([Content], Enumeration)
    }

    /// How the parts of an enumeration are joined.
    package enum Enumeration: Hashable, Sendable {
        /// `a, b, c`
        case separated
        /// `a, b and c`
        case all
        /// `a, b or c`
        case either
    }

    /// The names of places with what stands in them.
    package typealias Places = KeyValuePairs<String, any PhraseContent>

    /// The key of the message.
    package let key: String
    /// What stands in the places of the message, by their names.
    package let places: [String: Content]

    /// A message with what stands in its places; a test compares both with the file of English.
    package init(_ key: String, _ places: Places = [:]) {
        self.init(
            key: key, places: Dictionary(places.map { ($0, $1.content) }, uniquingKeysWith: { first, _ in first }))
    }

    private init(key: String, places: [String: Content]) {
        self.key = key
        self.places = places
    }

    /// The message below this key, with the same in its places.
    package func part(_ name: String) -> Phrase { Phrase(key: "\(key).\(name)", places: places) }

    /// The same with something else in one place.
    package func with(_ place: String, _ content: Content) -> Phrase {
        Phrase(key: key, places: places.merging([place: content]) { $1 })
    }

    /// The same with what stands in its places on one line: a name that holds the end of a line is no reason for another.
    package var onOneLine: Phrase { Phrase(key: key, places: places.mapValues(\.onOneLine)) }

    /// What somebody should write instead.
    package static func write(_ text: String) -> Phrase { Phrase("help.write", ["text": text]) }
}

extension Phrase: CustomStringConvertible {
    /// The key with the places, for a stable order and for developers.
    package var description: String { key + places.sorted { $0.key < $1.key }.map { " \($0): \($1)" }.joined() }
}

extension DefaultStringInterpolation {
    /// A phrase has no language; it is put into words first.
    @available(*, unavailable, message: "put the phrase into words: `inWords`, or a place of another phrase")
    package mutating func appendInterpolation(_ phrase: Phrase) {}
}

/// What may stand in a place of a message.
package protocol PhraseContent {
    var content: Phrase.Content { get }
}

extension Phrase.Content: PhraseContent {
    package var content: Phrase.Content { self }

    fileprivate var onOneLine: Phrase.Content {
        switch self {
        case .text(let text): .text(text.replacing(scalars: "\n", with: "·"))
        case .number: self
        case .phrase(let phrase): .phrase(phrase.onOneLine)
        case .list(let parts, let enumeration): .list(parts.map(\.onOneLine), enumeration)
        }
    }
}

extension PhraseContent where Self == Phrase.Content {
    /// An enumeration of which all hold.
    package static func all(_ parts: [any PhraseContent]) -> Phrase.Content { .list(parts.map(\.content), .all) }
    /// An enumeration of which one is enough.
    package static func either(_ parts: [any PhraseContent]) -> Phrase.Content { .list(parts.map(\.content), .either) }
}

extension Phrase: PhraseContent {
    package var content: Content { .phrase(self) }
}

extension String: PhraseContent {
    package var content: Phrase.Content { .text(self) }
}

extension Int: PhraseContent {
    package var content: Phrase.Content { .number(String(self)) }
}

extension Array: PhraseContent where Element: PhraseContent {
    package var content: Phrase.Content { .list(map(\.content), .separated) }
}

extension [String] {
    /// Each as something that is typed.
    package var typed: [String] { map { "`\($0)`" } }

    /// The first few, with a sign that there are more.
    package func atMost(_ count: Int) -> [String] { prefix(count) + (self.count > count ? ["…"] : []) }
}
