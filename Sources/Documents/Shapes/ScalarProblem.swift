public import Diagnostics
internal import ExactNumbers

/// Why a scalar is not what its key expects; the words are ready to print.
public struct ScalarProblem: Error, Hashable, Sendable {
    public let code: DiagnosticCode
    public let message: String
    public let help: String?

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

    /// T1: a number that is not written as numbers are.
    static func number(_ text: String, as words: String, _ problem: NumberProblem) -> ScalarProblem {
        let fix = problem.replacement.map { "write `\($0)`" }
        let message = "`\(text)` is not \(words): \(problem.explanation)"
        return ScalarProblem(.T1, message, help: fix ?? "write \(words), in digits")
    }

    /// T5: a number below zero.
    static func negative(_ text: String) -> ScalarProblem {
        ScalarProblem(
            .T5, "`\(text)` is below zero", help: text.hasPrefix("-") ? "write `\(text.dropFirst())`" : nil)
    }
}
