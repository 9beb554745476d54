public import ArgumentParser
public import Documents

/// The language of what is printed.
struct LanguageOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The language: \(Language.allCases.map(\.rawValue).joined(separator: ", ")).",
            discussion: "English and French are complete; texts that are missing in a language are shown in English.",
            valueName: "code"))
    var lang = Language.en
}

extension Language: ExpressibleByArgument {}
