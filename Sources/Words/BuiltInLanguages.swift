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
        guard let source = source(of: language) else { return nil }
        let found = DiagnosticCollector()
        let lexicon = LexiconReader.read(source, base: language == .en ? nil : .en, into: found)
        precondition(found.diagnostics.isEmpty, found.description)
        return read.withLock { known in
            known[language] = known[language] ?? lexicon
            return known[language]
        }
    }

    /// What diagnostics say in the language in which people are told of them, or in English where it has no words for
    /// them. Read when the first one is printed.
    package static var diagnostics: Lexicon {
        let language = DiagnosticLanguage.current
        return diagnostics(in: language) ?? diagnosticsInEnglish
    }

    private static let diagnosticsInEnglish: Lexicon = {
        guard let lexicon = diagnostics(in: .en) else { preconditionFailure("diagnostics have no English") }
        return lexicon
    }()

    /// What diagnostics say in a language; nil where it has no file for them.
    private static func diagnostics(in language: Language) -> Lexicon? {
        if let known = readDiagnostics.withLock({ $0[language] }) { return known }
        guard let source = sourceOfDiagnostics(in: language) else { return nil }
        let found = DiagnosticCollector()
        let lexicon = LexiconReader.read(source, base: language == .en ? nil : diagnosticsInEnglish, into: found)
        precondition(found.diagnostics.isEmpty, found.description)
        return readDiagnostics.withLock { known in
            known[language] = known[language] ?? lexicon
            return known[language]
        }
    }

    /// The file of a language as it was when the program was built.
    package static func source(of language: Language) -> SourceText? {
        files[language].map { SourceText(path: "Languages/\(language).yaml", bytes: bytes($0.bytes, $0.count)) }
    }

    /// The file of what diagnostics say in a language; nil where it has none.
    package static func sourceOfDiagnostics(in language: Language) -> SourceText? {
        files[language].flatMap { file in
            file.diagnostics.map {
                SourceText(
                    path: "Languages/diagnostics/\(language).yaml", bytes: bytes($0, file.diagnostics_count))
            }
        }
    }

    private static func bytes(_ start: UnsafePointer<UInt8>, _ count: Int) -> [UInt8] {
        Array(UnsafeBufferPointer(start: start, count: count))
    }

    private static func required(_ language: Language) -> Lexicon {
        guard let lexicon = builtIn(language) else { preconditionFailure("the file of \(language) is not built in") }
        return lexicon
    }

    private static let read = Mutex<[Language: Lexicon]>([:])
    private static let readDiagnostics = Mutex<[Language: Lexicon]>([:])

    private nonisolated(unsafe) static let files: [Language: language_file] = {
        let all = (0..<language_file_count).map { language_file_at($0) }
        let pairs = all.compactMap { file in Language(rawValue: String(cString: file.tag)).map { ($0, file) } }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }()
}
