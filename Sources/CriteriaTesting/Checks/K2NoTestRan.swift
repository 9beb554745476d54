package import Documents
internal import Scalars

// K2: no test ran, or a filter matched none. A run that tests nothing must not look like one that passed.

extension Diagnostic {
    /// There are no tests at all.
    package static func noTests(of methodology: Located<String>) -> Diagnostic {
        let name = methodology.span.path.words(at: "/").last ?? "methodology.yaml"
        let file = "\(name.without(suffix: ".yaml") ?? name).tests.yaml"
        return Diagnostic(
            .K2, "K2.no_tests", ["methodology": methodology.value, "file": file], at: methodology.span)
    }

    /// A filter matches no test.
    package static func noTestMatches(
        _ filter: String, among ids: [String], of methodology: Located<String>
    ) -> Diagnostic {
        let suggestion = EditDistance.suggestion(for: filter, among: ids)
        return Diagnostic(
            .K2, "K2.none_matches", ["filter": filter], at: methodology.span,
            help: suggestion.map { .write("--filter \($0)") }
                ?? Phrase("K2.none_matches.tests", ["tests": ids.atMost(8)]))
    }
}

extension DiagnosticPage {
    package static let k2 = DiagnosticPage(
        .K2, in: .methodology,
        wrong: "tests: []",
        right: tests(seeing: "{0: 0, 5: 0, 6: 4}"), related: [.K1])
}
