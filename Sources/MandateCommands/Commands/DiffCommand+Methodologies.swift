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
    ) throws(Refusal) -> String? {
        let before = try project.rules(at: old, into: diagnostics)
        let after = try project.rules(at: new, into: diagnostics)
        guard let before, let after else { return nil }
        let named = [before.methodology.id.value, after.methodology.id.value]
        let names = evaluations.isEmpty ? try project.records(naming: named) : evaluations
        var records: [Evaluation] = []
        for name in names {
            guard let record = try project.record(name, under: [new], into: diagnostics)?.evaluation else { continue }
            for methodology in [before.methodology, after.methodology] {
                ValuesInForce.check(record, under: methodology, into: diagnostics)
            }
            records.append(record)
        }
        guard let calendar = try project.calendar(into: diagnostics), !diagnostics.hasErrors else { return nil }
        let comparison = MethodologyComparison(before, after, on: records, calendar: calendar)
        guard format == .text else { return try JSONOutput.encoded(comparison) }
        return text(of: TerminalMethodologyComparison(comparison, in: language.lexicon), in: environment)
    }
}
