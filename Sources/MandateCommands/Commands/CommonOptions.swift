internal import ArgumentParser

/// How results are coloured.
enum ColourChoice: String, ExpressibleByArgument, CaseIterable {
    case auto, always, never
}

/// The options that mean the same for every command.
struct CommonOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Use colours: on a terminal only, always, or never.", valueName: "when"))
    var color = ColourChoice.auto

    @Flag(help: "Print nothing but the result and errors.")
    var quiet = false
}

/// Where criteria come from.
struct CriteriaOptions: ParsableArguments {
    @OptionGroup var folder: CriteriaFolderOption

    @Option(
        help: ArgumentHelp(
            "Score under this methodology, by its id or file, instead of those that the evaluation names.",
            discussion: "May be given several times.", valueName: "methodology"))
    var under: [String] = []
}

/// How a result is printed that people and programs read.
enum TextFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json
}
