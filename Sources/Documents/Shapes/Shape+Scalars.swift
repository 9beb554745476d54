package import ExactNumbers
internal import Scalars

extension Shape {
    /// A scalar that `parse` turns into a value; lists, mappings and missing values are refused before.
    ///
    /// `hint` helps who wrote a list or keys instead.
    @inlinable package static func scalar(
        _ words: Phrase, schema: JSONValue, hint: Phrase? = nil, form: ValueForm? = nil,
        parse: @escaping @Sendable (String) -> Result<Value, ScalarProblem>
    ) -> Shape {
        let meant: @Sendable (String) -> String? = { text in
            switch parse(text) {
            case .success: text
            case .failure(let problem): problem.meant
            }
        }
        return Shape(
            words: words, schema: { _ in schema }, form: { form ?? .scalar(words) }, meant: meant,
            decode: { node, context in
                guard let text = context.text(of: node, as: words, hint: hint, meant) else { return nil }
                switch parse(text) {
                case .success(let value): return value
                case .failure(let problem):
                    context.report(Diagnostic(problem, at: node.span))
                    return nil
                }
            })
    }
}

extension DecodingContext {
    /// The text of a scalar; what else stands there is reported, a list of one value with what to write.
    @usableFromInline func text(
        of node: YAMLNode, as words: Phrase, hint: Phrase?, _ meant: (String) -> String?
    ) -> String? {
        node.scalarText(as: words, hint: hint ?? node.onlyValue.flatMap(meant).map(Phrase.write), in: self)
    }
}

extension YAMLNode {
    /// The text of a scalar that has one; reports T4 for a list or mapping, T1 where nothing is written.
    package func scalarText(
        as words: Phrase, hint: @autoclosure () -> Phrase? = nil, in context: DecodingContext
    ) -> String? {
        guard kind == .scalar, !isEmptyScalar else {
            context.report(.wrongKind(of: self, expected: words, help: hint()))
            return nil
        }
        return text
    }

    /// The one value of a list that holds no more.
    fileprivate var onlyValue: String? {
        guard elements.count == 1, elements[0].kind == .scalar, !elements[0].isEmptyScalar else { return nil }
        return elements[0].text
    }
}

extension Shape where Value == String {
    /// Any text.
    package static let text = Shape.scalar(
        Phrase("values.text"), schema: ["type": ["string", "number", "boolean"]], form: .text
    ) { text in
        let isBlank = text.unicodeScalars.allSatisfy { $0 == " " || "\n\r".unicodeScalars.contains($0) }
        return isBlank
            ? .failure(.notParsed(text, as: Phrase("values.text"), help: Phrase("T1.not_parsed.write_text")))
            : .success(text)
    }

    /// An id: `[a-z][a-z0-9-]*`.
    package static let id = Shape.name(Phrase("values.id"), pattern: Identifier.pattern, allowsUnderscore: false)

    /// A word: an id that may have underscores.
    package static let word = Shape.name(
        Phrase("values.word"), pattern: "^[a-z][a-z0-9_-]*$", allowsUnderscore: true)

    /// An id in whose place `meant` may know what a text stands for, with what to say then.
    package static func id(meant: @escaping @Sendable (String) -> (text: String, help: Phrase)?) -> Shape {
        name(Phrase("values.id"), pattern: Identifier.pattern, allowsUnderscore: false, meant: meant)
    }

    private static func name(
        _ words: Phrase, pattern: String, allowsUnderscore: Bool,
        meant: @escaping @Sendable (String) -> (text: String, help: Phrase)? = { _ in nil }
    ) -> Shape {
        Shape.scalar(words, schema: ["type": "string", "pattern": .string(pattern)]) { text in
            if Identifier.isValid(text, allowsUnderscore: allowsUnderscore) { return .success(text) }
            if let meant = meant(text) {
                return .failure(.notParsed(text, as: words, help: meant.help, meant: meant.text))
            }
            if let problem = ScalarProblem.moreThanAnID(text, as: words) { return .failure(problem) }
            let proposal = Identifier.proposal(for: text, allowsUnderscore: allowsUnderscore)
            let help = proposal.map { Phrase("T1.not_parsed.write_by_rule", ["text": $0]) }
            return .failure(
                .notParsed(text, as: words, help: help ?? Phrase("T1.not_parsed.use_rule"), meant: proposal))
        }
    }

