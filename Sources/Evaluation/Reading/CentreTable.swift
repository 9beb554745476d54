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
    static let serves = Key("serves", served, "The Parties served, by Convention")
    static let endorsed = Key("endorsed", endorsement.list(), "The decisions that gave or renewed the mandate")
    static let notes = Key("notes", .localizedText, "Remarks for reviewers")

    static let table = RecordTable(
        "centre", "A regional centre",
        keys: [id, name, host, country, city, conventions, serves, endorsed, notes])

    private static let convention = Shape<Convention>.choice(of: Convention.self, words: Phrase("values.convention"))

    private static let parties = Shape<Party>.party.distinctList(minimum: 1)

    /// One key per Convention, with the list of Parties.
    private static let servedKeys = Convention.allCases.map { convention in
        Key(convention.rawValue, parties, "The Parties served under this Convention")
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

    static let decision = Key("decision", .required, Shape<String>.text, "The decision's symbol")
    static let from = Key("from", Shape<Day>.day.located, "The first day of the mandate")
    static let to = Key("to", Shape<Day>.day.located, "The last day of the mandate")
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
        let host = record(host)
        let country = record(country)
        let city = record(city)
        let conventions = record(conventions) ?? []
        let serves = record(serves) ?? [:]
        let endorsements = record(endorsed) ?? []
        let notes = record(notes)
        return record(id).map {
            Centre(
                id: $0, name: name, host: host, country: country, city: city, conventions: conventions, serves: serves,
                endorsements: endorsements, notes: notes)
        }
    }
}
