package import Methodology
package import Results

extension Assessment {
    /// All rules that decide, with what they cite: criteria, their indicators and caps, and gates.
    package var rulesApplied: [(status: RuleStatus, cites: [CitedPart])] {
        let criteria = criteria.filter { $0.status != .untranscribed }
        return criteria.map { ($0.status, $0.cites) }
            + criteria.flatMap(\.indicators).map { ($0.status, $0.cites) }
            + criteria.flatMap(\.caps).map { ($0.status, $0.cites) } + gates.map { ($0.status, $0.cites) }
    }

    /// Where the class comes from, be it for its scale or for the rules below it, if nobody adopted that; nil where all
    /// of it was read in adopted texts, or nothing is rated.
    package var classSource: RuleStatus? {
        rating.flatMap { RuleStatus.leastAdopted(of: [$0.status] + rulesApplied.map(\.status)) }
    }

    /// The same of the class of a group.
    package func classSource(of group: GroupResult) -> RuleStatus? {
        let criteria = criteria.filter { group.criteria.contains($0.id) && $0.status != .untranscribed }
        return group.rating.flatMap { RuleStatus.leastAdopted(of: [$0.status] + criteria.flatMap(\.statuses)) }
    }
}

extension CriterionResult {
    /// Where its class comes from, as for an assessment.
    package var classSource: RuleStatus? { rating.flatMap { RuleStatus.leastAdopted(of: [$0.status] + statuses) } }

    /// What it and the rules inside it are.
    fileprivate var statuses: [RuleStatus] { [status] + indicators.map(\.status) + caps.map(\.status) }
}

extension RuleStatus {
    /// What nobody adopted of some rules, our own before what was inferred; nil where all were read in adopted texts.
    fileprivate static func leastAdopted(of statuses: [RuleStatus]) -> RuleStatus? {
        [illustrative, inferred].first(where: statuses.contains)
    }
}
