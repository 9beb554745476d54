internal import ArgumentParser

/// How results are coloured.
enum ColourChoice: String, ExpressibleByArgument, CaseIterable {
    case auto, always, never
}

/// The options that mean the same for every command.
struct CommonOptions: ParsableArguments {
    @Option(help: .words("options.color", valueName: "when"))
    var color = ColourChoice.auto

    @Flag(help: .words("options.quiet"))
    var quiet = false
}

/// Where criteria come from.
struct CriteriaOptions: ParsableArguments {
    @OptionGroup var folder: CriteriaFolderOption

    @Option(help: .words("options.under", more: true, valueName: "methodology"))
    var under: [String] = []
}

/// How a result is printed that people and programs read.
enum TextFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json
}
