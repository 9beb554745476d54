package import Documents

/// All words of one language: what Mandate says in it, how it writes numbers and dates, what Parties are called in it,
/// and what tables of centres are written with.
package final class Lexicon: Sendable {
    package enum Direction: String, CaseIterable, Sendable { case ltr, rtl }

    /// How numbers are written.
    package struct Numbers: Sendable {
        package let decimal: String
        package let group: String
        package let percent: String
        /// What stands before a rounded number.
        package let about: String
    }

    /// What stands between the parts of an enumeration, and before its last part.
    package struct Lists: Sendable {
        package let between: String
        package let and: String
        package let or: String
        /// Between clauses that hold enumerations themselves.
        package let clauses: String
        /// Before what stands beside a name and says more of it: a country, a year.
        package let beside: String
    }

    /// How dates are written, with the places `day`, `month` (its name) and `year`.
    package struct Dates: Sendable {
        package let day: Message
        /// For the first day of a month, where that is written otherwise.
        package let firstDay: Message?
        package let month: Message
        /// Nil where a year is its number.
        package let year: Message?
        /// A stretch of time, with the places `first` and `last`.
        package let span: Message
    }

    let head: LexiconHead
    private let messages: MessageGroups
    private let parties: ReadOnce<[String: String]>
    private let tableNode: @Sendable () -> TableWords
    /// What stands in where there is no message; none for English itself. Read only where it is needed.
    private let base: @Sendable () -> Lexicon?

    init(
        _ head: LexiconHead, messages: MessageGroups, parties: @escaping @Sendable () -> [String: String],
        tables: @escaping @Sendable () -> TableWords, base: @escaping @Sendable () -> Lexicon?
    ) {
        self.head = head
        self.messages = messages
        self.parties = ReadOnce(parties)
        self.tableNode = tables
        self.base = base
    }

    /// What a key says, and the language that says it: English where this one has no message. Nil for no key.
    package func message(_ key: String) -> (forms: MessageForms, lexicon: Lexicon)? {
        if let forms = messages[key] { return (forms, self) }
        return base()?.message(key)
    }

    /// The language without the messages that would lose what the program puts into them: those whose places are not
    /// the English ones. English stands in for them, and is marked as such.
    package var withoutWrongPlaces: Lexicon {
        guard let english = base() else { return self }
        let usable = messages.all.filter { key, forms in
            english.message(key).map { forms.takesWhat($0.forms) } ?? false
        }
        let parties = parties
        return Lexicon(
            head, messages: MessageGroups(usable), parties: { parties.value }, tables: tableNode, base: base)
    }

    /// Whether the language says anything, so that a report can be written in it.
    package var hasMessages: Bool { !messages.isEmpty }

    /// All keys that it has messages for, in their order.
    package var keys: [String] { messages.all.keys.sorted() }

    /// The short name of an area, such as `Viet Nam` for `VNM`, as it stands in a list, without an article.
    package func party(_ code: String) -> String? { parties.value[code] }

    /// What tables are written with; read each time it is asked for, which only imports do.
    package var tables: TableWords { tableNode() }
}

extension Lexicon {
    /// The tag.
    package var language: Language { head.language }
    /// What the language calls itself.
    package var name: String { head.name }
    package var direction: Direction { head.direction }
    /// Whether somebody fluent has read a report in it.
    package var isReviewed: Bool { head.isReviewed }
    package var typography: [Typography] { head.typography }
    package var plurals: PluralRules { head.plurals }
    package var numbers: Numbers { head.numbers }
    package var lists: Lists { head.lists }
    package var dates: Dates { head.dates }
    package var months: [String] { head.months }
    /// The months where no day stands before them.
    package var monthsAlone: [String] { head.monthsAlone }
    /// The quotation marks around a title.
    package var quotes: (open: String, close: String) { head.quotes }
}

extension Lexicon: CustomStringConvertible {
    /// The tag of the language.
    package var description: String { language.rawValue }
}
