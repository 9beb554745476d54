internal import Diagnostics
internal import Documents
internal import ExactNumbers
internal import YAMLSource

/// Reads numbers whose unit depends on what they are compared with.
enum ScaledNumber {
    /// A whole number.
    static func whole(_ node: YAMLNode, in context: DecodingContext) -> Located<Rational>? {
        read(node, in: context, as: "a whole number", DecimalText.parseInteger)
    }

    /// A share, which needs its percent sign.
    static func share(_ node: YAMLNode, in context: DecodingContext) -> Located<Rational>? {
        read(node, in: context, as: "a percentage", DecimalText.parsePercentage)
    }

    /// An amount in a unit, which may be left out.
    static func amount(_ node: YAMLNode, unit: String, in context: DecodingContext) -> Located<Rational>? {
        comparable(node, in: context).flatMap { amount in
            guard let written = amount.value.unit, written != unit else { return amount.map(\.number) }
            context.report(.otherUnit(written, than: unit, at: node.span))
            return nil
        }
    }

    /// A number, with a unit or without.
    static func comparable(
        _ node: YAMLNode, in context: DecodingContext
    ) -> Located<(number: Rational, unit: String?)>? {
        guard let text = node.scalarText(as: "a number", in: context) else { return nil }
        switch DecimalText.parseAmount(text) {
        case .success(let amount):
            return checked(Located((amount.value, amount.unit), at: node.span), text, in: context)
        case .failure(let problem) where problem.kind == .amountOrder:
            context.report(.malformedNumber(text, as: "an amount with its unit", problem, at: node.span))
            return nil
        case .failure: return plain(node, in: context).map { number in number.map { ($0, nil) } }
        }
    }

    /// A plain number, such as a total.
    static func plain(_ node: YAMLNode, in context: DecodingContext) -> Located<Rational>? {
        read(node, in: context, as: "a number", DecimalText.parseDecimal)
    }

    private static func read(
        _ node: YAMLNode, in context: DecodingContext, as words: String,
        _ parse: (String) -> Result<Rational, NumberProblem>
    ) -> Located<Rational>? {
        guard let text = node.scalarText(as: words, in: context) else { return nil }
        switch parse(text) {
        case .success(let value):
            return checked(Located((value, nil), at: node.span), text, in: context)?.map(\.number)
        case .failure(let problem):
            context.report(.malformedNumber(text, as: words, problem, at: node.span))
            return nil
        }
    }

    private static func checked(
        _ value: Located<(number: Rational, unit: String?)>, _ text: String, in context: DecodingContext
    ) -> Located<(number: Rational, unit: String?)>? {
        guard value.value.number < .zero else { return value }
        context.report(.negativeNumber(text, at: value.span))
        return nil
    }
}

extension Diagnostic {
    /// T1, or U1 where the number is well written but for another kind of measure.
    fileprivate static func malformedNumber(
        _ text: String, as words: String, _ problem: NumberProblem, at span: SourceSpan
    ) -> Diagnostic {
        let code: DiagnosticCode = problem.concernsTheUnit ? .U1 : .T1
        let told = ScalarProblem.number(text, as: words, problem, code: code)
        return Diagnostic(told.code, told.message, at: span, help: told.help)
    }
}

extension NumberProblem {
    /// Whether the number is well written, but for another kind of measure (U1 rather than T1).
    fileprivate var concernsTheUnit: Bool {
        switch kind {
        case .percentSign, .missingPercentSign, .unexpectedUnit, .missingUnit, .notWhole: true
        default: false
        }
    }
}

extension Shape where Value == Located<Rational> {
    /// A weight: a percentage, with its place. A negative one is told by S2, not here.
    static let weight = Shape<Located<Rational>>(
        words: "a percentage", schema: { Shape<Rational>.percentage.schemaValue($0) },
        decode: { node, context in
            guard let text = node.scalarText(as: "a percentage", in: context) else { return nil }
            switch DecimalText.parsePercentage(text) {
            case .success(let share): return Located(share, at: node.span)
            case .failure(let problem):
                context.report(.malformedNumber(text, as: "a percentage", problem, at: node.span))
                return nil
            }
        })
}
