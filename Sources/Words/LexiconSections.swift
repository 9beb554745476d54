internal import Documents

/// A language's file in its parts, so that a command reads only those that it says something from.
///
/// Cut at lines, as the files that are built into the program are written: keys of the file stand at the margin, those
/// of groups of messages two spaces in.
struct LexiconSections {
    /// Everything but the messages and the lists of words.
    private(set) var head: [UInt8] = []
    private(set) var messages: [String: [UInt8]] = [:]
    /// Tables and Parties with their own keys before them.
    private(set) var lists: [String: [UInt8]] = [:]
    private var place = Place.head

    private enum Place {
        case head, messages
        case group(String)
        case list(String)
    }

    init(_ bytes: [UInt8]) {
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
            add(bytes[start..<end])
            start = end
        }
    }

    private mutating func add(_ line: ArraySlice<UInt8>) {
        let indent = line.prefix { $0 == UInt8(ascii: " ") }.count
        if let key = LexiconSections.key(line.dropFirst(indent)) {
            switch place {
            case _ where indent == 0: place = LexiconSections.place(of: key)
            case .messages where indent == 2, .group where indent == 2: place = .group(key)
            default: break
            }
        }
        switch place {
        case .head: head += line
        case .messages: break
        case .group(let name): messages[name, default: []] += line
        case .list(let name): lists[name, default: []] += line
        }
    }

    private static func place(of key: String) -> Place {
        switch key {
        case LexiconTable.messages.name: .messages
        case LexiconTable.tables.name, LexiconTable.parties.name: .list(key)
        default: .head
        }
    }

    /// The key with which a line begins.
    private static func key(_ line: ArraySlice<UInt8>) -> String? {
        let name = line.prefix(while: isOfName)
        guard !name.isEmpty, line.dropFirst(name.count).first == UInt8(ascii: ":") else { return nil }
        return String(decoding: name, as: UTF8.self)
    }

    private static func isOfName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"): true
        default: false
        }
    }
}

extension Lexicon {
    /// The language of a file that is built in; its parts are read when they are asked for.
    convenience init(
        ofSections source: SourceText, base: @escaping @Sendable () -> Lexicon?, into diagnostics: DiagnosticCollector
    ) {
        let sections = LexiconSections(source.bytes)
        let path = source.path
        guard let file = LexiconFile(SourceText(path: path, bytes: sections.head), into: diagnostics) else {
            preconditionFailure(diagnostics.description)
        }
        let list = { @Sendable (name: String) in
            sections.lists[name].flatMap { Lexicon.root(of: $0, path)?.value(of: name) }
        }
        self.init(
            file.head,
            messages: MessageGroups(
                sections.messages.mapValues { bytes in
                    ReadOnce { MessageEntry.all(in: Lexicon.root(of: bytes, path)) }
                }),
            parties: { LexiconFile.names(list(LexiconTable.parties.name)) },
            tables: { TableWords(list(LexiconTable.tables.name)) }, base: base)
    }

    private static func root(of bytes: [UInt8], _ path: String) -> YAMLNode? {
        let found = DiagnosticCollector()
        let document = YAMLReader.read(
            SourceText(path: path, bytes: bytes), limits: LexiconReader.limits, into: found)
        precondition(found.diagnostics.isEmpty, found.description)
        return document?.root
    }
}
