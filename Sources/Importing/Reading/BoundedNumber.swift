internal import Documents
internal import ExactNumbers
internal import Scalars

/// Reads numbers that are not exact, as people write them: `about 45`, `plus de 30`, `≥ 30`, `30-40`.
struct BoundedNumber {
    let words: BoundWords
    let numbers: NumberText
    /// What stands between the two ends of a range, beside dashes, and before both.
    let ranges: NumberRangeWords

    /// A whole number within bounds; nil where the text says more, or nothing of a number.
    func wholeNumber(_ text: String) -> ItemDraft.Value? {
        read(text, parse: numbers.wholeNumber) { digits, kind in
            kind.isStrict ? Int(digits).map { "\(kind == .more ? $0 + 1 : $0 - 1)" } : digits
        }
    }

    /// An amount within bounds, which belong to them.
    func amount(_ text: String) -> ItemDraft.Value? { read(text, parse: numbers.amount) { digits, _ in digits } }

    private func read(
        _ text: String, parse: (String) -> String?, bound: (String, BoundWords.Kind) -> String?
    ) -> ItemDraft.Value? {
        if let (low, high) = ends(of: text, parse) { return .bounds(low, high, text) }
        guard let parts = Parts(text, words, numbers.nouns) else { return nil }
        let kinds = Set(parts.kinds)
        guard let middle = parts.middle else { return kinds == [.about] ? .bounds(nil, nil, text) : nil }
        if kinds.isEmpty || kinds == [.about], let (low, high) = ends(of: middle, parse) {
            return .bounds(low, high, text)
        }
        guard kinds.count == 1, let kind = kinds.first, let digits = parse(middle) else { return nil }
        guard kind != .about else { return .bounds(nil, nil, text) }
        guard let bound = bound(digits, kind) else { return nil }
        return kind.isLow ? .bounds(bound, nil, text) : .bounds(nil, bound, text)
    }

    /// `30-40`, `30 to 40`, `between 30 and 40`
    private func ends(of text: String, _ parse: (String) -> String?) -> (low: String, high: String)? {
        guard let parts = ranges.ends(of: text) else { return nil }
        let unit = parts.count == 2 && parse(parts[0].trimmedText) == nil ? parts[1].words.last.map { " \($0)" } : nil
        let ends = parts.enumerated().map { parse($0.element.trimmedText + ($0.offset == 0 ? unit ?? "" : "")) }
        guard ends.count == 2, let low = ends[0], let high = ends[1], isBelow(low, high) else { return nil }
        return (low, high)
    }

    private func isBelow(_ low: String, _ high: String) -> Bool {
        let values = [low, high].map { $0.words.first.flatMap { try? DecimalText.parseDecimal(String($0)).get() } }
        guard let low = values[0], let high = values[1] else { return false }
        return low < high
    }
}

extension String {
    fileprivate var trimmedText: String { String(trimmed) }
}

extension ItemDraft.Value {
    /// A number within bounds with the words that say it.
    static func bounds(_ least: String?, _ most: String?, _ text: String) -> ItemDraft.Value {
        .within([("at_least", least), ("at_most", most)], as: PlainText.line(text))
    }
}

/// Words beside numbers that are not exact, in all languages at once.
package struct BoundWords: Sendable {
    /// What they say of the number.
    enum Kind {
        case about, least, more, most, less

        var isLow: Bool { self == .least || self == .more }
        /// Whether the number itself is left out.
        var isStrict: Bool { self == .more || self == .less }
    }

    private let kinds: [String: Kind]

    private static let signs: [Unicode.Scalar: Kind] = [
        "≥": .least, "+": .least, ">": .more, "≤": .most, "<": .less, "≈": .about, "~": .about, "∼": .about,
        "～": .about, "≃": .about, "±": .about,
    ]

    /// Takes words as they are written; they are folded here.
    init(
        about: some Sequence<String>, least: some Sequence<String>, more: some Sequence<String>,
        most: some Sequence<String>, less: some Sequence<String>
    ) {
        let lists: [(Kind, [String])] = [
            (.least, Array(least)), (.more, Array(more)), (.most, Array(most)), (.less, Array(less)),
            (.about, Array(about)),
        ]
        let pairs = lists.flatMap { kind, words in words.map { (FoldedText.key($0), kind) } }
        kinds = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }

    /// What some words say together; nil where they are no such phrase.
    func kind(of phrase: String) -> Kind? { kinds[phrase] }

    /// What a sign says: `≥`.
    func kind(of sign: Unicode.Scalar) -> Kind? { BoundWords.signs[sign] }
}

/// A text cut at its digits: what it says of the number before and behind, and the number with what stands inside it.
private struct Parts {
    private(set) var kinds: [BoundWords.Kind] = []
    let middle: String?

    /// Nil where something stands there that is neither such a word nor what is counted.
    init?(_ text: String, _ words: BoundWords, _ nouns: Set<String>) {
        let scalars = text.replacing(scalars: ">=", with: "≥").replacing(scalars: "<=", with: "≤")
        let isDigit = { (scalar: Unicode.Scalar) in ("0"..."9").contains(scalar) }
        guard let first = scalars.unicodeScalars.firstIndex(where: isDigit),
            let last = scalars.unicodeScalars.lastIndex(where: isDigit)
        else {
            middle = nil
            guard let kinds = Parts.kinds(in: scalars, words, nouns) else { return nil }
            self.kinds = kinds
            return
        }
        let end = scalars.unicodeScalars.index(after: last)
        let tail = String(scalars[end...])
        guard let before = Parts.kinds(in: String(scalars[..<first]), words, nouns) else { return nil }
        if let behind = Parts.kinds(in: tail, words, nouns) {
            middle = String(scalars[first..<end])
            kinds = before + behind
        } else {
            // What stands behind may be the unit.
            middle = String(scalars[first...])
            kinds = before
        }
    }

    /// What the phrases of a text say, the longest first; nil where one is unknown.
    private static func kinds(in text: String, _ words: BoundWords, _ nouns: Set<String>) -> [BoundWords.Kind]? {
        var pieces = FoldedText.key(text).words.map(String.init)
        var kinds = text.unicodeScalars.compactMap(words.kind(of:))
        while !pieces.isEmpty {
            let known = (1...min(4, pieces.count)).reversed().lazy.compactMap { count in
                words.kind(of: pieces[..<count].joined(separator: " ")).map { (count, $0) }
            }.first
            if let (count, kind) = known {
                kinds.append(kind)
                pieces.removeFirst(count)
            } else if nouns.contains(pieces[0]) {
                pieces.removeFirst()
            } else {
                return nil
            }
        }
        return kinds
    }
}
