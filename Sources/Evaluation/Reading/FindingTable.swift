internal import Documents
internal import ExactNumbers
internal import Scalars

/// The keys of a finding.
enum FindingTable {
    static let indicator = Key(
        "indicator", .required, Shape<String>.indicatorID.located, "The indicator that was judged")
    static let choice = Key("choice", .required, Shape<String>.id.located, "The choice that was made")
    static let because = Key("because", .required, .localizedText, "The reason")
    static let under = Key(
        "under", Shape<String>.id.located, "The methodology that is meant, where several have such an indicator")

    static let table = RecordTable(
        "finding", "What an evaluator judged, with a reason and references",
        keys: [indicator, choice, because, EvidenceTable.mandatory, under])

    static let finding = Shape<Finding>.named("finding", by: "indicator", table) { record in
        let evidence = record(EvidenceTable.mandatory) ?? []
        let under = record(under)
        let indicator = record(indicator)
        let choice = record(choice)
        let because = record(because)
        guard let indicator, let choice, let because else { return nil }
        return Finding(
            indicator: indicator, choice: choice, because: because, evidence: evidence, under: under,
            span: record.node.span)
    }
}

extension Shape where Value == String {
    /// The id of an indicator: `b.activities`, or a criterion's id.
    static let indicatorID = Shape.scalar(
        Phrase("values.indicator"), schema: ["type": "string", "pattern": "^[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)?$"]
    ) { text in
        let parts = text.parts(at: ".").map(String.init)
        let isValid = (1...2).contains(parts.count) && parts.allSatisfy { Identifier.isValid($0) }
        return isValid
            ? .success(text)
            : .failure(.notParsed(text, as: Phrase("values.indicator"), help: Phrase("T1.not_parsed.indicator")))
    }
}
