package import ExactNumbers

/// A number as it was printed, exactly what its digits say.
package struct PrintedNumber: Hashable, Sendable {
    package let value: Rational
    /// The decimal places that are compared: those that are printed, one at least and twelve at most.
    package let places: Int
    /// The decimal places that are printed.
    let printed: Int

    private static let mostPlaces = 12

    private init(value: Rational, printed: Int) {
        self.value = value
        self.printed = printed
        places = max(1, min(PrintedNumber.mostPlaces, printed))
    }

    /// The number of which this is said in per cent: whole per cents say two places.
    var hundredth: PrintedNumber { PrintedNumber(value: value / 100, printed: printed + 2) }

    /// The number as a spreadsheet shows it to so many places, a half away from zero.
    func shown(to decimals: Int) -> PrintedNumber {
        let unit = PrintedNumber.powers[min(decimals, PrintedNumber.mostPlaces)]
        let half = Rational(1, over: 2)
        let units = value < .zero ? (value * unit - half).ceiling : (value * unit + half).floor
        return PrintedNumber(value: units / unit, printed: decimals)
    }

    /// Nil for what is no number.
    init?(_ text: String) {
        guard case .success(let value) = DecimalText.parseDecimal(text) else { return nil }
        let decimals = text.utf8.firstIndex(of: UInt8(ascii: ".")).map { text.utf8[$0...].count - 1 } ?? 0
        self.init(value: value, printed: decimals)
    }

    /// Whether both are the same number when they are rounded to the places that are printed, a half either way.
    func isPrinted(of exact: Rational) -> Bool {
        let (one, other) = (roundings(of: value), roundings(of: exact))
        return one.down == other.down || one.down == other.up || one.up == other.down || one.up == other.up
    }

    /// A number in units of the last place that is compared; a half may go either way.
    private func roundings(of number: Rational) -> (down: Rational, up: Rational) {
        let half = Rational(1, over: 2)
        let units = number * PrintedNumber.powers[places]
        return ((units - half).ceiling, (units + half).floor)
    }

    private static let powers: [Rational] = (0...mostPlaces).map { exponent in
        (0..<exponent).reduce(1) { power, _ in power * 10 }
    }
}
