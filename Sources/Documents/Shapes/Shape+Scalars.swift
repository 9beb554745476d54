internal import Diagnostics
public import ExactNumbers
internal import Scalars
public import YAMLSource

extension Shape {
    /// A scalar that `parse` turns into a value; lists, mappings and missing values are refused before.
    ///
    /// `hint` helps who wrote a list or keys instead.
    public static func scalar(
        _ words: String, schema: JSONValue, hint: String? = nil, form: ValueForm? = nil,
        parse: @escaping @Sendable (String) -> Result<Value, ScalarProblem>
    ) -> Shape {
        Shape(
            words: words, schema: { _ in schema }, form: { form ?? .scalar(words) },
            decode: { node, context in
                guard let text = node.scalarText(as: words, hint: hint, in: context) else { return nil }
                switch parse(text) {
                case .success(let value): return value
                case .failure(let problem):
                    context.report(
                        Diagnostic(problem.code, problem.message, at: node.span, help: problem.help))
                    return nil
                }
            })
    }
}

extension YAMLNode {
    /// The text of a scalar that has one; reports T4 for a list or mapping, T1 where nothing is written.
    public func scalarText(as words: String, hint: String? = nil, in context: DecodingContext) -> String? {
        guard kind == .scalar, !isEmptyScalar else {
            context.report(.wrongKind(of: self, expected: words, help: hint ?? onlyValue.map { "write `\($0)`" }))
            return nil
        }
        return text
    }

    /// The one value of a list that holds no more.
    private var onlyValue: String? {
        guard elements.count == 1, elements[0].kind == .scalar, !elements[0].isEmptyScalar else { return nil }
        return elements[0].text
    }
}

extension Shape where Value == String {
    /// Any text.
    public static let text = Shape.scalar(
        "a text", schema: ["type": ["string", "number", "boolean"]], form: .text
    ) { text in
        let isBlank = text.unicodeScalars.allSatisfy { " \n\r\u{2028}\u{2029}".unicodeScalars.contains($0) }
        return isBlank
            ? .failure(.notParsed(text, as: "a text", help: "write the text or remove the key")) : .success(text)
    }

    /// An id: `[a-z][a-z0-9-]*`.
    public static let id = Shape.name("an id", pattern: Identifier.pattern, allowsUnderscore: false)

    /// A word: an id that may have underscores.
    public static let word = Shape.name("a word", pattern: "^[a-z][a-z0-9_-]*$", allowsUnderscore: true)

    private static func name(_ words: String, pattern: String, allowsUnderscore: Bool) -> Shape {
        Shape.scalar(words, schema: ["type": "string", "pattern": .string(pattern)]) { text in
            if Identifier.isValid(text, allowsUnderscore: allowsUnderscore) { return .success(text) }
            let proposal = Identifier.proposal(for: text, allowsUnderscore: allowsUnderscore)
            let rule = "lower-case letters, digits and hyphens, a letter first"
            return .failure(
                .notParsed(text, as: words, help: proposal.map { "write `\($0)` (\(rule))" } ?? "use \(rule)"))
        }
    }

    /// A SHA-256 digest: 64 hexadecimal digits in lower case.
    public static let digest = Shape.scalar(
        "a SHA-256 digest", schema: ["type": "string", "pattern": "^[0-9a-f]{64}$"]
    ) { text in
        let digits = Set("0123456789abcdef".utf8)
        let isDigest = text.utf8.count == 64 && text.utf8.allSatisfy(digits.contains)
        let isUpperCase = text.utf8.count == 64 && text.lowercased().utf8.allSatisfy(digits.contains)
        let help =
            isUpperCase
            ? "write it in small letters: `\(text.lowercased())`"
            : "write its 64 hexadecimal digits, or remove the key: the check then says what it must be"
        return isDigest ? .success(text) : .failure(.notParsed(text, as: "a SHA-256 digest", help: help))
    }

    /// An address on the web.
    public static let webAddress = Shape.scalar(
        "a web address", schema: ["type": "string", "pattern": "^https?://[^\\s]+$"]
    ) { text in
        let hasScheme = text.begins(with: "https://") || text.begins(with: "http://")
        let isAddress = hasScheme && !text.holds(where: \.properties.isWhitespace) && !text.ends(with: "//")
        return isAddress
            ? .success(text)
            : .failure(
                .notParsed(text, as: "a web address", help: "write the whole address, which begins with `https://`"))
    }
}

extension Shape where Value == Rational {
    /// A whole number from 0 on.
    public static let wholeNumber = Shape.scalar("a whole number", schema: .wholeNumberSchema) { text in
        DecimalText.parseInteger(text).mapError { .number(text, as: "a whole number", $0) }.notNegative(text)
    }

    /// A number from 0 on, whole or decimal.
    public static let number = Shape.scalar("a number", schema: .numberSchema) { text in
        DecimalText.parseDecimal(text).mapError { .number(text, as: "a number", $0) }.notNegative(text)
    }

    /// A percentage from 0 % on: `60%` is 3/5.
    public static let percentage = Shape.scalar(
        "a percentage", schema: ["type": "string", "pattern": "^[0-9]+(\\.[0-9]+)?%$", "examples": ["60%"]]
    ) { text in
        DecimalText.parsePercentage(text).mapError { .number(text, as: "a percentage", $0) }.notNegative(text)
    }
}

extension Shape where Value == Amount {
    /// An amount with its unit: `300 t`.
    public static let amount = Shape.scalar(
        "an amount with its unit",
        schema: ["type": "string", "pattern": "^[0-9]+(\\.[0-9]+)? [^ ]+$", "examples": ["300 t"]]
    ) { text in
        let parsed = DecimalText.parseAmount(text)
            .mapError { ScalarProblem.number(text, as: "an amount with its unit", $0) }
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
