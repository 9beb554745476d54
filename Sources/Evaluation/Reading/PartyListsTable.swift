package import Documents
internal import Methodology

/// The keys of the document that lists the Parties to each Convention.
package enum PartyListsTable {
    static let format = Key("format", .required, .format(.parties), "What the file is, and which version of it")
    static let id = Key("id", Shape<String>.id, "The document's id")
    static let title = Key("title", .localizedText, "The document's title")
    static let lists = Key("lists", .required, list.list(), "The lists, one per Convention")

    /// The table of the whole document.
    package static let table = RecordTable(
        "parties", "Who is a Party to each Convention, and since when", keys: [format, id, title, lists])

    /// The JSON Schema of such a document.
    package static func schema() -> JSONValue { table.documentSchema(title: "Mandate parties, version 1") }

    static let convention = Key(
        "convention", .required,
        Shape<Convention>.choice(of: Convention.self, words: Phrase("values.convention")).located,
        "The Convention whose Parties are listed")
    static let asOf = Key(
        "as_of", .required, Shape<Day>.day.located,
        "The last day of which the list speaks; of later days nothing is asked")
    static let source = Key("source", .required, .localizedText, "Where the list is taken from")
    static let url = Key("url", .required, Shape<String>.webAddress, "The address at which it was read")
    static let read = Key("read", .required, Shape<Day>.day.located, "The day on which the address was read")
    static let note = Key("note", .localizedText, "What is not sure, or worth knowing")
    static let parties = Key(
        "parties", .required, stay.list(minimum: 1), "All its Parties, each with the days; who is not here is none")
    private static let listTable = RecordTable(
        "list of Parties", "The Parties to one Convention",
        keys: [convention, asOf, source, url, read, note, parties])

    static let party = Key("party", .required, Shape<Party>.party.located, "The Party, by its code")
    static let from = Key(
        "from", .required, Shape<Day>.day.located, "The day on which the Convention came into force for it")
    static let to = Key("to", Shape<Day>.lastDay.located, "Its last day as a Party, where it left")
    private static let stayTable = RecordTable(
        "Party", "A Party to the Convention with its days", keys: [party, from, to], layout: .line)

    private static let list = Shape<PartyListRead>.named("list", by: "convention", listTable) { record in
        let (convention, asOf, read) = (record(convention), record(asOf), record(read))
        _ = (record(source), record(url), record(note))
        let stays = (record(parties) ?? []).compactMap(\.self)
        if let asOf, let read, read.value < asOf.value {
            record.context.report(
                .datesInWrongOrder(
                    read.map(\.description), named: "read", before: asOf.map(\.description), named: "as_of"))
        }
        record.context.reportOverlaps(among: stays)
        guard let convention, let asOf else { return nil }
        return PartyListRead(
            convention: convention,
            list: PartyList(convention: convention.value, asOf: asOf.value, stays: stays))
    }

    private static let stay = Shape<PartyStay>.named("Party", by: "party", stayTable) { record in
        let (party, from, to) = (record(party), record(from), record(to))
        if let from, let to, to.value < from.value {
            record.context.report(
                .datesInWrongOrder(to.map(\.description), named: "to", before: from.map(\.description), named: "from"))
            return nil
        }
        guard let party, let from else { return nil }
        return PartyStay(party: party, days: from.value...(to?.value ?? .latest))
    }
}

/// A list with the place of its Convention, by which two of one are told.
struct PartyListRead: Sendable {
    let convention: Located<Convention>
    let list: PartyList
}

extension DecodingContext {
    /// Of two entries of a Party that share days one is a slip; one that left and came back has two that share none.
    fileprivate func reportOverlaps(among stays: [PartyStay]) {
        var earlier: [Party: [PartyStay]] = [:]
        for stay in stays {
            if let first = earlier[stay.party.value]?.first(where: { $0.days.overlaps(stay.days) }) {
                report(.partyTwice(stay.party, first: first.party.span))
            }
            earlier[stay.party.value, default: []].append(stay)
        }
    }
}

extension Diagnostic {
    fileprivate static func partyTwice(_ party: Located<Party>, first: SourceSpan) -> Diagnostic {
        Diagnostic(
            .T5, "T5.party_twice", ["party": party.value.code], at: party.span,
            notes: [Note("T5.party_twice.first", at: first)])
    }
}
