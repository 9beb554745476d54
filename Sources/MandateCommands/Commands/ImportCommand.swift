internal import ArgumentParser
internal import Documents
internal import Evaluation
package import Importing
internal import MandateEngine
internal import Methodology
internal import Reporting
internal import Scalars
package import Spreadsheets
internal import Words

/// `mandate import`: items of a record from a table.
struct ImportCommand: RecordCommand {
    static var configuration: CommandConfiguration {
        .words(
            "import", more: true,
            examples: """
                mandate import activities.xlsx --into scrc-algeria-2016-2019
                mandate import activites.csv --into scrc-algeria-2016-2019 --lang fr
                mandate import activites.csv --into scrc-algeria-2016-2019 --write
                mandate import t.xlsx --into ID --sheet 2018 --map "Sujet traité=title"
                """)
    }

    enum Kind: String, ExpressibleByArgument, CaseIterable {
        case activity, membership, output, submission
    }

    /// What becomes of what the spreadsheet does not show, and of rows with a line through them.
    enum Hidden: String, ExpressibleByArgument, CaseIterable {
        case take, leave
    }

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, yaml
    }

    @Argument(help: .words("import.table", valueName: "table"), completion: .file())
    var table: String?

    @Option(help: .words("options.into", valueName: "evaluation"), completion: .file())
    var into: String?

    @Flag(help: .words("options.write_items"))
    var write = false

    @Option(parsing: .upToNextOption, help: .words("import.accept", valueName: "item.field"))
    var accept: [String] = []

    @Option(help: .words("import.rejected", valueName: "file"), completion: .file())
    var rejected: String?

    @Option(help: .words("import.sheet", valueName: "name"))
    var sheet: String?

    @Option(help: .words("import.map", more: true, valueName: "heading=field"))
    var map: [String] = []

    @Option(help: .words("import.kind"))
    var kind = Kind.activity

    @Option(name: .customLong("date-order"), help: .words("import.date_order", more: true, valueName: "order"))
    var dateOrder: DateOrder?

    @Option(help: .words("import.encoding", more: true, valueName: "coding"))
    var encoding: TextEncoding?

    @Option(help: .words("import.hidden", more: true))
    var hidden: Hidden?

    @Option(help: .words("import.struck", more: true, valueName: "hidden"))
    var struck: Hidden?

    @Option(help: .words("import.format"))
    var format = Format.text

    @OptionGroup var criteria: CriteriaFolderOption
    @OptionGroup var language: LanguageOption
    @OptionGroup var common: CommonOptions

    func run(in environment: CommandEnvironment) throws(Refusal) -> ExitStatus {
        guard let table, let into else {
            throw Refusal(
                .request, "refusals.import_without_record",
                help: Phrase(
                    "refusals.for_example", ["example": "mandate import activities.xlsx --into scrc-algeria-2016-2019"])
            )
        }
        let files = files(in: environment)
        let place = try EvaluationFile(named: into, in: files)
        guard let record = try record(at: place, in: environment) else { return .documentsHaveErrors }
        let bytes = try bytes(of: table, files, in: environment)
        if let sheets = workbookSheets(in: bytes) { return try take(sheets, into: record, in: environment) }
        let spreadsheet = try read(bytes, from: table)
        let plan = try givingBackAll(of: [spreadsheet.sheet], in: environment) { () throws(Refusal) in
            try self.plan(spreadsheet, record)
        }
        let accepted = try accepted(of: plan.changes)
        let isWritten = write && !(plan.items.isEmpty && accepted.isEmpty)
        var text: [UInt8]?
        if isWritten {
            try givingBackAll(of: [spreadsheet.sheet], in: environment) { () throws(Refusal) in
                try refuseUndecided(plan, of: spreadsheet)
            }
            text = try checkedText(of: record, in: environment) { (edits) throws(RecordEdits.Failure) in
                try edits.apply(accepted)
                try edits.add(plan.items.map(\.draft), of: itemKind)
            }
            guard text != nil else { return try giveBackAll(of: [spreadsheet.sheet], in: environment) }
        }
        let rejected = RejectedRows(
            plan, of: spreadsheet.sheet, accepted: Set(accepted.map(\.name)), in: language.lexicon)
        try giveBack(rejected, in: environment) { () throws(Refusal) in
            if let text { try record.replace(with: text) }
        }
        let drafts = plan.items.map(\.draft)
        switch format {
        case .yaml:
            environment.outputData(drafts.isEmpty ? "" : SectionInsertion.text(drafts, section: itemKind.section))
        case .text:
            let preview = ImportPreview(
                plan, of: spreadsheet, tablePath: table, recordPath: place.path, kind: itemKind,
                takesHidden: hidden != .leave, takesStruck: struck == .take, accepted: Set(accepted.map(\.name)),
                stage: isWritten ? .written : .preview(nextCommand: nextCommand(for: plan, of: spreadsheet)),
                in: language.lexicon)
            output([preview], in: environment)
            if isWritten { output([language.next(commandsAfterWriting)], in: environment) }
        }
        return .done
    }

    var commandsAfterWriting: [[String]] { ["check", "todo"].map { ["mandate", $0, into ?? ""] } }

    /// What is written of what the table says of items of the record: what fills them, and what the user accepts.
    func accepted(of changes: [FieldChange]) throws(Refusal) -> [FieldChange] {
        let words = accept.map(Acceptance.init)
        let conflicts = changes.filter { $0.kind == .conflict }.map(\.name)
        for word in words where word.meant(among: changes).isEmpty {
            let others = Phrase("refusals.accept_at", ["names": .all(conflicts)])
            throw Refusal(
                .request, "refusals.nothing_to_accept", ["name": word.name],
                help: .didYouMean(
                    EditDistance.suggestion(for: word.name, among: conflicts),
                    or: conflicts.isEmpty ? Phrase("refusals.leave_accept_out") : others))
        }
        if write, let unseen = words.first(where: { !$0.isSeen(among: changes) }) {
            throw Refusal(
                .request, "refusals.accept_unseen", ["name": unseen.name], help: Phrase("refusals.look_first"))
        }
        let accepted = Set(words.flatMap { $0.meant(among: changes) }.map(\.name))
        return changes.filter { $0.kind == .fill || accepted.contains($0.name) }
    }

    private var itemKind: ItemKind { ItemKind(rawValue: kind.rawValue) ?? .activity }

    private func bytes(
        of path: String, _ files: FileAccess, in environment: CommandEnvironment
    ) throws(Refusal) -> [UInt8] {
        path == "-"
            ? environment.input()
            : try files.bytes(
                of: path, atMost: SpreadsheetLimits.fileSize, help: Phrase("refusals.keep_only_table"))
    }

    private func read(_ bytes: [UInt8], from path: String) throws(Refusal) -> Spreadsheet {
        do {
            return try Spreadsheet(bytes, sheet: sheet, encoding: encoding)
        } catch {
            throw Refusal(.files, ImportRefusal(error, path: path, in: language.lexicon))
        }
    }

    private func plan(_ spreadsheet: Spreadsheet, _ record: RecordFile) throws(Refusal) -> ImportPlan {
        let context = RecordContext(
            record.evaluation, calendar: record.calendar, kind: itemKind, record: record.document)
        var table = TableImport(
            of: itemKind, ImportWords.vocabulary, into: context, order: dateOrder, map: try targets(),
            takesHidden: hidden != .leave, takesStruck: struck == .take)
        do {
            return try table.plan(spreadsheet.sheet)
        } catch {
            let others = (spreadsheet.sheetNames + spreadsheet.hiddenSheetNames).filter {
                $0 != spreadsheet.sheet.name
            }
            throw Refusal(
                .documents,
                ImportRefusal(
                    error, path: self.table ?? "", otherSheets: others,
                    guess: spreadsheet.isEncodingGuessed ? spreadsheet.encoding : nil, in: language.lexicon))
        }
    }

    /// What `--map` says, checked against the fields of the kind.
    private func targets() throws(Refusal) -> [(heading: String, target: ImportTarget)] {
        var targets: [(heading: String, target: ImportTarget)] = []
        for entry in map {
            let known = ImportTarget.all(of: itemKind).map(\.name)
            guard let (heading, name) = entry.cut(atLast: "="), !heading.isEmpty else {
                throw Refusal(.request, "refusals.map_without_field", ["entry": entry])
            }
            guard let target = ImportTarget(String(name), of: itemKind) else {
                let suggestion = EditDistance.suggestion(for: String(name), among: known)
                throw Refusal(
                    .request, "refusals.map_to_unknown_field", ["name": String(name)],
                    help: .didYouMean(suggestion, or: Phrase("help.fields", ["names": known])))
            }
            targets.append((String(heading), target))
        }
        return targets
    }

    /// What only the user can know is not decided by writing.
    private func refuseUndecided(_ plan: ImportPlan, of spreadsheet: Spreadsheet) throws(Refusal) {
        let undecided = ImportRefusal(
            undecided: plan, of: spreadsheet, path: table ?? "", isHiddenDecided: hidden != nil,
            isStruckDecided: struck != nil, in: language.lexicon)
        if let undecided { throw Refusal(.request, undecided) }
    }

    /// The same command with `--write`, as it can be typed, with what the preview showed.
    private func nextCommand(for plan: ImportPlan, of spreadsheet: Spreadsheet) -> String {
        var words: [String] = []
        if let sheet { words += ["--sheet", sheet] }
        for entry in map { words += ["--map", entry] }
        if kind != .activity { words += ["--kind", kind.rawValue] }
        if let dateOrder { words += ["--date-order", dateOrder.rawValue] }
        let confirmed = encoding ?? (spreadsheet.isEncodingGuessed ? spreadsheet.encoding : nil)
        if let confirmed { words += ["--encoding", confirmed.name] }
        words += self.words(hidden: plan.hidesSomething, struck: !plan.struckRows.isEmpty)
        return commandThatWrites(plan.changes, words)
    }

    /// What becomes of what is hidden or struck through, where something is, as the preview showed it.
    func words(hidden hidesSomething: Bool, struck isStruck: Bool) -> [String] {
        var words: [String] = []
        if let hidden = hidden ?? (hidesSomething ? .take : nil) { words += ["--hidden", hidden.rawValue] }
        // What somebody struck through is not taken by a command that was only copied.
        if let struck = struck ?? (isStruck ? .leave : nil) { words += ["--struck", struck.rawValue] }
        return words
    }

    func commandThatWrites(_ changes: [FieldChange], _ options: [String] = []) -> String {
        var words = ["mandate", "import", table ?? "", "--into", into ?? ""] + options
        if !accept.isEmpty { words += ["--accept"] + accept.map { Acceptance($0).written(among: changes) } }
        if let rejected { words += ["--rejected", rejected] }
        if let lang = language.lang { words += ["--lang", lang.rawValue] }
        return (words + ["--write"]).map(ShellWord.written).joined(separator: " ")
    }
}

extension DateOrder: ExpressibleByArgument {}

extension TextEncoding: ExpressibleByArgument {
    package init?(argument: String) { self.init(named: argument) }
}
