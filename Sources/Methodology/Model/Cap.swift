package import Documents
package import ExactNumbers

/// A limit on what some indicators of one criterion score together.
package struct Cap: Sendable {
    /// The id, with its place.
    package let id: Located<String>
    /// What it is called, for people.
    package let title: LocalizedText?
    /// The ids of the indicators, as they are written inside their criterion.
    package let indicators: [Located<String>]
    /// The most that the indicators score together.
    package let limit: Located<Rational>
    /// Where the rule comes from.
    package let status: RuleStatus
    /// The parts of references that set the rule.
    package let citations: [Located<Citation>]
    /// The ids of the readings that the rule rests on.
    package let readings: [Located<String>]
    /// The ids of the dated values that the rule names.
    let valueIDs: [String]
    /// The place of the whole cap.
    package let span: SourceSpan
    let origin: RuleOrigin
}

extension Criterion {
    /// The id of an indicator as it is written inside its criterion; nil where it is written on the criterion itself.
    package func ownID(of indicator: Indicator) -> String? {
        indicator.id == id.value ? nil : String(indicator.id.dropFirst(id.value.count + 1))
    }

    /// The greatest score that the indicators can reach together, under the criterion's caps; nil where there are none.
    package var reachableMaximum: Rational? {
        guard combination == .sum else { return combination.combine(indicators.map(\.maximum)) }
        let capped = Set(caps.flatMap(\.indicators).map(\.value))
        let uncapped = indicators.filter { ownID(of: $0).map { !capped.contains($0) } ?? true }.map(\.maximum)
        return combination.combine(uncapped + zip(caps, maximaUnderCaps).map { min($0.limit.value, $1) })
    }

    /// What the indicators under each cap could score together without it, in the order of the caps.
    var maximaUnderCaps: [Rational] {
        let own = indicators.compactMap { indicator in ownID(of: indicator).map { ($0, indicator.maximum) } }
        let maxima = Dictionary(own, uniquingKeysWith: +)
        return caps.map { cap in Set(cap.indicators.map(\.value)).compactMap { maxima[$0] }.reduce(.zero, +) }
    }
}
