internal import ArgumentParser
internal import Documents
internal import Scalars
internal import Words

/// What is said of commands and of their arguments. It is put together only where a command line asks for it, since few
/// do and every one would have to read the file of a language.
enum CommandWords {
    /// Whether help is being put together.
    @TaskLocal static var areAsked = false

    /// What a key says in the language of the user.
    static func text(_ key: String, _ places: Phrase.Places = [:]) -> String {
        let phrase = Phrase(key, places)
        guard let text = Lexicon.commands.say(phrase) else {
            assertionFailure("no language has a message `\(key)`")
            return ""
        }
        return text
    }
}

extension ArgumentHelp {
    /// What an argument is for.
    ///
    /// - Parameter more: whether there is a second text, under the key with `_more` behind it.
    static func words(
        _ key: String, _ places: Phrase.Places = [:], more: Bool = false, valueName: String? = nil
    ) -> ArgumentHelp {
        guard CommandWords.areAsked else { return ArgumentHelp(valueName: valueName) }
        let second = more ? CommandWords.text(key + "_more", places) : ""
        return ArgumentHelp(CommandWords.text(key, places), discussion: second, valueName: valueName)
    }
}

extension CommandConfiguration {
    /// What a command is for.
    ///
    /// - Parameters:
    ///   - key: its words are said under it; the last of its words is the command's name.
    ///   - more: whether there is a second text, under the key `more`.
    ///   - examples: command lines, one below the other.
    static func words(
        _ key: String, more: Bool = false, version: String = "",
        subcommands: [any ParsableCommand.Type] = [], examples: String = ""
    ) -> CommandConfiguration {
        let name = key.parts(at: "_").last.map(String.init) ?? key
        guard CommandWords.areAsked else {
            return CommandConfiguration(commandName: name, version: version, subcommands: subcommands)
        }
        let second = more ? [inParagraphs(CommandWords.text("\(key).more"))] : []
        let lines = examples.isEmpty ? [] : [CommandWords.text("frame.examples") + "\n" + indented(examples)]
        return CommandConfiguration(
            commandName: name, abstract: CommandWords.text("\(key).about"),
            discussion: (second + lines).joined(separator: "\n\n"), version: version, subcommands: subcommands)
    }

    /// With an empty line before each paragraph; what is indented follows what stands before it.
    private static func inParagraphs(_ text: String) -> String {
        text.parts(at: "\n").reduce(into: "") { result, line in
            result += (result.isEmpty ? "" : line.begins(with: "  ") ? "\n" : "\n\n") + line
        }
    }

    private static func indented(_ lines: String) -> String {
        lines.parts(at: "\n").map { "  " + $0 }.joined(separator: "\n")
    }
}