    /// A SHA-256 digest: 64 hexadecimal digits in lower case.
    package static let digest = Shape.scalar(
        Phrase("values.sha256"), schema: ["type": "string", "pattern": "^[0-9a-f]{64}$"]
    ) { text in
        let digits = Set("0123456789abcdef".utf8)
        let isDigest = text.utf8.count == 64 && text.utf8.allSatisfy(digits.contains)
        let isUpperCase = text.utf8.count == 64 && text.lowercased().utf8.allSatisfy(digits.contains)
        let help =
            isUpperCase
            ? Phrase("T1.not_parsed.small_letters", ["text": text.lowercased()]) : Phrase("T1.not_parsed.digest")
        return isDigest ? .success(text) : .failure(.notParsed(text, as: Phrase("values.sha256"), help: help))
    }

    /// An address on the web.
    package static let webAddress = Shape.scalar(
        Phrase("values.web_address"), schema: ["type": "string", "pattern": .string(WebAddress.pattern)]
    ) { text in
        WebAddress.isValid(text)
            ? .success(text)
            : .failure(
                .notParsed(text, as: Phrase("values.web_address"), help: Phrase("T1.not_parsed.web_address")))
    }
}

extension Shape where Value == Rational {
    /// A whole number from 0 on.
    package static let wholeNumber = Shape.scalar(Phrase("values.whole_number"), schema: .wholeNumberSchema) { text in
        DecimalText.parseInteger(text).mapError { .number(text, as: Phrase("values.whole_number"), $0) }.notNegative(
            text)
    }

    /// A number from 0 on, whole or decimal.
    package static let number = Shape.scalar(Phrase("values.number"), schema: .numberSchema) { text in
        DecimalText.parseDecimal(text).mapError { .number(text, as: Phrase("values.number"), $0) }.notNegative(text)
    }

    /// A percentage from 0 % on: `60%` is 3/5.
    package static let percentage = Shape.scalar(
        Phrase("values.percentage"),
        schema: ["type": "string", "pattern": "^[0-9]+(\\.[0-9]+)?%$", "examples": ["60%"]]
    ) { text in
        DecimalText.parsePercentage(text).mapError { .number(text, as: Phrase("values.percentage"), $0) }.notNegative(
            text)
    }
}

extension Shape where Value == Amount {
    /// An amount with its unit: `300 t`.
    package static let amount = Shape.scalar(
        Phrase("values.amount"),
        schema: ["type": "string", "pattern": "^[0-9]+(\\.[0-9]+)? [^ ]+$", "examples": ["300 t"]]
    ) { text in
        let parsed = DecimalText.parseAmount(text)
            .mapError { ScalarProblem.number(text, as: Phrase("values.amount"), $0) }
        return parsed.flatMap { $0.value < .zero ? .failure(.negative(text)) : .success($0) }
    }
}

extension Result where Success == Rational, Failure == ScalarProblem {
    fileprivate func notNegative(_ text: String) -> Self {
        flatMap { $0 < .zero ? .failure(.negative(text)) : .success($0) }
    }
}

extension JSONValue {
    static let wholeNumberSchema: JSONValue = [
        "anyOf": [
            ["type": "integer", "minimum": 0], ["type": "string", "pattern": "^(0|[1-9][0-9]*)$"],
        ]
    ]
    static let numberSchema: JSONValue = [
        "anyOf": [
            ["type": "number", "minimum": 0], ["type": "string", "pattern": "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"],
        ]
    ]
}
