package import Documents
internal import MandateEngine
internal import Scalars

/// What a command may know of the world around it; the one place where the working directory and the terminal enter.
package struct CommandEnvironment: Sendable {
    /// The folder that relative paths start from.
    package var workingFolder: String
    /// Takes text for standard output.
    package var output: @Sendable (String) -> Void
    /// Takes text for standard error.
    package var errorOutput: @Sendable (String) -> Void
    /// Everything on standard input.
    package var input: @Sendable () -> [UInt8]
    /// Waits a number of milliseconds; false where the user asked for an end meanwhile.
    package var wait: @Sendable (_ milliseconds: Int) -> Bool
    /// Whether the user asked for an end (Ctrl-C), which is caught from the first question on.
    package var isInterrupted: @Sendable () -> Bool
    /// Whether standard output is a terminal.
    package var outputIsTerminal: Bool
    /// Whether standard error is a terminal.
    package var errorOutputIsTerminal: Bool
    /// The width of the terminal in columns.
    package var width: Int
    /// Whether the user asked for no colours (`NO_COLOR`).
    package var refusesColour: Bool
    /// Whether the terminal takes no orders, such as to begin a new screen (`TERM=dumb`).
    package var terminalIsDumb: Bool
    /// The folder of the Python environment that prints PDF (`MANDATE_PDF`, else in the user's own folder of data).
    package var printingFolder: String?
    /// The language in which a command speaks unless its line names another.
    package var language: Language
    /// The folders that other programs lie in (`PATH`).
    package var programFolders: [String]
    /// Where an installation of the program would have criteria.
    package var installedCriteria: String?
    /// The day, of which it depends what may still be done; nil for that of this version's release.
    package var today: Day?

    package init(
        workingFolder: String, output: @escaping @Sendable (String) -> Void,
        errorOutput: @escaping @Sendable (String) -> Void, input: @escaping @Sendable () -> [UInt8] = { [] },
        wait: @escaping @Sendable (_ milliseconds: Int) -> Bool = { _ in false },
        isInterrupted: @escaping @Sendable () -> Bool = { false }, outputIsTerminal: Bool = false,
        errorOutputIsTerminal: Bool = false, width: Int = 100, refusesColour: Bool = false,
        terminalIsDumb: Bool = false, printingFolder: String? = nil, language: Language = .en,
        programFolders: [String] = ["/usr/bin"], installedCriteria: String? = nil, today: Day? = nil
    ) {
        self.today = today
        self.installedCriteria = installedCriteria
        self.language = language
        self.programFolders = programFolders
        self.printingFolder = printingFolder
        self.workingFolder = workingFolder
        self.output = output
        self.errorOutput = errorOutput
        self.input = input
        self.wait = wait
        self.isInterrupted = isInterrupted
        self.outputIsTerminal = outputIsTerminal
        self.errorOutputIsTerminal = errorOutputIsTerminal
        self.width = width
        self.refusesColour = refusesColour
        self.terminalIsDumb = terminalIsDumb
    }

    /// The width that the user asks for by `COLUMNS`, or that of the terminal; 100 columns where there is neither.
    package static func width(asked: String?, terminal: Int?) -> Int {
        let wide = [asked.flatMap { Int($0) }, terminal].compactMap(\.self).first { $0 > 0 } ?? 100
        return min(max(wide, narrowest), widest)
    }

    /// Where programs lie, by the variables of the process.
    package static func programFolders(in variables: [String: String]) -> [String] {
        variables["PATH"].map { $0.words(at: ":").map(String.init) } ?? []
    }

    /// The day on which a clock that counts seconds from 1970 on stands, in universal time.
    package static func day(secondsSince1970 seconds: Int) -> Day? {
        Int32(exactly: seconds / 86_400).map(Day.init(number:))
    }

    /// Where the criteria lie that are installed beside a program: in `share/mandate`, next to the program's `bin`.
    package static func installedCriteria(besides program: String?) -> String? {
        guard let bin = program?.cut(atLast: "/")?.before, let prefix = bin.without(suffix: "/bin") else { return nil }
        return "\(prefix)/share/mandate/Criteria"
    }

    /// Below this a table is one word under the other, and above it no line can be followed.
    private static let (narrowest, widest) = (20, 1_000)
}

extension CommandEnvironment {
    /// Where a program lies that is called by its name; nil where none of the folders has it.
    func program(named name: String, _ files: FileAccess) -> String? {
        programFolders.lazy.map { "\($0)/\(name)" }.first(where: files.exists)
    }

    /// Tells the user one line on standard error; what names of files and ids hold cannot steer a terminal.
    func tell(_ line: String) { errorOutput(TerminalText.safe(line) + "\n") }

    /// Puts out text for programs byte by byte, or made fit for a terminal where that is what shows it.
    func outputData(_ text: String) {
        guard outputIsTerminal else { return output(text) }
        let shown = text.without(prefix: "\u{FEFF}") ?? text[...]
        output(shown.lines.map { TerminalText.safe(String($0)) }.joined(separator: "\n"))
    }
}
