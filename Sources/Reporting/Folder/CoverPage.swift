internal import Documents
internal import Results
internal import Scoring
internal import Words

/// The page that leads to each report, with its headline numbers.
struct CoverPage {
    private let assessments: [Assessment]
    private let languages: [Lexicon]
    /// The forms in which each report lies beside the cover; it leads to the first of them before all.
    private let forms: [ReportForm]
    private let say: Wording

    init(_ assessments: [Assessment], _ languages: [Lexicon], _ forms: [ReportForm] = ReportForm.usual) {
        self.assessments = assessments
        self.languages = languages
        self.forms = forms
        say = Wording(languages[0])
    }

    var bytes: [UInt8] {
        let first = PageOne(context: ReportContext(assessments[0], in: say.lexicon))
        let evaluation = assessments[0].evaluation
        var main = HTMLWriter()
        main.write(Tag.main { section(period: evaluation).html(level: 2, say) })
        let title = Words("\(first.title) · \(say.period(evaluation.period))").plainText
        let notice = say.notice(evaluation.notice)
        let stage = say.asRecordSays(say.stage(evaluation.stage))
        let frame = PageFrame(
            say: say, title: title,
            running: .init(start: title, end: stage.plainText, foot: notice?.plainText ?? ""),
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
                    Fact(say("page_one.report_status"), say.asRecordSays(say.stage(evaluation.stage))),
                    Fact(
                        say("page_one.record_file"), say.identity(evaluation.id, evaluation.sha256),
                        say("files.digest_shortened")),
                ]),
                .paragraph(say("files.cover_introduction")), .table(table),
            ])
    }

    private var table: Table {
        let rows = assessments.map { assessment in
            let page = PageOne(context: ReportContext(assessment, in: say.lexicon))
            let links = languages.map { link(assessment, $0, forms[0], .written($0.name)) }
            return Table.Row(cells: [
                .init([say.text(assessment.methodology.title).strong] + page.cautions.map(\.withoutLinks)),
                .init(page.headlines.map(\.withoutLinks)), .init(links),
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
            forms.dropFirst().map { form in
                link(assessment, lexicon, form, "\(form.name(say)) (\(lexicon.language.rawValue))")
            }
        } + [say("files.whole_record").linked(to: .file("\(assessment.methodology.id).json"))]
    }

    private func link(_ assessment: Assessment, _ lexicon: Lexicon, _ form: ReportForm, _ words: Words) -> Words {
        words.linked(to: .file(form.fileName(assessment.methodology.id, lexicon.language.rawValue)))
    }
}

extension PageOne {
    /// What the large numbers of the first page say, in a line each, and what nobody should read them without.
    fileprivate var headlines: [Words] {
        let rating = rating.map { [context.say.clauses([headline($0)] + $0.lines)] } ?? []
        let gates = gateLines.isEmpty ? [] : ["\(context.say("gates.gates_not_met")):"] + gateLines
        let evidence = coverage.map { context.say.clauses([headline($0), claimsOnEmptyFiles].compactMap(\.self)) }
        return (figures.prefix(context.assessment.total == nil ? 1 : 2).map(headline)) + rating
            + [evidence].compactMap(\.self) + gates
            + [context.questionsAsked].compactMap(\.self) + context.jointResults
    }

    private func headline(_ figure: Figure) -> Words {
        context.say.titled(figure.name, figure.isPlain ? figure.value : figure.value.strong)
    }
}
