/// Gathers what checks find while documents are read; reading goes on behind an error so that all are listed.
package final class DiagnosticCollector {
    /// How many diagnostics are kept; a hostile file could otherwise fill the memory with them.
    package static let limit = 10_000

    private var gathered: [Diagnostic] = []
    /// Worked out for what is reported, since most of a document is read without a word.
    private var contexts: [() -> String] = []
    /// How many diagnostics came behind the limit.
    package private(set) var omitted = 0
    /// How many errors were found, those behind the limit included.
    package private(set) var errorCount = 0

    package init() {}

    /// Takes one diagnostic, with the context that is being read unless it has one.
    package func report(_ diagnostic: Diagnostic) {
        if diagnostic.severity == .error { errorCount += 1 }
        guard gathered.count < Self.limit else {
            omitted += 1
            return
        }
        var diagnostic = diagnostic
        if diagnostic.context == nil, !contexts.isEmpty {
            diagnostic.context = contexts.map { $0() }.joined(separator: ", ")
        }
        gathered.append(diagnostic)
    }

    /// Takes several diagnostics.
    package func report(_ diagnostics: some Sequence<Diagnostic>) {
        for diagnostic in diagnostics { report(diagnostic) }
    }

    /// Names the part of the document that `body` reads in each diagnostic reported meanwhile.
    package func within<Result>(_ context: String?, _ body: () throws -> Result) rethrows -> Result {
        guard let context else { return try body() }
        return try within({ context }, body)
    }

    /// The same for a name that is worked out where it is needed.
    func within<Result>(_ context: @escaping () -> String, _ body: () throws -> Result) rethrows -> Result {
        contexts.append(context)
        defer { contexts.removeLast() }
        return try body()
    }

    /// What is read meanwhile; nil where an error was found in it.
    package func whole<Model>(_ read: () -> Model?) -> Model? {
        let errorsBefore = errorCount
        let model = read()
        return errorCount == errorsBefore ? model : nil
    }

    /// Everything found, sorted by place, each thing once.
    package var diagnostics: [Diagnostic] {
        var seen = Set<Diagnostic>()
        return gathered.sorted().filter { seen.insert($0).inserted }
    }

    /// What was found without words, for those who write documents into the program.
    package var description: String {
        diagnostics.map { "\($0.span.path):\($0.span.start.line): \($0.message)" }.joined(separator: "\n")
    }

    /// Whether any error was found.
    package var hasErrors: Bool { errorCount > 0 }
}
