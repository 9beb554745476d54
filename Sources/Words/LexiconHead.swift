internal import Documents

/// How a language is called, counts and punctuates: everything in its file but messages and lists of words.
struct LexiconHead: Sendable {
    let language: Language
    let name: String
    let direction: Lexicon.Direction
    /// Whether somebody has read its texts on a page; English is what was written.
    let isReviewed: Bool
    let typography: [Typography]
    let plurals: PluralRules
    let numbers: Lexicon.Numbers
    let lists: Lexicon.Lists
    let dates: Lexicon.Dates
    let months: [String]
    let monthsAlone: [String]
    let quotes: (open: String, close: String)

    /// Nil where something is missing or cannot be read, which is reported.
    init?(_ reader: RecordReader) {
        guard let language = reader(LexiconTable.language), let name = reader(LexiconTable.name),
            let direction = reader(LexiconTable.direction), let plurals = reader(LexiconTable.plurals),
            let numbers = reader(LexiconTable.numbers), let lists = reader(LexiconTable.lists),
            let dates = reader(LexiconTable.dates), let months = reader(LexiconTable.months),
            let quotes = reader(LexiconTable.quotes)
        else { return nil }
        self.language = language
        self.name = name
        self.direction = direction
        isReviewed = language == .en || !(reader(LexiconTable.readBy) ?? []).isEmpty
        typography = reader(LexiconTable.typography) ?? []
        self.plurals = plurals
        self.numbers = numbers
        self.lists = lists
        self.dates = dates
        self.months = months
        monthsAlone = reader(LexiconTable.monthsAlone) ?? months
        self.quotes = quotes
    }
}
