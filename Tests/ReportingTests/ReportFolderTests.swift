import Documents
import Foundation
import Scoring
import Testing

@testable import Reporting

struct ReportFolderTests {
    private let parent: URL
    private var path: String { parent.appending(path: "report").path }

    init() throws {
        parent = FileManager.default.temporaryDirectory.appending(path: "mandate-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
    }

    @Test func holdsEveryFormOfEveryReport() throws {
        let folder = try ReportFolder([Sample.full.assessment], in: [.en, .fr])
        #expect(
            folder.files.map(\.name) == [
                "activity-areas.en.csv", "activity-areas.en.html", "activity-areas.en.md", "activity-areas.fr.csv",
                "activity-areas.fr.html", "activity-areas.fr.md", "activity-areas.json", "index.html",
            ])
        let single = try ReportFolder([Sample.full.assessment], in: [.en])
        #expect(!single.files.map(\.name).contains("index.html"))
    }

    @Test func theCoverLeadsToFilesThatAreThere() throws {
        let folder = try ReportFolder([Sample.full.assessment], in: [.en, .fr])
        let cover = try #require(folder.files.first { $0.name == "index.html" })
        let links = Page(String(decoding: cover.bytes, as: UTF8.self)).attributes("href").filter { $0.hasPrefix("./") }
        #expect(links.count == 7)
        #expect(Set(links.map { String($0.dropFirst(2)) }).isSubset(of: folder.files.map(\.name)))
    }

    @Test func theJSONIsTheAssessment() throws {
        let assessment = try Sample.full.assessment
        let file = try #require(ReportFolder([assessment], in: [.en]).files.first { $0.name.hasSuffix(".json") })
        #expect(try Sample.assessment(String(decoding: file.bytes, as: UTF8.self)) == assessment)
    }

    @Test func isReplacedWhole() throws {
        try ReportFolder([Sample.full.assessment], in: [.en, .fr]).write(to: path)
        #expect(try names().count == 9)
        try ReportFolder([Sample.small.assessment], in: [.en]).write(to: path + "/")
        #expect(
            try names() == [
                ".mandate-report", "stockholm-sc-6-16.en.csv", "stockholm-sc-6-16.en.html", "stockholm-sc-6-16.en.md",
                "stockholm-sc-6-16.json",
            ])
        #expect(try FileManager.default.contentsOfDirectory(atPath: parent.path) == ["report"])
    }

    @Test func documentsLieBesideTheReportsThatLeadToThem() throws {
        let assessment = try Sample.full.assessment
        let source = try #require(assessment.record.sources.first { $0.file != nil }?.file)
        let document = AttachedDocument(path: source, bytes: Array("proof".utf8))
        let folder = try ReportFolder([assessment], in: [.en], documents: [document])
        try folder.write(to: path)
        let page = try #require(folder.files.first { $0.name.hasSuffix(".html") })
        #expect(String(decoding: page.bytes, as: UTF8.self).contains("<a href=\"./documents/\(source)\">"))
        #expect(try String(contentsOfFile: "\(path)/documents/\(source)", encoding: .utf8) == "proof")
        try folder.write(to: path)
        let strange = "\(path)/documents/remarks.txt"
        try Data("mine".utf8).write(to: URL(filePath: strange))
        #expect(throws: ReportFolderError.holdsOtherFiles(path, ["documents/remarks.txt"])) {
            try folder.write(to: path)
        }
    }

    @Test(arguments: [
        ("evidence/a b.pdf", "documents/evidence/a%20b.pdf"), ("./é.pdf", "documents/%C3%A9.pdf"),
        ("../../x", "documents/x"), ("a#b?.txt", "documents/a%23b%3F.txt"),
    ])
    func addressesOfDocuments(_ path: String, _ address: String) {
        #expect(Target.encoded(AttachedDocument.name(for: path)) == address)
    }

    @Test func leavesFoldersOfOthersAlone() throws {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        try Data("mine".utf8).write(to: URL(filePath: path + "/thesis.docx"))
        #expect(throws: ReportFolderError.holdsOtherFiles(path, ["thesis.docx"])) {
            try ReportFolder([Sample.small.assessment], in: [.en]).write(to: path)
        }
        #expect(try names() == ["thesis.docx"])
    }

    @Test func leavesWhatWasAddedToAReportAlone() throws {
        let folder = try ReportFolder([Sample.small.assessment], in: [.en])
        try folder.write(to: path)
        try Data("mine".utf8).write(to: URL(filePath: path + "/remarks.txt"))
        #expect(throws: ReportFolderError.holdsOtherFiles(path, ["remarks.txt"])) { try folder.write(to: path) }
        #expect(try names().contains("remarks.txt"))
    }

    @Test func doesNotFollowALink() throws {
        let elsewhere = parent.appending(path: "elsewhere").path
        try FileManager.default.createDirectory(atPath: elsewhere, withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: elsewhere)
        #expect(throws: ReportFolderError.notAFolder(path)) {
            try ReportFolder([Sample.small.assessment], in: [.en]).write(to: path)
        }
    }

    @Test func whatCannotBeWrittenLeavesTheOldFolder() throws {
        try ReportFolder([Sample.small.assessment], in: [.en]).write(to: path)
        let before = try names()
        // The folder that would be written beside it is someone else's file.
        let fresh = parent.appending(path: ".report.mandate-report-new").path
        try Data("mine".utf8).write(to: URL(filePath: fresh))
        #expect(throws: ReportFolderError.notAFolder(fresh)) {
            try ReportFolder([Sample.full.assessment], in: [.en]).write(to: path)
        }
        #expect(try names() == before)
        #expect(throws: ReportFolderError.self) {
            try ReportFolder([Sample.full.assessment], in: [.en]).write(to: fresh + "/inside")
        }
    }

    @Test func refusesWhatCannotStandTogether() throws {
        var other = try Sample.small.assessment
        #expect(throws: ReportFolderError.nothingToReport) { try ReportFolder([], in: [.en]) }
        #expect(throws: ReportFolderError.nothingToReport) { try ReportFolder([other], in: []) }
        #expect(throws: ReportFolderError.languageTwice) { try ReportFolder([other], in: [.en, .en]) }
        #expect(throws: ReportFolderError.methodologyTwice(other.methodology.id)) {
            try ReportFolder([other, other], in: [.en])
        }
        #expect(throws: ReportFolderError.self) { try ReportFolder([other, Sample.full.assessment], in: [.en]) }
        other.methodology.id = "../x"
        #expect(throws: ReportFolderError.unusableName("../x")) { try ReportFolder([other], in: [.en]) }
    }

    private func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: path).sorted()
    }
}
