internal import Documents
internal import Results
internal import Scalars

extension ReportContext {
    /// What a person says about the assessment, in the record's words; nil where nobody says anything.
    var statementSection: Section? {
        guard let statement = assessment.record.statement else { return nil }
        let parts = [
            (say("evidence.statement_conclusions"), statement.conclusions),
            (say("evidence.statement_difficulties"), statement.difficulties),
            (say("evidence.statement_host_support"), statement.hostSupport),
            (say("evidence.statement_management_response"), statement.managementResponse),
            (say("evidence.statement_assessed_by"), statement.assessedBy),
        ]
        let facts = parts.compactMap { name, text in text.map { Fact(name, lines: say.paragraphs(of: $0)) } }
        guard !facts.isEmpty else { return nil }
        return Section(
            anchor: Anchor(.statement), title: say("evidence.statement"),
            blocks: [.note(say("evidence.statement_introduction")), .facts(facts)])
    }
}

extension Wording {
    /// A long text line by line.
    func paragraphs(of text: LocalizedText) -> [Words] {
        let (wording, found) = text.text(in: language)
        return wording.lines.map(\.trimmed).filter { !$0.isEmpty }
            .map { Words(marked: String($0), in: found == language ? nil : found) }
    }
}
