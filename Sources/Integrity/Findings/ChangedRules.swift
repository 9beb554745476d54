internal import Documents
internal import Evaluation
internal import Methodology
internal import Results
internal import Scoring

/// In how many places the rules that a record is scored under differ from those that were released, layout apart.
package struct RuleDifferences: Sendable {
    let methodology: Int
    let calendar: Int

    /// By default nothing differs.
    package init(methodology: Int = 0, calendar: Int = 0) {
        self.methodology = methodology
        self.calendar = calendar
    }
}

// rules_differ: another rule than the one that everybody else is measured by (semantics, "Integrity").

extension RecordAudit {
    var changedRules: [Suspicion] {
        let methodology = rules.methodology.id.value
        let places = [
            (way: IntegrityCase.criteria, number: differences.methodology, subject: methodology),
            (way: .calendar, number: differences.calendar, subject: "calendar"),
        ]
        return places.filter { $0.number > 0 }.map { place in
            Suspicion(
                kind: .rulesDiffer, way: place.way, severity: .high, details: ["number": "\(place.number)"],
                subject: place.subject)
        }
    }
}
