package import Methodology
package import Words

/// A small methodology to be filled in: a selection, a reading, one criterion with bands, and where tests go.
package struct MethodologyStarter {
    private let id: String
    private let conventions: [Convention]
    private let schema: String?
    private let say: StarterWords

    /// - Parameters:
    ///   - schema: the path from the file to the JSON Schema of methodologies; nil where it is not known.
    ///   - language: the language of the comments; one that has messages.
    package init(id: String, conventions: [Convention], schema: String?, in lexicon: Lexicon) {
        self.id = id
        self.conventions = conventions
        self.schema = schema
        say = StarterWords(lexicon)
    }

    /// The text of the file, which passes all checks as it is.
    package var text: String {
        var file = StarterText()
        if let schema { file.line("# yaml-language-server: $schema=\(schema)") }
        file.explain(say.plain("starters.what_a_methodology_is"))
        file.explain(say.plain("starters.how_to_use_rule_examples"))
        file.line("##   mandate check Criteria/\(id).yaml")
        file.gap()
        file.line("format: methodology/1\nid: \(Quoted.text(id))")
        file.line("title: \(Quoted.text(say.plain("starters.sample_methodology")))")
        file.explain(say.plain("starters.methodology_status"))
        file.line("status: draft")
        file.explain(say.plain("starters.provenance"))
        file.line("provenance: illustrative")
        file.line("conventions: [\(conventions.map(\.rawValue).joined(separator: ", "))]")
        file.explain(say.plain("starters.maximum"))
        file.line("maximum: 4")
        file.gap()
        writeReferences(to: &file)
        writeRules(to: &file)
        writeTests(to: &file)
        return file.text
    }

    private func writeReferences(to file: inout StarterText) {
        file.explain(say.plain("starters.references"))
        file.example(
            "references:", "  decision:", "    instrument: decision", "    symbol: XX-0/0", "    parts:",
            "      row-a: {at: \"annex, row (a)\"}")
        file.gap()
        file.explain(say.plain("starters.readings"))
        file.line("readings:\n  what-is-proven:")
        file.line("    question: \(Quoted.text(say.plain("starters.sample_question")))")
        file.line("    answer: \(Quoted.text(say.plain("starters.sample_answer")))")
        file.gap()
    }

    private func writeRules(to file: inout StarterText) {
        file.explain(say.plain("starters.selections"))
        file.line(
            "selections:\n  completed:\n    title: \(Quoted.text(say.plain("starters.sample_selection")))\n    of: activity\n    where:"
        )
        file.line("      status: completed\n      conventions: {includes: \(conventions[0].rawValue)}")
        file.line("      ended: {within: evaluation_period}\n      evidence: {at_least: 1}")
        file.explain(say.plain("starters.undecided"), inside: 4)
        file.line("    when_undecided: leave_out\n    reading: what-is-proven\n")
        file.explain(say.plain("starters.criteria"))
        file.line(
            "criteria:\n  - id: a\n    title: \(Quoted.text(say.plain("starters.sample_criterion")))\n    maximum: 4")
        file.line("    indicators:\n      - id: activities")
        file.line(
            "        title: \(Quoted.text(say.plain("starters.sample_indicator")))\n        measure: {count: completed}"
        )
        file.explain(say.plain("starters.bands"), inside: 8)
        file.line("        bands:\n          - {from: 0, to: 0, score: 0}\n          - {from: 1, to: 5, score: 1}")
        file.line("          - {from: 6, to: 10, score: 2}\n          - {from: 11, score: 4}\n")
        file.line("total: {combine: sum}\n")
    }

    private func writeTests(to file: inout StarterText) {
        file.explain(say.plain("starters.tests"))
        file.example(
            "tests:", "  - id: edges", "    measure: a.activities", "    scores: {0: 0, 1: 1, 5: 1, 6: 2, 10: 2, 11: 4}"
        )
    }
}
