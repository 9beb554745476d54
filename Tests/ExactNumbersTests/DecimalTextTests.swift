import ExactNumbers
import Testing

struct DecimalTextTests {
    @Test(arguments: [("0", 0), ("16", 16), ("-4", -4), ("-0", 0), ("9223372036854775807", Int.max)])
    func wholeNumbers(text: String, value: Int) {
        #expect(DecimalText.parseInteger(text) == .success(Rational(value)))
        #expect(DecimalText.parseDecimal(text) == .success(Rational(value)))
    }

    @Test(arguments: [("0.10", 1, 10), ("-2.5", -5, 2), ("3.000", 3, 1), ("-0.125", -1, 8), ("1000.50", 2001, 2)])
    func decimals(text: String, numerator: Int, denominator: Int) {
        #expect(DecimalText.parseDecimal(text) == .success(Rational(numerator, over: denominator)))
    }

    @Test(arguments: [("60%", 3, 5), ("12.5%", 1, 8), ("0%", 0, 1), ("100%", 1, 1), ("-5%", -1, 20), ("0.1%", 1, 1000)])
    func percentages(text: String, numerator: Int, denominator: Int) {
        #expect(DecimalText.parsePercentage(text) == .success(Rational(numerator, over: denominator)))
    }

    @Test func upTo60DigitsAreRead() throws {
        let whole = String(repeating: "7", count: 60)
        #expect(try DecimalText.parseInteger("-" + whole).get().description == "-" + whole)
        #expect(DecimalText.parseInteger(whole + "7") == .failure(NumberProblem(.tooManyDigits)))
        let fraction = "0." + String(repeating: "0", count: 58) + "1"
        let unit = "1" + String(repeating: "0", count: 59)
        #expect(try DecimalText.parseDecimal(fraction).get().description == "1/\(unit)")
        #expect(DecimalText.parseDecimal(fraction + "0") == .failure(NumberProblem(.tooManyDigits)))
        #expect(
            DecimalText.parseDecimal(String(repeating: "9", count: 100_000)) == .failure(NumberProblem(.tooManyDigits)))
    }

    @Test func everyDecimalWithFourPlacesIsExact() throws {
        for units in stride(from: -20_000, through: 20_000, by: 7) {
            let value = Rational(units, over: 10_000)
            #expect(try DecimalText.parseDecimal(value.text(decimals: 4)).get() == value)
        }
    }
}

/// What is refused, why, and what is offered in its place.
struct NumberProblemTests {
    typealias Example = (text: String, kind: NumberProblem.Kind, replacement: String?)

    private static let examples: [Example] = [
        ("", .empty, nil), (" ", .empty, nil),
        ("010", .leadingZero, "10"), ("000", .leadingZero, "0"), ("-007", .leadingZero, "-7"),
        ("1,000", .thousandsSeparator, "1000"), ("1 000", .thousandsSeparator, "1000"),
        ("12'345'678", .thousandsSeparator, "12345678"), ("1.000.000", .thousandsSeparator, "1000000"),
        ("1\u{202F}000", .thousandsSeparator, "1000"), ("-1_000", .thousandsSeparator, "-1000"),
        ("10,00,000", .notANumber, nil), ("1,000 000", .notANumber, nil),
        ("1e3", .exponent, nil), ("1E+3", .exponent, nil), ("2.5e-3", .exponent, nil),
        ("+4", .plusSign, "4"), ("12:30", .timeOfDay, nil), ("5.", .trailingPoint, "5"),
        (" 4", .surroundingSpace, "4"), ("+010 ", .surroundingSpace, "10"),
        ("\u{2212}5", .foreignDigits, "-5"), ("٣٤", .foreignDigits, "34"), ("４", .foreignDigits, "4"),
        ("60%", .percentSign, nil), ("300 t", .unexpectedUnit, nil), ("300t", .unexpectedUnit, nil),
        ("many", .notANumber, nil), ("abc.", .notANumber, nil), ("4x5", .notANumber, nil), ("--4", .notANumber, nil),
        ("1/2", .notANumber, nil),
        ("4\u{301}", .notANumber, nil), ("½", .notANumber, nil), ("-", .notANumber, nil), (".", .notANumber, nil),
        ("0x10", .notANumber, nil), ("NaN", .notANumber, nil), ("4²", .notANumber, nil),
    ]

