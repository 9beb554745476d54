import Spreadsheets
import TestSupport
import Testing

@Suite struct TestCommandTests {
    @Test("the shipped tests pass and see everything")
    func shipped() throws {
        let run = CommandRun("test", "--coverage", "--require", "100%")
        #expect(run.status == 0)
        #expect(run.errorOutput == "")
        try expectSnapshot(run.output, named: "test-shipped.txt")
    }

    @Test("failures in three forms", arguments: ["text", "json", "junit"])
    func failures(format: String) throws {
        let folder = try Self.folder()
        let run = CommandRun("test", "--coverage", "--format", format, in: folder.path, width: 80)
        #expect(run.status == 1)
        try expectSnapshot(run.output, named: "test-failures.\(format)")
    }

    @Test("proposals, as printed, pass and see everything")
    func proposals() throws {
        let folder = try Self.folder()
        try folder.write("format: tests/1\ntests: []\n", to: "Criteria/small.tests.yaml")
        let run = CommandRun("test", "--propose", in: folder.path)
        #expect(run.status == 0)
        try expectSnapshot(run.output, named: "test-propose.yaml")
        try folder.write(run.output, to: "Criteria/small.tests.yaml")
        #expect(CommandRun("test", "--require", "100", in: folder.path).status == 0)
    }

    @Test("an output replaces no document of the project, and proposals go into the file that is named")
    func outputs() throws {
        let folder = try Self.folder()
        let rules = try folder.read("Criteria/small.yaml")
        for more in [[], ["--propose"]] {
            let run = CommandRun.running(["test", "--output", "Criteria/small.yaml"] + more, in: folder.path)
            #expect(run.status == 3 && run.errorOutput.contains("Criteria/small.yaml is a document of the project"))
        }
        #expect(try folder.read("Criteria/small.yaml") == rules)
        #expect(CommandRun("test", "--propose", "--output", "new.yaml", in: folder.path).output.isEmpty)
        #expect(try folder.read("new.yaml") == CommandRun("test", "--propose", in: folder.path).output)
        for _ in 1...2 { _ = CommandRun("test", "--format", "junit", "--output", "tests.xml", in: folder.path) }
        #expect(try folder.read("tests.xml").contains("<testsuites"))
    }

    @Test("what no proposal sees is said in words")
    func unreachable() throws {
        let folder = try TemporaryFolder()
        try folder.write(
            """
            format: methodology/1
            id: opposed
            title: Opposed
            status: draft
            provenance: illustrative
            conventions: [basel]
            maximum: 8
            selections:
              done: {of: activity, where: {status: completed}}
            criteria:
              - {id: many, title: Many, maximum: 4, measure: {count: done}, bands: [{from: 0, score: 0}, {from: 1, score: 4}]}
              - id: few
                title: Few
                maximum: 4
                measure: {count: done}
                not_monotone: What is asked here is little
                bands: [{from: 0, score: 4}, {from: 1, score: 0}]
            total: {combine: sum}
            rating: {of: total, classes: [{id: low, title: Low, from: 0}, {id: top, title: Top, from: 8}]}

            """, to: "Criteria/opposed.yaml")
        let run = CommandRun("test", "--propose", in: folder.path)
        #expect(run.output.hasSuffix("# No record was found that reaches the class `top` (rating, line 19).\n"))
    }

    @Test("a run without a test fails")
    func noTests() throws {
        let folder = try Self.folder()
        try folder.write("format: tests/1\ntests: []\n", to: "Criteria/small.tests.yaml")
        let run = CommandRun("test", in: folder.path)
        #expect(run.status == 1)
        #expect(run.output.contains("error[K2]: no test ran: there are no tests of `small`"))
        #expect(run.output.hasSuffix("\n0 tests\n"))
    }

    @Test("a filter that matches no test fails, and the name that was meant is told")
    func emptyFilter() throws {
        let folder = try Self.folder()
        let run = CommandRun("test", "--filter", "edgs", in: folder.path)
        #expect(run.status == 1)
        #expect(run.output.contains("error[K2]: no test ran: no id contains `edgs`"))
        #expect(run.output.contains("help: write `--filter edges`"))
        let matching = CommandRun("test", "--filter", "edge", in: folder.path)
        #expect(matching.output == "1 test, passed\n")
    }

    @Test("less coverage than required fails, however near it is")
    func required() throws {
        let folder = try Self.folder()
        let low = CommandRun("test", "--filter", "edges", "--require", "100%", in: folder.path)
        #expect(low.status == 1)
        #expect(low.output.contains("error[K1]: tests cover 15 % of `small`, less than the 100 % required"))
        #expect(CommandRun("test", "--filter", "edges", "--require", "15%", in: folder.path).status == 0)
        #expect(CommandRun("test", "--require", "101%", in: folder.path).status == 2)
    }

    @Test("a test that cannot be read is told, and the others run")
    func unreadable() throws {
        let folder = try Self.folder()
        let tests = Self.tests.replacing("measured: 3", with: "mesured: 3")
        try folder.write(tests, to: "Criteria/small.tests.yaml")
        let run = CommandRun("test", in: folder.path)
        #expect(run.status == 1)
        #expect(run.output.contains("error[Y2]: an expectation of an indicator has no key `mesured`"))
        #expect(run.output.hasSuffix("2 tests, 1 could not be read\n"))
    }

    @Test("a file of tests that cannot be read is told in the status, though the others pass")
    func unreadableFile() throws {
        let folder = try Self.folder()
        try folder.write("format: tests/1\nof: small\ntests: [\n", to: "Criteria/broken.tests.yaml")
        let run = CommandRun("test", "--filter", "edges", in: folder.path)
        #expect(run.status == 1)
        #expect(run.output.contains("1 test, passed"))
    }

