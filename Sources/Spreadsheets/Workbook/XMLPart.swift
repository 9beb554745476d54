internal import Foundation
internal import Scalars

#if canImport(FoundationXML)
    internal import FoundationXML
#endif

/// What is told while a part of a workbook is read: elements by their names without a prefix.
protocol XMLPartHandler: AnyObject {
    func start(_ element: String, _ attributes: [String: String]) throws(SpreadsheetError)
    func text(_ text: String)
    func end(_ element: String) throws(SpreadsheetError)
}

/// Reads one part of a workbook, in UTF-8 and without a document type declaration.
///
/// Such a declaration could name other files or entities that grow without bound; no spreadsheet writes one.
enum XMLPart {
    static func read(_ bytes: [UInt8], named name: String, into handler: any XMLPartHandler) throws(SpreadsheetError) {
        guard isPlainUTF8(bytes) else { throw .damaged("\(name) is not plain XML in UTF-8") }
        let parser = XMLParser(data: Data(bytes))
        parser.shouldProcessNamespaces = true
        parser.shouldResolveExternalEntities = false
        let delegate = Delegate(handler)
        parser.delegate = delegate
        let isWellFormed = parser.parse()
        if let failure = delegate.failure { throw failure }
        // The parser mends what is cut off; a table that is only half there must not pass for a whole one.
        guard isWellFormed, delegate.depth == 0 else { throw .damaged("\(name) is not well-formed") }
    }

    private static func isPlainUTF8(_ bytes: [UInt8]) -> Bool {
        guard String(validating: bytes, as: UTF8.self) != nil, !bytes.contains(0) else { return false }
        let head = String(decoding: bytes.prefix(200), as: UTF8.self).lowercased()
        if let (_, declared) = head.cut(around: "encoding") {
            let sign = declared.unicodeScalars.drop { $0.properties.isWhitespace || "=\"'".unicodeScalars.contains($0) }
            let name = declared[sign.startIndex...]
            guard ["utf-8", "utf8", "us-ascii"].contains(where: { name.begins(with: $0) }) else { return false }
        }
        return !bytes.contains(sequence: Array("<!DOCTYPE".utf8)) && !bytes.contains(sequence: Array("<!ENTITY".utf8))
    }

    private final class Delegate: NSObject, XMLParserDelegate {
        let handler: any XMLPartHandler
        var failure: SpreadsheetError?
        /// How many elements are open.
        var depth = 0

        init(_ handler: any XMLPartHandler) {
            self.handler = handler
        }

        func parser(
            _ parser: XMLParser, didStartElement element: String, namespaceURI: String?, qualifiedName: String?,
            attributes: [String: String]
        ) {
            depth += 1
            guard depth <= SpreadsheetLimits.depth else {
                failure = failure ?? .damaged("elements stand inside each other without end")
                return parser.abortParsing()
            }
            attempt(parser) { () throws(SpreadsheetError) in try handler.start(element, attributes) }
        }

        func parser(_ parser: XMLParser, foundCharacters text: String) { handler.text(text) }

        func parser(
            _ parser: XMLParser, didEndElement element: String, namespaceURI: String?, qualifiedName: String?
        ) {
            depth -= 1
            attempt(parser) { () throws(SpreadsheetError) in try handler.end(element) }
        }

        private func attempt(_ parser: XMLParser, _ body: () throws(SpreadsheetError) -> Void) {
            guard failure == nil else { return }
            do {
                try body()
            } catch {
                failure = error
                parser.abortParsing()
            }
        }
    }
}

extension [String: String] {
    /// An attribute whose prefix the file chooses: `r:id`.
    func withAnyPrefix(_ name: String) -> String? {
        self[name] ?? first { $0.key.ends(with: ":" + name) }?.value
    }
}
