import Documents
import Foundation
import ReferenceManual
import Testing
import Words

/// The page on what centres report: what it shows can be written, and it leaves nothing out.
@Suite struct ReportingPageTests {
    private static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private static let page = Result {
        String(decoding: try Data(contentsOf: root.appending(path: "Docs/reporting.md")), as: UTF8.self)
    }

    private static let pieces = ((try? page.get()) ?? "").components(separatedBy: "```yaml\n").dropFirst().map {
        $0.components(separatedBy: "```")[0]
    }

    @Test(arguments: pieces)
    func `what the page shows is checked without a word`(piece: String) throws {
        let example = DocumentExample(.evaluation, piece.trimmingCharacters(in: .newlines))
        #expect(try ExampleFolder().run(example).inWords.map(\.message) == [])
    }

    @Test func `each of the forty kinds has its line`() throws {
        let page = try Self.page.get()
        let numbers = page.matches(of: /(?m)^([0-9]+)\. \*/).compactMap { Int($0.1) }
        #expect(numbers == Array(1...40))
    }
}
