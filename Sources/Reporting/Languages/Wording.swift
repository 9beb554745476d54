internal import Documents
internal import Results
internal import Words

/// Everything that a report says of itself, in one language.
///
/// The messages stand in the language's file (`Sources/Words/Languages`); members name those that many places say, and
/// say the ones that need more than a text. What a language lacks is said in English and marked as such.
struct Wording: Sendable {
    let lexicon: Lexicon
    /// The windows that conditions name, by their ids.
    private let windows: [String: WindowRule]

    /// What rounded numbers and percentages must not cross.
    private(set) var numberEdges: DisplayEdges
    let percentageEdges: DisplayEdges

    /// The wording of what belongs to no assessment.
    ///
    /// - Parameter edges: what rounded numbers must not cross.
    init(_ lexicon: Lexicon, within edges: DisplayEdges = DisplayEdges()) {
        self.lexicon = lexicon
        windows = [:]
        numberEdges = edges
        percentageEdges = .ofPercentages
    }

    /// The wording of an assessment.
    init(_ lexicon: Lexicon, of assessment: Assessment) {
        self.lexicon = lexicon
        windows = Dictionary(
            assessment.methodology.windows.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        numberEdges = DisplayEdges(ofNumbersIn: assessment)
        percentageEdges = DisplayEdges(ofPercentagesIn: assessment)
    }

    /// The same for numbers that other edges concern.
    func within(_ edges: DisplayEdges) -> Wording {
        var wording = self
        wording.numberEdges = edges
        return wording
    }

    var language: Language { lexicon.language }

    func window(_ id: String) -> WindowRule? { windows[id] }

    /// A text for people in the report's language, or in the one that stands in for it.
    func text(_ text: LocalizedText) -> Words {
        let (wording, found) = text.text(in: language)
        let words = Words(marked: wording, in: found == language ? nil : found)
        // In one piece, or the direction of writing would put its parts in another order.
        guard let found, found != language, words.runs.count > 1, !DirectedText.beginsRightToLeft(wording) else {
            return words
        }
        return Words([.untranslated(words, found)])
    }

    func text(_ text: LocalizedText?) -> Words? { text.map { self.text($0) } }

    /// A title in quotation marks.
    func quoted(_ title: Words) -> Words { "\(lexicon.quotes.open)\(title)\(lexicon.quotes.close)" }

    /// An enumeration: `a, b and c`.
    func all(_ parts: [Words]) -> Words { enumeration(parts, last: lexicon.lists.and) }

    /// An enumeration of which one is enough: `a, b or c`.
    func either(_ parts: [Words]) -> Words { enumeration(parts, last: lexicon.lists.or) }

    func list(_ parts: [Words]) -> Words { parts.joined(by: Words(stringLiteral: lexicon.lists.between)) }

    /// A name with what stands beside it and says more of it: `a centre, a country`.
    func beside(_ parts: [Words]) -> Words { parts.joined(by: Words(stringLiteral: lexicon.lists.beside)) }

    /// What leads to what, with an arrow in the direction of reading.
    func leading(_ one: Words, to other: Words) -> Words {
        lexicon.direction == .rtl ? "\(one) ←\u{A0}\(other)" : "\(one) →\u{A0}\(other)"
    }

    /// Clauses that may hold enumerations themselves: `a, b; c`.
    func clauses(_ parts: [Words]) -> Words { parts.joined(by: Words(stringLiteral: lexicon.lists.clauses)) }

    /// Sentences behind each other.
    func sentences(_ parts: [Words]) -> Words {
        parts.joined(by: lexicon.typography.contains(.closeSentences) ? "" : " ")
    }

    /// What is called so, with something that tells it apart or explains it: `a (b)`.
    func inBrackets(_ more: Words, behind words: Words) -> Words {
        tell("joins.in_brackets", ["words": words, "more": more])
    }

    private func enumeration(_ parts: [Words], last: String) -> Words {
        guard parts.count > 1 else { return parts.first ?? "" }
        return "\(list(Array(parts.dropLast())))\(last)\(parts[parts.count - 1])"
    }
}
