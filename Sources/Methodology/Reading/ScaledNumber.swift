internal import Documents
internal import ExactNumbers

/// Reads numbers whose unit depends on what they are compared with; `$id` stands for a dated value in all of them.
enum ScaledNumber {
    /// A whole number.
    static func whole(_ node: YAMLNode, in context: DecodingContext) -> Located<Rational>? {
        read(node, in: context, as: Phrase("values.whole_number"), DecimalText.parseInteger)
    }

    /// A share, which needs its percent sign.
    static func share(_ node: YAMLNode, in context: DecodingContext) -> Located<Rational>? {
        guard let written = context.writtenNumber(node, as: Phrase("values.percentage")) else { return nil }
        if let unit = written.unit, unit != "%" {
            context.report(.otherUnit(unit, than: "%", at: written.span))
            return nil
        }
        return parse(written, in: context, as: Phrase("values.percentage"), DecimalText.parsePercentage)
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
        guard let written = context.writtenNumber(node, as: Phrase("values.number")) else { return nil }
        switch DecimalText.parseAmount(written.text) {
        case .success(let amount): return checked((amount.value, amount.unit), written, in: context)
        case .failure(let problem) where problem.kind == .amountOrder:
            context.report(
                .malformedNumber(written.text, as: Phrase("values.amount"), problem, at: written.span))
            return nil
        case .failure:
            return parse(written, in: context, as: Phrase("values.number"), DecimalText.parseDecimal).map { number in
                number.map { ($0, written.unit) }
            }
        }
    }

    /// A number of points, such as a score or a total.
    static func plain(_ node: YAMLNode, in context: DecodingContext) -> Located<Rational>? {
        read(node, in: context, as: Phrase("values.number"), DecimalText.parseDecimal, ofShare: points)
    }

    /// A number by which others are multiplied.
    static func factor(_ node: YAMLNode, in context: DecodingContext) -> Located<Rational>? {
        read(node, in: context, as: Phrase("values.number"), DecimalText.parseDecimal) { .write($0.decimal) }
    }

    /// Of what the share is taken is not known here, so that an example has to do.
    private static func points(ofShare share: Rational) -> Phrase {
        Phrase("T1.number.points_of_share", ["share": share.asPercentage, "points": (share * 10).decimal])
    }

    /// A number that is neither a percentage nor an amount; the unit of a named one may be any word for people.
    private static func read(
        _ node: YAMLNode, in context: DecodingContext, as words: Phrase,
        _ parser: (String) -> Result<Rational, NumberProblem>, ofShare meant: ((Rational) -> Phrase)? = nil
    ) -> Located<Rational>? {
        guard let written = context.writtenNumber(node, as: words) else { return nil }
        if written.unit == "%" {
            context.report(Diagnostic(.U1, "U1.percentage_among_numbers", ["value": words], at: written.span))
            return nil
        }
        return parse(written, in: context, as: words, parser, ofShare: meant)
    }

    private static func parse(
        _ written: WrittenNumber, in context: DecodingContext, as words: Phrase,
        _ parser: (String) -> Result<Rational, NumberProblem>, ofShare meant: ((Rational) -> Phrase)? = nil
    ) -> Located<Rational>? {
        switch parser(written.text) {
        case .success(let value):
            return checked((value, nil), written, isOfPoints: meant != nil, in: context)?.map(\.number)
        case .failure(let problem):
            let share = problem.kind == .percentSign ? try? DecimalText.parsePercentage(written.text).get() : nil
            let help = share.flatMap { meant?($0) }
            context.report(.malformedNumber(written.text, as: words, problem, at: written.span, help: help))
            return nil
        }
    }

    private static func checked(
        _ value: (number: Rational, unit: String?), _ written: WrittenNumber, isOfPoints: Bool = false,
        in context: DecodingContext
    ) -> Located<(number: Rational, unit: String?)>? {
        guard value.number < .zero else { return Located(value, at: written.span) }
        context.report(Diagnostic(ScalarProblem.negative(written.text, isOfPoints: isOfPoints), at: written.span))
        return nil
    }
}

extension Diagnostic {
    /// T1, or U1 where the number is well written but for another kind of measure.
    fileprivate static func malformedNumber(
        _ text: String, as words: Phrase, _ problem: NumberProblem, at span: SourceSpan, help: Phrase? = nil
    ) -> Diagnostic {
        let code: DiagnosticCode = problem.concernsTheUnit ? .U1 : .T1
        return Diagnostic(ScalarProblem.number(text, as: words, problem, code: code, help: help), at: span)
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

extension Shape where Value == Rational {
    /// A number from 0 on that a dated value may stand for: a score, or where a cap lies.
    static let numberOrValue = Shape(
        words: Phrase("values.number"), schema: { Shape.number.schemaValue($0).orNamed },
        decode: { node, context in ScaledNumber.plain(node, in: context)?.value })

    /// The same for what others are multiplied by.
    static let factorOrValue = Shape(
        words: Phrase("values.number"), schema: { Shape.number.schemaValue($0).orNamed },
        decode: { node, context in ScaledNumber.factor(node, in: context)?.value })
}

extension Rational {
    /// The number as it is written in a file.
    fileprivate var decimal: String { text(decimals: 4).trimmingZeros }
}

extension JSONValue {
    /// The schema of a number, or of the `$id` that stands for one.
    var orNamed: JSONValue {
        guard case .object(let schema) = self, case .array(let alternatives)? = schema["anyOf"] else {
            return ["anyOf": [self, NumberName.schema]]
        }
        return ["anyOf": .array(alternatives + [NumberName.schema])]
    }
}
