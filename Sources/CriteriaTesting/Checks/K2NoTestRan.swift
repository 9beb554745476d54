public import Diagnostics
internal import Scalars

// K2: no test ran, or a filter matched none. A run that tests nothing must not look like one that passed.

extension Diagnostic {
    /// There are no tests at all.
    public static func noTests(of methodology: Located<String>) -> Diagnostic {
        let name = methodology.span.path.words(at: "/").last ?? "methodology.yaml"
        let file = (name.without(suffix: ".yaml") ?? name) + ".tests.yaml"
        return Diagnostic(
            .K2, "no test ran: there are no tests of `\(methodology.value)`", at: methodology.span,
            help: "write tests in \(file) beside it; `mandate test --propose` prints a first set")
    }

    /// A filter matches no test.
    public static func noTestMatches(
        _ filter: String, among ids: [String], of methodology: Located<String>
    ) -> Diagnostic {
        let suggestion = EditDistance.suggestion(for: filter, among: ids)
        let list = ids.prefix(8).joined(separator: ", ") + (ids.count > 8 ? ", …" : "")
        return Diagnostic(
            .K2, "no test ran: no id contains `\(filter)`", at: methodology.span,
            help: suggestion.map { "write `--filter \($0)`" } ?? "tests: \(list)")
    }
}
