import Documents
import Foundation

/// What commands print in one language, with what they were given.
struct LanguageRuns {
    /// Everything that others wrote.
    private(set) var inputs = """
        mandate check begun, mandate explain, mandate report, mandate import activities,
        cd begun, cd copied

        """
    private(set) var all: [(name: String, printed: String)] = []

    private static let fixtures = "\(CommandRun.repository)Tests/MandateCommandsTests/Fixtures/"
    private static let record = "scrc-algeria-2016-2019"

    init(_ language: Language) throws {
        // What keys mean is said in the words of the manual, which is English, and is marked so.
        for kind in ["evaluation", "methodology", "calendar"] { inputs += CommandRun("schema", kind).output }
        try addShipped(language)
        try addScenarios(language)
        try addRecomputation(language)
        try addMistakes(language)
        for code in DiagnosticCode.allCases { add(["explain", code.rawValue], language, in: CommandRun.repository) }
        add(["explain", "--codes"], language, in: CommandRun.repository)
        addHelp(language)
        try addWorkspace(language)
    }

    /// A workspace that is begun, and documents in older forms.
    private mutating func addWorkspace(_ language: Language) throws {
        let folder = try TemporaryFolder()
        try folder.write(MigrateCommandTests.methodology, to: "older/Criteria/older.yaml")
        for arguments in [
            ["--version"], ["init", "begun", "--lang", language.rawValue], ["init", "begun"], ["init", "older"],
            ["init", "copied", "--copy-criteria", "--lang", language.rawValue],
            ["migrate", "older/Criteria/older.yaml"], ["migrate", "older", "--write"],
            ["new", "methodology", "own", "--conventions", "basel"], ["check"],
        ] { add(arguments, language, in: folder.path) }
        for name in ["begun", "copied"] { all.append((name, try folder.read("\(name)/README.md"))) }
        inputs += MigrateCommandTests.methodology
    }

    /// The help of each command; its examples are typed, whatever the language.
    private mutating func addHelp(_ language: Language) {
        for command in [
            "check", "score", "explain", "todo", "report", "test", "whatif", "sweep", "diff", "recompute", "fmt",
            "init",
            "new", "import", "export", "attach", "draft", "migrate", "schema", "setup", "translations",
        ] {
            add([command, "--help"], language, in: CommandRun.repository)
            let lines = all[all.count - 1].printed.split(separator: "\n")
            inputs += lines.filter { $0.hasPrefix("  mandate ") }.joined(separator: "\n")
        }
    }

    private mutating func add(_ arguments: [String], _ language: Language, in folder: String) {
        let run = CommandRun.running(arguments, in: folder, language: language)
        all.append((arguments.joined(separator: " "), run.output + run.errorOutput))
        inputs += "\n" + arguments.joined(separator: " ") + "\n"
    }

    /// The records and criteria of the repository: tables, traces, reports, an import.
    private mutating func addShipped(_ language: Language) throws {
        let folder = try TemporaryFolder()
        try folder.copyShippedDocuments()
        try FileManager.default.copyItem(
            atPath: Self.fixtures + "activites.csv", toPath: "\(folder.path)/activites.csv")
        for name in ["score", "explain"] { add([name, Self.record], language, in: folder.path) }
        add(["check"], language, in: folder.path)
        add(["import", "activites.csv", "--into", Self.record], language, in: folder.path)
        add(["report", Self.record, "--edition", "full", "--lang", language.rawValue], language, in: folder.path)
        for name in ["activity-areas", "stockholm-sc-6-16"] {
            let page = try folder.read("Reports/\(Self.record)/\(name).\(language).md")
            all.append((name, page))
        }
        add(
            [
                "new", "evaluation", "begun", "--period", "2024-01-01..2027-12-31", "--country", "DZA", "--conventions",
                "stockholm", "--lang", language.rawValue,
            ], language, in: folder.path)
        all.append(("a new record", try folder.read("Evaluations/begun/evaluation.yaml")))
        try gather(folder)
    }

    /// Published results beside their parts, and tables that are none.
    private mutating func addRecomputation(_ language: Language) throws {
        let folder = try TemporaryFolder()
        let rules = "\(CommandRun.repository)Criteria/examples/cpia.yaml"
        try folder.write(try String(contentsOfFile: rules, encoding: .utf8), to: "Criteria/cpia.yaml")
        try folder.write(
            "c,trad,fins,breg,STRC,total\nX,3,3,4,3.4,3\nX,\"3,5\",,9,3,3\nY,3,3,3,,\nZ,,,,4,4,9\n", to: "table.csv")
        for arguments in [
            ["--preview"], [], ["--map", "c"], ["--map", "c=d"], ["--long", "c"],
            ["--blank", "none"], ["--case", "d"], ["--on", "soon"], ["--cases", "columns"],
        ] { add(["recompute", "table.csv", "--under", "cpia"] + arguments, language, in: folder.path) }
        try gather(folder)
    }

