package import Importing
internal import Methodology

/// What a report would add to a record, and what becomes of each of its paragraphs.
package struct DraftPlan: Sendable {
    package internal(set) var items: [DraftedItem] = []
    /// What the record has already, by the ids of these items.
    package internal(set) var known: [(item: DraftedItem, id: String)] = []
    /// The report.
    package let report: ReportText
    /// The numbers of the paragraphs that items say or point at.
    private(set) var cited: Set<Int> = []

    /// What becomes of a paragraph.
    package enum Use: Hashable, Sendable {
        /// Items say it, or point at it.
        case used
        /// It stands at the top or foot of pages, or in the table of contents.
        case setApart
        case unused
    }

    init(_ report: ReportText) {
        self.report = report
    }

    /// Notes which paragraphs the items are told in, once all of them are found.
    mutating func close() { cited = Set((items + known.map(\.item)).flatMap(\.paragraphs)) }

    /// What becomes of a paragraph, by its number.
    package func use(of paragraph: ReportParagraph) -> Use {
        if cited.contains(paragraph.number) { return .used }
        return paragraph.role == .contents || paragraph.role == .margin ? .setApart : .unused
    }
}

/// An item that is found in a report.
package struct DraftedItem: Sendable {
    /// What is to be written.
    package internal(set) var draft: ItemDraft
    /// What its fields hold, in the order in which they were found.
    package internal(set) var fields: [DraftedField] = []
    /// What is left out since the report leaves it open or says it in more than one way.
    package private(set) var doubts: [DraftDoubt] = []
    private var knownDoubts: Set<DraftDoubt> = []
    /// The id of the activity of the record that it perhaps is under another title.
    package internal(set) var twin: String?
    /// The numbers of the paragraphs that it was told in.
    package private(set) var paragraphs: [Int] = []
    private var cited: Set<Int> = []

    init(_ kind: ItemKind) {
        draft = ItemDraft(kind: kind)
    }

    /// Sets a field to what some words of a paragraph say.
    mutating func set(
        _ name: String, _ value: ItemDraft.Value, _ shown: String, _ words: String, in paragraph: Int,
        isCertain: Bool = true
    ) {
        draft.values[name] = value
        fields.removeAll { $0.name == name }
        fields.append(
            DraftedField(name: name, value: shown, words: words, paragraph: paragraph, isCertain: isCertain))
        cite(paragraph)
    }

    /// Points at a paragraph.
    mutating func cite(_ paragraph: Int) {
        if cited.insert(paragraph).inserted { paragraphs.append(paragraph) }
    }

    /// Whether it was told in a paragraph.
    func cites(_ paragraph: Int) -> Bool { cited.contains(paragraph) }

    mutating func doubt(_ reason: DraftDoubt.Reason, _ words: String, in paragraph: Int) {
        let doubt = DraftDoubt(reason: reason, words: words, paragraph: paragraph)
        if !words.isEmpty, knownDoubts.insert(doubt).inserted { doubts.append(doubt) }
    }
}

/// One field of an item, with the words that say it.
package struct DraftedField: Hashable, Sendable {
    package let name: String
    /// The value as the record has it.
    package let value: String
    /// The words of the paragraph that it was read from.
    package let words: String
    package let paragraph: Int
    /// Whether the words say the value itself; otherwise it follows from them and the words around.
    package let isCertain: Bool
}

/// What was found and is not written.
package struct DraftDoubt: Hashable, Sendable {
    package enum Reason: String, CaseIterable, Sendable {
        /// A date that is less than sure, or the date of something that did not take place then.
        case date
        /// A quarter, half or season, beside others, or of something that was not held then.
        case partOfYear = "part_of_year"
        /// Several places.
        case place
        /// A number that is not exact, or several numbers.
        case participants
        /// Parties that stayed away or watched, or of which it is not said that they came.
        case parties
        /// A quantity that may be somebody else's, or whose substance or state is not clear.
        case quantity
        /// Money, of which a person is to say whose it is and what for.
        case money
        /// The number of women, which is for a person to write.
        case women
        /// With whom, for which records have ids alone.
        case partners
        /// The same is told again, otherwise.
        case toldAgain = "told_again"
        /// A sentence of which nothing is taken, in a paragraph that is used.
        case unread
    }

    package let reason: Reason
    package let words: String
    package let paragraph: Int
}
