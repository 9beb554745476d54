internal import CriteriaTesting
internal import Documents
internal import Words

/// How much tests see of one methodology, and what they do not.
struct CoverageText {
    let methodology: String
    let coverage: Coverage
    let style: TerminalStyle

    var text: String {
        let uncovered = CompilerStyleRenderer.render(coverage.diagnostics.inWords)
        return style(.strong, Phrase("testing.coverage", ["methodology": methodology]).inWords) + "\n" + rows.joined()
            + (uncovered.isEmpty ? "" : "\n" + uncovered)
    }

    private var rows: [String] {
        let counts = CoverageKind.allCases.map { ($0.title.inWords, coverage.count(of: $0)) }.filter { $0.1.all > 0 }
        let all = counts + [(Phrase("testing.together").inWords, coverage.count())]
        let column = (all.map { TerminalText.width($0.0) }.max() ?? 0) + 2
        let digits = String(coverage.points.count).count
        return all.map { title, count in
            let seen = String(repeating: " ", count: max(0, digits - String(count.seen).count)) + "\(count.seen)"
            let percent = String(repeating: " ", count: max(0, 3 - String(count.percent).count)) + "\(count.percent)"
            let row =
                "  " + TerminalText.padded(title, to: column)
                + Phrase("testing.seen_of_all", ["seen": seen, "all": count.all]).inWords
            let padded = TerminalText.padded(row, to: column + 2 * digits + 8)
            return style(count.seen == count.all ? .good : .warning, padded + percent + " %") + "\n"
        }
    }
}
