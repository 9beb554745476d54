internal import CExpat

/// Tells of the elements, attributes and texts of well-formed XML without a document type, and refuses everything else.
///
/// Expat never mends what is wrong: a parser that does takes half a table for a whole one.
final class XMLReader {
    private let parser: XML_Parser
    private let name: String
    private let handler: any XMLPartHandler
    /// The text since the last element began or ended; it comes in pieces.
    private var text: [UInt8] = []
    private var depth = 0
    private var problem: SpreadsheetError?

    /// Nil where there is no memory left.
    init?(named name: String, into handler: any XMLPartHandler) {
        // What is read is UTF-8, whatever the file says of itself.
        guard let parser = XML_ParserCreate("UTF-8") else { return nil }
        self.parser = parser
        self.name = name
        self.handler = handler
    }

    deinit {
        XML_ParserFree(parser)
    }

    func read(_ bytes: [UInt8]) throws(SpreadsheetError) {
        guard let count = Int32(exactly: bytes.count) else { throw .tooLarge(.bytes) }
        listen()
        let status = withExtendedLifetime(self) {
            bytes.withUnsafeBytes { XML_Parse(parser, $0.baseAddress?.assumingMemoryBound(to: CChar.self), count, 1) }
        }
        if let problem { throw problem }
        guard status == XML_STATUS_OK else { throw malformed }
    }

    private var malformed: SpreadsheetError { .damaged("\(name) is not well-formed") }

    private func stop(_ problem: SpreadsheetError) {
        self.problem = self.problem ?? problem
        XML_StopParser(parser, XML_Bool(0))
    }
}

// What the parser tells.

extension XMLReader {
    private func listen() {
        XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
        XML_SetElementHandler(
            parser,
            { reader, name, attributes in XMLReader.told(reader)?.start(name, attributes) },
            { reader, name in XMLReader.told(reader)?.end(name) })
        XML_SetCharacterDataHandler(parser) { reader, text, count in XMLReader.told(reader)?.add(text, count) }
        // It could name other files, or entities that grow without bound.
        XML_SetStartDoctypeDeclHandler(parser) { reader, _, _, _, _ in
            XMLReader.told(reader).map { $0.stop(.damaged("\($0.name) has a document type, which no workbook has")) }
        }
    }

    /// The reader that was handed to the parser; nil once something was wrong.
    private static func told(_ reader: UnsafeMutableRawPointer?) -> XMLReader? {
        let reader = reader.map { Unmanaged<XMLReader>.fromOpaque($0).takeUnretainedValue() }
        return reader?.problem == nil ? reader : nil
    }

    private func start(
        _ name: UnsafePointer<XML_Char>?, _ attributes: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?
    ) {
        tellText()
        depth += 1
        guard depth <= SpreadsheetLimits.depth else { return stop(.tooLarge(.depth)) }
        guard let name else { return }
        tell { () throws(SpreadsheetError) in try handler.start(Self.local(name), Self.read(attributes)) }
    }

    private func end(_ name: UnsafePointer<XML_Char>?) {
        tellText()
        depth -= 1
        guard let name else { return }
        tell { () throws(SpreadsheetError) in try handler.end(Self.local(name)) }
    }

    private func add(_ piece: UnsafePointer<XML_Char>?, _ count: Int32) {
        text.append(contentsOf: UnsafeRawBufferPointer(start: piece, count: Int(count)))
    }

    private func tellText() {
        guard !text.isEmpty else { return }
        handler.text(String(decoding: text, as: UTF8.self))
        text.removeAll(keepingCapacity: true)
    }

    private func tell(_ element: () throws(SpreadsheetError) -> Void) {
        do throws(SpreadsheetError) { try element() } catch { stop(error) }
    }
}

// What stands in the parser's memory.

extension XMLReader {
    /// The name without its prefix.
    private static func local(_ name: UnsafePointer<XML_Char>) -> String {
        var start = name
        var sign = name
        while sign.pointee != 0 {
            if sign.pointee == CChar(bitPattern: UInt8(ascii: ":")) { start = sign + 1 }
            sign += 1
        }
        return String(cString: start)
    }

    /// Names and values by turns, up to a null pointer.
    private static func read(_ list: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?) -> [String: String] {
        var attributes: [String: String] = [:]
        var place = list
        while let name = place?[0], let value = place?[1] {
            attributes[String(cString: name)] = String(cString: value)
            place? += 2
        }
        return attributes
    }
}
