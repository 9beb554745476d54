internal import ArgumentParser
internal import Documents
internal import MandateEngine
internal import Words

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// `mandate fmt`: documents in their normal form.
struct FormatCommand: SpeakingCommand {
    static var configuration: CommandConfiguration {
        .words(
            "fmt", more: true,
            examples: """
                mandate fmt
                mandate fmt --check
                mandate fmt --diff Criteria/basel-bc-11-13.yaml
                mandate fmt - < draft.yaml
                """)
    }

    @Argument(help: .words("fmt.paths", valueName: "path"), completion: .file())
    var paths: [String] = []

    @Flag(help: .words("fmt.check"))
    var check = false

    @Flag(help: .words("fmt.diff"))
    var diff = false

    @OptionGroup var criteria: CriteriaFolderOption
    @OptionGroup var language: LanguageOption
    @OptionGroup var common: CommonOptions

    func run(in environment: CommandEnvironment) throws(Refusal) -> ExitStatus {
        if paths == ["-"] { return try formatInput(in: environment) }
        if paths.contains(where: { $0 == "-" }) {
            throw Refusal(.request, "refusals.input_among_files")
        }
        let files = files(in: environment)
        let documents = try DocumentPaths(paths, of: project(criteria.criteria, in: environment))
        let diagnostics = DiagnosticCollector()
        var rewritten: [Rewritten] = []
        var unopened = documents.unopened
        for path in documents.all {
            do throws(Refusal) {
                let place = try files.place(path)
                let file = try files.document(at: place)
                guard let result = try Rewritten(file, into: diagnostics) else { continue }
                if result.differs, !check, !diff { try files.replace(place, with: result.text.utf8, ifStill: file) }
                rewritten.append(result)
            } catch {
                guard error.kind == .files, documents.all.count > 1 else { throw error }
                unopened.append(error)
            }
        }
        show(diagnostics, all: false, in: environment)
        let differing = rewritten.filter(\.differs)
        if diff {
            environment.outputData(differing.map(\.difference).joined())
        } else {
            environment.outputData(differing.map { $0.path + "\n" }.joined())
        }
        for failure in unopened { environment.errorOutput(failure.text) }
        summarise(differing.count, of: rewritten.count, diagnostics, in: environment)
        if !unopened.isEmpty { return .fileFailure }
        return diagnostics.hasErrors || (check && !differing.isEmpty) ? .documentsHaveErrors : .done
    }

    private func formatInput(in environment: CommandEnvironment) throws(Refusal) -> ExitStatus {
        let diagnostics = DiagnosticCollector()
        let file = DocumentFile(path: Phrase("refusals.standard_input").inWords, bytes: environment.input())
        let result = try Rewritten(file, into: diagnostics)
        show(diagnostics, all: false, in: environment)
        guard let result else { return .documentsHaveErrors }
        if diff {
            environment.outputData(result.difference)
        } else if !check {
            environment.outputData(result.text)
        }
        return check && result.differs ? .documentsHaveErrors : .done
    }

    private func summarise(
        _ count: Int, of total: Int, _ diagnostics: DiagnosticCollector, in environment: CommandEnvironment
    ) {
        guard !common.quiet else { return }
        let read = total == 0 ? [] : [outcome(count, of: total)]
        let problems =
            diagnostics.hasErrors ? [Phrase("closing.left_alone", ["found": diagnostics.summary]).inWords] : []
        environment.tell((read + problems).joined(separator: "; "))
    }

    private func outcome(_ differing: Int, of total: Int) -> String {
        if differing == 0 { return Phrase("closing.in_normal_form", ["count": total]).inWords }
        return check || diff
            ? Phrase("closing.not_in_normal_form", ["count": total, "differing": differing]).inWords
            : Phrase("closing.rewritten", ["count": total, "differing": differing]).inWords
    }
}

/// A document beside its normal form.
private struct Rewritten {
    let path: String
    let text: String
    private let old: String
    let differs: Bool

    /// Nil where the file cannot be read as a document, which is reported.
    init?(_ file: DocumentFile, into diagnostics: DiagnosticCollector) throws(Refusal) {
        guard let (document, format) = file.parse(into: diagnostics) else { return nil }
        path = file.source.path
        do {
            text = try DocumentFormatter(table: DocumentKind(format).table).format(document)
        } catch {
            throw Refusal(.documents, "refusals.no_normal_form", ["path": path, "reason": error.reason])
        }
        old = String(decoding: file.source.bytes, as: UTF8.self)
        differs = file.sha256 != Digest.sha256(of: Array(text.utf8))
    }

    var difference: String { LineDifference(from: old, to: text).text(from: path, to: "\(path) (in normal form)") }
}
