package import ExactNumbers
internal import Scalars

/// Why a scalar is not what its key expects.
package struct ScalarProblem: Error, Hashable, Sendable {
    /// The rule that is broken.
    package let code: DiagnosticCode
    /// The key of what is said, as in a diagnostic, and what stands in its places.
    fileprivate let found: Phrase
    /// The likely fix, where it is not the one under the key.
    fileprivate let help: Phrase?
    /// What was probably meant, where that can be told.
    let meant: String?

    /// How many signs of a text are shown.
    fileprivate static let longestText = 120

    /// A problem by the key of its words.
    package init(
        _ code: DiagnosticCode, _ key: String, _ places: Phrase.Places = [:], help: Phrase? = nil, meant: String? = nil
    ) {
        self.meant = meant
        self.code = code
        self.found = Phrase(key, places).withShortTexts
        self.help = help
    }
}

extension Phrase {
    /// The same with as much of each text as fits a message: the whole of it stands at the place that is shown.
    fileprivate var withShortTexts: Phrase {
        places.reduce(self) { phrase, place in
            guard case .text(let text) = place.value, text.unicodeScalars.count > ScalarProblem.longestText else {
                return phrase
            }
            return phrase.with(place.key, .text(text.beginning(ofScalars: ScalarProblem.longestText)))
        }
    }
}

extension Diagnostic {
    /// The problem of a scalar at its place.
    package init(_ problem: ScalarProblem, at span: SourceSpan) {
        self.init(problem.code, problem.found, at: span, help: problem.help)
    }
}

extension ScalarProblem {
    /// T1: the text is no value of the type.
    package static func notParsed(
        _ text: String, as value: Phrase, help: Phrase? = nil, meant: String? = nil
    ) -> ScalarProblem {
        ScalarProblem(.T1, "T1.not_parsed", ["text": text, "value": value], help: help, meant: meant)
    }

    /// A number that is not written as numbers are (T1), or is one of another kind (whatever `code` says).
    package static func number(
        _ text: String, as value: Phrase, _ problem: NumberProblem, code: DiagnosticCode = .T1, help: Phrase? = nil
    ) -> ScalarProblem {
        let saysNoMore: Set<NumberProblem.Kind> = [.notANumber, .notWhole, .empty]
        let help = help ?? self.help(text, as: value, problem)
        guard !saysNoMore.contains(problem.kind) else {
            return ScalarProblem(code, "T1.not_parsed", ["text": text, "value": value], help: help)
        }
        let reason = Phrase("numbers.\(problem.kind.rawValue)", ["limit": DecimalText.maximumDigits])
        return ScalarProblem(code, "T1.not_a_number", ["text": text, "value": value, "reason": reason], help: help)
    }

    private static func help(_ text: String, as value: Phrase, _ problem: NumberProblem) -> Phrase {
        if let replacement = problem.replacement { return .write(replacement) }
        if text.without(prefix: "$")?.unicodeScalars.first?.properties.isAlphabetic == true {
            return Phrase("T1.number.without_value")
        }
        let write = Phrase("T1.number.write", ["value": value])
        switch problem.kind {
        case .missingPercentSign: return sharesMeant(by: text)
        case .percentSign, .unexpectedUnit:
            let number = String(text.unicodeScalars.prefix { $0.isASCII && ($0.isNumeric || $0 == ".") })
            return number.isEmpty ? write : .write(number)
        case .missingUnit: return Phrase("T1.number.with_unit")
        default:
            return examples[value].map { Phrase("T1.number.write_such_as", ["value": value, "example": $0]) } ?? write
        }
    }

    /// `0.5` may be half, or half a per cent.
    private static func sharesMeant(by text: String) -> Phrase {
        guard case .success(let number) = DecimalText.parseDecimal(text) else { return Phrase("T1.number.percentage") }
        let share = (number * 100).text(decimals: 4).trimmingZeros
        return Phrase("T1.number.whole_or_small_share", ["share": share, "text": text])
    }

    private static let examples: [Phrase: Phrase.Content] = [
        Phrase("values.whole_number"): .text("`80`"),
        Phrase("values.number"): .either(["`4`", "`0.5`"]),
        Phrase("values.percentage"): .text("`60%`"), Phrase("values.amount"): .text("`300 t`"),
    ]

    /// T5: a number below zero; where points stand, most likely some that are to be taken away.
    package static func negative(_ text: String, isOfPoints: Bool = false) -> ScalarProblem {
        ScalarProblem(
            .T5, "T5.negative", ["text": text],
            help: isOfPoints
                ? Phrase("T5.negative.points_taken_away") : text.without(prefix: "-").map { .write(String($0)) })
    }
}

extension String {
    /// A decimal number without zeros at its end.
    package var trimmingZeros: String {
        guard contains(".") else { return self }
        var text = self
        while text.ends(with: "0") { text.removeLast() }
        return text.ends(with: ".") ? String(text.dropLast()) : text
    }
}

extension DiagnosticPage {
    package static let t1 = DiagnosticPage(
        .T1, in: .evaluation,
        wrong: """
            activities:
              - {id: workshop, title: Workshop, ended: 2018-02-31}
            """,
        right: """
            activities:
              - {id: workshop, title: Workshop, ended: 2018-02-28}
            """, related: [.T3, .T5, .U1])
}
