package import Documents
internal import Scalars
internal import Words

/// The diagnostics of a run as a log of the Static Analysis Results Interchange Format (SARIF 2.1.0, OASIS 2020).
///
/// Each code that was found is a rule with its page as the help; a column counts code points.
package struct SARIFLog: Encodable, Sendable {
    /// The page of a code, and the whole of it as text for people.
    package struct Rule: Sendable {
        let page: DiagnosticPage
        let text: String
        let markdown: String

        /// A page with its text as it is and as Markdown.
        package init(_ page: DiagnosticPage, text: String, markdown: String) {
            self.page = page
            self.text = text
            self.markdown = markdown
        }
    }

    private let log: JSONValue

    /// Takes the diagnostics of a run of a version of the program, and what tells of each code.
    package init(_ diagnostics: [DiagnosticText], version: String, rule: (DiagnosticCode) -> Rule) {
        let found = Set(diagnostics.map(\.code))
        let codes = DiagnosticCode.allCases.filter(found.contains)
        let indexes = Dictionary(uniqueKeysWithValues: codes.enumerated().map { ($0.element, $0.offset) })
        let driver: JSONValue = [
            "name": "mandate", "version": .string(version),
            "rules": .array(codes.map { SARIFLog.described(rule($0)) }),
        ]
        log = [
            "$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0",
            "runs": [
                [
                    "tool": ["driver": driver], "columnKind": "unicodeCodePoints",
                    "results": .array(diagnostics.map { SARIFLog.result($0, ruleIndex: indexes[$0.code] ?? 0) }),
                ]
            ],
        ]
    }

    /// Writes the log.
    package func encode(to encoder: any Encoder) throws {
        try log.encode(to: encoder)
    }

    private static func described(_ rule: Rule) -> JSONValue {
        let page = rule.page
        return [
            "id": .string(page.code.rawValue), "shortDescription": ["text": .string(page.title.inWords)],
            "fullDescription": ["text": .string(page.rule.inWords)],
            "help": ["text": .string(rule.text), "markdown": .string(rule.markdown)],
            "defaultConfiguration": ["level": .string(page.severities[0].level)],
        ]
    }

    private static func result(_ diagnostic: DiagnosticText, ruleIndex: Int) -> JSONValue {
        var location: [String: JSONValue] = ["physicalLocation": physicalLocation(diagnostic.span)]
        if let context = diagnostic.context {
            location["logicalLocations"] = [["fullyQualifiedName": .string(context)]]
        }
        let sentences = [
            diagnostic.message, diagnostic.help.map { "help: \($0)" }, diagnostic.why.map { "why: \($0)" },
        ]
        var result: [String: JSONValue] = [
            "ruleId": .string(diagnostic.code.rawValue), "ruleIndex": .number(ruleIndex),
            "level": .string(diagnostic.severity.level),
            "message": ["text": .string(sentences.compactMap { $0 }.joined(separator: "\n"))],
            "locations": [.object(location)],
        ]
        if !diagnostic.notes.isEmpty {
            result["relatedLocations"] = .array(diagnostic.notes.enumerated().map { related($1, id: $0) })
        }
        return .object(result)
    }

    private static func related(_ note: DiagnosticText.Note, id: Int) -> JSONValue {
        [
            "id": .number(id), "message": ["text": .string(note.message)],
            "physicalLocation": physicalLocation(note.span),
        ]
    }

    private static func physicalLocation(_ span: SourceSpan) -> JSONValue {
        let start = span.start
        let end = span.end
        return [
            "artifactLocation": ["uri": .string(uri(of: span.path))],
            "region": [
                "startLine": .number(start.line), "startColumn": .number(start.column), "endLine": .number(end.line),
                "endColumn": .number(end.column),
            ],
        ]
    }

    /// A path as a reference; what URIs do not allow is written as `%` and two digits.
    private static func uri(of path: String) -> String {
        let allowed = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/".utf8)
        var text = path.begins(with: "/") ? "file://" : ""
        for byte in path.utf8 {
            if allowed.contains(byte) {
                text.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                text += "%" + (digits.utf8.count < 2 ? "0" : "") + digits
            }
        }
        return text
    }
}

extension Diagnostic.Severity {
    /// What SARIF calls it.
    fileprivate var level: String {
        switch self {
        case .error: "error"
        case .warning: "warning"
        case .hint: "note"
        }
    }
}
