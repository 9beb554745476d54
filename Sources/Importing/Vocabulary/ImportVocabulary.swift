package import Methodology
internal import Scalars
internal import Words

/// The words of people that tables are written with, in all languages at once.
package struct ImportVocabulary: Sendable {
    /// Where the column under a folded heading goes, by the kind of item.
    package let headings: [ItemKind: [String: ImportTarget]]
    package let parties: NameList
    /// The words for the choices of a field, by the field's name.
    package let choices: [String: NameList]
    package let dates: DateWords
    /// What may follow the number that a field holds: "participants".
    private let nouns: [String: Set<String>]
    /// What stands beside numbers of people: "about", "of whom".
    package let counts: CountWords
    /// What makes a number one of which only bounds are known.
    let bounds: BoundWords
    /// What two numbers stand between that are the ends of one.
    let numberRanges: NumberRangeWords
    /// What sums and footnotes begin with.
    package let asides: AsideWords
    /// What says that something else than money was given.
    let inKind: Set<String>
    /// What turns a word into its opposite.
    package let negations: Set<String>
    /// What a cell says that leaves its field open: "none", "to be determined".
    private let nothingTold: Set<String>
    /// Headings of Parties that took part, who need not be those that benefited.
    package let attending: Set<String>
    /// What leaves something out of what stands beside it: "all but Basel".
    let exceptions: NameList
    /// What says of some Parties of a cell that they stayed away, watched or paid.
    let notComing: NameList
    /// What says that a field is to hold nothing any more: an empty cell says nothing.
    private let clearing: Set<String>
    /// What headings of amounts say of the currency and of thousands.
    let units: UnitWords

    /// Takes words as they are written; they are folded here.
    init(
        headings: [ItemKind: [String: ImportTarget]], parties: NameList, choices: [String: NameList], dates: DateWords,
        nouns: [TableWords.Entry], counts: CountWords, bounds: BoundWords,
        numberRanges: NumberRangeWords, asides: AsideWords,
        inKind: some Sequence<String>, negations: some Sequence<String>, clearing: some Sequence<String>,
        units: UnitWords, attending: some Sequence<String>, exceptions: NameList, notComing: NameList,
        nothingTold: some Sequence<String>
    ) {
        self.headings = headings.mapValues { words in
            let folded = words.sorted { $0.key < $1.key }.map { (FoldedText.key($0.key), $0.value) }
            return Dictionary(folded, uniquingKeysWith: { first, _ in first })
        }
        self.parties = parties
        self.choices = choices
        self.dates = dates
        self.nouns = Dictionary(
            nouns.map { ($0.name, Set($0.words.map(FoldedText.key))) }, uniquingKeysWith: { first, _ in first })
        self.counts = counts
        self.bounds = bounds
        self.numberRanges = numberRanges
        self.asides = asides
        self.inKind = Set(inKind.map(FoldedText.key))
        self.negations = Set(negations.map(FoldedText.key))
        self.clearing = Set(clearing)
        self.units = units
        self.attending = Set(attending.map(FoldedText.key))
        self.exceptions = exceptions
        self.notComing = notComing
        self.nothingTold = Set(nothingTold.map(FoldedText.key))
    }

    /// What may follow the number of a field; what is counted otherwise is another number.
    func nouns(of field: String) -> Set<String> { nouns[field] ?? [] }

    /// What may follow a number of any field.
    var allNouns: Set<String> { nouns.values.reduce(into: []) { $0.formUnion($1) } }

    /// Whether a cell says that its field is to hold nothing: with its brackets, so that no text says so by chance.
    func clears(_ text: String) -> Bool { clearing.contains(String(text.trimmed).lowercased()) }

    /// Whether a cell says in words that there is nothing, or that nobody knows.
    func tellsNothing(_ text: String) -> Bool { nothingTold.contains(FoldedText.key(text)) }

    /// Whether a cell holds a dash or another sign in the place of nothing.
    func isBlank(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { "-–—−/._…·*".unicodeScalars.contains($0) || $0.properties.isWhitespace }
    }
}
