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
        return style(.strong, "Coverage of \(methodology)") + "\n" + rows.joined()
            + (uncovered.isEmpty ? "" : "\n" + uncovered)
    }

    private var rows: [String] {
        let counts = CoverageKind.allCases.map { ($0.title, coverage.count(of: $0)) }.filter { $0.1.all > 0 }
        let all = counts + [("together", coverage.count())]
        let column = (all.map(\.0.count).max() ?? 0) + 2
        let digits = String(coverage.points.count).count
        return all.map { title, count in
            let seen = String(repeating: " ", count: max(0, digits - String(count.seen).count)) + "\(count.seen)"
            let percent = String(repeating: " ", count: max(0, 3 - String(count.percent).count)) + "\(count.percent)"
            let row = "  " + TerminalText.padded(title, to: column) + "\(seen) of \(count.all)"
            let padded = TerminalText.padded(row, to: column + 2 * digits + 8)
            return style(count.seen == count.all ? .good : .warning, padded + percent + " %") + "\n"
        }
    }
}