    @Test("methodologies, files of tests, folders and ids may be named")
    func paths() throws {
        let folder = try Self.folder()
        for path in ["Criteria", "Criteria/small.yaml", "Criteria/small.tests.yaml", "small"] {
            let run = CommandRun("test", path, in: folder.path)
            #expect(run.output.hasSuffix("2 tests, 1 failed\n"), "\(path)")
        }
        #expect(CommandRun("test", "smal", in: folder.path).errorOutput.contains("did you mean small?"))
        #expect(CommandRun("test", "Criteria/calendar.yaml").status == 1)
    }

    @Test("an id means the methodology, whatever folder bears its name")
    func folderOfSameName() throws {
        let folder = try TemporaryFolder()
        try folder.copyShippedDocuments()
        try folder.write("notes", to: "activity-areas/notes.txt")
        #expect(CommandRun("test", "activity-areas", in: folder.path).status == 0)
        #expect(CommandRun("test", "activity-areas/", in: folder.path).status == 3)
    }

    @Test("tests name their methodology, or stand beside it")
    func methodologyOfTests() throws {
        let folder = try Self.folder()
        try folder.write(Self.tests, to: "Criteria/other.tests.yaml")
        let alone = CommandRun("check", in: folder.path)
        #expect(alone.output.contains("a tests document needs the key `of`"))
        try folder.write("of: smal\n" + Self.tests, to: "Criteria/other.tests.yaml")
        let misspelt = CommandRun("check", in: folder.path)
        #expect(misspelt.output.contains("there is no methodology `smal`"))
        #expect(misspelt.output.contains("help: write `small`"))
    }

    @Test("mistakes in tests are found by check, inside a methodology and beside it")
    func check() throws {
        let folder = try Self.folder()
        try folder.write(
            Self.methodology + "tests:\n- {id: a, measure: b, scores: {0: 0}}\n", to: "Criteria/small.yaml")
        let run = CommandRun("check", "--format", "gnu", in: folder.path)
        #expect(run.status == 1)
        #expect(run.output.contains("there is no indicator `b` in `small`"))
    }

    @Test("JUnit XML can be parsed, whatever stands in it")
    func junit() throws {
        let folder = try Self.folder()
        let tests = Self.tests.replacing(
            "- id: edges", with: "- {id: bad, measure: \"<&\\\"]]>\", scores: {0: 0}}\n- id: edges")
        try folder.write(tests, to: "Criteria/small.tests.yaml")
        let run = CommandRun("test", "--format", "junit", "--output", "tests.xml", in: folder.path)
        #expect(run.status == 1)
        #expect(run.output.hasSuffix("3 tests, 1 failed, 1 could not be read\n"))
        let reader = JUnitReader()
        try XMLPart.read(Array(try folder.read("tests.xml").utf8), named: "tests.xml", into: reader)
        #expect(reader.elements.filter { $0 == "testsuite" }.count == 2)
        #expect(reader.cases == ["bad", "edges", "record", "documents"])
        #expect(reader.elements.filter { $0 == "failure" }.count == 1)
        #expect(reader.elements.filter { $0 == "error" }.count == 2)
        #expect(reader.message?.hasPrefix("c: measured: expected 3, got 2; c: score: expected 2, got 0") == true)
    }

    @Test("a result that cannot be written is told")
    func unwritable() throws {
        let folder = try Self.folder()
        let run = CommandRun("test", "--format", "json", "--output", "nowhere/x.json", in: folder.path)
        #expect(run.status == 3)
        #expect(run.errorOutput.contains("cannot write nowhere/x.json"))
    }

    private static func folder() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write(methodology, to: "Criteria/small.yaml")
        try folder.write(tests, to: "Criteria/small.tests.yaml")
        return folder
    }

    private static let methodology = """
        format: methodology/1
        id: small
        status: draft
        provenance: transcribed
        conventions: [basel]
        maximum: 2
        selections:
          done: {of: activity, where: {status: completed, ended: {within: evaluation_period}, evidence: {at_least: 1}}, status: illustrative}
        criteria:
          - id: c
            maximum: 2
            status: illustrative
            measure: {count: done}
            bands: [{from: 0, score: 0}, {from: 3, score: 1}, {from: 5, score: 2}]
        total: {combine: sum}
        rating: {of: total, status: illustrative, classes: [{id: low, from: 0}, {id: high, from: 1}]}

        """

    private static let tests = """
        format: tests/1
        tests:
        - id: edges
          measure: c
          scores: {0: 0, 2: 0, 3: 1}
        - id: record
          period: 2013-01-01..2014-12-31
          given:
            - {repeat: 2, activity: {id: training, status: completed, ended: 2013-06-30, evidence: [{source: report}]}}
            - {activity: {id: late, status: completed, ended: 2015-02-03, evidence: [{source: report}]}}
            - {activity: {id: open, status: completed, evidence: [{source: report}]}}
          expect:
            c: {measured: 3, score: 2, counted: [training, late, open], undecided: 1}
            total: {range: [0, 1]}

        """
}

/// Gathers what stands in JUnit XML.
private final class JUnitReader: XMLPartHandler {
    private(set) var elements: [String] = []
    private(set) var cases: [String] = []
    private(set) var message: String?

    func start(_ element: String, _ attributes: [String: String]) {
        elements.append(element)
        if element == "testcase" { cases.append(attributes["name"] ?? "") }
        if element == "failure" { message = attributes["message"] }
    }

    func text(_ text: String) {}
    func end(_ element: String) {}
}
