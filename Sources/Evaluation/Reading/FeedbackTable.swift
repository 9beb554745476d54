internal import Documents

/// The keys of a served Party's feedback.
enum FeedbackTable {
    static let id = Key("id", Shape<String>.id.located, "The feedback's id")
    static let party = Key("party", Shape<Party>.party, "The Party that gave it")
    static let date = Key("date", .partialDate, "When it was given")
    static let services = Key("services", .localizedText, "The services received")
    static let challenges = Key("challenges", .localizedText, "What was difficult")
    static let gaps = Key("gaps", .localizedText, "What is missing")
    static let priorities = Key("priorities", .localizedText, "What the Party needs most")
    static let recommendations = Key("recommendations", .localizedText, "What the Party recommends")

    static let table = RecordTable(
        "piece of feedback", "What a served Party said about the centre's services; outside the arithmetic",
        keys: [id, party, date, services, challenges, gaps, priorities, recommendations, EvidenceTable.key])

    static let feedback = Shape<Feedback>.named("feedback", table) { record in
        Feedback(
            id: record(id), party: record(party), date: record(date), services: record(services),
            challenges: record(challenges), gaps: record(gaps), priorities: record(priorities),
            recommendations: record(recommendations), evidence: record(EvidenceTable.key) ?? [], span: record.node.span)
    }
}
