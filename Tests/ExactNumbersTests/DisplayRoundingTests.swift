import ExactNumbers
import Testing

struct DisplayRoundingTests {
    @Test(arguments: [
        (8, 11, 2, "0.73"), (5, 2, 0, "3"), (-5, 2, 0, "-3"), (5, 2, 1, "2.5"), (4, 1, 2, "4.00"), (0, 1, 1, "0.0"),
        (-1, 1000, 2, "0.00"), (1, 200, 2, "0.01"), (-1, 200, 2, "-0.01"), (1, 3, 5, "0.33333"), (999, 1000, 2, "1.00"),
        (12345, 1, 0, "12345"), (1, 2, -3, "1"),
    ])
    func halfAwayFromZero(numerator: Int, denominator: Int, decimals: Int, text: String) {
        #expect(Rational(numerator, over: denominator).text(decimals: decimals) == text)
    }

    @Test func theErrorIsAtMostHalfAUnit() throws {
        for value in RationalSamples.random(1000, seed: 13) {
            for decimals in 0...4 {
                let shown = value.text(decimals: decimals)
                let scale = try #require(Rational(exactly: "1" + String(repeating: "0", count: decimals)))
                let units = try #require(Rational(exactly: unpadded(shown.filter { $0 != "." })))
                #expect((units - value * scale).magnitude <= Rational(1, over: 2))
            }
        }
    }

    private func unpadded(_ digits: String) -> String {
        let sign = digits.hasPrefix("-") ? "-" : ""
        let stripped = digits.drop { "-0".contains($0) }
        return stripped.isEmpty ? "0" : sign + stripped
    }
}
