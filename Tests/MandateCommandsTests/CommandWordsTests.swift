import Documents
import Foundation
import MandateCommands
import TestSupport
import Testing
import Words

/// What is said of commands: every message in use, in every language, and every kind of mistake told.
@Suite struct CommandWordsTests {
    private static let sources: String = {
        let folder = "\(CommandRun.repository)Sources/MandateCommands"
        let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        return names.filter { $0.hasSuffix(".swift") }.sorted().map { name in
            (try? String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)) ?? ""
        }.joined()
    }()

    /// The keys that the sources name, with those that follow from them.
    private static var called: Set<String> {
        let arguments = sources.matches(of: /\bhelp: \.words\(\s*"([a-z_.]+)"((?:[^()]|\([^()]*\))*)\)/)
        let commands = sources.matches(of: /\s\.words\(\s*"([a-z_]+)"(, more: true)?/)
        let texts = sources.matches(of: /CommandWords\.text\(\s*"([a-z_.]+)"/).map { String($0.1) }
        let names = sources.matches(of: /valueName: "([^"]+)"/).map { $0.1.replacing("=", with: "_") }
        return Set(
            texts + names.map { "value.\($0.replacing(".", with: "_"))" }
                + arguments.flatMap { call in
                    [String(call.1)] + (call.2.contains("more: true") ? ["\(call.1)_more"] : [])
                }
                + commands.flatMap { call in ["\(call.1).about"] + (call.2 == nil ? [] : ["\(call.1).more"]) })
    }

    /// What stands in the place of a value whose option names none: the option's own name.
    private static let unnamed = ["format", "edition", "kind", "strength", "hidden"].map { "value.\($0)" }

    @Test("every message is in use, and every use has its message")
    func messages() throws {
        let source = try #require(Lexicon.source(of: .commands, in: .en))
        let lexicon = try #require(LexiconReader.read(source, base: nil, into: DiagnosticCollector()))
        #expect(Self.called.count > 150)
        #expect(Self.called.union(Self.unnamed).subtracting(lexicon.keys).sorted() == [])
        #expect(Set(lexicon.keys).subtracting(Self.called).subtracting(Self.unnamed).sorted() == [])
    }

    @Test("a command line that is wrong is told in every language", arguments: Lexicon.builtInReports)
    func mistakes(language: Language) {
        for arguments in Self.wrongLines {
            let run = CommandRun.running(arguments, language: language)
            #expect(run.status == 2, "\(arguments)")
            #expect(run.output == "", "\(arguments)")
            #expect(run.errorOutput.split(separator: "\n").count >= 3, "\(arguments)")
        }
    }

    @Test("what is told of a wrong command line")
    func mistakesInEnglish() throws {
        let told = Self.wrongLines.map { arguments in
            "$ mandate \(arguments.joined(separator: " "))\n\(CommandRun.running(arguments).errorOutput)"
        }
        try expectSnapshot(told.joined(separator: "\n"), named: "wrong-command-lines.txt")
    }

    private static let wrongLines = [
        ["score", "x", "--json"],
        ["score"], ["score", "x", "--form", "json"], ["score", "x", "--zzzzzz"], ["score", "x", "--format", "xml"],
        ["score", "x", "--format"], ["score", "x", "--quiet=yes"], ["draft", "a", "b"], ["draft", "a", "b", "c"],
        ["sweep", "x"], ["schema", "methodologie"], ["whatif", "x", "--write"], ["whatif", "--scenario", "x"],
        ["whatif", "x", "--rebase", "y"], ["whatif", "x"], ["whatif", "x", "--scenario", "y", "--under", "z"],
        ["score", "x", "--lang", "de"], ["import", "x", "--encoding", "latin"], ["score", "x", "-q"],
    ]
}
