import Testing

@testable import Spreadsheets

/// To how many places spreadsheets show numbers.
struct ShownDecimalsTests {
    @Test(
        "by the code of a format",
        arguments: [
            ("0.0", 1), ("0", 0), ("#,##0.00", 2), ("0.0%", 1), ("0.00\" p.\"", 2), ("[$€-40C] #,##0.0#", 2),
            ("0.0;-0.00", 1), ("General", nil), ("0.00E+00", nil), ("#,##0,", nil), ("yyyy-mm-dd", nil), ("# ?/?", nil),
            ("\"0.00\"", nil), ("0\\.0", 0),
        ] as [(String, Int?)])
    func codes(code: String, decimals: Int?) { #expect(ShownDecimals.count(in: code) == decimals) }

    @Test(
        "by the number of a format without a code", arguments: [(0, nil), (1, 0), (2, 2), (9, 0), (10, 2), (14, nil)])
    func builtIn(id: Int, decimals: Int?) { #expect(ShownDecimals.count(builtIn: id) == decimals) }

    @Test(
        "by what is shown of a value",
        arguments: [
            ("36.7%", "36.666", 1), ("36,7 %", "36.666", 1), ("1 234,50", "1234.5", 2), ("-3", "-2.6", 0),
            ("٣٫٥", "3.5", 1),
            ("1.0E+03", "1000", nil), ("###", "12", nil),
        ] as [(String, String, Int?)])
    func shown(text: String, value: String, decimals: Int?) {
        #expect(ShownDecimals.count(in: text, of: value) == decimals)
    }
}
