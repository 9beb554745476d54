internal import ArgumentParser
package import Documents
internal import Reporting
internal import Words

/// The language of what is printed.
struct LanguageOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The language: \(languages).",
            discussion: "Texts of the documents that are missing in it are shown in another.",
            valueName: "code"))
    var lang = Language.en

    /// The languages that can be asked for, in a line.
    static let languages = Report.languages.map(\.rawValue).joined(separator: ", ")

    /// The words of the language.
    var lexicon: Lexicon { .builtIn(lang) ?? .en }
}

/// A command that speaks the language that was asked for, of what it found, too.
protocol SpeakingCommand: EnvironmentCommand {
    var language: LanguageOption { get }
}

extension SpeakingCommand {
    var spokenLanguage: Language? { language.lang }
}

/// Only built-in languages in which something is said can be asked for.
extension Language: ExpressibleByArgument {
    package init?(argument: String) {
        guard let language = Language(rawValue: argument), Report.languages.contains(language) else { return nil }
        self = language
    }

    package static var allValueStrings: [String] { Report.languages.map(\.rawValue) }
}
