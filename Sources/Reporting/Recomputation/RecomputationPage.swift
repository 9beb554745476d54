internal import Documents
internal import Methodology
package import Recomputing
package import Words

/// Recomputed results as one page for a browser: the verdicts first, then each value that is not simply equal, in a sentence.
///
/// What is said of cases is gathered until the last of them is known, since the page begins with how many there are.
package final class RecomputationPage {
    private let subject: RecomputationSubject
    private let view: RecomputationView
    private let say: Wording
    private let isBrief: Bool
    private var sentences: [Verdict: HTMLWriter] = [:]
    private var remarks = HTMLWriter()
    private var cases = HTMLWriter()

    /// - Parameter isBrief: whether cases in which every value is equal, or equal as printed, are only counted.
    package init(_ subject: RecomputationSubject, isBrief: Bool, in lexicon: Lexicon) {
        self.subject = subject
        self.isBrief = isBrief
        say = Wording(lexicon)
        view = RecomputationView(subject, say)
    }

    /// Takes in a case.
    package func add(_ found: RecomputedCase) {
        if let line = found.setApart {
            cases.write(Tag.li { say.setApart(line, in: subject).html })
            return
        }
        for result in found.results where result.isTold {
            sentences[result.verdict, default: HTMLWriter()].write(line(found, say.sentence(result, in: subject)))
        }
        for remark in found.remarks { remarks.write(line(found, say.line(remark, in: subject))) }
        if !isBrief || !found.isPlain { cases.write(Tag.li { say.line(found, in: subject).html }) }
    }

    private func line(_ found: RecomputedCase, _ words: Words) -> HTML {
        Tag.li { say.tell("recompute.case_sentence", ["name": say.name(found, in: subject), "says": words]).html }
    }

    /// The whole page, when all cases are known.
    package func text(_ summary: RecomputationSummary) -> String {
        var main = HTMLWriter()
        main.writeMarkup("<main>\n")
        write(verdicts(summary), to: &main)
        writeSentences(to: &main)
        writeCells(summary, to: &main)
        writeRest(summary, to: &main)
        main.writeMarkup("</main>\n")
        return String(decoding: frame.page(header: [Tag.h1 { title.html }], main: main), as: UTF8.self)
    }

    private func verdicts(_ summary: RecomputationSummary) -> [Block] {
        [
            .facts(view.sources),
            summary.contradicting > 0 || summary.compared == 0
                ? .warning(view.verdict(summary)) : .lead(view.verdict(summary)),
            view.figures(summary),
        ] + view.perhapsResults + view.unread + view.setApart(summary)
    }

    /// Each value that is not simply equal: what contradicts first.
    private func writeSentences(to main: inout HTMLWriter) {
        for verdict in [Verdict.contradictsParts, .followsPublishedParts, .notComputable] {
            guard let lines = sentences[verdict] else { continue }
            main.write(Section.heading(2) { (say.term("recompute_heads", verdict.rawValue) ?? "").html })
            writeList(lines, to: &main)
        }
    }

    private func writeCells(_ summary: RecomputationSummary, to main: inout HTMLWriter) {
        let cells = view.cells(summary, isCaptioned: false)
        guard !cells.isEmpty else { return }
        main.write(Section.heading(2) { say("recompute.cells_to_look_at").html })
        write(cells, to: &main)
        if summary.remarks > 0 {
            fold(
                say.tell("recompute.cell_by_cell", ["number": view.number(summary.remarks)]), to: &main
            ) { [remarks] in writeList(remarks, to: &$0) }
        }
    }

    /// What few will look at: counts by column, every case, and what was read as what.
    private func writeRest(_ summary: RecomputationSummary, to main: inout HTMLWriter) {
        main.write(Section.heading(2) { say("recompute.in_detail").html })
        if let table = view.byColumn(summary) {
            fold(say("recompute.by_column"), to: &main) { write([.table(table)], to: &$0) }
        }
        if !cases.bytes.isEmpty {
            fold(say("recompute.cases"), to: &main) { [cases] in writeList(cases, to: &$0) }
        }
        fold(say("recompute.read_as"), to: &main) { write(view.beginning, to: &$0) }
    }

    private func fold(_ title: Words, to main: inout HTMLWriter, _ content: (inout HTMLWriter) -> Void) {
        main.writeMarkup("<details>")
        main.write(Tag.summary { title.html })
        content(&main)
        main.writeMarkup("</details>\n")
    }

    private func writeList(_ lines: HTMLWriter, to main: inout HTMLWriter) {
        main.writeMarkup("<ul>")
        main.append(lines)
        main.writeMarkup("</ul>\n")
    }

    private func write(_ blocks: [Block], to main: inout HTMLWriter) {
        for block in blocks { main.write(block.html(level: 2, say)) }
    }

    private var title: Words { say("recompute.title") }

    private var frame: PageFrame {
        let name = say.text(subject.words.methodology.title).plainText
        return PageFrame(
            say: say, title: "\(title.plainText) · \(name)",
            running: .init(start: name, end: title.plainText, foot: ""), notice: nil)
    }
}
