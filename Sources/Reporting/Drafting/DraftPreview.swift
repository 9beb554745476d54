internal import Documents
package import Drafting
package import Evaluation
internal import Importing
internal import Methodology
internal import Scalars
package import Words

/// What a report would add to a record, with the words that say it, and every paragraph that nothing was taken from.
package struct DraftPreview: TerminalPage, Sendable {
    private let plan: DraftPlan
    /// What becomes of a report among the sources of a record.
    package enum Source: Sendable {
        /// It is one already.
        case known(EvidenceSource)
        /// It becomes one; it lies in the record's folder.
        case inside
        case outside
    }

    private let report: (path: String, source: Source)
    private let recordPath: String
    private let stage: ImportPreview.Stage
    private let say: Wording

    /// - Parameters:
    ///   - reportPath: the report as the user named it.
    ///   - source: what becomes of it among the sources.
    package init(
        _ plan: DraftPlan, reportPath: String, source: Source, recordPath: String, stage: ImportPreview.Stage,
        in lexicon: Lexicon
    ) {
        self.plan = plan
        report = (reportPath, source)
        self.recordPath = recordPath
        self.stage = stage
        say = Wording(lexicon)
    }

    /// Writes all of it, what matters most last, where a terminal stands when the text has run through.
    package func write(to writer: inout TerminalWriter) {
        writer.heading(isWritten ? say("import.import_written") : say("import.import_preview"), level: 0)
        writer.write(.facts(facts))
        writer.list(say("draft.how_read"), remarks)
        writer.list(say("draft.unused_head"), lines(.unused))
        writer.list(say("draft.set_apart_head"), lines(.setApart))
        writer.list(say("import.already_there"), plan.known.map(say.known))
        writer.list(say("draft.twins_head"), plan.items.compactMap(say.twin))
        for item in plan.items { write(item, to: &writer) }
        writer.heading(say("import.import_summary"), level: 1)
        writer.write(.list(summary))
        writeOutlook(to: &writer)
    }

    private var isWritten: Bool { if case .written = stage { true } else { false } }

    private var facts: [Fact] {
        [
            Fact(say("draft.report_file"), .code(report.path), say.source(report.source)),
            Fact(say("import.imported_into"), .code(recordPath)),
        ]
    }

    private var remarks: [Words] {
        ReportText.Remark.allCases.filter(plan.report.remarks.contains).map(say.remark)
    }

    private func lines(_ use: DraftPlan.Use) -> [Words] {
        plan.report.paragraphs.filter { plan.use(of: $0) == use }.map { say.line($0.number, $0.text) }
    }

    private func write(_ item: DraftedItem, to writer: inout TerminalWriter) {
        writer.heading(.written(item.draft.title), level: 1)
        let kind = Fact(say("draft.goes_into"), say.section(item.draft.kind.section), nil)
        writer.write(
            .facts([kind] + item.fields.filter { $0.name != "title" }.map { say.fact($0, of: item.draft.kind) }))
        writer.list(say("draft.left_open"), item.doubts.map(say.doubt))
    }

    private var summary: [Words] {
        let unused = plan.report.paragraphs.count { plan.use(of: $0) == .unused }
        return [
            say.paragraphsRead(plan.report.paragraphs.count),
            isWritten ? say.added(plan.items.count) : say.toAdd(plan.items.count),
            plan.known.isEmpty ? nil : say.known(plan.known.count),
            unused == 0 ? nil : say.unused(unused),
        ].compactMap { $0 }
    }

    private func writeOutlook(to writer: inout TerminalWriter) {
        switch stage {
        case .written: writer.paragraph(say("draft.after_writing", ["path": .code(recordPath)]))
        case .preview where plan.items.isEmpty: writer.paragraph(say("import.nothing_to_add"))
        case .preview(let command):
            writer.paragraph(say("draft.how_to_write"))
            // On one line however long it is, so that it can be copied.
            writer.raw("  " + TerminalText.safe(command), role: .strong)
        }
    }
}
