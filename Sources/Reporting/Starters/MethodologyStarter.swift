package import Documents
package import Methodology

/// A small methodology to be filled in: a selection, a reading, one criterion with bands, and where tests go.
package struct MethodologyStarter {
    private let id: String
    private let conventions: [Convention]
    private let schema: String?
    private let language: Language

    /// - Parameters:
    ///   - schema: the path from the file to the JSON Schema of methodologies; nil where it is not known.
    ///   - language: the language of the comments; English and French are known.
    package init(id: String, conventions: [Convention], schema: String?, in language: Language) {
        self.id = id
        self.conventions = conventions
        self.schema = schema
        self.language = language
    }

    private func say(_ words: Explanation) -> String { language == .fr ? words.fr : words.en }

    /// The text of the file, which passes all checks as it is.
    package var text: String {
        var file = StarterText()
        if let schema { file.line("# yaml-language-server: $schema=\(schema)") }
        file.explain(say(.whatAMethodologyIs))
        file.explain(say(.howToUseRuleExamples))
        file.line("##   mandate check Criteria/\(id).yaml")
        file.gap()
        file.line("format: methodology/1\nid: \(id)")
        file.line("title: \(Quoted.text(say(.sampleMethodology)))")
        file.explain(say(.methodologyStatus))
        file.line("status: draft\nconventions: [\(conventions.map(\.rawValue).joined(separator: ", "))]")
        file.explain(say(.maximum))
        file.line("maximum: 4")
        file.gap()
        writeReferences(to: &file)
        writeRules(to: &file)
        writeTests(to: &file)
        return file.text
    }

    private func writeReferences(to file: inout StarterText) {
        file.explain(say(.references))
        file.example(
            "references:", "  decision:", "    instrument: decision", "    symbol: XX-0/0", "    parts:",
            "      row-a: {at: \"annex, row (a)\"}")
        file.gap()
        file.explain(say(.readings))
        file.line("readings:\n  what-is-proven:")
        file.line("    question: \(Quoted.text(say(.sampleQuestion)))")
        file.line("    answer: \(Quoted.text(say(.sampleAnswer)))")
        file.line("    status: illustrative\n")
    }

    private func writeRules(to file: inout StarterText) {
        file.explain(say(.selections))
        file.line(
            "selections:\n  completed:\n    title: \(Quoted.text(say(.sampleSelection)))\n    of: activity\n    where:")
        file.line("      status: completed\n      conventions: {includes: \(conventions[0].rawValue)}")
        file.line("      ended: {within: evaluation_period}\n      evidence: {at_least: 1}")
        file.explain(say(.undecided), inside: 4)
        file.line("    when_undecided: leave_out\n    reading: what-is-proven\n    status: illustrative\n")
        file.explain(say(.criteria))
        file.line("criteria:\n  - id: a\n    title: \(Quoted.text(say(.sampleCriterion)))\n    maximum: 4")
        file.line("    status: illustrative\n    indicators:\n      - id: activities")
        file.line("        title: \(Quoted.text(say(.sampleIndicator)))\n        measure: {count: completed}")
        file.explain(say(.bands), inside: 8)
        file.line("        bands:\n          - {from: 0, to: 0, score: 0}\n          - {from: 1, to: 5, score: 1}")
        file.line("          - {from: 6, to: 10, score: 2}\n          - {from: 11, score: 4}\n")
        file.line("total: {combine: sum}\n")
    }

    private func writeTests(to file: inout StarterText) {
        file.explain(say(.tests))
        file.example(
            "tests:", "  - id: edges", "    measure: a.activities", "    scores: {0: 0, 1: 1, 5: 1, 6: 2, 10: 2, 11: 4}"
        )
    }
}
