package import ExactNumbers

/// What a selection comes to in one year of the period.
package struct YearResult: Codable, Sendable, Equatable {
    /// The first day.
    package var from: String
    /// The last day, which belongs to the year.
    package var to: String
    /// How many items count in it.
    package var measured: Rational
    /// How many may count.
    package var measuredRange: Interval
    /// Whether that is enough.
    package var met: Bool
    /// Whether it is so throughout the range, and whether somewhere in it.
    package var metRange: [Bool]
    /// The items that are selected and may lie in the year, which their dates leave open.
    package var undecided: [UndecidedItem]

    /// All of it as it is told.
    package init(
        from: String, to: String, measured: Rational, measuredRange: Interval, met: Bool, metRange: [Bool],
        undecided: [UndecidedItem]
    ) {
        self.from = from
        self.to = to
        self.measured = measured
        self.measuredRange = measuredRange
        self.met = met
        self.metRange = metRange
        self.undecided = undecided
    }

    enum CodingKeys: String, CodingKey {
        case from, to, measured
        case measuredRange = "measured_range"
        case met
        case metRange = "met_range"
        case undecided
    }
}
