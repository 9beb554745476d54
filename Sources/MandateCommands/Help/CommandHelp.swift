internal import Documents
internal import Scalars

/// The help of a command as it is printed: what it is for, how it is called, and what each of its arguments means.
struct CommandHelp {
    /// The command, with those above it.
    let path: [CommandDescription]
    let width: Int

    private var command: CommandDescription { path[path.count - 1] }
    private var arguments: [CommandDescription.Argument] { (command.arguments ?? []).filter(\.shouldDisplay) }
    private var positional: [CommandDescription.Argument] { arguments.filter { $0.kind == .positional } }
    private var options: [CommandDescription.Argument] { arguments.filter { $0.kind != .positional } }
    private var subcommands: [CommandDescription] {
        (command.subcommands ?? []).filter { !$0.commandName.isSpelled("help") }
    }

    var text: String {
        let parts = [paragraphs(command.abstract), paragraphs(command.discussion), usage] + lists + [more]
        return parts.filter { !$0.isEmpty }.map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\n")
    }

    /// How the command is called, in a line.
    var call: String {
        let names = path.map(\.commandName)
        let needed = options.filter { !$0.isOptional && $0.kind == .option }.map { CommandHelp.term(of: $0) }
        let rest = subcommands.isEmpty ? positional.map(CommandHelp.place) + needed + [anyOptions] : [anyCommand]
        return (names + rest).joined(separator: " ")
    }

    private var anyOptions: String { "[\(CommandWords.text("frame.any_options"))]" }
    private var anyCommand: String { "<\(CommandWords.text("frame.command"))>" }

    private var usage: [String] {
        [CommandWords.text("frame.usage")] + TerminalLines.wrapped(call, to: width - 2).map { "  " + $0 }
    }

    private var lists: [[String]] {
        [
            list(CommandWords.text("frame.arguments"), positional.map { (CommandHelp.place($0), explanation(of: $0)) }),
            list(CommandWords.text("frame.options"), options.map { (CommandHelp.term(of: $0), explanation(of: $0)) }),
            list(CommandWords.text("frame.commands"), subcommands.map { ($0.commandName, [$0.abstract ?? ""]) }),
        ]
    }

    /// Where explanations begin: behind the longest term, but for few that are much longer.
    private var column: Int {
        let terms = positional.map(CommandHelp.place) + options.map(CommandHelp.term) + subcommands.map(\.commandName)
        return min(terms.map { TerminalText.width($0) }.max() ?? 0, 24) + 4
    }

    private var more: [String] {
        path.count == 1 ? [CommandWords.text("frame.says_more_of_each")] : []
    }

    /// Terms to the left, what there is to say of them beside; a longer term has a line of its own.
    private func list(_ heading: String, _ entries: [(term: String, texts: [String])]) -> [String] {
        guard !entries.isEmpty else { return [] }
        return [heading]
            + entries.flatMap { entry in
                let lines = entry.texts.flatMap { TerminalLines.wrapped($0, to: max(30, width - column)) }
                let beside = TerminalText.width(entry.term) < column - 3
                let below = (beside ? lines.dropFirst() : lines[...]).map { TerminalText.padded("", to: column) + $0 }
                let term = "  " + entry.term
                return [beside ? TerminalText.padded(term, to: column) + (lines.first ?? "") : term] + below
            }
    }

    private func explanation(of argument: CommandDescription.Argument) -> [String] {
        guard argument.valueName != nil, !argument.isFlag else { return [CommandHelp.meaning(of: argument)] }
        let choices = argument.choicesNotNamed.map { values in
            CommandWords.text("frame.values", ["values": values])
        }
        let usual = argument.usualNotNamed.map { CommandWords.text("frame.default", ["value": $0]) }
        return [CommandHelp.meaning(of: argument)] + [choices, usual, argument.discussion].compactMap(\.self)
    }

    /// What the library itself adds to every command is said in our words.
    private static func meaning(of argument: CommandDescription.Argument) -> String {
        if argument.isSpelled("--version") { return CommandWords.text("frame.version") }
        if argument.isSpelled("--help") { return CommandWords.text("frame.help") }
        return argument.abstract ?? ""
    }

    private func paragraphs(_ text: String?) -> [String] {
        (text ?? "").parts(at: "\n").flatMap { line in
            line.begins(with: "  ") ? [String(line)] : TerminalLines.wrapped(String(line), to: width)
        }
    }
}

extension CommandHelp {
    /// An argument in the line that calls a command: `[<path> …]`.
    static func place(_ argument: CommandDescription.Argument) -> String {
        let value = "<\(valueName(of: argument))>" + (argument.isRepeating ? " …" : "")
        return argument.isOptional ? "[\(value)]" : value
    }

    /// An option with its value: `-o, --output <file>`.
    static func term(of option: CommandDescription.Argument) -> String {
        let names = (option.names ?? []).sorted { $0.name.count < $1.name.count }.map(\.spelling).joined(
            separator: ", ")
        return option.isFlag ? names : "\(names) <\(valueName(of: option))>"
    }

    /// What stands in the place of a value, in the language that is spoken.
    static func valueName(of argument: CommandDescription.Argument) -> String {
        let name = argument.valueName ?? ""
        let key = name.replacing(scalars: "=", with: "_").replacing(scalars: ".", with: "_")
        return CommandWords.text("value.\(key)")
    }
}

extension CommandDescription.Argument {
    var isFlag: Bool { kind == .flag }

    /// The values among which one chooses, where the text does not name them.
    fileprivate var choicesNotNamed: [String]? {
        guard let allValues, !allValues.isEmpty, !allValues.allSatisfy({ (abstract ?? "").holds($0) }) else {
            return nil
        }
        return allValues
    }

    /// What holds where the option is not given, where the text does not say it.
    fileprivate var usualNotNamed: String? {
        guard let defaultValue, !(discussion ?? "").holds(defaultValue) else { return nil }
        return defaultValue
    }
}
