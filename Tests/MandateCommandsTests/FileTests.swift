import Foundation
import Testing

/// What the commands do with links, names that are alike and files that change meanwhile.
@Suite struct FileTests {
    @Test func `a link in a folder is told and not followed`() throws {
        let folder = try TemporaryFolder()
        try folder.copyShippedDocuments()
        try FileManager.default.createSymbolicLink(
            atPath: "\(folder.path)/Evaluations/loop", withDestinationPath: "..")
        let run = CommandRun("check", in: folder.path)
        #expect(run.status == 3)
        #expect(run.errorOutput.contains("Evaluations/loop is a link, and was not followed"))
        #expect(run.output.contains("files checked"))
    }

    @Test func `rules that cannot be read keep nothing from others`() throws {
        let folder = try TemporaryFolder()
        try folder.copyShippedDocuments()
        try FileManager.default.createSymbolicLink(
            atPath: "\(folder.path)/Criteria/others.yaml", withDestinationPath: "nowhere.yaml")
        let record = "Evaluations/scrc-algeria-2016-2019"
        for command in [["score", record], ["score", record, "--under", "stockholm-sc-6-16"], ["todo", record]] {
            #expect(CommandRun.running(command, in: folder.path).status == 0, "\(command)")
        }
        // It may be the one that is asked for.
        let run = CommandRun("score", record, "--under", "others", in: folder.path)
        #expect(run.status == 3 && run.errorOutput.contains("Criteria/others.yaml"))
    }

