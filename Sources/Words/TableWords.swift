internal import Documents
internal import Scalars

/// What tables of centres are written with in one language.
package struct TableWords: Sendable {
    /// Words for one thing, in the order in which they were written.
    package struct Entry: Sendable {
        package let name: String
        package let words: [String]

        package init(name: String, words: [String]) {
            self.name = name
            self.words = words
        }
    }

    private let groups: [String: [String: [Entry]]]

    init(_ node: YAMLNode?) {
        let groups = (node?.entries ?? []).map { ($0.key.text, TableWords.lists(in: $0.value)) }
        self.groups = Dictionary(groups, uniquingKeysWith: { first, _ in first })
    }

    /// The headings of a kind of item, or of those in a group that several kinds share.
    package func headings(_ group: String) -> [Entry] { groups["headings"]?[group] ?? [] }

    /// The words for the choices of each field.
    package var choices: [String: [Entry]] { groups["choices"] ?? [:] }

    /// Names of Parties that people write and that no table has, by code.
    package var partyNames: [Entry] { groups["party_names"]?[""] ?? [] }

    /// Names that several Parties bear, whose codes stand in the place of the name.
    package var ambiguousParties: [Entry] { groups["ambiguous_parties"]?[""] ?? [] }

    /// What the money of countries is called, by codes of ISO 4217.
    package var currencies: [Entry] { groups["currencies"]?[""] ?? [] }

    /// Short forms of the months and other names for them, January first.
    package var shortMonths: [[String]] { groups["short_months"]?[""]?.map(\.words) ?? [] }

    /// "first" to "fourth", in this order.
    package var ordinals: [[String]] { groups["ordinals"]?[""]?.map(\.words) ?? [] }

    /// What reports tell with: lists of words by what they say, some in groups by choice.
    package var reports: [String: [Entry]] {
        var lists = groups["reports"] ?? [:]
        for entry in lists.removeValue(forKey: "") ?? [] { lists[entry.name] = [entry] }
        return lists
    }

    /// What may follow a number, such as the people of an activity, by the field that holds the number.
    package var countedNouns: [Entry] { groups["counted_nouns"]?[""] ?? [] }

    /// "one" to "twenty", then the tens to "hundred", in this order.
    package var numberWords: [[String]] { groups["number_words"]?[""]?.map(\.words) ?? [] }

    /// A list of words that stand for nothing in particular.
    package func words(_ list: WordList) -> [String] { groups[list.rawValue]?[""]?.flatMap(\.words) ?? [] }

    package enum WordList: String, Sendable {
        /// Between the first and the last day.
        case betweenDates = "between_dates"
        case conjunctions
        case dateFillers = "date_fillers"
        /// What may stand between names.
        case nameFillers = "name_fillers"
        /// What a number counts that is no day of a month: "days", "weeks".
        case timeUnits = "time_units"
        /// What may follow a number of people or days, or stand before a number of an article, of all fields at once.
        case countedNouns = "counted_nouns"
        /// Beside a number that is not exact: "about", "more than".
        case about
        /// Beside a number that is a bound.
        case atLeast = "at_least"
        case moreThan = "more_than"
        case atMost = "at_most"
        case lessThan = "less_than"
        /// Before a part of a number: "of whom".
        case including
        /// What a row of sums is called.
        case totals
        /// What a row begins with that holds a sum carried on, or what is part of one: "of which".
        case sumRows = "sum_rows"
        /// What the title of an amount says that others add up to: "in all", "together".
        case wholeAmounts = "whole_amounts"
        /// What a row of averages, or of what is counted over all cases, is called.
        case averages
        /// What leads, behind an average, to what it is taken over: "per".
        case averagedOver = "averaged_over"
        /// What says over what such a row goes: "national", "of all countries".
        case summaryScopes = "summary_scopes"
        /// What headings of published results say: a class, points, a share of the points that there are.
        case publishedClasses = "published_classes"
        case publishedScores = "published_scores"
        case publishedShares = "published_shares"
        /// What says that a result is that of the whole.
        case publishedWholes = "published_wholes"
        /// What a result is called that is an average of its parts.
        case publishedMeans = "published_means"
        /// What parts of a table are called beside a letter or a number: "cluster A", "section 2".
        case publishedSections = "published_sections"
        /// What a footnote begins with.
        case footnotes
        /// What stands before a year that heads a part of a table.
        case yearWords = "year_words"
        /// What says that something else than money was given.
        case inKind = "in_kind"
        /// What turns a word into its opposite: "not", "never".
        case negations
        /// What leaves a field open: "none", "to be determined".
        case nothingTold = "nothing_told"
        /// What heads a column of Parties that took part, beside one of those that benefited.
        case attending
        /// What says that a field is to hold nothing any more.
        case clearing
        /// What stands in the place of a text that no cell can hold.
        case tooLong = "too_long"
        /// Before the currency in a heading: "in", "thousands of".
        case unitFillers = "unit_fillers"
        case thousands, millions
        /// The currency of several countries that bears one name.
        case euros
        /// A quarter and half of a year, and the letters in their stead.
        case quarters
        case halves
        case seasons
        /// What stands behind the digits of an ordinal number.
        case ordinalEndings = "ordinal_endings"
    }

    /// Words in groups by name; those without a group under an empty one.
    private static func lists(in node: YAMLNode) -> [String: [Entry]] {
        switch node.kind {
        case .scalar: return ["": [Entry(name: "", words: words(in: node))]]
        case .sequence: return ["": node.elements.map { Entry(name: "", words: words(in: $0)) }]
        case .mapping:
            var lists: [String: [Entry]] = [:]
            for entry in node.entries {
                if entry.value.kind == .mapping {
                    lists[entry.key.text] = entry.value.entries.map {
                        Entry(name: $0.key.text, words: words(in: $0.value))
                    }
                } else {
                    lists["", default: []].append(Entry(name: entry.key.text, words: words(in: entry.value)))
                }
            }
            return lists
        }
    }

    private static func words(in node: YAMLNode) -> [String] {
        node.text.parts(at: ";").map(\.trimmed).filter { !$0.isEmpty }.map(String.init)
    }
}
