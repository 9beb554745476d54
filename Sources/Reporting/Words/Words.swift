internal import Documents
internal import Scalars

/// A sentence or a part of one, as a report says it: fixed words, and among them what others wrote, ids and links.
///
/// It holds no markup. Each form of report writes it in its own way, and knows which parts were written by others.
struct Words: Hashable, Sendable {
    indirect enum Run: Hashable, Sendable {
        /// Words of the report itself.
        case plain(String)
        /// What someone wrote in a record or a methodology; the language is given where it is not the report's.
        case written(String, Language?)
        /// An id, a file name, a digest.
        case code(String)
        /// What somebody types, such as a key.
        case typed(String)
        case strong(Words)
        case link(Words, Target)
        /// Words of the report itself that have no translation, in another language.
        case untranslated(Words, Language)
    }

    var runs: [Run]

    init(_ runs: [Run] = []) {
        self.runs = runs
    }

    /// For words written in place, where what follows needs to know that they are words.
    init(_ words: Words) {
        self = words
    }

    /// What someone wrote, in which a word between backticks is one to be typed, such as a key.
    init(marked text: String, in language: Language?) {
        let parts = text.parts(at: "`")
        let typed = parts.indices.filter { !$0.isMultiple(of: 2) }.map { parts[$0] }
        // Backticks around anything but a key stand for themselves, as does one without a second.
        guard parts.count > 2, !parts.count.isMultiple(of: 2), typed.allSatisfy(Words.isKey) else {
            self.init([.written(text, language)])
            return
        }
        self.init(
            parts.enumerated().compactMap { index, part in
                if part.isEmpty { return nil }
                return index.isMultiple(of: 2) ? .written(String(part), language) : .code(String(part))
            })
    }

    /// Whether a text could be a key or an id of a document.
    private static func isKey(_ text: Substring) -> Bool {
        !text.isEmpty
            && text.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || [45, 46, 95].contains($0) }
    }

    var isEmpty: Bool { runs.isEmpty }

    static func + (left: Words, right: Words) -> Words { Words(left.runs + right.runs) }

    static func written(_ text: String) -> Words { Words([.written(text, nil)]) }
    static func code(_ text: String) -> Words { Words([.code(text)]) }

    var strong: Words { Words([.strong(self)]) }

    func linked(to target: Target?) -> Words {
        target.map { Words([.link(self, $0)]) } ?? self
    }

    func linked(to anchor: Anchor) -> Words { linked(to: .anchor(anchor)) }
}

extension Words: ExpressibleByStringInterpolation {
    init(stringLiteral value: String) {
        runs = value.isEmpty ? [] : [.plain(value)]
    }

    init(stringInterpolation: StringInterpolation) {
        runs = stringInterpolation.runs
    }

    struct StringInterpolation: StringInterpolationProtocol {
        fileprivate(set) var runs: [Run] = []

        init(literalCapacity: Int, interpolationCount: Int) {
            runs.reserveCapacity(interpolationCount * 2 + 1)
        }

        mutating func appendLiteral(_ literal: String) {
            if !literal.isEmpty { runs.append(.plain(literal)) }
        }

        mutating func appendInterpolation(_ words: Words) { runs += words.runs }
        mutating func appendInterpolation(_ text: String) { appendLiteral(text) }
        mutating func appendInterpolation(strong text: String) { runs.append(.strong(Words(stringLiteral: text))) }
        mutating func appendInterpolation(_ number: Int) { appendLiteral(String(number)) }
    }
}

extension Sequence<Words> {
    /// All of them in one, with something between each two.
    func joined(by separator: Words) -> Words {
        var joined = Words()
        for (index, words) in enumerated() { joined.runs += index == 0 ? words.runs : separator.runs + words.runs }
        return joined
    }
}

extension [Words] {
    /// The first few, with a sign that there are more.
    func atMost(_ count: Int) -> [Words] { prefix(count) + (self.count > count ? ["…"] : []) }
}
