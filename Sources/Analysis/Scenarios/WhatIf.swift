internal import Documents
package import Evaluation
package import Methodology
package import Results
internal import Scoring

/// What one evaluation scores as it is and under a scenario, with the cause of every difference.
package struct WhatIf: Codable, Sendable, Equatable {
    package var format = "whatif/1"
    /// Never: what comes of a scenario is no official result.
    package var official = false
    /// The assessment under the methodology as it is.
    package var baseline: Assessment
    /// The assessment under the scenario, which it names.
    package var scenario: Assessment
    /// What each change did.
    package var attribution: Attribution

    /// Scores an evaluation with and without a scenario, which is valid as a whole and gives `methodology`.
    package init(
        _ evaluation: Evaluation, calendar: MeetingCalendar, under fitted: FittedScenario,
        giving methodology: Methodology
    ) {
        let assess = { (methodology: Methodology) in
            CompiledMethodology(methodology).assess(evaluation, calendar: calendar)
        }
        baseline = assess(fitted.base.methodology)
        var changed = assess(methodology)
        changed.scenario = ScenarioIdentity(fitted)
        scenario = changed
        let alone = ChangesAlone(evaluation, calendar: calendar, under: fitted, giving: methodology, from: baseline)
        attribution = Attribution(from: baseline, to: changed, alone: alone.parts(whole: changed))
    }
}
