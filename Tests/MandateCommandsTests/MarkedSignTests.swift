import MandateEngine
import TestSupport
import Testing

@testable import MandateCommands

@Suite("A mark hides no sign of a command") struct MarkedSignTests {
    @Test("what a command line means is cut at its signs", arguments: MarkedSigns.marks)
    func arguments(mark: String) {
        #expect(RequiredCoverage(argument: "12%")?.percent == 12)
        #expect(RequiredCoverage(argument: "12%\(mark)") == nil)
        let change = CommandRun("whatif", "scrc-algeria-2016-2019", "--set", "criteria.b.maximum=\(mark)12")
        #expect(!change.errorOutput.contains("is not PATH=VALUE"))
        let map = CommandRun("import", "x.csv", "--into", "scrc-algeria-2016-2019", "--map", "Sujet=\(mark)title")
        #expect(!map.errorOutput.contains("names no field"))
        #expect(CommandRun("-\(mark)", "score").errorOutput.contains("no command") == false)
    }

    @Test("names that are told cannot steer a terminal")
    func failures() {
        let failure = Refusal(.files, said: "no \u{1B}[2J\u{202E}x\r", help: "y\u{9B}\nz")
        #expect(failure.text == "error: no ·[2J·x·\n  help: y·\nz\n")
    }

    @Test("text for programs is shown on a terminal as lines that cannot steer it")
    func data() throws {
        let folder = try TemporaryFolder()
        try folder.write("format: calendar/1\nid:  x\nnotes: a\u{202E}b\n", to: "calendar.yaml")
        let arguments = ["fmt", "--diff", "calendar.yaml"]
        #expect(CommandRun.running(arguments, in: folder.path).output.unicodeScalars.contains("\u{202E}"))
        let shown = CommandRun.running(arguments, in: folder.path, isTerminal: true).output
        #expect(shown.hasPrefix("--- calendar.yaml\n"))
        #expect(!shown.unicodeScalars.contains("\u{202E}"))
    }

    @Test("lines that only look alike differ")
    func difference() {
        let text = LineDifference(from: "a\ncaf\u{E9}\n\u{301}b\n", to: "a\ncafe\u{301}\n\u{301}b\n").text(
            from: "x", to: "x")
        #expect(
            text.scalars
                == "--- x\n+++ x\n@@ -1,3 +1,3 @@\n a\n-caf\u{E9}\n+cafe\u{301}\n \u{301}b\n".scalars)
    }

    @Test("a record that is begun under any name passes the checks, in normal form", arguments: MarkedSigns.marks)
    func names(mark: String) throws {
        let folder = try TemporaryFolder()
        try folder.copyShippedDocuments()
        let name = "Centre: \(mark) \"\(mark)x #\(mark)\u{1}\r\n\(mark)y:"
        let run = CommandRun.running(
            ["new", "evaluation", "new", "--period", "2024-01-01..2027-12-31", "--country", "DZA"]
                + ["--conventions", "stockholm", "--name", name, "--output", "a $b.yaml"], in: folder.path)
        #expect(run.status == 0)
        #expect(run.errorOutput.contains("mandate check 'a $b.yaml'"))
        let text = try folder.read("a $b.yaml")
        let written = "  name: \"Centre: \(mark) \\\"\(mark)x #\(mark) \(mark)y:\"\n"
        #expect(
            text.unicodeScalars.split(separator: "\n").map { String($0).scalars }.contains(
                String(written.dropLast()).scalars))
        #expect(CommandRun("check", "a $b.yaml", in: folder.path).output == "1 file checked: no problems\n")
        #expect(CommandRun("fmt", "--check", "a $b.yaml", in: folder.path).status == 0)
    }
}
