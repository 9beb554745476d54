internal import ArgumentParser
internal import Documents
internal import Evaluation
internal import Files
internal import Importing
internal import MandateEngine
internal import Methodology
internal import Reporting
internal import Scalars
internal import Words

/// `mandate attach`: documents that prove what a record says.
struct AttachCommand: RecordCommand {
    static var configuration: CommandConfiguration {
        .words(
            "attach", more: true,
            examples: """
                mandate attach scrc-algeria-2016-2019 liste.pdf --to nip-update-workshop
                mandate attach ID photo.jpg --to ITEM --kind photographs --write
                mandate attach ID --scan
                """)
    }

    /// How far the centre itself may say that a document can be trusted.
    enum Strength: String, ExpressibleByArgument, CaseIterable {
        case selfReported = "self_reported"
        case documented
    }

    @Argument(help: .words("attach.evaluation", valueName: "evaluation"), completion: .file())
    var evaluation: String

    @Argument(help: .words("attach.documents", valueName: "file"), completion: .file())
    var documents: [String] = []

    @Flag(help: .words("attach.scan"))
    var scan = false

    @Option(parsing: .upToNextOption, help: .words("attach.to", valueName: "item"))
    var to: [String] = []

    @Option(help: .words("attach.kind", valueName: "word"))
    var kind: String?

    @Option(help: .words("attach.title", valueName: "text"))
    var title: String?

    @Option(help: .words("attach.at", valueName: "place"))
    var at: String?

    @Option(help: .words("attach.strength", more: true))
    var strength: Strength?

    @Flag(help: .words("attach.write"))
    var write = false

    @OptionGroup var criteria: CriteriaFolderOption
    @OptionGroup var language: LanguageOption
    @OptionGroup var common: CommonOptions

    func run(in environment: CommandEnvironment) throws(Refusal) -> ExitStatus {
        try refuseContradictions()
        let files = files(in: environment)
        let named = try EvaluationFile(named: evaluation, in: files)
        let tolerated: Set<DiagnosticCode> = scan ? [.F2, .F3] : []
        guard let record = try record(at: named, tolerating: tolerated, in: environment) else {
            return .documentsHaveErrors
        }
        var finder = DocumentFinder(record, in: files)
        let changed = scan ? changedSources(of: record, finder) : []
        let scanned = scan ? try unnamed(in: record, finder) : (documents: [], leftOut: [])
        let found = scan ? scanned.documents : documents.map { finder.document($0) }
        let plan = AttachmentPlan(
            found, for: try items(of: record), of: record.evaluation, described: description,
            lost: changed.filter { $0.digest == nil }.map(\.source))
        return try finish(plan, changed, scanned.leftOut, finder.copies, record, in: environment)
    }

    private func finish(
        _ plan: AttachmentPlan, _ changed: [AttachmentPreview.ChangedSource], _ leftOut: [String],
        _ copies: [InnerPath: [UInt8]],
        _ record: RecordFile, in environment: CommandEnvironment
    ) throws(Refusal) -> ExitStatus {
        let text = try text(of: record) { (edits) throws(RecordEdits.Failure) in try plan.write(into: &edits) }
        let passes = try record.passes(text, with: copies) { diagnostics in
            show(diagnostics, all: false, in: environment)
            environment.tell(Phrase("closing.with_attachments", ["found": diagnostics.summary]).inWords)
        }
        guard passes else { return .documentsHaveErrors }
        let old = record.document.source.bytes
        // One file of a whole folder that cannot be read does not stop the others.
        let isWritten = write && (scan || plan.refused.isEmpty) && text != old
        if isWritten { try save(text, copies, record) }
        let difference = LineDifference(
            from: String(decoding: old, as: UTF8.self), to: String(decoding: text, as: UTF8.self))
        let moved = Set(plan.entries.compactMap { if case .renamed(let id, _, _) = $0.becomes { id } else { nil } })
        let preview = AttachmentPreview(
            plan, changed: changed.filter { !moved.contains($0.source.id.value) },
            leftOut: leftOut, isWhole: !scan, recordPath: record.path,
            difference: difference.text(from: record.path, to: record.path),
            stage: isWritten ? .written(nextCommands: nextCommands) : .preview(nextCommand: commandThatWrites),
            in: language.lexicon)
        output([preview], in: environment)
        return plan.refused.isEmpty ? .done : .fileFailure
    }

