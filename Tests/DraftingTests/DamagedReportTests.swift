import Foundation
import Methodology
import Spreadsheets
import TestSupport
import Testing

@testable import Drafting

/// Reports with bytes changed, cut out and doubled: each is read or refused, and none ends the program.
@Suite struct DamagedReportTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Drafts")
    private static let count = ProcessInfo.processInfo.environment["MANDATE_MUTATIONS"].flatMap { Int($0) } ?? 25
    private static let seed = ProcessInfo.processInfo.environment["MANDATE_SEED"].flatMap { UInt64($0) } ?? 1

    @Test("mutations", arguments: ["r1.docx", "r3.docx", "r4.odt", "r5.txt"])
    func mutations(name: String) throws {
        let bytes = try [UInt8](Data(contentsOf: Self.folder.appending(path: name)))
        var generator = SeededGenerator(seed: Self.seed)
        for _ in 0..<Self.count {
            let damaged =
                Bool.random(using: &generator) ? Self.damaged(bytes, &generator) : Self.inside(bytes, &generator)
            guard let text = try? ReportReader.read(damaged) else { continue }
            let sections = ReportOutline.sections(of: text.paragraphs.map { ReadParagraph($0) })
            for candidate in CandidateFinder.candidates(in: sections) + TableReader.candidates(in: sections) {
                var writer = ItemWriter(candidate, .activity, ReportKnowledge())
                #expect(writer.written().fields.allSatisfy { !$0.words.isEmpty || $0.name == "title" })
            }
        }
    }

    /// Most changes of an archive's own bytes end at a checksum; here the text itself is changed.
    private static func inside(_ bytes: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
        guard let archive = try? Archive(bytes) else { return damaged(bytes, &generator) }
        var budget = SpreadsheetLimits.totalSize
        let name = archive.has("content.xml") ? "content.xml" : "word/document.xml"
        guard let content = try? archive.file(name, budget: &budget) else { return bytes }
        let changed = damaged(content, &generator)
        guard name != "content.xml" else {
            var builder = ArchiveBuilder()
            builder.add(name, changed)
            return builder.archive()
        }
        return WordFile.archive(String(decoding: changed, as: UTF8.self))
    }

    private static func damaged(_ bytes: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...4, using: &generator) where !bytes.isEmpty {
            let start = Int.random(in: 0..<bytes.count, using: &generator)
            let end = min(bytes.count, start + Int.random(in: 1...64, using: &generator))
            switch Int.random(in: 0..<4, using: &generator) {
            case 0: bytes[start] = UInt8.random(in: 0...255, using: &generator)
            case 1: bytes.removeSubrange(start..<end)
            case 2: bytes.insert(contentsOf: bytes[start..<end], at: start)
            default: bytes.removeLast(min(bytes.count, end - start))
            }
        }
        return bytes
    }
}
