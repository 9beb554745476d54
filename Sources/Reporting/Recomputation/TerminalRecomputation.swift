package import Documents
package import Recomputing
internal import Spreadsheets
package import Words

/// Recomputed results for a terminal, in pieces: what the columns are, case by case, and in all.
package struct TerminalRecomputation: Sendable {
    private let subject: RecomputationSubject
    private let view: RecomputationView
    private let say: Wording
    private let style: TerminalStyle
    private let width: Int
    private let isBrief: Bool

    /// - Parameter isBrief: whether cases in which every value is equal, or equal as printed, are only counted.
    package init(
        _ subject: RecomputationSubject, isBrief: Bool, style: TerminalStyle, width: Int, in lexicon: Lexicon
    ) {
        self.subject = subject
        self.isBrief = isBrief
        self.style = style
        self.width = width
        say = Wording(lexicon)
        view = RecomputationView(subject, say)
    }

    /// What is read as what.
    package var beginning: String {
        written { writer in
            writer.heading(say("recompute.title"), level: 0)
            for block in view.beginning { writer.write(block) }
        }
    }

    /// The line above the cases.
    package var caseHeading: String { written { $0.heading(say("recompute.cases"), level: 1) } }

    /// A case; empty where there is nothing to say of it.
    package func text(of found: RecomputedCase) -> String {
        guard !isBrief || !found.isPlain else { return "" }
        if let line = found.setApart { return written { $0.indented(say.setApart(line, in: subject), by: 0) } }
        return written { writer in
            writer.indented(say.line(found, in: subject), by: 0)
            for result in found.results where result.isTold {
                writer.indented(say.sentence(result, in: subject), by: 2)
            }
            for remark in found.remarks {
                writer.indented("\(say.place(remark, subject)) \(say.cell(remark))", by: 2)
                writer.indented(say.reason(remark, in: subject), by: 4)
                writer.indented("→ \(say.fix(remark, in: subject))", by: 4, role: .hint)
            }
        }
    }

    /// How many values have which verdict.
    package func ending(_ summary: RecomputationSummary) -> String {
        written { writer in
            writer.raw("")
            writer.heading(say("recompute.in_all"), level: 1)
            for block in view.ending(summary) { writer.write(block) }
        }
    }

    private func written(_ write: (inout TerminalWriter) -> Void) -> String {
        var writer = TerminalWriter(style: style, width: width)
        write(&writer)
        return writer.text
    }
}

extension RecomputedResult {
    /// Whether a value needs a sentence.
    var isTold: Bool { verdict != .equal && verdict != .equalAsPrinted }
}

extension RecomputedCase {
    /// Whether every value is equal, or equal as printed, and nothing is to be remarked.
    var isPlain: Bool { setApart == nil && remarks.isEmpty && !results.contains(where: \.isTold) }
}
