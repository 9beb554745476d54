import ExactNumbers
import Foundation
import Testing

struct RationalTextTests {
    @Test func whatIsPrintedIsReadBack() {
        for value in RationalSamples.random(2000, seed: 5) + RationalSamples.edges {
            #expect(Rational(exactly: value.description) == value)
        }
    }

    @Test(arguments: [("4", 4, 1), ("8/11", 8, 11), ("-3/7", -3, 7), ("0", 0, 1), ("-12", -12, 1)])
    func canonicalForms(text: String, numerator: Int, denominator: Int) {
        #expect(Rational(exactly: text) == Rational(numerator, over: denominator))
        #expect(Rational(numerator, over: denominator).description == text)
    }

    @Test(arguments: [
        "", " ", "4 ", " 4", "+4", "-", "-0", "04", "4/8", "4/1", "0/3", "1/-3", "1/+3", "1/0",
        "-9223372036854775809/0",
        "1//3", "/3", "3/", "1/2/3", "0.5", "1e3", "٣", "½", "0x10", "99999999999999999999/3", "1_000", "4\n",
        "4\u{301}",
        "099999999999999999999", "-00000000000000000000000",
    ])
    func everythingElseIsRefused(text: String) {
        #expect(Rational(exactly: text) == nil)
    }

    @Test func lengthIsLimited() {
        let longest = String(repeating: "9", count: Rational.maximumTextLength)
        #expect(Rational(exactly: longest)?.description == longest)
        #expect(Rational(exactly: longest + "9") == nil)
    }

    @Test func codableRoundTrip() throws {
        let values = RationalSamples.random(200, seed: 6) + RationalSamples.edges
        let data = try JSONEncoder().encode(values)
        #expect(try JSONDecoder().decode([Rational].self, from: data) == values)
    }

    @Test func isEncodedAsAString() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .withoutEscapingSlashes
        #expect(try String(decoding: encoder.encode([Rational(8, over: 11), 4]), as: UTF8.self) == #"["8/11","4"]"#)
    }

    @Test(arguments: [#"["2/4"]"#, "[4]", "[0.5]", "[null]", #"[""]"#, #"["4.0"]"#])
    func decodingRefusesWhatIsNotCanonical(json: String) {
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([Rational].self, from: Data(json.utf8))
        }
    }
}
