internal import ArgumentParser
package import Documents
internal import MandateEngine
internal import Reporting
internal import Words

/// The language of what is printed.
struct LanguageOption: ParsableArguments {
    @Option(help: .words("options.lang", ["languages": languages], more: true, valueName: "code"))
    var lang: Language?

    /// The languages that can be asked for, in a line.
    static let languages = Report.languages.map(\.rawValue).joined(separator: ", ")

    /// The words of the language.
    var lexicon: Lexicon { .builtIn(lang ?? DiagnosticLanguage.current) ?? .en }

    /// The words by which another command is asked for the same language; none where none was asked for.
    var words: [String] { lang.map { ["--lang", $0.rawValue] } ?? [] }

    /// The commands that come next, in the language that was asked for.
    func next(_ commands: [[String]]) -> NextCommands { NextCommands(commands.map { $0 + words }, in: lexicon) }

    /// The words for what other programs read, which the surroundings do not change.
    var lexiconOfData: Lexicon { .builtIn(lang ?? .en) ?? .en }
}

/// A command that can be asked for a language.
protocol SpeakingCommand: EnvironmentCommand {
    var language: LanguageOption { get }
}

extension SpeakingCommand {
    /// Does what makes text for other programs, which the surroundings do not change.
    func forPrograms<Result>(_ work: () throws(Refusal) -> Result) throws(Refusal) -> Result {
        do {
            return try DiagnosticLanguage.$current.withValue(language.lang ?? .en) { try work() }
        } catch let refusal as Refusal {
            throw refusal
        } catch {
            throw Refusal(.files, "refusals.not_encodable", ["reason": "\(error)"])
        }
    }
}

/// Only built-in languages in which something is said can be asked for.
extension Language: ExpressibleByArgument {
    package init?(argument: String) {
        guard let language = Language(rawValue: argument), Report.languages.contains(language) else { return nil }
        self = language
    }

    package static var allValueStrings: [String] { Report.languages.map(\.rawValue) }
}
