internal import Documents
internal import Evaluation
internal import Methodology

extension DocumentKind {
    /// A centre's record of one mandate period.
    static let evaluation = DocumentKind(
        .evaluation, table: EvaluationTable.table, schema: { EvaluationTable.schema() },
        plural: Phrase("two_of.evaluations"),
        page: Page(
            says: "what a centre did in its mandate period, and what proves it",
            introduction: """
                An evaluation is a centre's record of one mandate period: the centre, the documents that prove what it
                reports (*sources*), and the reported items. Write what the documents say and leave out what they do not say:
                what is missing makes an item undecided, and the report asks for it.
                """,
            example: """
                # yaml-language-server: $schema=../../Docs/schemas/evaluation-1.json
                format: evaluation/1
                id: small-centre-2016-2019
                methodologies: [small-methodology]
                period: 2016-01-01..2019-12-31
                centre:
                  id: small-centre
                  name: {en: A small centre, fr: Un petit centre}
                  country: KEN
                  conventions: [basel]
                  serves: {basel: [KEN, UGA, TZA]}

                sources:                           # the documents that evidence points into
                  - id: report
                    kind: activity_report
                    title: Activity report 2016-2019
                    url: https://www.basel.int
                    read: 2020-02-03
                    strength: self_reported

                activities:
                  - id: inventories-workshop
                    title: {en: Workshop on inventories, fr: Atelier sur les inventaires}
                    category: capacity_building
                    kind: workshop
                    status: completed
                    began: 2017-04-04
                    ended: 2017-04-05
                    place: {city: Nairobi, country: KEN}
                    conventions: [basel]
                    parties: [KEN, UGA]
                    participants: 40
                    recommendations:
                      - id: r1
                        text: Meet again after a year
                        followed_up_by: second-workshop
                    evidence: [{source: report, at: page 12}]
                  - id: second-workshop
                    title: {en: Second workshop on inventories, fr: Deuxième atelier sur les inventaires}
                    status: completed
                    ended: 2018-05                 # the day is not known
                    conventions: [basel]
                    evidence: [{source: report, at: page 14}]

                outputs:
                  - id: guide
                    title: {en: Guide to inventories, fr: Guide des inventaires}
                    kind: guide
                    published: 2018
                    languages: [en, fr]
                """),
        check: { project, checked throws(Refusal) in
            try project.check(evaluation: checked)
        })
}

extension Project {
    fileprivate func check(evaluation checked: CheckedDocument) throws(Refusal) {
        let (document, diagnostics) = (checked.document, checked.diagnostics)
        let criteria = try criteria()
        let calendar = try calendar(into: diagnostics) ?? .none
        criteria.reportUnknownMethodologies(in: document, into: diagnostics)
        let evaluation = EvaluationReader.read(document, of: checked.file, calendar: calendar, into: diagnostics)
        guard let evaluation else { return }
        RecordChecks.check(evaluation, in: checked.opened.folder, into: diagnostics)
        _ = try lookingBack(
            evaluation, of: OpenRecord(opened: checked.opened, parsed: checked.parsed), into: diagnostics)
        var found: [Methodology] = []
        for name in evaluation.methodologies {
            guard let path = criteria.file(of: name.value),
                let methodology = try methodology(at: path, errorsOnly: true, into: diagnostics)
            else { continue }
            ValuesInForce.check(evaluation, under: methodology, into: diagnostics)
            AmountUnits.check(evaluation, under: methodology, into: diagnostics)
            found.append(methodology)
        }
        // A finding may be about an indicator of a methodology that could not be read.
        guard found.count == evaluation.methodologies.count else { return }
        FindingReferences.check(evaluation, against: found, into: diagnostics)
    }
}
