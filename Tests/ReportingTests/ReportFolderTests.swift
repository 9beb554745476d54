import Documents
import ExactNumbers
import Files
import Foundation
import Results
import Testing
import Words

@testable import Reporting

struct ReportFolderTests {
    @Test func holdsEveryFormOfEveryReport() throws {
        let folder = try ReportFolder([Sample.full.assessment], in: [.en, .fr])
        #expect(
            folder.files.map(\.path.text) == [
                "activity-areas.en.csv", "activity-areas.en.html", "activity-areas.en.md", "activity-areas.fr.csv",
                "activity-areas.fr.html", "activity-areas.fr.md", "activity-areas.json", "index.html",
            ])
        let single = try ReportFolder([Sample.full.assessment], in: [.en])
        #expect(!single.files.map(\.path.text).contains("index.html"))
    }

    @Test(arguments: ["index", "", "a b", "a/b", "A", "\u{E9}", "a.b"])
    func anIDThatIsNoNameOfAReport(id: String) throws {
        var assessment = try Sample.small.assessment
        assessment.methodology.id = id
        #expect(throws: ReportFolderError.unusableName(id)) { try ReportFolder([assessment], in: [.en]) }
    }

    @Test func anIDThatIsTooLong() throws {
        var assessment = try Sample.small.assessment
        assessment.methodology.id = String(repeating: "a", count: 101)
        #expect(throws: ReportFolderError.longID(assessment.methodology.id)) {
            try ReportFolder([assessment], in: [.en])
        }
    }

    @Test(arguments: ["indexes", "az-09", String(repeating: "z", count: 100)])
    func anIDThatIsTheNameOfAReport(id: String) throws {
        var assessment = try Sample.small.assessment
        assessment.methodology.id = id
        let names = try ReportFolder([assessment], in: [.en]).files.map(\.path.text)
        #expect(names.contains("\(id).en.html"))
    }

    /// Otherwise nobody could write the same report twice.
    @Test func theNextRunKnowsEveryFileAsItsOwn() throws {
        let folder = try ReportFolder([Sample.full.assessment], in: [.en, .fr])
        for file in folder.files { #expect(ReportFolder.mayHold(file.path), "\(file.path.text)") }
        for foreign in ["letter.txt", "a.b.txt", "a.en.csv.bak", "a.csv", "csv", "folder/a.en.csv"] {
            #expect(try !ReportFolder.mayHold(InnerPath(foreign)), "\(foreign)")
        }
    }

    @Test func theCoverLeadsToFilesThatAreThere() throws {
        let folder = try ReportFolder([Sample.full.assessment], in: [.en, .fr])
        let cover = try #require(folder.files.first { $0.path.text == "index.html" })
        let links = Page(String(decoding: cover.bytes, as: UTF8.self)).attributes("href").filter { $0.hasPrefix("./") }
        #expect(links.count == 7)
        #expect(Set(links.map { String($0.dropFirst(2)) }).isSubset(of: folder.files.map(\.path.text)))
    }

    /// Whoever opens the folder sees what a result hangs on before opening a report.
    @Test func theCoverTellsTheRatingWithItsRangeAndOpenGates() throws {
        var gated = try Sample.gated.assessment
        let scale = try #require(gated.rating).scale
        gated.rating?.classes = [scale[0].id, scale[scale.count - 1].id]
        let cover = try Self.cover(of: gated)
        let rating = try #require(gated.rating)
        let name = try #require(rating.scale.first { $0.id == rating.class }).title.text(in: .en).0
        #expect(cover.contains("Rating: <bdi>\(name)</bdi> (illustrative); "))
        for id in [rating.classes.first, rating.classes.last] {
            let title = try #require(rating.scale.first { $0.id == id }).title.text(in: .en).0
            #expect(cover.contains("“<bdi>\(title)</bdi>”"))
        }
        #expect(cover.contains("Gates that are not met, or may not be:"))
        for gate in gated.gates where !gate.met { #expect(cover.contains(gate.title.text(in: .en).0)) }
        // Places inside reports are not on the cover.
        #expect(!cover.contains("href=\"#"))
    }

    /// Page 1 is not all that is read: what it says of questions and empty files stands on the cover, too.
    @Test func theCoverTellsHowManyQuestionsThereAreAndWhatRestsOnEmptyFiles() throws {
        var assessment = try Sample.full.assessment
        #expect(try !Self.cover(of: assessment).contains("empty files"))
        assessment.evidence.onEmptyFiles = 2
        let cover = try Self.cover(of: assessment)
        #expect(
            ["of high weight, ", "of medium weight and ", "of low weight about this record."].allSatisfy(cover.contains)
        )
        #expect(cover.contains("If those to all questions of medium weight do so, too: 65.5 of 95"))
        #expect(cover.contains("2 of them on empty files alone, which show nothing"))
    }

    private static func cover(of assessment: Assessment) throws -> String {
        let folder = try ReportFolder([assessment], in: [.en, .fr])
        return String(decoding: try #require(folder.files.first { $0.path.text == "index.html" }).bytes, as: UTF8.self)
    }

    @Test func theJSONIsTheAssessment() throws {
        let assessment = try Sample.full.assessment
        let file = try #require(ReportFolder([assessment], in: [.en]).files.first { $0.path.text.hasSuffix(".json") })
        #expect(try JSONDecoder().decode(Assessment.self, from: Data(file.bytes)) == assessment)
    }

    @Test func documentsLieBesideTheReportsThatLeadToThem() throws {
        let assessment = try Sample.full.assessment
        let source = try #require(assessment.record.sources.first { $0.file != nil }?.file)
        let document = AttachedDocument(path: try InnerPath(source), bytes: Array("proof".utf8))
        let folder = try ReportFolder([assessment], in: [.en], documents: [document])
        let page = try #require(folder.files.first { $0.path.text.hasSuffix(".html") })
        #expect(String(decoding: page.bytes, as: UTF8.self).contains("<a href=\"./documents/\(source)\" rel="))
        let copy = try #require(folder.files.first { $0.path.text == "documents/\(source)" })
        #expect(copy.bytes == Array("proof".utf8))
    }

    /// A browser would run what such a document holds as if it were a part of the report.
    @Test(arguments: [
        ("a.html", true), ("a.SVG", true), ("a.xhtml", true), ("a.docx", true), ("a", true), ("a.pdf.htm", true),
        ("a.pdf", false), ("a.PNG", false), ("a.csv", false),
    ])
    func documentsThatABrowserRunsAreSaved(_ name: String, _ isSaved: Bool) throws {
        var assessment = try Sample.full.assessment
        let index = try #require(assessment.record.sources.firstIndex { $0.file != nil })
        assessment.record.sources[index].file = name
        let document = AttachedDocument(path: try InnerPath(name), bytes: Array("<script>".utf8))
        let folder = try ReportFolder([assessment], in: [.en], documents: [document])
        let page = String(
            decoding: try #require(folder.files.first { $0.path.text.hasSuffix(".en.html") }).bytes, as: UTF8.self)
        let link = "<a href=\"./documents/\(name)\" rel=\"noopener noreferrer\""
        #expect(page.contains(link + (isSaved ? " download=\"\">" : ">")))
    }

    @Test(arguments: [
        ("evidence/a b.pdf", "documents/evidence/a%20b.pdf"), ("é.pdf", "documents/%C3%A9.pdf"),
        ("e\u{301}.pdf", "documents/e%CC%81.pdf"), ("a#b?.txt", "documents/a%23b%3F.txt"),
    ])
    func addressesOfDocuments(_ path: String, _ address: String) throws {
        #expect(Target.encoded(AttachedDocument.copy(of: try InnerPath(path)).text) == address)
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
}
