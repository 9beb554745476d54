internal import Importing
internal import Scalars

/// What reports tell with, in all languages at once: a report may mix them.
enum ReportWords {
    static let contents = list("contents_headings")
    static let references = list("reference_headings")
    static let centreHeadings = list("centre_headings")
    static let summaries = list("summary_headings")
    static let recommended = list("recommended")
    static let nouns = list("nouns")
    static let outputs = list("output_nouns")
    static let publishing = list("publishing")
    static let published = list("published")
    static let cop = list("cop")
    static let centre = list("centre")
    static let held = list("held")
    static let tookPart = list("took_part")
    /// What says for whose benefit something was: before their names, or beside them (`beside`).
    static let benefited = list("benefited")
    static let roles = list("roles")
    /// Before whoever did something: `organised by`.
    static let agents = folded("agents")
    static let statuses = list("statuses")
    static let putOff = list("put_off")
    static let notHeldThen = list("not_held_then")
    static let member = list("member")
    /// What denies the verb behind it (`verb`), or a verb or noun beside it (`any`); what makes a wish or an invitation
    /// of it (`unreal`), and what only looks like it (`nothing`).
    static let denials = list("denied")
    /// Forms of verbs that say something where they are denied.
    static let deniable = list("deniable")
    /// What may stand between a verb and what denies it, and before a verb.
    static let auxiliaries = list("auxiliaries")
    /// Before those who took part in what was named: `in which`.
    static let relatives = list("relatives")
    /// What a sentence begins with that goes on about what the one before it tells of.
    static let again = list("again")
    /// Beside those who came, without another word for it.
    static let gathered = list("gathered")
    static let since = list("since")
    static let started = list("started")
    static let people = list("people")
    static let women = list("women")
    static let observers = list("observers")
    /// What says of Parties that they stayed away: `except` before their names, else before or behind them.
    static let absent = list("absent")
    /// What says who paid: before their names, or beside them (`payer`).
    static let funders = list("funders")
    /// What stands between two numbers of which one is meant, or all between them.
    static let betweenNumbers = folded("between_numbers")
    static let national = list("national")
    static let tonnes = list("tonnes")
    static let stages = list("stages")
    /// What says of a quantity that it is meant, and not reached.
    static let intended = list("intended")
    /// Before a part of a quantity: `dont`.
    static let including = list("part_of")
    /// Beside a number that is a bound: `up to`.
    static let bounds = PhraseList(ImportWords.boundWords.map { ($0, "bound") })
    static let substances = list("substances")
    static let conventionWords = list("convention_words")
    static let secretariats = list("secretariats")
    static let articles = list("article_words")
    static let places = list("place_words")
    /// What joins the centre with those who did something together with it.
    static let together = list("together")
    static let daysAfter = list("days_after")
    static let about = PhraseList(ImportWords.vocabulary.counts.about.sorted().map { ($0, "about") })
    static let negations = Set(ImportWords.vocabulary.negations)
    static let between = folded("between")
    /// What a month's first day is called: `primero`.
    static let firstDays = folded("first_days")
    /// What stands before a time or whoever is meant, and begins no name.
    static let prepositions = folded("prepositions")
    static let smallNameWords = folded("small_name_words")
    static let parties = PhraseList(
        // A form never takes the place of a name.
        partyNames + partyNames.flatMap { name in InflectedNames.forms(of: name.word).map { ($0, name.meaning) } })
    static let conventions = choices("conventions")
    static let formats = choices("format")
    static let categories = choices("category")
    static let membershipKinds = choices("membership.kind")
    static let outputLanguages = choices("languages")
    static let totals = PhraseList(
        ImportWords.vocabulary.asides.totals.meanings.sorted { $0.key < $1.key }.map { ($0.key, "total") })
    static let dates = ImportWords.vocabulary.dates

    private static let partyNames = ImportWords.vocabulary.parties.meanings.sorted { $0.key < $1.key }
        .filter { $0.key.utf8.count > 3 }.map { (word: $0.key, meaning: $0.value) }

    private static let placeWords = folded("place_words")

    static func isPlaceWord(_ word: String) -> Bool { placeWords.contains(word) }

    private static func list(_ name: String) -> PhraseList { PhraseList(ImportWords.reports[name] ?? []) }

    private static func folded(_ name: String) -> Set<String> {
        Set((ImportWords.reports[name] ?? []).map { FoldedText.key($0.word) })
    }

    private static func choices(_ field: String) -> PhraseList {
        let names = ImportWords.vocabulary.choices[field]?.meanings ?? [:]
        return PhraseList(names.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
    }
}

/// Headings that name a part of a report and no activity.
enum SectionWords {
    /// The single words of which such headings are made, in all languages at once.
    private static let area: Set<String> = Set(
        (ImportWords.reports["areas"] ?? []).flatMap { FoldedText.words(of: $0.word).map { WordStem.stem($0.folded) } })

    /// Whether a word is one of those of which such headings are made: `national`, `training`.
    static func isAreaWord(_ word: String) -> Bool { WordStem.readings(of: word).contains(where: area.contains) }

    /// Whether a heading says only what kind of things follows, such as `Other meetings in 2013`.
    static func isArea(_ heading: String) -> Bool {
        let words = FoldedText.words(of: heading)
        guard words.contains(where: { Int($0.folded) == nil }) else { return false }
        return words.allSatisfy { word in
            Int(word.folded) != nil || WordStem.readings(of: word.folded).contains(where: area.contains)
        }
            || [ReportWords.contents, ReportWords.references, ReportWords.centreHeadings, ReportWords.summaries]
                .contains {
                    $0.isWhole(words)
                }
    }
}
