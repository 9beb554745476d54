package import Documents
internal import Evaluation
package import Files
internal import MandateEngine
internal import Reporting
internal import Scalars
internal import Words

/// In which language a command speaks: that of `--lang`, else that which the user's surroundings ask for, else English.
package enum SpokenLanguage {
    /// What the variables of the process ask for: the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that says anything.
    package static func asked(by variables: [String: String]) -> Language {
        let locales = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { variables[$0] }
        return known(locales.first { !$0.isEmpty } ?? "") ?? .en
    }

    /// The first language that a command line names and that is known, before anything else of it is read; a report may
    /// be asked for in several.
    static func of(_ arguments: [String], in environment: CommandEnvironment) -> Language {
        var isNamed = false
        for argument in arguments.prefix(while: { !$0.isSpelled("--") }) {
            let tag = isNamed ? argument[...] : argument.without(prefix: "--lang=")
            if let tag, let language = Language(rawValue: String(tag)), Report.languages.contains(language) {
                return language
            }
            isNamed = argument.isSpelled("--lang")
        }
        return environment.language
    }

    /// The language of a locale such as `fr_CA.UTF-8`; nil where nothing can be said in it.
    private static func known(_ locale: String) -> Language? {
        let letters = locale.unicodeScalars.prefix { ("a"..."z").contains($0) || ("A"..."Z").contains($0) }
        return Language(rawValue: String(letters).lowercased()).flatMap { Report.languages.contains($0) ? $0 : nil }
    }
}

// What is said before or after a command runs.

extension Language {
    /// That what a command says cannot be written.
    package func refusal(ofOutput failure: FileFailure) -> String {
        saying(Refusal(.files, "refusals.no_output", ["reason": failure.why]))
    }

    /// That an argument is no text, which would name another file than the one that is meant.
    package var refusalOfArguments: String { saying(Refusal(.request, "refusals.argument_not_utf8")) }

    private func saying(_ refusal: Refusal) -> String {
        DiagnosticLanguage.$current.withValue(self) { refusal.text }
    }
}
