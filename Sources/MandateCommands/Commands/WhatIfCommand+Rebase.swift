internal import Documents
internal import MandateEngine
internal import Methodology
internal import Reporting

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
            environment.tell("\(diagnostics.summary); nothing was written")
            return .documentsHaveErrors
        }
        environment.output(RebaseText(rebase, path: path, isWritten: write).text)
        guard write, !rebase.isUpToDate else { return .done }
        try files.replace(place, with: rebase.text.utf8, ifStill: file)
        environment.output(TerminalText.safe("written to \(path)") + "\n")
        return .done
    }
}
