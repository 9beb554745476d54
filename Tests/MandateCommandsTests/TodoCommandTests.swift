import Foundation
import Testing

@Suite struct TodoCommandTests {
    private static let id = "scrc-algeria-2016-2019"

    @Test("the same steps in every language, the most useful first, an evaluator's apart")
    func languages() {
        let rows = ["en", "fr", "es", "ar", "ru", "zh"].map { language in
            let run = CommandRun("todo", Self.id, "--format", "csv", "--lang", language)
            #expect(run.status == 0 && run.errorOutput == "")
            return run.output.split(separator: "\r\n").count
        }
        #expect(Set(rows).count == 1 && rows[0] > 5)
        let text = CommandRun("todo", Self.id).output
        let places = ["What the centre can do", "What only an evaluator can do", "evaluator's judgement"].map {
            text.range(of: $0)?.lowerBound
        }
        #expect(!places.contains(nil) && places.compactMap(\.self) == places.compactMap(\.self).sorted())
        #expect(text.contains("up to 7"))
    }

    @Test("what an item does not say of what it is stands without points, a probable double beside its name")
    func unnamed() throws {
        let folder = try TemporaryFolder()
        try folder.copyShippedDocuments()
        let lines = [
            "id,title,date,place,status", "plain,Tour of the harbour,2017-05-06,\"Oran, Algeria\",completed",
            "again,Harbour visited,2017-05-06,\"Oran, Algeria\",completed",
        ]
        try folder.write(lines.joined(separator: "\n"), to: "t.csv")
        #expect(CommandRun("import", "t.csv", "--into", Self.id, "--write", in: folder.path).status == 0)
        let run = CommandRun("todo", Self.id, "--format", "csv", in: folder.path)
        let rows = run.output.split(separator: "\r\n").filter { $0.contains("not reckoned") }
        #expect(rows.contains { $0.contains(",plain,") && $0.contains("category") }, "\(run.output)")
        #expect(rows.contains { $0.contains("perhaps the same as again") }, "\(run.output)")
    }

    @Test("as a workbook, which is not written over")
    func workbook() throws {
        let folder = try TemporaryFolder()
        try folder.copyShippedDocuments()
        let run = CommandRun("todo", Self.id, "--format", "xlsx", in: folder.path)
        #expect(run.status == 0 && run.output == "\(Self.id)-todo.xlsx\n")
        #expect(CommandRun("todo", Self.id, "--format", "xlsx", in: folder.path).status == 3)
    }

    @Test("each command of the first hour ends with the next, which can be run")
    func firstHour() throws {
        let folder = try TemporaryFolder()
        try folder.copyShippedDocuments()
        try folder.write("title;date\nWorkshop;2017-05-06\n", to: "t.csv")
        try folder.write("who came", to: "list.txt")
        for start in [
            [
                "new", "evaluation", "new-2024-2027", "--period", "2024-01-01..2027-12-31", "--country", "DZA",
                "--conventions", "stockholm",
            ],
            ["import", "t.csv", "--into", Self.id], ["attach", Self.id, "list.txt", "--to", "serum-training"],
            ["check", "Evaluations/\(Self.id)"], ["score", Self.id], ["todo", Self.id],
            ["export", "workbook", Self.id, "--output", "w.xlsx"],
        ] {
            let run = CommandRun.running(start + ["--color", "never"], in: folder.path, isTerminal: true)
            #expect(run.status == 0, "\(run)")
            let command = (run.output + run.errorOutput).split(separator: "\n").last { $0.contains("mandate ") }
            let words = command?.split(separator: " ").drop { $0 != "mandate" }.dropFirst().map(String.init) ?? []
            let next = CommandRun.running(words, in: folder.path, isTerminal: true)
            #expect(next.status == 0 && !words.isEmpty, "\(start): \(command ?? "")")
        }
    }

    @Test("of several records each is named, in the text and in a column")
    func several() {
        let other = "example-dual-centre-2020-2023"
        let run = CommandRun("todo", Self.id, other, "--format", "csv")
        let rows = run.output.split(separator: "\r\n")
        #expect(run.status == 0 && rows[0].contains("Record,Methodology"))
        #expect(rows.dropFirst().allSatisfy { $0.hasPrefix(Self.id + ",") || $0.hasPrefix(other + ",") })
        let alone = [Self.id, other].map {
            CommandRun("todo", $0, "--format", "csv").output.split(separator: "\r\n").count - 1
        }
        #expect(rows.count - 1 == alone.reduce(0, +))
        let text = CommandRun("todo", Self.id, other).output
        #expect(text.contains("(\(Self.id))\n=") && text.contains("(\(other))\n="))
    }
}
