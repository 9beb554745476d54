internal import Documents
internal import Methodology
package import Recomputing
package import Words

/// Recomputed results as one page for a browser, in pieces.
package struct RecomputationPage: Sendable {
    private let subject: RecomputationSubject
    private let view: RecomputationView
    private let say: Wording
    private let isBrief: Bool

    /// - Parameter isBrief: whether cases in which every value is equal, or equal as printed, are only counted.
    package init(_ subject: RecomputationSubject, isBrief: Bool, in lexicon: Lexicon) {
        self.subject = subject
        self.isBrief = isBrief
        say = Wording(lexicon)
        view = RecomputationView(subject, say)
    }

    /// What is read as what, and the head of the list of cases.
    package var beginning: String {
        var main = HTMLWriter()
        for block in view.beginning { main.write(block.html(level: 2, say)) }
        return written { writer in
            frame.open(&writer, header: [Tag.h1 { title.html }], hasOtherLanguages: main.hasOtherLanguages)
            writer.writeMarkup("<main>\n")
            writer.append(main)
            writer.write(Section.heading(2) { say("recompute.cases").html })
        }
    }

    /// A case with what is to be said of it.
    package func text(of found: RecomputedCase) -> String {
        guard !isBrief || !found.isPlain else { return "" }
        let lines =
            found.results.filter(\.isTold).map { say.sentence($0, in: subject) }
            + found.remarks.map { say.line($0, in: subject) }
        return written { writer in
            writer.write(
                Tag.section {
                    Tag.h3 { say.name(found, in: subject).html }
                    Tag.p { say.verdicts(found).html }
                    lines.isEmpty ? [] : [Tag.ul { lines.map { line in Tag.li { line.html } } }]
                })
        }
    }

    /// How many values have which verdict.
    package func ending(_ summary: RecomputationSummary) -> String {
        written { writer in
            writer.write(Section.heading(2) { say("recompute.in_all").html })
            for block in view.ending(summary) { writer.write(block.html(level: 2, say)) }
            writer.writeMarkup("</main>\n")
            frame.close(&writer)
        }
    }

    private var title: Words { say("recompute.title") }

    private var frame: PageFrame {
        let name = say.text(subject.words.methodology.title).plainText
        return PageFrame(
            say: say, title: "\(title.plainText) · \(name)",
            running: .init(start: name, end: title.plainText, foot: ""), notice: nil)
    }

    private func written(_ write: (inout HTMLWriter) -> Void) -> String {
        var writer = HTMLWriter(capacity: 1 << 12)
        write(&writer)
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}