    /// The copies first: what nobody names yet does no harm, and is taken back where the record cannot be written.
    private func save(
        _ text: [UInt8], _ copies: [InnerPath: [UInt8]], _ record: RecordFile
    ) throws(Refusal) {
        // Where a run was ended that had copied the same, nothing is copied now.
        (try? InnerPath(AttachmentPlan.folder)).flatMap { try? record.folder.folder(at: $0) }?.clearWhatRunsLeft()
        var new = NewFiles(in: record.folder)
        do throws(Refusal) {
            for (path, bytes) in copies.sorted(by: { $0.key.text < $1.key.text }) {
                do throws(FileFailure) {
                    try new.create(path, with: bytes)
                } catch {
                    throw Refusal(error)
                }
            }
            try record.replace(with: text)
        } catch {
            new.takeBack()
            throw error
        }
    }

    private func changedSources(of record: RecordFile, _ finder: DocumentFinder) -> [AttachmentPreview.ChangedSource] {
        record.evaluation.sources.compactMap { source in
            guard let file = source.file?.value, let known = source.sha256?.value else { return nil }
            return finder.change(of: file, from: known).map {
                AttachmentPreview.ChangedSource(source, digest: $0.digest)
            }
        }
    }

    private func unnamed(
        in record: RecordFile, _ finder: DocumentFinder
    ) throws(Refusal) -> (documents: [FoundDocument], leftOut: [String]) {
        do throws(FileFailure) {
            return try finder.documents(notNamedBy: Set(record.evaluation.sources.compactMap { $0.file?.value }))
        } catch {
            throw Refusal(error)
        }
    }

    private var description: AttachmentPlan.Description {
        AttachmentPlan.Description(
            kind: kind, title: title, place: at, strength: strength.flatMap { EvidenceStrength(rawValue: $0.rawValue) })
    }

    private func refuseContradictions() throws(Refusal) {
        let example = Phrase(
            "refusals.for_example",
            ["example": "mandate attach scrc-algeria-2016-2019 list.pdf --to nip-update-workshop"])
        if scan != documents.isEmpty { throw Refusal(.request, "refusals.attach_without_documents", help: example) }
        if title != nil, documents.count != 1 { throw Refusal(.request, "refusals.title_of_several") }
        if scan, !to.isEmpty || at != nil { throw Refusal(.request, "refusals.items_of_scan", help: example) }
        if let kind, !Identifier.isValid(kind, allowsUnderscore: true) {
            throw Refusal(.request, "refusals.no_kind_of_document", ["kind": kind])
        }
    }

    /// The items that `--to` names.
    private func items(of record: RecordFile) throws(Refusal) -> [ReportedItem] {
        let all = ItemKind.allCases.flatMap { record.evaluation.items($0) }
        return try to.flatMap { $0.words(at: ",") }.map(String.init).map { (id) throws(Refusal) in
            guard let item = all.first(where: { $0.id == id }) else {
                throw Refusal(
                    .request, "refusals.no_item", ["id": id],
                    help: .didYouMean(
                        EditDistance.suggestion(for: id, among: all.map(\.id)), or: Phrase("refusals.name_item_by_id")))
            }
            guard item.holder == nil else { throw Refusal(.request, "refusals.no_own_evidence", ["id": id]) }
            return item
        }
    }

    private var commandThatWrites: String {
        var words = ["mandate", "attach", evaluation] + documents + (scan ? ["--scan"] : [])
        if !to.isEmpty { words += ["--to"] + to }
        if let kind { words += ["--kind", kind] }
        if let title { words += ["--title", title] }
        if let at { words += ["--at", at] }
        if let strength { words += ["--strength", strength.rawValue] }
        if let criteria = criteria.criteria { words += ["--criteria", criteria] }
        if let lang = language.lang { words += ["--lang", lang.rawValue] }
        return (words + ["--write"]).map(ShellWord.written).joined(separator: " ")
    }

    private var nextCommands: [String] {
        ["check", "todo"].map { command in
            (["mandate", command, evaluation] + language.words).map(ShellWord.written).joined(separator: " ")
        }
    }
}
