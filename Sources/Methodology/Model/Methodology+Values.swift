package import Documents

// What dated values mean on a day.

extension Methodology {
    /// The rules with the values that hold on a day; nil where a value that they use has not begun by then.
    package func inForce(on day: Day) -> Methodology? {
        if stretches.isEmpty { return stretch.holds(on: day) ? self : nil }
        return stretches.first { $0.stretch.holds(on: day) }
    }

    /// The values that rules use, in file order, with the entries that hold.
    package var usedValues: [UsedValue] { entries(of: usedValueIDs) }

    /// The values behind an indicator's score: in its measure, its bands and its selections.
    package func values(usedBy indicator: Indicator) -> [UsedValue] {
        let selections = indicator.measure.selections.compactMap(selection).flatMap(\.valueIDs)
        return entries(of: Set(indicator.valueIDs + selections + (scale(of: indicator)?.valueIDs ?? [])))
    }

    /// The values behind a gate: in what it requires, in what it lowers to, and in its selections.
    package func values(usedBy gate: Gate) -> [UsedValue] {
        let selections = gate.measure.selections.compactMap(selection).flatMap(\.valueIDs)
        return entries(of: Set(gate.valueIDs + selections))
    }

    /// The values behind a criterion besides its indicators: in its weights, its ladder, what is added and its rating.
    package func values(usedBy criterion: Criterion) -> [UsedValue] {
        entries(of: Set(criterion.valueIDs + (criterion.rating?.valueIDs ?? [])))
    }

    /// The values behind a group: in its weights and its rating.
    package func values(usedBy group: CriterionGroup) -> [UsedValue] {
        entries(of: Set(group.valueIDs + (group.rating?.valueIDs ?? [])))
    }

    /// The values behind the total: in its weights and its rating.
    package var valuesOfTotal: [UsedValue] { entries(of: Set(total.valueIDs + (rating?.valueIDs ?? []))) }

    /// The values behind a cap.
    package func values(usedBy cap: Cap) -> [UsedValue] { entries(of: Set(cap.valueIDs)) }

    /// Whether a rule uses a dated value.
    package func usesValue(_ id: String) -> Bool { usedValueIDs.contains(id) }

    /// Some values in file order, with the entries that hold.
    func entries(of ids: Set<String>) -> [UsedValue] {
        ids.compactMap { positions.values[$0] }.sorted().compactMap { position in
            let value = values[position]
            return stretch.first.flatMap { value.entry(on: $0) }.map { UsedValue(value: value, entry: $0) }
        }
    }
}