    @Test func `a record whose document is a link is not read`() throws {
        let folder = try TemporaryFolder()
        try folder.copyShippedDocuments()
        try FileManager.default.createDirectory(
            atPath: "\(folder.path)/Evaluations/sent", withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(
            atPath: "\(folder.path)/Evaluations/sent/evaluation.yaml",
            withDestinationPath: "../scrc-algeria-2016-2019/evaluation.yaml")
        let run = CommandRun("score", "Evaluations/sent", in: folder.path)
        #expect(run.status == 3 && run.output.isEmpty)
        #expect(run.errorOutput.contains("Evaluations/sent/evaluation.yaml is a link"))
    }

    /// Two folders whose names look the same are both checked, and the likeness is told.
    @Test func `names that differ in Unicode form alone are both checked`() throws {
        let folder = try TemporaryFolder()
        try folder.copyShippedDocuments()
        for name in ["caf\u{E9}", "cafe\u{301}"] {
            try folder.write(
                "format: evaluation/1\nid: x\nunknown: \(name.utf8.count)\n", to: "Evaluations/\(name)/evaluation.yaml")
        }
        let run = CommandRun("check", "Evaluations", "--format", "gnu", in: folder.path)
        #expect(run.status == 1)
        for name in ["caf\u{E9}", "cafe\u{301}"] {
            let lines = run.output.split(separator: "\n").filter {
                $0.utf8.starts(with: "Evaluations/\(name)/evaluation.yaml:3".utf8)
            }
            #expect(lines.count == 1)
        }
        #expect(run.output.contains("differ only in case or Unicode form [F4]"))
    }

    /// The report of the second would replace that of the first.
    @Test func `two records with one id get no report`() throws {
        let folder = try TemporaryFolder()
        try folder.copyShippedDocuments()
        let record = "Evaluations/scrc-algeria-2016-2019"
        try folder.write(try folder.read("\(record)/evaluation.yaml"), to: "Evaluations/second/evaluation.yaml")
        let run = CommandRun("report", record, "Evaluations/second", in: folder.path)
        #expect(run.status == 1)
        #expect(run.errorOutput.contains("error[N2]"))
        for (one, other) in [(record, "Evaluations/second"), ("Evaluations/second", record)] {
            let line =
                "  \(one)/evaluation.yaml: its id `scrc-algeria-2016-2019` is also that of \(other)/evaluation.yaml\n"
            #expect(run.errorOutput.contains(line))
        }
        #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/Reports"))
    }

    /// A copy kept beside a record is no mistake until both are meant; two versions can be compared.
    @Test func `of a record beside which another bears its id that is told`() throws {
        let folder = try TemporaryFolder()
        try folder.copyShippedDocuments()
        let record = "Evaluations/example-dual-centre-2020-2023"
        let text = try folder.read("\(record)/evaluation.yaml")
        let copy = "Evaluations/copy/evaluation.yaml"
        try folder.write("format: evaluation/1\nid: another\n", to: copy)
        #expect(CommandRun("score", record, in: folder.path).status == 0)
        try folder.write(text, to: copy)
        let run = CommandRun("check", record, in: folder.path)
        #expect(run.status == 0)
        #expect(run.output.contains("warning[N2]: the id `example-dual-centre-2020-2023` is given to two evaluations"))
        #expect(run.output.contains("= see: \(copy):"))
        #expect(CommandRun("score", record, in: folder.path).status == 0)
        let compared = CommandRun("diff", record, "Evaluations/copy", in: folder.path)
        #expect(!compared.errorOutput.contains("[N2]"))
    }

    /// Which of the two it divides by would depend on a folder's name.
    @Test func `a record whose last cycle has a namesake is not scored`() throws {
        let folder = try TemporaryFolder()
        let rules = """
            format: methodology/1
            id: m
            status: draft
            provenance: illustrative
            conventions: [basel]
            maximum: 4
            selections: {done: {of: activity, where: {status: completed}}}
            criteria:
              - id: a
                maximum: 4
                measure: {ratio: {of: {count: done}, over: {previous: {count: done}}}, when_over_is_zero: zero}
                bands: [{from: 0%, score: 0}, {from: 100%, score: 4}]
            total: {combine: sum}

            """
        func record(_ id: String, _ period: String, _ more: String = "") -> String {
            "format: evaluation/1\nid: \(id)\nmethodologies: [m]\nperiod: \(period)\n\(more)"
                + "centre: {id: c}\nactivities: [{id: x, title: X, status: completed}]\n"
        }
        let old = record("then", "2016-01-01..2019-12-31")
        try folder.write(rules, to: "Criteria/m.yaml")
        let now = record("now", "2020-01-01..2023-12-31", "previous: then\n")
        try folder.write(now, to: "Evaluations/now/evaluation.yaml")
        try folder.write(old, to: "Evaluations/then/evaluation.yaml")
        #expect(CommandRun("score", "Evaluations/now", "Evaluations/then", in: folder.path).status == 0)
        try folder.write(old, to: "Evaluations/copy/evaluation.yaml")
        let run = CommandRun("score", "Evaluations/now", "Evaluations/then", "Evaluations/copy", in: folder.path)
        #expect(run.status == 1 && run.output.isEmpty)
        let message = "error[N1]: several records have the id `then`, which is that of the last cycle here"
        #expect(run.errorOutput.contains(message))
    }

    @Test func `a report copies documents as they were checked`() throws {
        let folder = try TemporaryFolder()
        try folder.copyShippedDocuments()
        let record = "Evaluations/example-dual-centre-2020-2023"
        let run = CommandRun("report", record, "--under", "activity-areas", in: folder.path)
        #expect(run.status == 0)
        let file = "evidence/users-survey-2023.csv"
        #expect(
            try folder.read("\(record)/\(file)")
                == folder.read("Reports/example-dual-centre-2020-2023/documents/\(file)"))
        try FileManager.default.removeItem(atPath: "\(folder.path)/\(record)/\(file)")
        try FileManager.default.createSymbolicLink(
            atPath: "\(folder.path)/\(record)/\(file)", withDestinationPath: "/etc/hostname")
        let again = CommandRun("report", record, "--under", "activity-areas", in: folder.path)
        #expect(again.status == 1)
        #expect(again.errorOutput.contains("`\(file)` is a link, or lies behind one"))
    }
}
