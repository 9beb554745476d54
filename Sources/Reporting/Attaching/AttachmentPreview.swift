internal import Documents
package import Evaluation
package import Importing
internal import Scalars
package import Words

/// What attaching documents writes into a record, and what cannot be attached, for a terminal.
package struct AttachmentPreview: TerminalPage, Sendable {
    /// How far it has come.
    package enum Stage: Sendable {
        /// Nothing has been written; the command that would write.
        case preview(nextCommand: String)
        /// The record names the documents; the commands that come next.
        case written(nextCommands: [String])
    }

    /// A source whose document is not what it was.
    package struct ChangedSource: Sendable {
        package let source: EvidenceSource
        /// The digest of what lies there now; nil where nothing does.
        package let digest: String?

        package init(_ source: EvidenceSource, digest: String?) {
            self.source = source
            self.digest = digest
        }
    }

    private let plan: AttachmentPlan
    private let changed: [ChangedSource]
    private let leftOut: [String]
    private let isWhole: Bool
    private let recordPath: String
    private let difference: String
    private let stage: Stage
    private let say: Wording

    /// - Parameters:
    ///   - changed: the sources whose documents were changed or are gone.
    ///   - leftOut: files that programs leave beside documents, which were not looked at.
    ///   - isWhole: whether nothing is written while a document cannot be attached.
    ///   - difference: the lines of the record that become others.
    package init(
        _ plan: AttachmentPlan, changed: [ChangedSource], leftOut: [String] = [], isWhole: Bool = true,
        recordPath: String, difference: String, stage: Stage,
        in lexicon: Lexicon
    ) {
        self.plan = plan
        self.changed = changed
        self.leftOut = leftOut
        self.isWhole = isWhole
        self.recordPath = recordPath
        self.difference = difference
        self.stage = stage
        say = Wording(lexicon)
    }

    package func write(to writer: inout TerminalWriter) {
        let isWritten = if case .written = stage { true } else { false }
        writer.heading(isWritten ? say("import.import_written") : say("import.import_preview"), level: 0)
        for entry in plan.entries { writer.list(.code(entry.path), lines(of: entry)) }
        writer.list(say("attach.refused"), plan.refused.map { say.problem($0.problem, of: $0.path) })
        writer.list(say("attach.left_out"), leftOut.map(Words.code))
        writer.list(say("attach.changed"), changed.map(say.changed))
        if plan.entries.isEmpty, plan.refused.isEmpty { writer.write(.paragraph(say("attach.nothing_found"))) }
        writeDifference(to: &writer)
        writeOutlook(to: &writer)
    }

    private func lines(of entry: AttachmentPlan.Entry) -> [Words] {
        let cited = (plan.cited[entry.becomes.source] ?? []).map { Words.code($0.id) }
        return say.outcome(entry)
            + [
                entry.document.isBehindLink ? say("attach.behind_link") : nil,
                entry.document.photograph.map(say.photograph),
                cited.isEmpty ? nil : say("attach.cited", ["items": say.all(cited)]),
            ].compactMap(\.self)
    }

    private func writeDifference(to writer: inout TerminalWriter) {
        guard !difference.isEmpty else { return }
        writer.write(.lead(say("attach.difference")))
        for line in difference.lines.dropLast() { writer.raw(TerminalText.safe(String(line))) }
        writer.raw("")
    }

    private func writeOutlook(to writer: inout TerminalWriter) {
        switch stage {
        case .preview where isWhole && !plan.refused.isEmpty: writer.write(.paragraph(say("attach.not_while_refused")))
        case .preview where difference.isEmpty: writer.write(.paragraph(say("attach.nothing_to_write")))
        case .preview(let command):
            writer.raw(say("attach.how_to_write").terminalText)
            writer.raw("  " + TerminalText.safe(command), role: .strong)
        case .written(let commands):
            writer.raw(say("attach.next").terminalText)
            for command in commands { writer.raw("  " + TerminalText.safe(command), role: .strong) }
        }
    }
}
