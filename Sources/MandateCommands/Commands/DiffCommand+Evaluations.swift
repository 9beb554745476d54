internal import Analysis
internal import Documents
internal import Evaluation
internal import MandateEngine
internal import Methodology
internal import Reporting
internal import Words

extension DiffCommand {
    /// Two evaluations; nil where a document has errors, which are reported.
    func evaluations(
        _ project: Project, _ diagnostics: DiagnosticCollector, in environment: CommandEnvironment
    ) throws(Refusal) -> String? {
        let before = try project.load(old, under: oldUnder.map { [$0] } ?? [], into: diagnostics)
        let after = try project.load(new, under: (newUnder ?? oldUnder).map { [$0] } ?? [], into: diagnostics)
        guard let before, let after else { return nil }
        try checkCentres(before.evaluation, after.evaluation)
        let pairs = MethodologyPairs(before.methodologies, after.methodologies)
        for id in pairs.left {
            environment.tell(Phrase("closing.applied_once", ["id": id]).inWords)
        }
        let comparison = EvaluationComparison(
            before.evaluation, after.evaluation, calendar: after.calendar, under: pairs.pairs)
        guard format == .text else { return try JSONOutput.encoded(comparison) }
        return text(of: TerminalEvaluationComparison(comparison, in: language.lexicon), in: environment)
    }

    private func checkCentres(_ old: Evaluation, _ new: Evaluation) throws(Refusal) {
        guard old.centre.id != new.centre.id else { return }
        throw Refusal(
            .request, "refusals.two_centres", ["old": old.centre.id, "new": new.centre.id])
    }
}

/// Which methodology of an old evaluation belongs to which of a new one: each to itself, the others in their order.
struct MethodologyPairs {
    let pairs: [(old: Methodology, new: Methodology)]
    /// The ids of those without a counterpart.
    let left: [String]

    init(_ old: [Methodology], _ new: [Methodology]) {
        let same = old.compactMap { before in
            new.first { $0.id.value == before.id.value }.map { (old: before, new: $0) }
        }
        let ids = same.map(\.old.id.value)
        let oldRest = old.filter { !ids.contains($0.id.value) }
        let newRest = new.filter { !ids.contains($0.id.value) }
        let isPaired = oldRest.count == newRest.count
        pairs = same + (isPaired ? zip(oldRest, newRest).map { (old: $0, new: $1) } : [])
        left = isPaired ? [] : (oldRest + newRest).map(\.id.value)
    }
}
