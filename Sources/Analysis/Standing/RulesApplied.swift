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
        guard let rating else { return nil }
        let statuses = [rating.status] + rulesApplied.map(\.status)
        return [RuleStatus.illustrative, .inferred].first(where: statuses.contains)
    }
}
