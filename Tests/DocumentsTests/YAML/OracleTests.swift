import Documents
import Foundation
import TestSupport
import Testing
import Words

/// Compares trees and places with those of PyYAML, an independent reader.
///
/// `Oracle/expected.py` writes what PyYAML reads beside each document; the tests need no Python.
@Suite struct OracleTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Oracle")

    private static let documents: [String] = {
        let names = try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "Documents").path)
        return (names ?? []).filter { $0.hasSuffix(".yaml") }.sorted()
    }()

    @Test func thereAreDocuments() {
        #expect(Self.documents.count >= 10)
    }

    @Test(arguments: documents, ["\n", "\r\n", "\r"])
    func treesAgree(name: String, lineEnd: String) throws {
        let file = Self.folder.appending(path: "Documents").appending(path: name)
        let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        let expected = Self.folder.appending(path: "Expected").appending(path: name.replacing(".yaml", with: ".txt"))
        let found = read(text.replacing("\n", with: lineEnd))
        let document = try #require(found.document, "\(found.diagnostics.inWords.map(\.message))")
        let tree = description(of: document.root, depth: 0)
        expectSameText(tree, String(decoding: try Data(contentsOf: expected), as: UTF8.self), named: name)
    }

    /// A line per node: its place, what it is, its characters. PyYAML's block collections end at the next token, so the
    /// end of those is left out, and so is the place of what is empty.
    private func description(of node: YAMLNode, depth: Int) -> String {
        let indentation = String(repeating: "  ", count: depth)
        let start = node.span.start
        let place = "\(indentation)\(start.line):\(start.column)"
        switch node.kind {
        case .scalar where node.span.startOffset == node.span.endOffset: return "\(indentation)empty\n"
        case .scalar:
            let end =
                node.span.text.first == "|" || node.span.text.first == ">"
                ? "" : "-\(node.span.end.line):\(node.span.end.column)"
            return "\(place)\(end) \(node.isQuoted ? "quoted" : "scalar") \(escaped(node.text))\n"
        case .sequence:
            return "\(place) list\n" + node.elements.map { description(of: $0, depth: depth + 1) }.joined()
        case .mapping:
            let nodes = node.entries.flatMap { [$0.key, $0.value] }
            return "\(place) mapping\n" + nodes.map { description(of: $0, depth: depth + 1) }.joined()
        }
    }

    private func escaped(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing("\n", with: "\\n").replacing("\t", with: "\\t")
    }
}
