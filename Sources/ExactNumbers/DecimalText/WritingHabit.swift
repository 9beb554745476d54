internal import Scalars

/// One habit of writing numbers that is refused but can be put right.
struct WritingHabit: Sendable {
    let kind: NumberProblem.Kind

    /// The text without the habit; nil if the text does not show it.
    let repair: @Sendable (String) -> String?

    /// All habits, in the order in which they are put right: each may count on those before it.
    static let all: [WritingHabit] = [
        WritingHabit(kind: .surroundingSpace) { changed($0, to: String($0.trimmed)) },
        WritingHabit(kind: .foreignDigits) { changed($0, to: withASCIIDigits($0)) },
        WritingHabit(kind: .plusSign) { $0.without(prefix: "+").map(String.init) },
        WritingHabit(kind: .decimalComma, repair: withDecimalPoint),
        WritingHabit(kind: .thousandsSeparator, repair: withoutThousandsSeparators),
        WritingHabit(kind: .leadingZero, repair: withoutLeadingZeros),
        WritingHabit(kind: .missingWholePart, repair: withWholePart),
        WritingHabit(kind: .trailingPoint, repair: withoutTrailingPoint),
    ]

    private static func changed(_ text: String, to repaired: String) -> String? {
        repaired.isSpelled(text) ? nil : repaired
    }

    private static func withASCIIDigits(_ text: String) -> String {
        let minusSigns: Set<Unicode.Scalar> = ["\u{2212}", "\u{2013}", "\u{2010}", "\u{2011}"]
        return text.unicodeScalars.reduce(into: "") { result, scalar in
            if minusSigns.contains(scalar) {
                result += "-"
            } else if scalar.properties.numericType == .decimal, let digit = scalar.properties.numericValue {
                result += "\(Int(digit))"
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
    }

    /// `12,5` and `0,125`, but not `1,000`, which is a thousand.
    private static func withDecimalPoint(_ text: String) -> String? {
        let parts = text.parts(at: ",")
        guard parts.count == 2, parts[1].isDigits, parts[1].utf8.count != 3 || parts[0] == "0" else { return nil }
        return "\(parts[0]).\(parts[1])"
    }

    /// `1,000`, `1 000`, `1'000`, `1_000` and `1.000.000`, with decimals or without.
    private static func withoutThousandsSeparators(_ text: String) -> String? {
        let separators: Set<Unicode.Scalar> = [",", " ", "\u{A0}", "\u{2009}", "\u{202F}", "'", "\u{2019}", "_", "."]
        guard let separator = text.unicodeScalars.first(where: separators.contains) else { return nil }
        let parts = text.parts(at: ".")
        let hasDecimals = separator != "." && parts.count == 2
        let groups = (hasDecimals ? parts[0] : text[...]).parts(at: separator)
        guard groups.count > (separator == "." ? 2 : 1), (1...3).contains(groups[0].trimmingMinus.utf8.count),
            groups.dropFirst().allSatisfy({ $0.isDigits && $0.utf8.count == 3 })
        else { return nil }
        return groups.joined() + (hasDecimals ? ".\(parts[1])" : "")
    }

    private static func withoutLeadingZeros(_ text: String) -> String? {
        let number = text.trimmingMinus.unicodeScalars
        let zeros = number.prefix { $0 == "0" }.count
        let digitsAfterZeros = number.dropFirst(zeros).first?.isASCIIDigit == true
        let superfluous = digitsAfterZeros ? zeros : zeros - 1
        guard superfluous > 0 else { return nil }
        return sign(of: text) + String(number.dropFirst(superfluous))
    }

    private static func withWholePart(_ text: String) -> String? {
        let number = text.trimmingMinus
        guard number.without(prefix: ".")?.isDigits ?? false else { return nil }
        return sign(of: text) + "0" + number
    }

    private static func withoutTrailingPoint(_ text: String) -> String? {
        guard let number = text.without(suffix: "."), number.trimmingMinus.isDigits else { return nil }
        return String(number)
    }

    private static func sign(of text: String) -> String {
        text.begins(with: "-") ? "-" : ""
    }
}
