public import Diagnostics
public import Documents
public import ExactNumbers

/// A number that rules name, and that changes with time: each entry of its history holds until the next begins.
public struct DatedValue: Sendable {
    /// One stretch of the history.
    public struct Entry: Sendable {
        /// The first day on which the number holds.
        public let from: Located<Day>
        /// The number.
        public let number: Located<DatedNumber>
        /// The parts of references that set the number.
        public let citations: [Located<Citation>]
        let origin: RuleOrigin
    }

    /// What a scenario may set the value to, both ends included.
    public struct AdjustableRange: Sendable {
        /// The least that a scenario may set.
        public let from: Located<DatedNumber>
        /// The greatest that a scenario may set.
        public let to: Located<DatedNumber>
    }

    /// The id, with its place; rules write it behind `$`.
    public let id: Located<String>
    /// What it is called, for people.
    public let title: LocalizedText?
    /// What it is for, in a sentence or two.
    public let explanation: LocalizedText?
    /// What the number counts, for people, or its unit.
    public let unit: String?
    /// Where the value comes from.
    public let status: RuleStatus
    /// The entries in the order of time.
    public let history: [Entry]
    /// What a scenario may set; nil where it may set nothing.
    public let adjustable: AdjustableRange?
    /// Whether some part could not be read, so that nothing can be said of its uses.
    let isBroken: Bool

    /// The entry that holds on a day; nil before the first.
    public func entry(on day: Day) -> Entry? { history.last { $0.from.value <= day } }
}

/// A number as it is written under a name: plain, a percentage, or an amount.
public struct DatedNumber: Hashable, Sendable {
    /// The number as it is written: `16`, `60%`, `300 t`.
    public let text: String
    /// The number; 3/5 for 60 %.
    public let value: Rational
    /// The percent sign or the unit that is written behind it.
    public let unit: String?

    /// A number as it is written, with what it means.
    public init(text: String, value: Rational, unit: String?) {
        self.text = text
        self.value = value
        self.unit = unit
    }
}

/// A dated value that a rule uses, with the entry that holds.
public struct UsedValue: Sendable {
    /// The value.
    public let value: DatedValue
    /// The entry of its history that holds.
    public let entry: DatedValue.Entry
}
