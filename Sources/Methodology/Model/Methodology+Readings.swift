internal import Documents
internal import Scalars

// Which readings rules rest on. A selection decides what counts, so its readings are those of every rule that counts it.

extension Methodology {
    /// The ids of the readings of an indicator, then those of its selections, each once.
    ///
    /// An indicator that is written on its criterion has the criterion's.
    package func readings(usedBy indicator: Indicator) -> [String] {
        let own = criterion(indicator.id)?.readings ?? []
        let scale = scale(of: indicator)?.readings ?? []
        return (own + indicator.readings + scale).map(\.value).joined(with: readings(of: indicator.measure))
    }

    /// The ids of the readings of a gate, then those of its selections, each once.
    package func readings(usedBy gate: Gate) -> [String] {
        gate.readings.map(\.value).joined(with: readings(of: gate.measure))
    }

    private func readings(of measure: Measure) -> [String] {
        measure.selections.compactMap(selection).flatMap(\.readings).map(\.value)
    }
}

// What rests on something illustrative.

extension Methodology {
    /// Illustrative where an indicator is not so itself, but one of its readings or dated values is; else nil.
    package func restsOn(_ indicator: Indicator) -> RuleStatus? {
        restsOn(indicator.status, foundation(of: indicator))
    }

    /// Illustrative where a gate is not so itself, but one of its readings or dated values is; else nil.
    package func restsOn(_ gate: Gate) -> RuleStatus? {
        restsOn(gate.status, Foundation(readings: readings(usedBy: gate), values: values(usedBy: gate)))
    }

    /// Illustrative where a criterion is not so itself, but a reading or dated value of it, of an indicator or of a cap is.
    package func restsOn(_ criterion: Criterion) -> RuleStatus? {
        let ladder = criterion.combining.ladder?.bands.flatMap(\.readings).map(\.value) ?? []
        let rounding = criterion.combining.rounding?.readings ?? []
        let own = Foundation(
            readings: (criterion.readings + rounding).map(\.value) + ladder, values: values(usedBy: criterion))
        let caps = criterion.caps.map { Foundation(readings: $0.readings.map(\.value), values: values(usedBy: $0)) }
        let parts = criterion.indicators.map(foundation) + caps
        return criterion.isScored ? restsOn(criterion.status, parts.reduce(own, +)) : nil
    }

    /// What a rule takes as given.
    private struct Foundation {
        let readings: [String]
        let values: [UsedValue]

        static func + (one: Foundation, other: Foundation) -> Foundation {
            Foundation(readings: one.readings + other.readings, values: one.values + other.values)
        }
    }

    private func foundation(of indicator: Indicator) -> Foundation {
        let bands = indicator.bands.flatMap(\.readings).map(\.value)
        return Foundation(readings: readings(usedBy: indicator) + bands, values: values(usedBy: indicator))
    }

    private func restsOn(_ status: RuleStatus, _ foundation: Foundation) -> RuleStatus? {
        let isIllustrative =
            positions(ofReadings: foundation.readings).contains { readings[$0].status == .illustrative }
            || foundation.values.contains { $0.value.status == .illustrative }
        return status != .illustrative && isIllustrative ? .illustrative : nil
    }
}

extension [String] {
    /// Both, each once.
    fileprivate func joined(with others: [String]) -> [String] { (self + others).firstOccurrences }
}
