internal import ArgumentParser
internal import Documents
internal import Files
internal import MandateEngine
internal import Migrating
internal import Scalars
internal import Words

/// `mandate migrate`: documents that an earlier version read, in the form of this one.
struct MigrateCommand: SpeakingCommand {
    static var configuration: CommandConfiguration {
        .words(
            "migrate", more: true,
            examples: """
                mandate migrate
                mandate migrate our-criteria.yaml
                mandate migrate Criteria Evaluations --write
                """)
    }

    @Argument(help: .words("migrate.paths", more: true, valueName: "path"), completion: .file())
    var paths: [String] = []

    @Flag(help: .words("migrate.write"))
    var write = false

    @OptionGroup var criteria: CriteriaFolderOption
    @OptionGroup var language: LanguageOption
    @OptionGroup var common: CommonOptions

    func run(in environment: CommandEnvironment) throws(Refusal) -> ExitStatus {
        let documents = try DocumentPaths(paths, of: project(criteria.criteria, in: environment))
        let left = DiagnosticCollector()
        var migrated: [Migrated] = []
        var unopened = documents.unopened
        var count = 0
        for path in documents.all {
            do throws(Refusal) {
                let next = try migrate(path, left, &count, in: environment)
                if let next { migrated.append(next) }
            } catch {
                guard error.kind == .files, documents.all.count > 1 else { throw error }
                if !unopened.contains(error) { unopened.append(error) }
            }
        }
        environment.outputData(migrated.map(\.difference).joined())
        for document in migrated where !common.quiet { tell(document, in: environment) }
        show(left, all: false, in: environment)
        for failure in unopened { environment.errorOutput(failure.text) }
        summarise(migrated.count, of: count, left, in: environment)
        if !unopened.isEmpty { return .fileFailure }
        return left.hasErrors ? .documentsHaveErrors : .done
    }

    /// A document that holds older forms, and is rewritten if that is asked for; nil for any other.
    ///
    /// - Parameter read: how many could be read as documents.
    private func migrate(
        _ path: DocumentPath, _ left: DiagnosticCollector, _ read: inout Int, in environment: CommandEnvironment
    ) throws(Refusal) -> Migrated? {
        let files = files(in: environment)
        let place = try files.place(path)
        let bytes = try files.bytes(at: place)
        let file = DocumentFile(path: place.shown, bytes: bytes)
        let migration = try Migration(file) { (file) throws(Refusal) in
            try errors(in: file, place.folder, environment)
        }
        left.report(migration.left)
        // Of what is no document nobody can say in which form it is.
        if file.parse(into: DiagnosticCollector()) != nil { read += 1 }
        guard !migration.found.isEmpty else { return nil }
        if write {
            // A byte order mark is no part of a text, and stays.
            let mark = bytes.prefix(bytes.count - file.source.bytes.count)
            try files.replace(place, with: mark + migration.bytes, ifStill: file)
        }
        return Migrated(file: file, migration: migration)
    }

    /// What speaks against a text in the place of a document.
    private func errors(
        in file: DocumentFile, _ folder: Folder, _ environment: CommandEnvironment
    ) throws(Refusal) -> [Diagnostic] {
        let found = DiagnosticCollector()
        // Another project each time: one keeps what it has read.
        let project = project(criteria.criteria, in: environment)
        try project.check(OpenDocument(file: file, folder: folder), into: found)
        return found.diagnostics.filter { $0.span.path.isSpelled(file.source.path) }
    }

    private func tell(_ document: Migrated, in environment: CommandEnvironment) {
        for (form, place) in document.migration.found {
            let at = "\(place.path):\(place.start.line)"
            let what = Phrase("closing.migrate.\(form.rawValue)")
            environment.tell(Phrase("closing.left_out", ["path": at, "reason": what]).inWords)
        }
    }

    private func summarise(
        _ count: Int, of total: Int, _ left: DiagnosticCollector, in environment: CommandEnvironment
    ) {
        guard !common.quiet else { return }
        if total > 0 {
            let key = count == 0 ? "none" : write ? "written" : "found"
            environment.tell(Phrase("closing.migrate.\(key)", ["count": total, "older": count]).inWords)
        }
        if left.hasErrors {
            environment.tell(Phrase("closing.migrate.left", ["found": left.summary]).inWords)
        }
    }
}

/// A document beside the same in the form of this version.
private struct Migrated {
    let file: DocumentFile
    let migration: Migration

    var difference: String {
        let texts = [file.source.bytes[...], migration.bytes[...]].map { String(decoding: $0, as: UTF8.self) }
        let path = file.source.path
        return LineDifference(from: texts[0], to: texts[1]).text(from: path, to: path)
    }
}
