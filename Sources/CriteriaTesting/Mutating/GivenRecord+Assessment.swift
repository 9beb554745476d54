internal import Documents
internal import Evaluation
internal import Results
internal import Scoring

extension GivenRecord {
    /// What the record gives under rules; nil where these have no values for its period, which a test could not be read
    /// with.
    func assessment(under rules: CompiledMethodology) -> Assessment? {
        let found = DiagnosticCollector()
        ValuesInForce.check(evaluation, under: rules.methodology, into: found)
        guard !found.hasErrors else { return nil }
        return rules.inForce(for: evaluation.period).assess(evaluation, calendar: calendar)
    }
}
