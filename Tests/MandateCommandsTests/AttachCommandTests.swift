import Documents
import Foundation
import TestSupport
import Testing

@Suite struct AttachCommandTests {
    private static let id = "scrc-algeria-2016-2019"
    private static let record = "Evaluations/\(id)/evaluation.yaml"
    private static let evidence = "Evaluations/\(id)/evidence"

    private func folder() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.copyShippedDocuments()
        return folder
    }

    private func attach(_ arguments: String..., in folder: TemporaryFolder) -> CommandRun {
        .running(["attach", Self.id] + arguments, in: folder.path)
    }

    private func link(_ name: String, to target: String, in folder: TemporaryFolder) throws {
        try FileManager.default.createSymbolicLink(atPath: "\(folder.path)/\(name)", withDestinationPath: target)
    }

    @Test(
        "copies, lists and cites a document; every byte that was there stays in its order",
        arguments: ["Liste des présents (été).txt", "cafe\u{301}.txt", "-x.txt", "'a' & $b.txt", "список 名单 قائمة"])
    func write(name: String) throws {
        let folder = try folder()
        try folder.write("who came", to: name)
        let before = try folder.read(Self.record)
        let arguments = ["--to", "nip-update-workshop", "serum-training", "--kind", "attendance_list", "--", name]
        let preview = CommandRun.running(["attach", Self.id] + arguments, in: folder.path)
        #expect(preview.status == 0 && preview.errorOutput == "", "\(preview)")
        #expect(preview.output.contains("+    kind: attendance_list\n"))
        #expect(try folder.read(Self.record) == before)
        #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/\(Self.evidence)"))
        let run = CommandRun.running(["attach", Self.id, "--write"] + arguments, in: folder.path)
        #expect(run.status == 0, "\(run)")
        let after = try folder.read(Self.record)
        #expect(try folder.read("\(Self.evidence)/\(name)") == "who came")
        #expect(after.split(separator: "\n").count == before.split(separator: "\n").count + 7)
        #expect(after.unicodeScalars.count { $0 == "#" } == before.unicodeScalars.count { $0 == "#" })
        #expect(CommandRun("check", Self.record, in: folder.path).status == 0)
        let again = CommandRun.running(["attach", Self.id, "--write"] + arguments, in: folder.path)
        #expect(again.status == 0 && again.output.contains("is named by the record already"))
        #expect(try folder.read(Self.record) == after)
    }

    @Test(
        "a report that the centre wrote of itself proves no more than its word, whoever forgets to say so",
        arguments: [
            ("Rapport_activités 2016-2019.docx", "activity_report"), ("RapportAnnuel2018.pdf", "activity_report"),
            ("informe-de-actividades.odt", "activity_report"), ("Отчёт о деятельности.txt", "activity_report"),
            ("تقرير الأنشطة.docx", "activity_report"), ("2018年度报告.pdf", "activity_report"),
            ("Business plan 2018.docx", "work_plan"), ("Liste des participants.pdf", nil), ("rapport.pdf", nil),
        ])
    func ownReport(name: String, kind: String?) throws {
        let folder = try folder()
        try folder.write("what we did", to: name)
        let run = attach(name, in: folder)
        #expect(run.output.contains("+    strength: \(kind == nil ? "documented" : "self_reported")\n"))
        #expect(run.output.contains("+    kind: ") == (kind != nil))
        #expect(run.output.contains("no more") == (kind != nil))
        if let kind { #expect(run.output.contains("+    kind: \(kind)\n")) }
        let named = attach(name, "--kind", "photographs", in: folder)
        #expect(named.output.contains("+    strength: documented\n"))
    }

    @Test("what cannot be attached is told with what to do, and then nothing is written")
    func refused() throws {
        let folder = try folder()
        try folder.write("", to: "empty.txt")
        try folder.write("one", to: "one.txt")
        try folder.write("one", to: "twin.txt")
        try folder.write("other", to: "other/one.txt")
        try folder.write("x", to: "ONE.TXT")
        try link("nowhere", to: "not-there", in: folder)
        try folder.write("lock", to: "~$one.docx")
        let before = try folder.read(Self.record)
        let run = attach(
            "one.txt", "empty.txt", "twin.txt", "other/one.txt", "ONE.TXT", "nowhere", "other", "missing.pdf",
            Self.record, "~$one.docx", "--write", in: folder)
        #expect(run.status == 3)
        for text in [
            "~$one.docx: a hidden file, or one that a program leaves behind",
            "empty.txt: the file is empty", "twin.txt: the same document as one.txt",
            "other/one.txt: another file lies at evidence/one.txt", "ONE.TXT: its name differs from evidence/one.txt",
            "nowhere: this is a link", "other: this is a folder", "missing.pdf: there is no such file",
            "this is the file of the record itself", "Nothing is written while",
        ] {
            #expect(run.output.replacing("\n    ", with: " ").contains(text), "\(text)")
        }
        #expect(try folder.read(Self.record) == before)
        #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/\(Self.evidence)"))
    }

    @Test("a report that was drafted from gets its file, and stays what the centre says of itself")
    func draftedReport() throws {
        let folder = try folder()
        let report = "Rapport 2018\n\n1. Atelier sur les PCB\n\nL'atelier s'est tenu à Oran (Algérie) le 4 mars 2018.\n"
        try folder.write(report, to: "rapport.txt")
        #expect(CommandRun("draft", "rapport.txt", "--into", Self.id, "--write", in: folder.path).status == 0)
        let run = attach("rapport.txt", "--write", in: folder)
        #expect(run.status == 0 && run.output.contains("stays self_reported"), "\(run)")
        let source = try #require(try folder.read(Self.record).split(separator: "- id: rapport\n").last)
            .prefix { $0 != "-" }
        #expect(source.contains("file: evidence/rapport.txt") && source.contains("sha256: "))
        #expect(!source.contains("notes") && !source.contains("strength"), "\(source)")
        #expect(attach("rapport.txt", in: folder).output.contains("is named by the record already"))
        let again = CommandRun("draft", "rapport.txt", "--into", Self.id, in: folder.path)
        #expect(again.output.contains("is the source rapport of the record already"))
    }

    @Test("a report that was attached as a document is told when it is drafted from")
    func overstated() throws {
        let folder = try folder()
        try folder.write("Rapport 2018\n\n1. Atelier sur les PCB\n\nTenu le 4 mars 2018.\n", to: "rapport.txt")
        #expect(attach("rapport.txt", "--write", in: folder).status == 0)
        let run = CommandRun("draft", "rapport.txt", "--into", Self.id, in: folder.path)
        #expect(run.output.contains("which is called documented there"), "\(run)")
    }

    @Test("a scan leaves out what programs leave, says so, and writes what can be read")
    func leftByPrograms() throws {
        let folder = try folder()
        let left = ["~$rapport.docx", ".~lock.rapport.docx#", "Thumbs.db", ".DS_Store", "desktop.ini"]
        for name in left { try folder.write("x", to: "\(Self.evidence)/\(name)") }
        try folder.write("", to: "\(Self.evidence)/empty.pdf")
        try folder.write("who came", to: "\(Self.evidence)/list.pdf")
        let run = attach("--scan", "--write", in: folder)
        #expect(run.status == 3 && run.output.contains("empty.pdf: the file is empty"), "\(run)")
        for name in left { #expect(run.output.contains("evidence/\(name)"), "\(name)") }
        let record = try folder.read(Self.record)
        #expect(record.contains("file: evidence/list.pdf"))
        #expect(!record.contains("lock") && !record.contains("Thumbs") && !record.contains("empty.pdf"))
    }

    @Test("a file of the same name with other bytes is never overwritten, with the same bytes not copied")
    func nameTaken() throws {
        let folder = try folder()
        try folder.write("mine", to: "list.txt")
        try folder.write("other", to: "\(Self.evidence)/list.txt")
        #expect(attach("list.txt", "--write", in: folder).status == 3)
        #expect(try folder.read("\(Self.evidence)/list.txt") == "other")
        try folder.write("mine", to: "\(Self.evidence)/list.txt")
        let run = attach("list.txt", "--write", in: folder)
        #expect(run.status == 0 && run.output.contains("lies at evidence/list.txt already"))
        #expect(CommandRun("check", Self.record, in: folder.path).status == 0)
    }

    @Test("--scan proposes what no source names, and tells what was renamed, changed or lost")
    func scan() throws {
        let folder = try folder()
        for name in ["kept", "moved", "changed", "lost"] { try folder.write(name, to: "\(name).txt") }
        #expect(attach("kept.txt", "moved.txt", "changed.txt", "lost.txt", "--write", in: folder).status == 0)
        let evidence = "\(folder.path)/\(Self.evidence)"
        try FileManager.default.moveItem(atPath: "\(evidence)/moved.txt", toPath: "\(evidence)/new name.txt")
        try FileManager.default.removeItem(atPath: "\(evidence)/lost.txt")
        try folder.write("something else", to: "\(Self.evidence)/changed.txt")
        try folder.write("new", to: "\(Self.evidence)/deep/er/photo.jpg")
        try link("\(Self.evidence)/out.txt", to: "/etc/hostname", in: folder)
        #expect(CommandRun("check", Self.record, in: folder.path).status == 1)
        let refused = attach("--scan", "--write", in: folder)
        #expect(refused.status == 3 && refused.output.contains("evidence/out.txt: this is a link"))
        for text in [
            "the source moved names it as evidence/moved.txt", "changed: evidence/changed.txt was changed",
            "lost: nothing lies at evidence/lost.txt", "becomes the source photo, strength documented",
        ] {
            #expect(refused.output.replacing("\n    ", with: " ").contains(text), "\(text)")
        }
        try FileManager.default.removeItem(atPath: "\(evidence)/out.txt")
        let run = attach("--scan", "--write", in: folder)
        #expect(run.status == 0 && run.output.contains("There is nothing to be written."), "\(run)")
        let after = try folder.read(Self.record)
        #expect(
            after.contains("    file: evidence/new name.txt\n")
                && after.contains("    file: evidence/deep/er/photo.jpg\n"))
        #expect(!after.contains("kept-2"))
    }

    @Test("what a camera wrote is shown and not used")
    func photograph() throws {
        let folder = try folder()
        let day: [UInt8] = Array("2017:04:04 10:00:00\0".utf8)
        let tiff: [UInt8] =
            [0x4D, 0x4D, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x32, 0, 2, 0, 0, 0, 20, 0, 0, 0, 26, 0, 0, 0, 0] + day
        let block = Array("Exif\0\0".utf8) + tiff
        let bytes: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE1, 0, UInt8(block.count + 2)] + block + [0xFF, 0xD9]
        try Data(bytes).write(to: URL(filePath: "\(folder.path)/p.jpg"))
        let run = attach("p.jpg", "--write", in: folder)
        #expect(run.status == 0 && run.output.contains("a camera wrote into it: 4\u{20}April\u{20}2017"), "\(run)")
        #expect(!(try folder.read(Self.record).contains("2017-04-04\n    sha256")))
    }

    @Test(
        "what contradicts itself is refused",
        arguments: [
            [], ["--scan", "a.txt"], ["--scan", "--to", "x"], ["a.txt", "b.txt", "--title", "T"],
            ["a.txt", "--to", "x"],
            ["a.txt", "--to", "nip-update-workshop.r1"], ["a.txt", "--kind", "A list"],
            ["a.txt", "--strength", "independent"],
        ])
    func request(arguments: [String]) throws {
        let folder = try folder()
        try folder.write("a", to: "a.txt")
        try folder.write("b", to: "b.txt")
        let run = CommandRun.running(["attach", Self.id, "--write"] + arguments, in: folder.path)
        #expect(run.status == 2 && run.output == "", "\(run)")
    }

    @Test("the commands that are shown next can be run")
    func next() throws {
        let folder = try folder()
        try folder.write("a b", to: "a b.txt")
        var run = attach("a b.txt", in: folder)
        for _ in 0..<3 {
            let command = try #require(run.output.split(separator: "\n").last { $0.hasPrefix("  mandate ") })
            let words = command.replacing("\"a b.txt\"", with: "a\u{1}b.txt").split(separator: " ").dropFirst().map {
                String($0).replacing("\u{1}", with: " ")
            }
            run = CommandRun.running(words, in: folder.path)
            #expect(run.status == 0, "\(command)")
            if words[0] == "score" { break }
        }
    }
}
