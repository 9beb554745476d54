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
    @Option(
        help: ArgumentHelp(
            "The folder of methodologies and the calendar.",
            discussion: "Default: the nearest folder Criteria/ here or further up.", valueName: "folder"),
        completion: .directory)
    var criteria: String?

    @Option(
        help: ArgumentHelp(
            "Score under this methodology, by its id or file, instead of those that the evaluation names.",
            discussion: "May be given several times.", valueName: "methodology"))
    var under: [String] = []
}
