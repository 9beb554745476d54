internal import Documents
internal import Results
internal import Scoring
internal import Words

/// The page that leads to each report, with its headline numbers.
struct CoverPage {
    private let assessments: [Assessment]
    private let languages: [Lexicon]
    private let say: Wording

    init(_ assessments: [Assessment], _ languages: [Lexicon]) {
        self.assessments = assessments
        self.languages = languages
        say = Wording(languages[0])
    }

    var bytes: [UInt8] {
        let first = PageOne(context: ReportContext(assessments[0], in: say.lexicon))
        let evaluation = assessments[0].evaluation
        var main = HTMLWriter()
        main.write(Tag.main { section(period: evaluation).html(level: 2, say) })
        let title = Words("\(first.title) · \(say.period(evaluation.period))").plainText
        let notice = say.text(evaluation.notice)
        let frame = PageFrame(
            say: say, title: title,
            running: .init(start: title, end: say.stage(evaluation.stage).plainText, foot: notice?.plainText ?? ""),
            notice: notice)
        return frame.page(
            header: [Tag.p(.class("kind")) { say("page_one.report_title").html }, Tag.h1 { first.title.html }],
            main: main)
    }

    private func section(period evaluation: EvaluationIdentity) -> Section {
        Section(
            anchor: Anchor(.summary), title: say("files.cover_title"),
            blocks: [
                .facts([
                    Fact(say("page_one.mandate_period"), say.period(evaluation.period)),
                    Fact(say("page_one.report_status"), say.stage(evaluation.stage)),
                    Fact(say("page_one.record_file"), .code(evaluation.id), .code("SHA-256 \(evaluation.sha256)")),
                ]),
                .paragraph(say("files.cover_introduction")), .table(table),
            ])
    }

    private var table: Table {
        let rows = assessments.map { assessment in
            let page = PageOne(context: ReportContext(assessment, in: say.lexicon))
            let links = languages.map { link(assessment, $0, .page, .written($0.name)) }
            return Table.Row(cells: [
                .init([say.text(assessment.methodology.title)] + page.cautions), .init(page.headlines), .init(links),
                .init(otherFormats(assessment)),
            ])
        }
        var table = Table(
            [say("files.methodology"), say("scores.score"), say("files.report"), say("files.formats")], rows: rows)
        table.label = say("files.cover_title")
        table.kind = .cover
        return table
    }

    private func otherFormats(_ assessment: Assessment) -> [Words] {
        languages.flatMap { lexicon in
            ReportForm.allCases.filter { $0 != .page }.map { form in
                link(assessment, lexicon, form, "\(form.name(say)) (\(lexicon.language.rawValue))")
            }
        } + [say("files.whole_record").linked(to: .file("\(assessment.methodology.id).json"))]
    }

    private func link(_ assessment: Assessment, _ lexicon: Lexicon, _ form: ReportForm, _ words: Words) -> Words {
        words.linked(to: .file(form.fileName(assessment.methodology.id, lexicon.language.rawValue)))
    }
}

extension PageOne {
    /// What the large numbers of the first page say, in a line each.
    fileprivate var headlines: [Words] {
        figures.map { "\($0.name): \($0.value.strong)" } + ratingSource + [context.jointResult].compactMap(\.self)
    }
}
