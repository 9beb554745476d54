public import Diagnostics
public import ExactNumbers
internal import Scalars

/// Why a scalar is not what its key expects; the words are ready to print.
public struct ScalarProblem: Error, Hashable, Sendable {
    /// The rule that is broken.
    public let code: DiagnosticCode
    /// What is wrong, in one line.
    public let message: String
    /// The likely fix.
    public let help: String?

    /// A problem with its words.
    public init(_ code: DiagnosticCode, _ message: String, help: String? = nil) {
        self.code = code
        self.message = message
        self.help = help
    }
}

extension ScalarProblem {
    /// T1: the text is no value of the type.
    static func notParsed(_ text: String, as words: String, help: String? = nil) -> ScalarProblem {
        ScalarProblem(.T1, "`\(text)` is not \(words)", help: help)
    }

    /// A number that is not written as numbers are (T1), or is one of another kind (whatever `code` says).
    public static func number(
        _ text: String, as words: String, _ problem: NumberProblem, code: DiagnosticCode = .T1
    ) -> ScalarProblem {
        let saysNoMore: Set<NumberProblem.Kind> = [.notANumber, .notWhole, .empty]
        let reason = saysNoMore.contains(problem.kind) ? "" : ": \(problem.explanation)"
        return ScalarProblem(code, "`\(text)` is not \(words)\(reason)", help: help(text, as: words, problem))
    }

    private static func help(_ text: String, as words: String, _ problem: NumberProblem) -> String {
        if let replacement = problem.replacement { return "write `\(replacement)`" }
        if NumberName.name(in: text) != nil {
            return "write the number itself: dated values stand only where a number is compared or scored"
        }
        switch problem.kind {
        case .missingPercentSign: return sharesMeant(by: text)
        case .percentSign, .unexpectedUnit:
            let number = text.unicodeScalars.prefix { "0"..."9" ~= $0 || $0 == "." }
            return number.isEmpty ? "write \(words)" : "write `\(String(number))`"
        case .missingUnit: return "write the unit behind the number, as in `300 t`"
        default: return examples[words].map { "write \(words), such as \($0)" } ?? "write \(words)"
        }
    }

    /// `0.5` may be half, or half a per cent.
    private static func sharesMeant(by text: String) -> String {
        guard case .success(let number) = DecimalText.parseDecimal(text) else { return "write a percentage" }
        return "write `\((number * 100).text(decimals: 4).trimmingZeros)%`, or `\(text)%` if so little is meant"
    }

    private static let examples = [
        "a whole number": "`80`", "a number": "`4` or `0.5`", "a percentage": "`60%`",
        "an amount with its unit": "`300 t`",
    ]

    /// T5: a number below zero.
    static func negative(_ text: String) -> ScalarProblem {
        ScalarProblem(.T5, "`\(text)` is below zero", help: text.without(prefix: "-").map { "write `\($0)`" })
    }
}

extension String {
    /// A decimal number without zeros at its end.
    public var trimmingZeros: String {
        guard holds(".") else { return self }
        var text = self[...]
        while let shorter = text.without(suffix: "0") { text = shorter }
        return String(text.without(suffix: ".") ?? text)
    }
}
