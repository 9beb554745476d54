import Documents
import Evaluation
import Methodology
import Testing
import Words

/// C1: a rule without a citation.
@Suite struct C1CitationTests {
    private static let help =
        "add `cite: reference#part`, or `status: illustrative` if the rule is not read in an adopted text"

    @Test(
        arguments: [
            Mistake(
                "  - id: a\n    title: Capacity\n    maximum: 4\n    cite: bc-11-13#row-a\n",
                "  - 1️⃣id: a\n    title: Capacity\n    maximum: 4\n", "criterion `a` cites nothing", help: help,
                context: "criterion a"),
            Mistake(
                "    of: event\n    where: {kind: cop}\n    status: illustrative\n",
                "    1️⃣of: event\n    where: {kind: cop}\n", "selection `meetings` cites nothing", help: help,
                context: "selection meetings"),
            Mistake(
                "rating:\n  status: illustrative\n  of", "rating:\n  1️⃣of", "the rating cites nothing", help: help,
                context: "rating"),
            Mistake(
                "    status: illustrative\n    measure:\n", "    status: inferred\n    measure:\n",
                "criterion `c` cites nothing", help: help),
            Mistake(
                "    answer: Zero Parties score 0.\n    cite: bc-11-13#row-b\n",
                "    answer: Zero Parties score 0.\n    status: inferred\n", "reading `no-band-for-zero` cites nothing",
                help: help, context: "reading no-band-for-zero"
            ).marked("    question: The table", "    1️⃣question: The table"),
            Mistake(
                "provenance: transcribed", "provenance: inferred", "criterion `d` cites nothing", help: help,
                context: "criterion d"
            ).marked(
                "  - id: d\n    title: Networks\n    maximum: 12\n    status: illustrative\n",
                "  - 1️⃣id: d\n    title: Networks\n    maximum: 12\n"),
        ].map { $0.marked("  - id: c\n", "  - 1️⃣id: c\n") })
    func rules(mistake: Mistake) throws { try mistake.check(.C1) }

    @Test("a rule is what its methodology or its criterion is unless it says otherwise")
    func inherited() throws {
        let text = Sample.methodology.text
            .replacing("provenance: transcribed", with: "provenance: inferred")
            .replacing("        title: Completed activities\n", with: "        status: illustrative\n")
            .replacing(
                "    cite: bc-11-13#row-b\n    indicators:",
                with:
                    "    cite: bc-11-13#row-b\n    caps: [{id: most, of: [activities, parties], at: 9, cite: bc-11-13#row-b}]\n    indicators:"
            )
            .replacing("    maximum: 20\n", with: "    maximum: 19\n").replacing("maximum: 39\n", with: "maximum: 38\n")
        let diagnostics = DiagnosticCollector()
        let file = DocumentFile(path: "methodology.yaml", text: text)
        let document = try #require(file.parse(into: diagnostics)).document
        let methodology = try #require(
            MethodologyReader.read(document, of: file, fields: ReportedFields.catalogue, into: diagnostics),
            "\(diagnostics.diagnostics.inWords.map(\.message))")
        #expect(methodology.provenance == .inferred)
        #expect(methodology.criteria.map(\.status) == [.inferred, .inferred, .illustrative, .illustrative])
        #expect(methodology.criteria[1].indicators.map(\.status) == [.illustrative, .inferred, .inferred, .inferred])
        #expect(methodology.criteria[1].caps.map(\.status) == [.inferred])
        #expect(methodology.selections.map(\.status) == [.inferred, .illustrative, .illustrative, .illustrative])
        #expect(methodology.readings.map(\.status) == [.illustrative])
    }
}
