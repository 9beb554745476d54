import Foundation
import TestSupport
import Testing

@Suite struct ImportCommandTests {
    private static let fixtures = "\(CommandRun.repository)Tests/MandateCommandsTests/Fixtures/"
    private static let record = "Evaluations/scrc-algeria-2016-2019/evaluation.yaml"

    private func folder() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.copyShippedDocuments()
        for name in ["activites.csv", "activites.xlsx"] {
            try FileManager.default.copyItem(atPath: Self.fixtures + name, toPath: "\(folder.path)/\(name)")
        }
        return folder
    }

    @Test(
        "fifty activities with everything that goes wrong in a table",
        arguments: [("csv", "fr"), ("csv", "en"), ("xlsx", "fr")])
    func preview(form: String, language: String) throws {
        let folder = try folder()
        let before = try folder.read(Self.record)
        let run = CommandRun(
            "import", "activites.\(form)", "--into", "scrc-algeria-2016-2019", "--lang", language, in: folder.path,
            width: 80)
        #expect(run.status == 0 && run.errorOutput == "")
        #expect(try folder.read(Self.record) == before)
        try expectSnapshot(run.output, named: "import-preview-\(form).\(language).txt")
    }

    @Test("the lines that would be written")
    func yaml() throws {
        let folder = try folder()
        let run = CommandRun(
            "import", "activites.csv", "--into", "scrc-algeria-2016-2019", "--format", "yaml", in: folder.path)
        #expect(run.status == 0)
        try expectSnapshot(run.output, named: "import-preview.yaml")
    }

    @Test("--write adds the items and leaves every other byte; a second time nothing is added")
    func write() throws {
        let folder = try folder()
        let before = try folder.read(Self.record)
        let arguments = ["import", "activites.xlsx", "--into", "scrc-algeria-2016-2019", "--write"]
        let run = CommandRun.running(arguments, in: folder.path)
        #expect(run.status == 0)
        #expect(run.output.hasPrefix("Written to the record\n"))
        let after = try folder.read(Self.record)
        let shared = zip(before.utf8, after.utf8).prefix { $0 == $1 }.count
        let tail = before.utf8.count - shared
        #expect(String(after.utf8.suffix(tail)) == String(before.utf8.suffix(tail)))
        #expect(after.contains("- id: atelier-regional-sur-les-inventaires-de-pcb\n"))
        #expect(CommandRun("check", "Evaluations/scrc-algeria-2016-2019", in: folder.path).status == 0)
        #expect(CommandRun("fmt", "--check", "Evaluations/scrc-algeria-2016-2019", in: folder.path).status == 0)
        let again = CommandRun.running(arguments, in: folder.path)
        #expect(again.status == 0)
        #expect(again.output.contains("0\u{20}to be added"))
        #expect(try folder.read(Self.record) == after)
    }

    @Test("a table with a more exact date says so of the same activity, and writes it where it is accepted")
    func moreExact() throws {
        let folder = try folder()
        try folder.write("Titre;Date;Lieu\nAtelier zèbre;T2 2018;Tunis (Tunisie)\n", to: "a.csv")
        try folder.write("Titre;Date;Lieu\nAtelier zèbre;14/05/2018;Tunis (Tunisie)\n", to: "b.csv")
        let run = { (table: String, options: [String]) in
            CommandRun.running(["import", table, "--into", "scrc-algeria-2016-2019"] + options, in: folder.path)
        }
        #expect(run("a.csv", ["--write"]).status == 0)
        let again = run("b.csv", [])
        #expect(again.output.contains("More exact than the record") && again.output.contains("T2 2018"), "\(again)")
        #expect(!again.output.contains("Says something else") && again.output.contains("0 to be added"))
        let accepted = ["--accept", "atelier-zebre.began", "--accept", "atelier-zebre.ended", "--write"]
        #expect(run("b.csv", accepted).status == 0)
        #expect(try folder.read(Self.record).contains("began: 2018-05-14\n    ended: 2018-05-14\n"))
    }

    @Test("all that a corrected table says otherwise is written by what its preview showed, and by nothing else")
    func acceptAll() throws {
        let folder = try folder()
        let heads = "Titre;Date;Participants;Statut\n"
        try folder.write(heads + "Atelier zèbre;2018;45;prévu\nStage okapi;2018;12;prévu\n", to: "a.csv")
        try folder.write(heads + "Atelier zèbre;2018;52;réalisé\nStage okapi;2018;13;prévu\n", to: "b.csv")
        let run = { (table: String, options: [String]) in
            CommandRun.running(["import", table, "--into", "scrc-algeria-2016-2019"] + options, in: folder.path)
        }
        #expect(run("a.csv", ["--write"]).status == 0)
        let before = try folder.read(Self.record)
        #expect(run("b.csv", []).output.contains("--accept all takes everything"))
        for words in ["all", "atelier-zebre", "all:00000000"] {
            let unseen = run("b.csv", ["--accept", words, "--write"])
            #expect(unseen.status == 2 && unseen.errorOutput.contains("without --write"), "\(unseen)")
        }
        #expect(try folder.read(Self.record) == before)
        let preview = run("b.csv", ["--accept", "all"])
        #expect(preview.output.contains("3 of 3 differences would be written"), "\(preview)")
        let inFrench = run("b.csv", ["--lang", "fr"]).output
        #expect(inFrench.contains("prévu  ") && inFrench.contains("achevé") && !inFrench.contains("completed"))
        let one = run("b.csv", ["--accept", "stage-okapi"])
        #expect(one.output.contains("1 of 3 differences would be written"), "\(one)")
        // What the preview showed is written as long as it is the same.
        let shown = try #require(preview.output.split(separator: "\n").last { $0.contains("--accept all:") })
        let words = shown.split(separator: " ").dropFirst(2).map(String.init)
        try folder.write(heads + "Atelier zèbre;2018;53;réalisé\nStage okapi;2018;13;prévu\n", to: "b.csv")
        #expect(CommandRun.running(["import"] + words, in: folder.path).status == 2)
        try folder.write(heads + "Atelier zèbre;2018;52;réalisé\nStage okapi;2018;13;prévu\n", to: "b.csv")
        #expect(CommandRun.running(["import"] + words, in: folder.path).status == 0)
        let after = try folder.read(Self.record)
        #expect(after.contains("participants: 52\n") && after.contains("participants: 13\n"))
        #expect(run("b.csv", ["--accept", "all"]).status == 2)
    }

    @Test("notes that say what an accepted correction takes the place of are told")
    func supersededNotes() throws {
        let folder = try folder()
        try folder.write("Titre;Date;Participants\nAtelier zèbre;2018;45 (dont 20 femmes)\n", to: "a.csv")
        try folder.write("Titre;Date;Participants\nAtelier zèbre;2018;52\n", to: "b.csv")
        let run = { (table: String, options: [String]) in
            CommandRun.running(["import", table, "--into", "scrc-algeria-2016-2019"] + options, in: folder.path)
        }
        #expect(run("a.csv", ["--write"]).status == 0)
        #expect(!run("b.csv", []).output.contains("dont 20 femmes"))
        let preview = run("b.csv", ["--accept", "atelier-zebre.participants"])
        #expect(
            preview.output.contains("  - atelier-zebre.participants: “Participants: 45 (dont 20 femmes)”"), "\(preview)"
        )
        #expect(preview.output.contains("1 of 1 differences would be written"))
        let written = run("b.csv", ["--accept", "atelier-zebre.participants", "--write"])
        #expect(written.output.contains("1 of 1 differences is written"), "\(written)")
    }

    @Test("a record that begins with a byte order mark, and one behind a link, stay so")
    func markAndLink() throws {
        let folder = try folder()
        try folder.write("\u{FEFF}" + folder.read(Self.record), to: Self.record)
        let link = "\(folder.path)/link.yaml"
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "\(folder.path)/\(Self.record)")
        let run = CommandRun("import", "activites.csv", "--into", Self.record, "--write", in: folder.path)
        #expect(run.status == 0)
        #expect(
            try Data(contentsOf: URL(filePath: "\(folder.path)/\(Self.record)")).prefix(4)
                == Data([0xEF, 0xBB, 0xBF, 0x23]))
        #expect(
            CommandRun(
                "import", "activites.csv", "--into", "link.yaml", "--kind", "output", "--map", "Domaine=skip",
                "--write", in: folder.path
            ).status == 1)
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link).hasSuffix(Self.record))
    }

    @Test("what is hidden and what was guessed is decided by the user before it is written")
    func undecided() throws {
        let folder = try folder()
        let before = try folder.read(Self.record)
        let workbook = "\(CommandRun.repository)Tests/SpreadsheetsTests/Fixtures/openpyxl.xlsx"
        try FileManager.default.copyItem(atPath: workbook, toPath: "\(folder.path)/hidden.xlsx")
        let cyrillic: [UInt8] =
            Array("Title;Date\n".utf8) + [0xD1, 0xE5, 0xEC, 0xE8, 0xED, 0xE0, 0xF0] + Array(";2018\n".utf8)
        try Data(cyrillic).write(to: URL(filePath: "\(folder.path)/cyrillic.csv"))
        let run = { (arguments: String...) in
            CommandRun.running(["import"] + arguments + ["--into", "scrc-algeria-2016-2019"], in: folder.path)
        }
        #expect(run("hidden.xlsx").output.contains("row 4 and column D"))
        #expect(run("hidden.xlsx").output.contains("--hidden take --write"))
        #expect(run("hidden.xlsx", "--hidden", "leave").output.contains("Hidden, left out\n  - row 4: Year"))
        let guess = run("cyrillic.csv").output
        #expect(guess.contains("Windows-1251") && guess.contains("  - Семинар | 2018\n"))
        #expect(guess.contains("--encoding windows-1251 --write"))
        for table in ["hidden.xlsx", "cyrillic.csv"] {
            let refused = run(table, "--write")
            #expect(refused.status == 2 && refused.output == "" && refused.errorOutput.contains("nothing was written"))
            #expect(try folder.read(Self.record) == before)
        }
        #expect(run("cyrillic.csv", "--encoding", "cp1251", "--write").status == 0)
        #expect(run("cyrillic.csv", "--encoding", "koi9").status == 2)
        #expect(try folder.read(Self.record).contains("title: Семинар\n"))
    }

    @Test("rows with a line through them are left out of the preview, and decided by the user before they are written")
    func struck() throws {
        let folder = try folder()
        let cell = { (place: String, text: String, style: Int) in
            "<c r=\"\(place)\" s=\"\(style)\" t=\"inlineStr\"><is><t>\(text)</t></is></c>"
        }
        var book = WorkbookBuilder()
        book.styles = "<fonts><font/><font><strike/></font></fonts><cellXfs><xf/><xf fontId=\"1\"/></cellXfs>"
        let rows = [cell("A1", "Title", 0), cell("A2", "Okapi one", 0), cell("A3", "Okapi two", 1)]
        book.sheets = [rows.enumerated().map { "<row r=\"\($0 + 1)\">\($1)</row>" }.joined()]
        try Data(book.bytes).write(to: URL(filePath: "\(folder.path)/struck.xlsx"))
        let run = { (options: String...) in
            CommandRun.running(
                ["import", "struck.xlsx", "--into", "scrc-algeria-2016-2019"] + options, in: folder.path)
        }
        let preview = run().output
        #expect(preview.contains("Rows with a line through them, left out\n  - row 3: Okapi two"))
        #expect(preview.contains("1 to be added") && preview.contains("--struck leave --write"))
        let refused = run("--write")
        #expect(refused.status == 2 && refused.errorOutput.contains("a line runs through row 3; nothing was written"))
        #expect(run("--struck", "leave", "--write").status == 0)
        #expect(try !folder.read(Self.record).contains("Okapi two"))
        #expect(run("--struck", "take", "--write").status == 0)
        #expect(try folder.read(Self.record).contains("title: Okapi two\n"))
    }

    @Test("fills what is open, shows what differs side by side, and writes that only where it is accepted")
    func update() throws {
        let folder = try folder()
        let before = try folder.read(Self.record)
        let lines = [
            "id;title;participants;status;Parties;kind",
            "nip-update-workshop;;45;planned;[clear];", "serum-training;;;;;workshop",
            "new-one;A new one;9;completed;DZA;",
        ]
        try folder.write(lines.joined(separator: "\n"), to: "t.csv")
        let run = { (arguments: String...) in
            CommandRun.running(["import", "t.csv", "--into", "scrc-algeria-2016-2019"] + arguments, in: folder.path)
        }
        let preview = run()
        #expect(preview.status == 0)
        #expect(try folder.read(Self.record) == before)
        for text in ["nip-update-workshop.participants  –", "nip-update-workshop.status  ", "(taken out)  E2"] {
            #expect(preview.output.contains(text), "\(preview.output)")
        }
        #expect(run("--accept", "nip-update-workshop.participants").status == 2)
        #expect(run("--rejected", "rejected.xlsx").status == 0)
        let back = CommandRun("import", "rejected.xlsx", "--into", "scrc-algeria-2016-2019", in: folder.path)
        #expect(back.output.contains("Why not taken  left out") && back.output.contains("2\u{20}rows read"))
        #expect(run("--write").status == 0)
        let filled = try folder.read(Self.record)
        #expect(filled.contains("    participants: 45\n") && filled.contains("  - id: new-one\n"))
        #expect(filled.contains("    parties: [EGY, LBY, MLI, MAR, MRT, NER, TUN]\n"))
        #expect(run("--write", "--accept", "nip-update-workshop.status", "nip-update-workshop.parties").status == 0)
        let accepted = try folder.read(Self.record)
        #expect(!accepted.contains("    parties: [EGY, LBY, MLI, MAR, MRT, NER, TUN]\n"))
        #expect(accepted.unicodeScalars.count { $0 == "#" } == before.unicodeScalars.count { $0 == "#" })
        #expect(CommandRun("check", Self.record, in: folder.path).status == 0)
        #expect(run("--write").output.contains("0\u{20}to be added"))
        #expect(try folder.read(Self.record) == accepted)
    }

    @Test("a record with errors is shown and not touched")
    func brokenRecord() throws {
        let folder = try folder()
        try folder.write(
            try folder.read(Self.record).replacing("period:", with: "periode:", maxReplacements: 1), to: Self.record)
        let before = try folder.read(Self.record)
        let run = CommandRun("import", "activites.csv", "--into", "scrc-algeria-2016-2019", "--write", in: folder.path)
        #expect(run.status == 1 && run.output == "")
        #expect(run.errorOutput.contains("write `period`") && run.errorOutput.hasSuffix("correct the record first\n"))
        #expect(try folder.read(Self.record) == before)
    }

    @Test("a section in brackets is told with its line, and nothing is written")
    func brackets() throws {
        let folder = try folder()
        let text = try folder.read(Self.record)
        let head = text.split(separator: "\nactivities:", maxSplits: 1)[0]
        try folder.write(head + "\nactivities: [{id: a, title: A}]\n", to: Self.record)
        let run = CommandRun("import", "activites.csv", "--into", "scrc-algeria-2016-2019", "--write", in: folder.path)
        #expect(run.status == 1 && run.output == "")
        #expect(run.errorOutput.contains("nothing can be added to `activities` in Evaluations/"))
    }

    @Test("what cannot be imported is told with what to do", arguments: ["en", "fr"])
    func refusals(language: String) throws {
        let folder = try folder()
        try folder.write("Ville;Pays\nAlger;Algérie\n", to: "no-title.csv")
        try folder.write("Titre;Pays\n\"Atelier;Mali\n", to: "open.csv")
        try folder.write("Titre;Pays\n\"Atelier\" PCB;Mali\n", to: "behind.csv")
        let stray = Array("Titre;Pays\nÉté;Algérie\nAt".utf8) + [0xE9, 0x3B]
        try Data(stray).write(to: URL(filePath: "\(folder.path)/stray.csv"))
        try folder.write("%PDF-1.7", to: "report.pdf")
        try folder.write("", to: "empty.csv")
        var text = ""
        for arguments in [
            ["no-title.csv"], ["open.csv"], ["behind.csv"], ["stray.csv"], ["report.pdf"], ["empty.csv"], ["none.csv"],
            ["activites.xlsx", "--sheet", "Feuil9"],
            ["activites.csv", "--sheet", "Feuil1"], ["activites.csv", "--map", "Sujet=title"],
            ["activites.csv", "--map", "Type=kinde"],
            ["activites.csv", "--map", "Type"],
        ] {
            let run = CommandRun.running(
                ["import"] + arguments + ["--into", "scrc-algeria-2016-2019", "--lang", language], in: folder.path)
            text += "$ mandate import \(arguments.joined(separator: " "))\n\(run.errorOutput)exit \(run.status)\n\n"
            #expect(run.output == "" && run.status != 0)
        }
        try expectSnapshot(text, named: "import-refusals.\(language).txt")
    }

    @Test("without a table or a record it says what it needs, with an example")
    func needs() {
        let run = CommandRun("import")
        #expect(run.status == 2)
        #expect(run.errorOutput.contains("mandate import activities.xlsx --into"))
    }
}
