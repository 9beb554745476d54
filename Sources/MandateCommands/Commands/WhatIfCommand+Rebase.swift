internal import Documents
internal import MandateEngine
internal import Methodology
internal import Reporting
internal import Words

extension WhatIfCommand {
    /// Shows what changed in the base of a scenario, and takes it over if that is asked.
    func rebase(_ path: String, in environment: CommandEnvironment) throws(Refusal) -> ExitStatus {
        let files = files(in: environment)
        let diagnostics = DiagnosticCollector()
        let project = project(criteria.criteria, in: environment)
        let place = try files.place(DocumentPath(path))
        let file = try files.document(at: place)
        let rebase = try project.scenario(file, into: diagnostics).flatMap {
            ScenarioRebase($0.scenario, to: $0.base, into: diagnostics)
        }
        show(diagnostics, all: false, in: environment)
        guard let rebase, !diagnostics.hasErrors else {
            environment.tell(Phrase("closing.nothing.written", ["found": diagnostics.summary]).inWords)
            return .documentsHaveErrors
        }
        environment.output(RebaseText(rebase, path: path, isWritten: write).text)
        guard write, !rebase.isUpToDate else { return .done }
        try files.replace(place, with: rebase.text.utf8, ifStill: file)
        environment.output(TerminalText.safe(Phrase("closing.written_to", ["path": path]).inWords) + "\n")
        return .done
    }
}
