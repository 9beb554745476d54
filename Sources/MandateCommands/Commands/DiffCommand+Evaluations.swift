internal import Analysis
internal import Documents
internal import Evaluation
internal import MandateEngine
internal import Reporting
internal import Results
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
        let pairs = AssessmentPairs(before.audited, after.audited)
        for id in pairs.left {
            environment.tell(Phrase("closing.applied_once", ["id": id]).inWords)
        }
        let comparison = EvaluationComparison(before.evaluation, after.evaluation, assessed: pairs.pairs)
        guard format == .text else { return try JSONOutput.encoded(comparison) }
        let page = TerminalEvaluationComparison(comparison, of: pairs.pairs, in: language.lexicon)
        return text(of: page, in: environment) + line(of: [before, after])
    }

    private func checkCentres(_ old: Evaluation, _ new: Evaluation) throws(Refusal) {
        guard old.centre.id != new.centre.id else { return }
        throw Refusal(
            .request, "refusals.two_centres", ["old": old.centre.id, "new": new.centre.id])
    }
}

/// Which assessment of an old evaluation belongs to which of a new one: each to that under its own methodology, the others
/// in their order.
struct AssessmentPairs {
    let pairs: [(old: Assessment, new: Assessment)]
    /// The ids of the methodologies without a counterpart.
    let left: [String]

    init(_ old: [Assessment], _ new: [Assessment]) {
        let same = old.compactMap { before in
            new.first { $0.methodology.id == before.methodology.id }.map { (old: before, new: $0) }
        }
        let ids = same.map(\.old.methodology.id)
        let oldRest = old.filter { !ids.contains($0.methodology.id) }
        let newRest = new.filter { !ids.contains($0.methodology.id) }
        let isPaired = oldRest.count == newRest.count
        pairs = same + (isPaired ? zip(oldRest, newRest).map { (old: $0, new: $1) } : [])
        left = isPaired ? [] : (oldRest + newRest).map(\.methodology.id)
    }
}
