internal import ArgumentParser
internal import FoundationEssentials
internal import Scalars

/// A command with its arguments, as the command line describes itself.
struct CommandDescription: Decodable {
    /// An argument, an option or a flag.
    struct Argument: Decodable {
        enum Kind: String, Decodable { case positional, option, flag }

        struct Name: Decodable {
            enum Kind: String, Decodable { case long, short, longWithSingleDash }

            let kind: Kind
            let name: String

            /// As it is typed.
            var spelling: String { (kind == .long ? "--" : "-") + name }
        }

        let kind: Kind
        let names: [Name]?
        let preferredName: Name?
        let valueName: String?
        let abstract: String?
        let discussion: String?
        let defaultValue: String?
        let allValues: [String]?
        let isOptional: Bool
        let isRepeating: Bool
        let shouldDisplay: Bool

        /// Whether it is typed so: `--format`.
        func isSpelled(_ spelling: String) -> Bool {
            (names ?? []).contains { $0.spelling.isSpelled(spelling) }
        }
    }

    let commandName: String
    let abstract: String?
    let discussion: String?
    let arguments: [Argument]?
    let subcommands: [CommandDescription]?

    /// The whole program, in the language that is spoken.
    static var program: CommandDescription {
        get throws { try JSONDecoder().decode(Description.self, from: Data(dump.utf8)).command }
    }

    /// The command that a command line names, with those above it: `mandate`, `new`, `evaluation`.
    func path(named words: [String]) -> [CommandDescription] {
        for (index, word) in words.enumerated() {
            let named = subcommands?.first { $0.commandName.isSpelled(word) && !word.isSpelled("help") }
            if let named { return [self] + named.path(named: Array(words[(index + 1)...])) }
        }
        return [self]
    }

    private struct Description: Decodable {
        let command: CommandDescription
    }

    private static var dump: String { CommandWords.$areAsked.withValue(true) { Mandate._dumpHelp() } }
}
