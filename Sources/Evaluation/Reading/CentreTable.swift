internal import Documents
internal import Methodology

/// The keys of the centre and of its endorsements.
enum CentreTable {
    static let id = Key("id", .required, Shape<String>.id, "The centre's id")
    static let name = Key("name", .localizedText, "The centre's name")
    static let host = Key("host", .localizedText, "The institution that houses the centre")
    static let country = Key("country", Shape<Party>.party, "The Party in which the centre stands, by its code")
    static let city = Key("city", Shape<String>.text, "The city in which the centre stands")
    static let conventions = Key("conventions", convention.distinctList(minimum: 1), "The Conventions that it serves")
    static let serves = Key(
        "serves", servedLists,
        "The Parties served, by Convention; of several lists, each with its day and source, the latest holds that is not after the period"
    )
    static let nameVariants = Key("name_variants", Shape<LocalizedText>.localizedText.list(), "What else it is called")
    static let predecessors = Key(
        "predecessors", Shape<LocalizedText>.localizedText.list(), "The centres in whose place it came")
    static let endorsed = Key("endorsed", endorsement.list(), "The decisions that gave or renewed the mandate")
    static let notes = Key("notes", .localizedText, "Remarks for reviewers")

    static let table = RecordTable(
        "centre", "A regional centre",
        keys: [
            id, name, nameVariants, predecessors, host, country, city, conventions, serves, endorsed, notes,
        ])

    private static let convention = Shape<Convention>.choice(of: Convention.self, words: Phrase("values.convention"))

    private static let partyList = Shape<Party>.party.distinctList()

    /// One key per Convention, with the list of Parties.
    private static let servedKeys = Convention.allCases.map { convention in
        Key(
            convention.rawValue, partyList,
            "The Parties served under this Convention; an empty list says that they are unknown")
    }
    static let served = Shape<[Convention: [Party]]>.record(
        RecordTable(
            "group of lists by Convention", "The Parties served, by Convention", keys: servedKeys, layout: .line)
    ) { record in
        let lists = zip(Convention.allCases, servedKeys).compactMap { convention, key in
            record(key).map { (convention, $0) }
        }
        return Dictionary(uniqueKeysWithValues: lists)
    }

    static let parties = Key("parties", .required, partyList, "The Parties served")
    static let on = Key("on", .required, Shape<Day>.day.located, "The day of the list")
    static let source = Key("source", Shape<String>.id.located, "The id of the document that gives the list")
    private static let dated = RecordTable(
        "dated list of Parties", "A list of the Parties served, with its day and source", keys: [parties, on, source],
        layout: .line)

    /// One key per Convention, with one list, or with several of different days.
    private static let servedListKeys = Convention.allCases.map { convention in
        Key(
            convention.rawValue,
            partyList.map { [ServedList(convention: convention, parties: $0, on: nil, source: nil)] }.orRecords(dated) {
                record in
                let list = (record(parties), record(on), record(source))
                guard let parties = list.0, let on = list.1 else { return nil }
                return ServedList(convention: convention, parties: parties, on: on, source: list.2)
            },
            "The Parties served under this Convention; an empty list says that they are unknown")
    }
    private static let servedLists = Shape<[ServedList]>.record(
        RecordTable(
            "group of lists by Convention", "The Parties served, by Convention", keys: servedListKeys, layout: .line)
    ) { record in
        servedListKeys.flatMap { key -> [ServedList] in
            let lists = record(key) ?? []
            record.context.checkDays(of: lists)
            return lists
        }
    }

    static let decision = Key("decision", .required, Shape<String>.text, "The decision's symbol")
    static let from = Key("from", Shape<Day>.day.located, "The first day of the mandate")
    static let to = Key("to", Shape<Day>.lastDay.located, "The last day of the mandate")
    private static let endorsement = Shape<CentreEndorsement>.record(
        RecordTable(
            "endorsement", "A decision that gave or renewed the mandate", keys: [decision, from, to], layout: .line)
    ) { record in
        let first = record(from)
        let last = record(to)
        if let first, let last, last.value < first.value {
            record.context.report(
                .datesInWrongOrder(
                    last.map(\.description), named: "to", before: first.map(\.description), named: "from"))
        }
        return record(decision).map { CentreEndorsement(decision: $0, from: first?.value, to: last?.value) }
    }

    static let centre = Shape<Centre>.record(table) { record in
        let name = record(name)
        let nameVariants = record(nameVariants) ?? []
        let predecessors = record(predecessors) ?? []
        let host = record(host)
        let country = record(country)
        let city = record(city)
        let conventions = record(conventions) ?? []
        let lists = record(serves) ?? []
        let undated = lists.filter { $0.on == nil }.map { ($0.convention, $0.parties) }
        let endorsements = record(endorsed) ?? []
        let notes = record(notes)
        return record(id).map {
            Centre(
                id: $0, name: name, host: host, country: country, city: city, conventions: conventions,
                serves: Dictionary(uniqueKeysWithValues: undated), servedLists: lists, nameVariants: nameVariants,
                predecessors: predecessors, endorsements: endorsements, notes: notes)
        }
    }
}

extension DecodingContext {
    /// Of two lists of one day nobody could tell which holds.
    fileprivate func checkDays(of lists: [ServedList]) {
        var first: [Day: SourceSpan] = [:]
        for day in lists.compactMap(\.on) {
            if let span = first[day.value] {
                report(
                    Diagnostic(
                        .T5, "T5.two_lists_of_one_day", ["day": day.value.description], at: day.span,
                        notes: [Diagnostic.firstList(at: span)]))
            } else {
                first[day.value] = day.span
            }
        }
    }
}

extension Diagnostic {
    fileprivate static func firstList(at span: SourceSpan) -> Note { Note("T5.two_lists_of_one_day.first", at: span) }
}