    /// Comparisons, scenarios and tests of small rules.
    private mutating func addScenarios(_ language: Language) throws {
        let scenarios = try ScenarioFolder()
        try scenarios.write(ScenarioFolder.changes)
        let path = "Criteria/scenarios/try.yaml"
        let folder = scenarios.folder
        try folder.write(
            "format: tests/1\ntests:\n  - {id: a test, expect: {a.workshops: {score: 3}}}\n",
            to: "Criteria/small.tests.yaml")
        for arguments in [
            ["diff", "small", "changed"], ["diff", "one", "two"], ["whatif", "two", "--scenario", path],
            ["whatif", "--rebase", path], ["sweep", "two", "--scenario", path],
            ["test", "Criteria/small.yaml", "--coverage"],
            ["fmt", "--check"], ["whatif", "one", "--set", "nothing"], ["diff", "small", "one"],
        ] { add(arguments, language, in: folder.path) }
        try gather(folder)
    }

    /// What is refused, and what is said of documents with errors.
    private mutating func addMistakes(_ language: Language) throws {
        let scenarios = try ScenarioFolder()
        let folder = scenarios.folder
        let record = try folder.read("Evaluations/one/evaluation.yaml")
        try folder.write(record.replacing("period:", with: "periode:"), to: "Evaluations/one/evaluation.yaml")
        try folder.write("Title\nA\n", to: "table.csv")
        try FileManager.default.createDirectory(atPath: "\(folder.path)/empty", withIntermediateDirectories: true)
        for arguments in [
            ["score", "one"], ["score", "one", "two"], ["report", "one", "two"], ["score", "nowhere"],
            ["score", "tow"],
            ["check", "empty"], ["check", "--watch", "--format", "json"], ["check", "-", "--watch"], ["scoer"],
            ["nothing"],
            ["explain"], ["explain", "Z9"], ["explain", "B9"], ["explain", "two", "nothing"],
            ["explain", "two", "workshps"],
            ["import"], ["import", "table.csv", "--into", "one"], ["import", "absent.csv", "--into", "two"],
            ["import", "table.csv", "--into", "two", "--map", "x"],
            ["import", "table.csv", "--into", "two", "--map", "x=y"],
            ["new", "evaluation"], ["new", "evaluation", "A b", "--period", "x"],
            ["new", "evaluation", "a", "--period", "x"],
            ["new", "evaluation", "a", "--period", "2024-01-01..2027-12-31"],
            ["new", "evaluation", "a", "--period", "2024-01-01..2027-12-31", "--country", "Korea"],
            ["new", "evaluation", "a", "--period", "2024-01-01..2027-12-31", "--country", "Nowhere"],
            ["new", "evaluation", "a", "--period", "2024-01-01..2027-12-31", "--country", "DZA", "--conventions", "x"],
            [
                "new", "evaluation", "a", "--period", "2024-01-01..2027-12-31", "--country", "DZA", "--conventions",
                "minamata",
            ],
            ["new", "methodology", "small", "--conventions", "basel"], ["new", "scenario", "a"],
            ["new", "scenario", "a", "--extends", "nothing"], ["report", "two", "--format", "pdf"],
            ["report", "two", "--output", ""], ["report", "two", "--lang", "xx"], ["schema"], ["test", "nothing"],
            ["test", "empty"], ["test", "Evaluations/two/evaluation.yaml"], ["fmt", "-", "x"], ["fmt", "Criteria"],
            ["whatif", "two", "--set", "x"], ["sweep", "two", "--scenario", "Criteria/small.yaml"],
            ["score", "two", "--under", "nothing"], ["score", "two", "--criteria", "nothing"], ["score", "-"],
            ["translations", "check", "absent.yaml"],
        ] { add(arguments, language, in: folder.path) }
        try gather(folder)
    }

    private mutating func gather(_ folder: TemporaryFolder) throws {
        for case let name as String in FileManager.default.enumerator(atPath: folder.path) ?? .init() {
            inputs += name + "\n"
            guard ["Criteria", "Evaluations", "table", "activites"].contains(where: name.hasPrefix),
                !name.hasPrefix("Evaluations/begun"),
                let bytes = FileManager.default.contents(atPath: "\(folder.path)/\(name)")
            else { continue }
            inputs += String(decoding: bytes, as: UTF8.self) + "\n"
        }
    }
}
