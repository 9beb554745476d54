package import ExactNumbers

/// A statistic with what it is reckoned of, as results tell it too.
package struct StatisticRule: Sendable, Equatable {
    /// What is reckoned.
    package let statistic: any Statistic
    /// The id of the selection whose items are looked at.
    package let selection: String
    /// What narrows the selection on the spot.
    package var condition: Condition?
    /// The way to the field that it is reckoned of; nil where items themselves are.
    package let field: FieldPath?
    /// Which Parties count; nil for statistics that do not ask.
    package let among: PartyScope?
    /// The unit of amounts; nil for everything else.
    package let unit: String?
    /// How many items, or keys of items, must name a value so that it counts; nil where one is enough.
    package var eachAtLeast: Rational?
    /// What every year of the period must reach besides; nil where nothing is asked of single years.
    package var eachYear: EachYear?

    /// A statistic of the items of a selection.
    package init(
        _ statistic: any Statistic, of selection: String, where condition: Condition? = nil, field: FieldPath? = nil,
        among: PartyScope? = nil, unit: String? = nil, eachAtLeast: Rational? = nil, eachYear: EachYear? = nil
    ) {
        self.statistic = statistic
        self.selection = selection
        self.condition = condition
        self.field = field
        self.among = among
        self.unit = unit
        self.eachAtLeast = eachAtLeast
        self.eachYear = eachYear
    }

    /// Statistics are told apart by their names.
    package static func == (left: StatisticRule, right: StatisticRule) -> Bool {
        left.statistic.name == right.statistic.name && left.selection == right.selection
            && left.condition == right.condition && left.field == right.field && left.among == right.among
            && left.unit == right.unit && left.eachAtLeast == right.eachAtLeast && left.eachYear == right.eachYear
    }
}

/// A statistic of the items of a selection, with the kind of item and the type of field that it names.
package struct ItemMeasure: Sendable {
    /// What is reckoned of which items.
    package let rule: StatisticRule
    /// The kind of the items.
    package let kind: ItemKind
    /// The field; nil where items themselves are reckoned.
    package let field: FieldReference?

    /// Whether it is never more than another, since it reckons a part of the same in the same way.
    func isPart(of whole: ItemMeasure) -> Bool {
        guard rule.statistic.name == whole.rule.statistic.name, rule.selection == whole.rule.selection,
            rule.field == whole.rule.field, rule.among == whole.rule.among, rule.unit == whole.rule.unit,
            rule.eachAtLeast == whole.rule.eachAtLeast
        else { return false }
        let own = rule.condition?.parts ?? []
        return (whole.rule.condition?.parts ?? []).allSatisfy(own.contains)
    }

    /// All that an item must meet: the selection's condition, then what narrows it, then the unit of amounts.
    package func condition(within selection: Selection?) -> Condition {
        let unit = rule.unit.flatMap { unit in rule.field.map { Condition.test(FieldTest($0, .unit(unit))) } }
        let parts = [selection?.condition, rule.condition, unit].compactMap(\.self)
        return parts.count == 1 ? parts[0] : .all(parts)
    }
}

extension Condition {
    /// The parts that must all hold.
    fileprivate var parts: [Condition] {
        if case .all(let parts, _, _) = self { parts.flatMap(\.parts) } else { [self] }
    }
}
