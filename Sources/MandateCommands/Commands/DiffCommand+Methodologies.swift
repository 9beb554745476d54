internal import Analysis
internal import Documents
internal import Evaluation
internal import MandateEngine
internal import Methodology
internal import Reporting

extension DiffCommand {
    /// Two methodologies; nil where a document has errors, which are reported.
    func methodologies(
        _ old: String, _ new: String, _ project: Project, _ diagnostics: DiagnosticCollector,
        in environment: CommandEnvironment
    ) throws(Refusal) -> (text: String, records: RecordBatch<Evaluation>)? {
        let before = try project.rules(at: old, into: diagnostics)
        let after = try project.rules(at: new, into: diagnostics)
        guard let before, let after else { return nil }
        let named = [before.methodology.id.value, after.methodology.id.value]
        guard let calendar = try project.calendar(into: diagnostics), !diagnostics.hasErrors else { return nil }
        let names = evaluations.isEmpty ? try project.records(naming: named) : evaluations
        let found = DiagnosticCollector()
        let records = try project.records(names, under: [new], into: found).step(into: found) { entry, own in
            for methodology in [before.methodology, after.methodology] {
                ValuesInForce.check(entry.value.evaluation, under: methodology, into: own)
            }
            return entry.value.evaluation
        }
        let comparison = MethodologyComparison(before, after, on: records.values, calendar: calendar)
        show(found, all: false, in: environment)
        let written =
            format == .json
            ? try JSONOutput.encoded(comparison)
            : text(of: TerminalMethodologyComparison(comparison, in: language.lexicon), in: environment)
        return (written, records)
    }
}
