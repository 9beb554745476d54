package import ExactNumbers

/// A number that is known only within bounds, as a record reports it: `about 40`, `more than 30`.
package struct UncertainNumber: Hashable, Sendable {
    /// The bounds as they are written, those of an amount with its unit; nil where there is none.
    package let least: String?
    package let most: String?
    /// The words of the report.
    package let text: String
    /// The unit of an amount, as far as a bound says it; nil for a whole number.
    package let unit: String?
    /// The numbers that it can be.
    package let range: Interval

    /// A whole number; nil where the bounds exclude each other.
    package init?(from least: Rational?, to most: Rational?, text: String) {
        self.init(least, most, unit: nil, written: (least?.description, most?.description), text)
    }

    /// An amount; nil where the bounds exclude each other or have two units.
    package init?(from least: Amount?, to most: Amount?, text: String) {
        if let least, let most, least.unit != most.unit { return nil }
        let unit = (least ?? most)?.unit
        self.init(least?.value, most?.value, unit: unit, written: (least?.description, most?.description), text)
    }

    private init?(
        _ least: Rational?, _ most: Rational?, unit: String?, written: (least: String?, most: String?), _ text: String
    ) {
        if let least, let most, most < least { return nil }
        self.least = written.least
        self.most = written.most
        self.text = text
        self.unit = unit
        range = Interval(low: least ?? .zero, high: most)
    }
}
