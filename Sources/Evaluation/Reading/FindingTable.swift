internal import Documents
internal import ExactNumbers
internal import Methodology
internal import Scalars

/// The keys of a finding.
enum FindingTable {
    static let indicator = Key(
        "indicator", .required, Shape<String>.indicatorID.located, "The indicator that was judged")
    static let choice = Key(
        "choice", Shape<String>.text.located, "The choice that was made, where the indicator has choices")
    static let number = Key(
        "number", Shape.number.located, "The number that was given, where the indicator asks for one")
    static let because = Key("because", .required, .localizedText, "The reason")
    static let under = Key(
        "under", Shape<String>.id.located, "The methodology that is meant, where several have such an indicator")

    static let table = RecordTable(
        "finding", "What an evaluator judged, with a reason and references",
        keys: [indicator, choice, number, because, EvidenceTable.mandatory, under],
        schemaConditions: [oneJudgement])

    /// A finding says one of the two.
    static let oneJudgement: JSONValue = ["oneOf": [["required": ["choice"]], ["required": ["number"]]]]

    static let finding = Shape<Finding>.named("finding", by: "indicator", table) { record in
        let evidence = record(EvidenceTable.mandatory) ?? []
        let under = record(under)
        let indicator = record(indicator)
        let judged = judged(record)
        let because = record(because)
        guard let indicator, let judged, let because else { return nil }
        return Finding(
            indicator: indicator, judged: judged, because: because, evidence: evidence, under: under,
            span: record.node.span)
    }

    /// The choice or the number, one of which is written; nil where neither can be read.
    static func judged(_ record: RecordReader) -> Located<JudgedValue>? {
        record.reportExcluding(choice, number, because: Phrase("Y3.excluding_keys.choice_or_number"))
        guard record.has(number) else {
            record.reportMissing(choice)
            return record(choice).map { Located(.choice($0.value), at: $0.span) }
        }
        return record(number).map { Located(.number($0.value), at: $0.span) }
    }
}
