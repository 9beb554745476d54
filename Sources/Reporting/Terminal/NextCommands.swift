internal import Documents
package import Words

/// The one or two commands that come next, each on a line of its own, so that it can be copied.
package struct NextCommands: TerminalPage, Sendable {
    private let commands: [[String]]
    private let lexicon: Lexicon

    /// - Parameter commands: their words, as they are typed without quotation marks.
    package init(_ commands: [[String]], in lexicon: Lexicon) {
        self.commands = commands
        self.lexicon = lexicon
    }

    package func write(to writer: inout TerminalWriter) {
        let say = Wording(lexicon)
        writer.raw(say("attach.next").terminalText)
        for words in commands {
            let command = words.map(ShellWord.written).joined(separator: " ")
            writer.raw("  " + TerminalText.safe(command), role: .strong)
        }
    }
}
