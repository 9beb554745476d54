import ExactNumbers
import Testing

struct AmountTests {
    @Test(arguments: [("300 t", 300, 1, "t"), ("1000.50 USD", 2001, 2, "USD"), ("-3 kg/m²", -3, 1, "kg/m²")])
    func whatAuthorsWrite(text: String, numerator: Int, denominator: Int, unit: String) throws {
        let amount = Amount(Rational(numerator, over: denominator), unit: unit)
        #expect(try DecimalText.parseAmount(text).get() == amount)
    }

    @Test(
        arguments: [
            ("300", .missingUnit, nil), ("300t", .amountOrder, "300 t"), ("300  t", .amountOrder, "300 t"),
            (" 300 t", .amountOrder, "300 t"), ("USD 300", .amountOrder, "300 USD"), ("", .empty, nil),
            ("1 000 t", .thousandsSeparator, "1000 t"), ("1,000.50 USD", .thousandsSeparator, "1000.50 USD"),
            ("010 t", .leadingZero, "10 t"), ("300 t per year", .malformedUnit, nil), ("60 %", .percentSign, nil),
            ("1,000", .thousandsSeparator, nil), ("many tonnes", .notANumber, nil), ("t", .notANumber, nil),
        ] as [NumberProblemTests.Example])
    func whatIsRefused(example: NumberProblemTests.Example) {
        let problem = NumberProblem(example.kind, replacement: example.replacement)
        #expect(DecimalText.parseAmount(example.text) == .failure(problem))
    }

    @Test(arguments: ["t", "USD", "m³", "kg/year", "CO2-eq", "ton_1", "тонна", "吨", String(repeating: "a", count: 24)])
    func units(text: String) {
        #expect(Amount(1, unit: text)?.description == "1 \(text)")
    }

    @Test(arguments: ["", "%", "2t", "²", "a b", "a%", "/t", "t\n", "<b>", String(repeating: "a", count: 25)])
    func textsThatAreNoUnit(text: String) {
        #expect(Amount(1, unit: text) == nil)
    }

    @Test func roundTripThroughText() {
        let amounts = RationalSamples.random(100, seed: 10).compactMap { Amount($0, unit: "t") }
        #expect(amounts.map { Amount(exactly: $0.description) } == amounts)
        #expect(amounts.count == 100)
    }

    @Test(arguments: ["300", "300  t", "0.5 t", "t 300", "300 t t"])
    func otherFormsAreNotRead(text: String) {
        #expect(Amount(exactly: text) == nil)
    }
}
