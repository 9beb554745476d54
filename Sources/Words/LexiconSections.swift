internal import Documents

/// A language's file in its parts, so that a command reads only those that it says something from.
///
/// Cut at lines, as the files that are built into the program are written: keys of the file stand at the margin, those
/// of groups of messages two spaces in. Parts are places in the file, of which only those are copied that are read.
struct LexiconSections: Sendable {
    private let bytes: [UInt8]
    private var places: [Part: [Range<Int>]] = [:]

    private enum Part: Hashable {
        case head, messages
        case group(String)
        case list(String)
    }

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        places = bytes.withUnsafeBufferPointer(LexiconSections.places)
    }

    /// Everything but the messages and the lists of words.
    var head: [UInt8] { text(of: .head) ?? [] }

    /// The groups of messages by their names.
    var groups: [String] {
        places.keys.compactMap { if case .group(let name) = $0 { name } else { nil } }
    }

    /// The messages of a group with its key before them.
    func messages(of group: String) -> [UInt8] { text(of: .group(group)) ?? [] }

    /// Tables or Parties with their own key before them; nil where the file has none.
    func list(_ name: String) -> [UInt8]? { text(of: .list(name)) }

    private func text(of part: Part) -> [UInt8]? {
        places[part].map { $0.flatMap { bytes[$0] } }
    }

    private static func places(in bytes: UnsafeBufferPointer<UInt8>) -> [Part: [Range<Int>]] {
        var places: [Part: [Range<Int>]] = [:]
        var part = Part.head
        var partStart = 0
        var start = 0
        while start < bytes.count {
            var end = start
            while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
            if let next = beginning(bytes[start..<end], in: part) {
                if partStart < start { places[part, default: []].append(partStart..<start) }
                part = next
                partStart = start
            }
            start = end + 1
        }
        if partStart < bytes.count { places[part, default: []].append(partStart..<bytes.count) }
        return places
    }

    /// The part that begins with a line; nil where the one before it goes on.
    private static func beginning(_ line: Slice<UnsafeBufferPointer<UInt8>>, in part: Part) -> Part? {
        let indent = line.prefix(3).prefix { $0 == UInt8(ascii: " ") }.count
        switch part {
        case _ where indent == 0: return key(line).map(LexiconSections.part)
        case .messages where indent == 2, .group where indent == 2: return key(line.dropFirst(2)).map(Part.group)
        default: return nil
        }
    }

    private static func part(of key: String) -> Part {
        switch key {
        case LexiconTable.messages.name: .messages
        case LexiconTable.tables.name, LexiconTable.parties.name: .list(key)
        default: .head
        }
    }

    /// The key with which a line begins.
    private static func key(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> String? {
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
        ofSections bytes: [UInt8], at path: String, base: @escaping @Sendable () -> Lexicon?,
        into diagnostics: DiagnosticCollector
    ) {
        let sections = LexiconSections(bytes)
        guard let file = LexiconFile(SourceText(path: path, bytes: sections.head), into: diagnostics) else {
            preconditionFailure(diagnostics.description)
        }
        let list = { @Sendable (name: String) in
            sections.list(name).flatMap { Lexicon.root(of: $0, path)?.value(of: name) }
        }
        let groups = sections.groups.map { name in
            (name, ReadOnce { MessageEntry.all(in: Lexicon.root(of: sections.messages(of: name), path)) })
        }
        self.init(
            file.head, messages: MessageGroups(Dictionary(uniqueKeysWithValues: groups)),
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
