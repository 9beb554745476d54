import ExactNumbers
import Testing
import Words

@testable import Reporting

/// Numbers that are shown rounded stay on their side of every edge.
struct DisplayEdgesTests {
    @Test(arguments: [
        (1249, 2500, "49.96\u{202F}%"), (1, 3, "1/3 (≈\u{A0}33.3\u{202F}%)"), (1, 2, "50\u{202F}%"),
        (9999, 10000, "99.99\u{202F}%"),
        (99_999_999, 100_000_000, "99.999999\u{202F}%"),
        (9_999_999_999, 10_000_000_000, "0.9999999999 (≈\u{A0}99.9\u{202F}%)"),
        (1, 30_000, "1/30000 (≈\u{A0}0.003\u{202F}%)"), (0, 1, "0\u{202F}%"), (1, 1, "100\u{202F}%"),
    ])
    func shares(numerator: Int, denominator: Int, text: String) {
        #expect(Wording(.en).share(Rational(numerator, over: denominator)).plainText == text)
    }

    @Test(arguments: [
        // 2/3 beside an edge that the nearest number with one place would cross, or lie on.
        (2, 3, [Rational(667, over: 10)], "66.6"), (2, 3, [Rational(666, over: 10), Rational(667, over: 10)], "66.6"),
        (2, 3, [Rational(6662, over: 100), Rational(6669, over: 100)], "66.67"), (2, 3, [], "66.7"),
        (2, 3, [Rational(2, over: 3) * 100], "66.7"), (1, 7, [Rational(143, over: 10)], "14.2"),
    ])
    func edges(numerator: Int, denominator: Int, edges: [Rational], text: String) {
        let percentage = Rational(numerator, over: denominator) * 100
        #expect(percentage.text(decimals: 1, within: DisplayEdges(beginnings: edges)) == text)
    }

    /// What lies above an edge that belongs below is never shown on it.
    @Test func anEdgeThatMustBeExceeded() {
        let value = Rational(100_001, over: 300_000) * 300
        #expect(value.text(decimals: 1, within: DisplayEdges(endings: [100])) == "100.1")
        #expect(value.text(decimals: 1, within: DisplayEdges(beginnings: [100])) == "100.0")
    }

    @Test func noNumberCrossesAnEdge() throws {
        for number in 0..<2000 {
            let value = Rational(number * 7919 % 3000, over: number % 97 + 1)
            let near = value + Rational(number * 31 % 200 - 100, over: 1000)
            let edges = DisplayEdges(beginnings: [near, 30, 50], endings: [near + Rational(1, over: 50), 70])
            let text = value.text(decimals: 1, within: edges)
            let decimals =
                text.utf8.count - 1
                - (text.firstIndex(of: ".").map { text.distance(from: text.startIndex, to: $0) } ?? 0)
            let units = try #require(Int(text.replacing(".", with: "")))
            let shown = Rational(units, over: (0..<decimals).reduce(1) { power, _ in power * 10 })
            #expect(edges.haveOnOneSide(shown, value), "\(value) is shown as \(shown)")
        }
    }
}
