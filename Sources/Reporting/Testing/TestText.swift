package import CriteriaTesting
package import Documents
internal import Methodology
internal import Words

/// The results of tests for a person: what failed and why, how much is covered, and one line at the end.
package struct TestText {
    private let run: TestRun
    private let style: TerminalStyle
    private let width: Int
    private let isQuiet: Bool

    /// - Parameter isQuiet: whether methodologies are not listed one by one.
    package init(_ run: TestRun, style: TerminalStyle, width: Int, isQuiet: Bool) {
        self.run = run
        self.style = style
        self.width = width
        self.isQuiet = isQuiet
    }

    /// All lines.
    package var text: String {
        let shown = run.diagnostics.filter { $0.severity == .error }.inWords
        let problems = shown.isEmpty ? "" : ConsoleRenderer(style: style).render(shown) + "\n"
        let failures = run.results.flatMap { failure(of: $0) }.map { $0 + "\n" }.joined()
        return failures + coverage + mutations + problems + suites + run.summary + "\n"
    }

    private var suites: String {
        guard !isQuiet, run.suites.count > 1 else { return "" }
        let names = run.suites.map(\.suite.methodology.id.value)
        let column = (names.map { TerminalText.width($0) }.max() ?? 0) + 2
        return zip(names, run.suites).map { name, suite in
            let part = TestRun(suites: [suite])
            return TerminalText.padded(name, to: column) + part.summary + "\n"
        }.joined()
    }

    /// Why a test failed: each difference at its place, then the traces that explain them.
    private func failure(of result: TestResult) -> [String] {
        guard case .failed(let mismatches) = result.outcome else { return [] }
        let renderer = ConsoleRenderer(style: style)
        let heading =
            style(.error, Phrase("testing.failure").inWords) + " "
            + style(.strong, TerminalText.safe(result.test.id.value)) + "\n"
        let places = mismatches.map { mismatch in
            let words = Phrase("testing.expected_got", ["expected": mismatch.expected, "actual": mismatch.actual])
                .inWords
            guard TerminalText.width(words) > Self.longestLabel else {
                return renderer.excerpt(at: mismatch.span, label: words, what: mismatch.what)
            }
            return renderer.excerpt(at: mismatch.span, label: nil, what: mismatch.what)
                + TerminalText.safe(
                    lines: [
                        Phrase("testing.expected", ["expected": mismatch.expected]),
                        Phrase("testing.got", ["actual": mismatch.actual]),
                    ].map { "    = " + $0.inWords })
        }
        return [heading + places.joined() + traces(of: mismatches, in: result)]
    }

    /// The longest words that stand beside the mark in the line itself.
    private static let longestLabel = 36

    private func traces(of mismatches: [Mismatch], in result: TestResult) -> String {
        guard let assessment = result.assessment else { return "" }
        let lexicon = Lexicon.builtIn(DiagnosticLanguage.current) ?? .en
        let trace = TerminalTrace(assessment, in: lexicon, style: style, width: width)
        var told: [MismatchOrigin] = []
        for case let origin? in mismatches.map(\.origin) where !told.contains(origin) { told.append(origin) }
        return told.compactMap { origin in
            switch origin {
            case .indicator(let id): trace.text(of: id, indent: 2)
            case .criterion(let id): trace.scores(ofCriterion: id, indent: 2)
            case .total: trace.scores(indent: 2)
            }
        }.joined()
    }

    private var mutations: String {
        (run.mutations ?? []).map { MutationText($0, style: style).text + "\n" }.joined()
    }

    private var coverage: String {
        guard let coverage = run.coverage else { return "" }
        return zip(run.suites, coverage).map { suite, coverage in
            CoverageText(methodology: suite.suite.methodology.id.value, coverage: coverage, style: style).text + "\n"
        }.joined()
    }
}
