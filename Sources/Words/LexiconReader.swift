package import Documents

/// Reads a language's file.
package enum LexiconReader {
    /// What a file of words may hold; no language needs a tenth of it.
    static let limits: YAMLLimits = {
        var limits = YAMLLimits()
        limits.documentBytes = 4 * 1024 * 1024
        limits.depth = 16
        limits.nodes = 200_000
        limits.scalarBytes = 32 * 1024
        return limits
    }()

    /// The words of a language; nil where the file cannot be used, which is reported.
    ///
    /// What only a translator must know, such as a message that is missing, is `TranslationCheck`'s to tell.
    ///
    /// - Parameter base: what stands in where there is no message: English, for all others.
    package static func read(
        _ source: SourceText, base: @autoclosure @escaping @Sendable () -> Lexicon?,
        into diagnostics: DiagnosticCollector
    ) -> Lexicon? {
        LexiconFile(source, into: diagnostics).map { $0.lexicon(base: base) }
    }
}

/// A language's file as it was read, with the places of everything in it.
struct LexiconFile {
    let head: LexiconHead
    let reader: RecordReader
    let messageGroups: YAMLNode?
    /// The part of the language that the file holds alone; how it counts stands in its other file.
    let part: LexiconPart?
    private let tables: YAMLNode?

    /// Nil where the file cannot be used, which is reported.
    init?(_ source: SourceText, into diagnostics: DiagnosticCollector) {
        guard let document = YAMLReader.read(source, limits: LexiconReader.limits, into: diagnostics) else {
            return nil
        }
        let format = document.root.value(of: LexiconTable.formatKey.name)?.text
        part = LexiconPart.allCases.first { $0.format == format }
        let table = part == nil ? LexiconTable.table : LexiconTable.partTable
        let context = DecodingContext(root: table, into: diagnostics)
        guard let reader = RecordReader(document.root, table: table, in: context) else { return nil }
        _ = reader(LexiconTable.formatKey)
        if part != nil { _ = reader(LexiconTable.readBy) }
        guard let head = part == nil ? LexiconHead(reader) : LexiconFile.knownHead(reader) else { return nil }
        self.head = head
        self.reader = reader
        messageGroups = reader(LexiconTable.messages)
        tables = reader(LexiconTable.tables)
    }

    /// The head of the language's other file; nil where it has none, which is reported.
    private static func knownHead(_ reader: RecordReader) -> LexiconHead? {
        guard let language = reader.located(LexiconTable.language) else { return nil }
        if let known = Lexicon.builtIn(language.value) { return known.head }
        let names = Lexicon.builtIn.map(\.rawValue)
        let problem = ScalarProblem.unknownChoice(
            language.value.rawValue, words: Phrase("values.language_with_file"), among: names)
        reader.context.report(Diagnostic(problem, at: language.span))
        return nil
    }

    /// The messages with their keys, in the order of the file.
    var messages: [MessageEntry] { messageGroups.map { MessageEntry.entries(in: $0, below: "") } ?? [] }

    /// The words for reading tables with their names.
    var tableEntries: [MessageEntry] { tables.map { MessageEntry.entries(in: $0, below: "") } ?? [] }

    /// The names of Parties by their codes.
    var parties: [YAMLEntry] { reader(LexiconTable.parties)?.entries ?? [] }

    /// The place of these names.
    var partiesKey: SourceSpan { reader.name(of: LexiconTable.parties)?.span ?? reader.firstKeySpan }

    /// The place of all messages.
    var messagesKey: SourceSpan { reader.name(of: LexiconTable.messages)?.span ?? reader.firstKeySpan }

    func lexicon(base: @escaping @Sendable () -> Lexicon?) -> Lexicon {
        let parties = reader(LexiconTable.parties)
        let tables = tables
        return Lexicon(
            head, messages: MessageGroups(MessageEntry.all(in: messageGroups)),
            parties: { LexiconFile.names(parties) }, tables: { TableWords(tables) }, base: base)
    }

    /// Names by the codes before them.
    static func names(_ list: YAMLNode?) -> [String: String] {
        let names = (list?.entries ?? []).map { ($0.key.text, $0.value.text) }
        return Dictionary(names, uniquingKeysWith: { first, _ in first })
    }
}