    @Test(
        arguments: examples + [
            ("4.0", .notWhole, "4"), ("4.5", .notWhole, nil), ("4,0", .notWhole, "4"), ("1.000", .notWhole, nil),
        ])
    func wholeNumbers(example: Example) {
        expect(DecimalText.parseInteger(example.text), example)
    }

    @Test(
        arguments: examples + [
            ("12,5", .decimalComma, "12.5"), ("0,125", .decimalComma, "0.125"),
            ("1,000.50", .thousandsSeparator, "1000.50"),
            ("1 000,50", .decimalComma, "1000.50"), (".5", .missingWholePart, "0.5"), ("00.5", .leadingZero, "0.5"),
            ("-.5", .missingWholePart, "-0.5"), ("1,00", .decimalComma, "1.00"), ("1.2.3", .notANumber, nil),
        ])
    func decimals(example: Example) {
        expect(DecimalText.parseDecimal(example.text), example)
    }

    @Test(
        arguments: [
            ("60", .missingPercentSign, "60%"), ("0", .missingPercentSign, "0%"), ("0.6", .missingPercentSign, nil),
            ("60 %", .surroundingSpace, "60%"), ("060%", .leadingZero, "60%"), ("12,5%", .decimalComma, "12.5%"),
            ("%", .empty, nil), ("60%%", .percentSign, nil), ("", .empty, nil), ("sixty", .notANumber, nil),
        ] as [Example])
    func percentages(example: Example) {
        expect(DecimalText.parsePercentage(example.text), example)
    }

    /// A mark that joins the sign before it neither hides the sign nor vanishes with it.
    @Test(arguments: ["\u{301}", "\u{338}", "\u{200D}", "\u{FE0F}", "\u{651}", "\u{20E3}"])
    func `a mark is part of no number`(mark: String) {
        let texts = [
            "4\(mark)", "\(mark)4", " \(mark)4", "4 \(mark)", "+\(mark)4", "-\(mark)4", "00\(mark)", "0\(mark)5",
            "1,\(mark)000",
            "1\(mark),000", "1,000\(mark)", "1 \(mark)000", "12,\(mark)5", ".\(mark)5", "5.\(mark)", "12:\(mark)30",
            "1e\(mark)3",
            "٣\(mark)٤", "\u{2212}\(mark)5", "60%\(mark)", "60\(mark)%", "300 \(mark)t", "300\(mark) t", "300 t\(mark)",
            "USD \(mark)300", "1/\(mark)2", "2.\(mark)0",
        ]
        for text in texts {
            for parse in [DecimalText.parseInteger, DecimalText.parseDecimal, DecimalText.parsePercentage] {
                guard case .failure(let problem) = parse(text) else {
                    Issue.record("\(text) is read")
                    continue
                }
                #expect(problem.replacement == nil, "\(text) -> \(problem)")
            }
            guard case .failure(let problem) = DecimalText.parseAmount(text) else {
                Issue.record("\(text) is read")
                continue
            }
            #expect(problem.replacement == nil, "\(text) -> \(problem)")
            #expect(Rational(exactly: text) == nil)
            #expect(Amount(exactly: text) == nil)
        }
    }

    @Test func everyReplacementIsAccepted() {
        var generator = SplitMix64(seed: 9)
        for _ in 0..<5_000 {
            let text = String((0..<6).map { _ in "0019.,+-% e:t".randomElement(using: &generator)! })
            guard case .failure(let problem) = DecimalText.parseDecimal(text), let fix = problem.replacement
            else { continue }
            #expect((try? DecimalText.parseDecimal(fix).get()) != nil, "\(text) -> \(fix)")
        }
    }

    @Test func veryLongTextsAreRefusedAtOnce() {
        let text = String(repeating: "1,000 ", count: 1_000_000)
        #expect(DecimalText.parseInteger(text) == .failure(NumberProblem(.notANumber)))
    }

    private func expect(_ result: Result<Rational, NumberProblem>, _ example: Example) {
        #expect(result == .failure(NumberProblem(example.kind, replacement: example.replacement)))
    }
}
