package import Documents
package import ExactNumbers

/// A number that rules name, and that changes with time: each entry of its history holds until the next begins.
package struct DatedValue: Sendable {
    /// One stretch of the history.
    package struct Entry: Sendable {
        /// The first day on which the number holds.
        package let from: Located<Day>
        /// The number.
        package let number: Located<DatedNumber>
        /// The parts of references that set the number.
        package let citations: [Located<Citation>]
        let origin: RuleOrigin
    }

    /// What a scenario may set the value to, both ends included.
    package struct AdjustableRange: Sendable {
        /// The least that a scenario may set.
        package let from: Located<DatedNumber>
        /// The greatest that a scenario may set.
        package let to: Located<DatedNumber>
    }

    /// The id, with its place; rules write it behind `$`.
    package let id: Located<String>
    /// What it is called, for people.
    package let title: LocalizedText?
    /// What it is for, in a sentence or two.
    package let explanation: LocalizedText?
    /// What the number counts, for people, or its unit.
    package let unit: String?
    /// Where the value comes from.
    package let status: RuleStatus
    /// The entries in the order of time.
    package let history: [Entry]
    /// What a scenario may set; nil where it may set nothing.
    package let adjustable: AdjustableRange?
    /// Whether some part could not be read, so that nothing can be said of its uses.
    let isBroken: Bool

    /// The entry that holds on a day; nil before the first.
    package func entry(on day: Day) -> Entry? { history.last { $0.from.value <= day } }
}

/// A number as it is written under a name: plain, a percentage, or an amount.
package struct DatedNumber: Hashable, Sendable {
    /// The number as it is written: `16`, `60%`, `300 t`.
    package let text: String
    /// The number; 3/5 for 60 %.
    package let value: Rational
    /// The percent sign or the unit that is written behind it.
    package let unit: String?

    /// A number as it is written, with what it means.
    package init(text: String, value: Rational, unit: String?) {
        self.text = text
        self.value = value
        self.unit = unit
    }
}

/// A dated value that a rule uses, with the entry that holds.
package struct UsedValue: Sendable {
    /// The value.
    package let value: DatedValue
    /// The entry of its history that holds.
    package let entry: DatedValue.Entry
}
