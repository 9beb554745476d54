package import Documents

/// What an item must meet to count, with three-valued logic: true, false, or undecided where something is missing.
package indirect enum Condition: Hashable, Sendable {
    /// True if all parts are; the parts stand in the order of writing: keys of one mapping, or a list under `all`.
    case all([Condition], asList: Bool = false)
    /// True if at least one part is.
    case any([Condition])
    case not(Condition)
    case test(FieldTest)
}

/// One question about one field.
package struct FieldTest: Hashable, Sendable {
    /// The way to the field.
    package let path: FieldPath
    /// What is asked of it.
    package let comparison: Comparison

    /// A question about the field at a path.
    package init(_ path: FieldPath, _ comparison: Comparison) {
        self.path = path
        self.comparison = comparison
    }
}

/// What is asked of a field.
package indirect enum Comparison: Hashable, Sendable {
    case present
    case absent
    case `is`(String)
    case isNot(String)
    case oneOf([String])
    case noneOf([String])
    case includes(String)
    case includesAny([String])
    case includesAll([String])
    case excludes(String)
    /// The number of values in a set.
    case size(NumberComparison)
    /// The number itself, or the number of records in a list.
    case number(NumberComparison)
    case onOrAfter(Day)
    case onOrBefore(Day)
    case within(Window)
    /// At least one record of a list meets the condition.
    case anyRecord(Condition)
    /// No record of a list meets the condition.
    case noRecord(Condition)
    /// The amount is in this unit; added by the engine to measures over amounts.
    case unit(String)
}
