internal import Documents
internal import MandateEngine
internal import Scalars

/// Why a command line cannot be understood. The library that reads it says so in English and in one text, which is
/// taken apart by its fixed words; what it does not know is shown as it is.
struct CommandLineRefusal {
    /// What the library says.
    let said: String
    /// The command, with those above it.
    let help: CommandHelp

    /// The message, the likely fix, how the command is called, and where more is said.
    var text: String {
        let known = CommandLineRefusal.forms.lazy.compactMap { form in
            TextForm(pieces: form.pieces).found(in: said).flatMap { words(form.kind, $0) }
        }.first
        let lines = Refusal(
            .request, said: known?.message ?? said,
            help: known?.help
        ).lines
        let ending = [
            "  " + CommandWords.text("frame.usage") + " " + help.call,
            "  " + CommandWords.text("frame.says_more", ["command": helpCommand]),
        ]
        return TerminalText.safe(lines: lines.parts(at: "\n").dropLast().map(String.init) + ending)
    }

    private var helpCommand: String { (help.path.map(\.commandName) + ["--help"]).joined(separator: " ") }

    private enum Kind {
        case unknownOptionMeaning, unknownOption, missingValue, missingArgument, missingOneOf, invalidValue
        case unexpectedValue, unexpectedArgument, unexpectedArguments, missingCommand
    }

    /// The fixed words of each message; the first form that fits holds.
    private static let forms: [(kind: Kind, pieces: [String])] = [
        (.unknownOptionMeaning, ["Unknown option '", "'. Did you mean '", "'?"]),
        (.unknownOption, ["Unknown option '", "'"]),
        (.missingValue, ["Missing value for '", "'"]),
        (.missingArgument, ["Missing expected argument '", "'"]),
        (.missingOneOf, ["Missing one of: '", "'"]),
        (.invalidValue, ["The value '", "' is invalid for '", "'", ""]),
        (.unexpectedValue, ["The option '", "' does not take any value, but '", "' was specified."]),
        (.unexpectedArgument, ["Unexpected argument '", "'"]),
        (.unexpectedArguments, ["", " unexpected arguments: '", "'"]),
        (.missingCommand, ["Missing required subcommand."]),
    ]

    private func words(_ kind: Kind, _ found: [String]) -> (message: String, help: String?)? {
        switch kind {
        case .unknownOptionMeaning:
            (
                CommandWords.text("wrong.unknown_option", ["option": typed(found[0])]),
                CommandWords.text("wrong.did_you_mean", ["option": typed(found[1])])
            )
        case .unknownOption:
            (
                CommandWords.text("wrong.unknown_option", ["option": typed(found[0])]),
                optionWithValue(found[0]).map { CommandWords.text("wrong.did_you_mean", ["option": typed($0)]) }
            )
        case .missingValue:
            (
                CommandWords.text(
                    "wrong.missing_value", ["option": typed(optionName(found[0])), "value": named(found[0])]),
                meaning(of: found[0])
            )
        case .missingArgument:
            (CommandWords.text("wrong.missing_argument", ["value": named(found[0])]), meaning(of: found[0]))
        case .missingOneOf: (CommandWords.text("wrong.missing_one_of", ["values": listed(found[0], named)]), nil)
        case .invalidValue:
            (
                CommandWords.text("wrong.invalid_value", ["value": typed(found[0]), "option": named(found[1])]),
                choices(of: found[1])
            )
        case .unexpectedValue:
            (CommandWords.text("wrong.unexpected_value", ["option": typed(found[0]), "value": typed(found[1])]), nil)
        case .unexpectedArgument: (CommandWords.text("wrong.unexpected_argument", ["value": typed(found[0])]), nil)
        case .unexpectedArguments:
            (CommandWords.text("wrong.unexpected_arguments", ["values": listed(found[1], typed)]), nil)
        case .missingCommand: (CommandWords.text("wrong.missing_command"), nil)
        }
    }

    private func typed(_ text: String) -> String { "`\(text)`" }

    private func listed(_ text: String, _ shown: (String) -> String) -> Phrase.Content {
        .list(CommandLineRefusal.parts(text[...]).map { .text(shown($0)) }, .separated)
    }

    private static func parts(_ text: Substring) -> [String] {
        guard let cut = text.cut(around: "', '") else { return [String(text)] }
        return [String(cut.before)] + parts(cut.after)
    }

    /// `--format` of `--format <format>`.
    private func optionName(_ text: String) -> String { text.words.first.map(String.init) ?? text }

    /// The argument that is meant by `<evaluation> ...` or `--format <format>`.
    private func argument(_ text: String) -> CommandDescription.Argument? {
        let all = help.path.last?.arguments ?? []
        return all.first { argument in
            text.begins(with: "-")
                ? argument.isSpelled(optionName(text)) : text.begins(with: "<\(argument.valueName ?? "")>")
        }
    }

    /// The argument in the user's language.
    private func named(_ text: String) -> String {
        guard let argument = argument(text) else { return typed(text) }
        return text.begins(with: "-") ? CommandHelp.term(of: argument) : "<\(CommandHelp.valueName(of: argument))>"
    }

    /// `--format json` of `--json`: the option of which what was typed is a value.
    private func optionWithValue(_ typed: String) -> String? {
        let value = String(typed.drop { $0 == "-" })
        let option = (help.path.last?.arguments ?? []).first { $0.allValues?.contains(value) ?? false }
        return option?.preferredName.map { "\($0.spelling) \(value)" }
    }

    private func meaning(of text: String) -> String? {
        argument(text)?.abstract.map { CommandWords.text("wrong.meaning", ["value": named(text), "meaning": $0]) }
    }

    private func choices(of text: String) -> String? {
        guard let values = argument(text)?.allValues, !values.isEmpty else { return meaning(of: text) }
        return CommandWords.text("wrong.one_of", ["values": values])
    }
}

/// Fixed words with something between them.
private struct TextForm {
    let pieces: [String]

    /// What stands between the pieces; nil where the text is of another form.
    func found(in text: String) -> [String]? {
        guard var rest = text.without(prefix: pieces[0]) else { return nil }
        var found: [String] = []
        for piece in pieces.dropFirst().dropLast() {
            guard let cut = rest.cut(around: piece) else { return nil }
            found.append(String(cut.before))
            rest = cut.after
        }
        guard pieces.count > 1 else { return rest.isEmpty ? [] : nil }
        return rest.without(suffix: pieces[pieces.count - 1]).map { found + [String($0)] }
    }
}
