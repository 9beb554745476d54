internal import CWords
package import Documents
internal import Synchronization

/// The languages whose files were put into the program when it was built.
extension Lexicon {
    /// English, which says everything.
    package static let en = required(.en)
    package static let fr = required(.fr)
    package static let ar = required(.ar)
    package static let es = required(.es)
    package static let ru = required(.ru)
    package static let zh = required(.zh)

    /// All languages that have words, in the order of their tags.
    package static let builtIn: [Language] = files.keys.sorted()

    /// Those in which something can be said, in the order of their tags.
    package static let builtInReports: [Language] = builtIn.filter { language in
        files[language].map { language_file_has_line($0, "messages:") } ?? false
    }

    /// The words of a language, read when they are first asked for; nil where it has no file.
    package static func builtIn(_ language: Language) -> Lexicon? {
        if let known = read.withLock({ $0[language] }) { return known }
        guard let file = files[language] else { return nil }
        let found = DiagnosticCollector()
        let lexicon = Lexicon(
            ofSections: bytes(file.bytes, file.count), at: path(of: language), base: { language == .en ? nil : .en },
            into: found)
        precondition(found.diagnostics.isEmpty, found.description)
        return read.withLock { known in
            known[language] = known[language] ?? lexicon
            return known[language]
        }
    }

    /// What diagnostics say in the language in which people are told of them, or in English where it has no words for
    /// them. Read when the first one is printed.
    package static var diagnostics: Lexicon { spoken(.diagnostics) }

    /// What is said of commands in that language. Read when a command line asks for help or is wrong.
    package static var commands: Lexicon { spoken(.commands) }

    private static func spoken(_ part: LexiconPart) -> Lexicon {
        builtIn(part, in: DiagnosticLanguage.current) ?? english(part)
    }

    private static func english(_ part: LexiconPart) -> Lexicon {
        guard let lexicon = builtIn(part, in: .en) else { preconditionFailure("\(part) have no English") }
        return lexicon
    }

    /// A part of a language; nil where it has no file for it.
    private static func builtIn(_ part: LexiconPart, in language: Language) -> Lexicon? {
        if let known = readParts.withLock({ $0[part]?[language] }) { return known }
        guard let source = source(of: part, in: language) else { return nil }
        let found = DiagnosticCollector()
        let lexicon = Lexicon(
            ofSections: source.bytes, at: source.path, base: { language == .en ? nil : english(part) }, into: found)
        precondition(found.diagnostics.isEmpty, found.description)
        return readParts.withLock { known in
            known[part, default: [:]][language] = known[part]?[language] ?? lexicon
            return known[part]?[language]
        }
    }

    /// The file of a language as it was when the program was built.
    package static func source(of language: Language) -> SourceText? {
        files[language].map { SourceText(path: path(of: language), bytes: bytes($0.bytes, $0.count)) }
    }

    private static func path(of language: Language) -> String { "Languages/\(language).yaml" }

    /// The file of a part of a language; nil where it has none.
    package static func source(of part: LexiconPart, in language: Language) -> SourceText? {
        guard let file = files[language] else { return nil }
        let (start, count) =
            switch part {
            case .diagnostics: (file.diagnostics, file.diagnostics_count)
            case .commands: (file.commands, file.commands_count)
            }
        return start.map { SourceText(path: "Languages/\(part)/\(language).yaml", bytes: bytes($0, count)) }
    }

    /// All files of a language.
    package static func sources(of language: Language) -> [SourceText] {
        ([source(of: language)] + LexiconPart.allCases.map { source(of: $0, in: language) }).compactMap(\.self)
    }

    private static func bytes(_ start: UnsafePointer<UInt8>, _ count: Int) -> [UInt8] {
        Array(UnsafeBufferPointer(start: start, count: count))
    }

    private static func required(_ language: Language) -> Lexicon {
        guard let lexicon = builtIn(language) else { preconditionFailure("the file of \(language) is not built in") }
        return lexicon
    }

    private static let read = Mutex<[Language: Lexicon]>([:])
    private static let readParts = Mutex<[LexiconPart: [Language: Lexicon]]>([:])

    private nonisolated(unsafe) static let files: [Language: language_file] = {
        let all = (0..<language_file_count).map { language_file_at($0) }
        let pairs = all.compactMap { file in Language(rawValue: String(cString: file.tag)).map { ($0, file) } }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }()
}
