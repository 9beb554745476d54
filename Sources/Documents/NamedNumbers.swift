internal import Scalars

/// The numbers that `$id` stands for while a document is read, and where they were used.
///
/// `DecodingContext.writtenNumber` resolves `$id`; whoever reads a number that may be named asks it for the text.
package final class NamedNumbers {
    /// A number as it is written under its name.
    package struct Number: Sendable {
        /// The number, with its unit or percent sign where it has one.
        package let text: String
        /// The unit that is declared beside it.
        package let unit: String?
        /// Where the number is written, and since when it holds; added to what is wrong at a use.
        package let note: Diagnostic.Note

        package init(_ text: String, unit: String?, note: Diagnostic.Note) {
            self.text = text
            self.unit = unit
            self.note = note
        }
    }

    /// What is known of a name.
    package enum Meaning: Sendable {
        case number(Number)
        /// Nothing holds on the dates that are looked at.
        case notInForce
        /// What is wrong with it is told where it is written.
        case unreadable
    }

    private let meanings: [String: Meaning]
    /// The names in the order of the file, for suggestions.
    private let names: [String]
    /// False where the section cannot be read at all, so that nobody knows which names there are.
    private let areAllKnown: Bool
    /// The ids that were asked for, in the order of asking, each as often as it was asked for.
    package private(set) var used: [String] = []
    /// What to add to findings at the place of a use.
    package private(set) var notes: [SourceSpan: Diagnostic.Note] = [:]
    /// Whether a number was asked for that is not in force on the dates that are looked at.
    package private(set) var lacksNumbers = false

    /// The numbers by name.
    package init(_ meanings: [(id: String, meaning: Meaning)] = [], areAllKnown: Bool = true) {
        self.meanings = Dictionary(meanings.map { ($0.id, $0.meaning) }, uniquingKeysWith: { first, _ in first })
        self.names = meanings.map(\.id)
        self.areAllKnown = areAllKnown
    }

    /// What a name stands for; nil where nothing does, which is reported unless it is told elsewhere.
    fileprivate func number(_ id: Located<String>, in context: DecodingContext) -> Number? {
        guard let meaning = meanings[id.value] else {
            if areAllKnown { context.diagnostics.reportUnknownID(id, of: Phrase("things.value"), known: names) }
            return nil
        }
        used.append(id.value)
        switch meaning {
        case .number(let number):
            notes[id.span] = number.note
            return number
        case .notInForce: lacksNumbers = true
        case .unreadable: break
        }
        return nil
    }
}

/// A number as it is written, or as it is written under the name that stands in its place.
package struct WrittenNumber: Sendable {
    /// The number, with its unit or percent sign where it has one.
    package let text: String
    /// The unit that is declared beside a named number.
    package let unit: String?
    /// The place where it is used.
    package let span: SourceSpan
}

extension DecodingContext {
    /// A number that may be named: its text, or that of the number which `$id` stands for.
    ///
    /// Nil where there is none, which is reported unless the name's own section tells it.
    package func writtenNumber(_ node: YAMLNode, as words: Phrase) -> WrittenNumber? {
        guard let text = node.scalarText(as: words, in: self) else { return nil }
        guard let name = NumberName.name(in: text) else { return WrittenNumber(text: text, unit: nil, span: node.span) }
        return numbers.number(Located(name, at: node.span), in: self).map {
            WrittenNumber(text: $0.text, unit: $0.unit, span: node.span)
        }
    }
}

/// How a named number is written: `$top-band`.
package enum NumberName {
    /// What a name looks like where it is used, for JSON Schemas.
    package static let pattern = "^\\$[a-z][a-z0-9-]*$"

    /// The JSON Schema of a use.
    package static let schema: JSONValue = ["type": "string", "pattern": .string(pattern)]

    /// The name in `$top-band`; nil for anything that is no name, such as `$500`.
    static func name(in text: String) -> String? {
        guard let first = text.without(prefix: "$")?.unicodeScalars.first, first.properties.isAlphabetic else {
            return nil
        }
        return String(text.dropFirst())
    }
}
