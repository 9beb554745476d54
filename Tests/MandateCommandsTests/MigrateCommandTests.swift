import Documents
import Foundation
import TestSupport
import Testing

@Suite struct MigrateCommandTests {
    /// A methodology as version 0.1 read it.
    static let methodology = """
        format: methodology/1
        id: older
        # The council has not met yet.
        status: draft   # for now
        conventions: [basel]
        maximum: 4
        references:
          minutes:
            instrument: other
            symbol: MINUTES-2
            title: Minutes of the council
            url: https://example.org/minutes
            parts: {second: {at: item 2}}
        readings:
          what-counts:
            question: What counts as an activity?
            answer: Whatever the centre completed.
            cite: minutes#second
            status: transcribed # as the chair said
            decided_by: the council
          who-decides: {question: Who decides?, answer: The council., decided_by: the council, status: untranscribed}
        selections:
          done: {of: activity, where: {status: completed}, cite: minutes#second}
        criteria:
          - id: a
            maximum: 4
            status: illustrative
            indicators:
              - {id: n, measure: {count: done}, bands: [{from: 0, score: 0}, {from: 2, score: 1}, {from: 5, score: 4}]}
        total: {combine: sum}

        """

    @Test("the difference with its reasons is shown first, and written when that is asked for")
    func methodology() throws {
        let folder = try TemporaryFolder()
        try folder.write("\u{FEFF}" + Self.methodology, to: "Criteria/older.yaml")
        let shown = CommandRun("migrate", in: folder.path)
        #expect(shown.status == 0)
        #expect(try bytes(of: "Criteria/older.yaml", in: folder) == Array(("\u{FEFF}" + Self.methodology).utf8))
        let written = CommandRun("migrate", "Criteria", "--write", in: folder.path)
        let text = try folder.read("Criteria/older.yaml")
        #expect(try bytes(of: "Criteria/older.yaml", in: folder).starts(with: "\u{FEFF}".utf8))
        let all = [shown.output, shown.errorOutput, written.errorOutput, text.replacing("\u{FEFF}", with: "")]
        try expectSnapshot(all.joined(separator: "\n"), named: "migrate-methodology.txt")
        #expect(written.output == shown.output)
        #expect(CommandRun("check", in: folder.path).status == 0)
        let again = CommandRun("migrate", in: folder.path)
        #expect(again.output == "" && again.errorOutput == "1 file: in the form of this version already\n")
    }

    /// A file as it is: a byte order mark is lost where it is read as a text.
    private func bytes(of name: String, in folder: TemporaryFolder) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(filePath: "\(folder.path)/\(name)")))
    }

    @Test("records and scenarios: paths, codes, and changes of where rules come from")
    func others() throws {
        let folder = try TemporaryFolder()
        try folder.write(
            Self.methodology.replacing("status: draft ", with: "provenance: illustrative\nstatus: draft ")
                .replacing("status: transcribed", with: "status: inferred").replacing(
                    ", status: untranscribed", with: ""),
            to: "Criteria/older.yaml")
        try folder.write(
            """
            format: evaluation/1
            id: r
            methodologies: [older]
            period: 2020-01-01..2023-12-31
            centre: {id: c, country: DZA, conventions: [basel]}
            sources:
              - {id: s, kind: activity_report, title: A report, file: './evidence//report.txt', sha256: \(Self.digest)}
            activities:
              - {id: a, title: Workshop, status: completed, parties: [DZA, EU, "\u{212A}EN"], evidence: [{source: s}]}

            """, to: "Evaluations/r/evaluation.yaml")
        try folder.write("A report.\n", to: "Evaluations/r/evidence/report.txt")
        try folder.write(
            """
            format: scenario/1
            id: s
            extends: older
            because: To see.
            changes:
              - {set: maximum, was: 4, to: 4}
              - set: provenance
                was: illustrative
                to: transcribed

            """, to: "Criteria/scenarios/s.yaml")
        let run = CommandRun("migrate", "--write", in: folder.path)
        let texts = try ["Evaluations/r/evaluation.yaml", "Criteria/scenarios/s.yaml"].map(folder.read)
        try expectSnapshot(
            [run.output, run.errorOutput, "exit \(run.status)\n"].joined(separator: "\n"), named: "migrate-others.txt")
        #expect(texts[0].contains("'evidence/report.txt'") && texts[0].contains("[DZA, EUE, \"KEN\"]"))
        #expect(CommandRun("check", "Evaluations", in: folder.path).status == 0)
    }

    private static let digest = Digest.sha256(of: Array("A report.\n".utf8))

    @Test("what a person must decide is listed and left alone")
    func left() throws {
        let folder = try TemporaryFolder()
        let text = Self.methodology.replacing("cite: minutes#second}", with: "status: untranscribed}")
        try folder.write(text, to: "Criteria/older.yaml")
        let run = CommandRun("migrate", "--write", in: folder.path)
        #expect(run.status == 1)
        #expect(run.errorOutput.contains("error[T3]: only a whole criterion can be untranscribed"))
        #expect(run.errorOutput.hasSuffix("1 error left, which a person must decide\n"))
        #expect(try folder.read("Criteria/older.yaml").contains("provenance: transcribed"))
        #expect(CommandRun("migrate", "absent.yaml", in: folder.path).status == 3)
    }
}
