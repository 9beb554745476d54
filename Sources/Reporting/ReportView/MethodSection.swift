internal import Documents
internal import ExactNumbers
internal import Methodology
internal import Results
internal import Scalars

extension ReportContext {
    /// How the scores come about, which readings they rest on, and what the report cannot say.
    var methodSection: Section {
        let explanation = say.text(assessment.methodology.explanation).map { [Block.paragraph($0)] } ?? []
        return Section(
            anchor: Anchor(.method), title: say("method.method"),
            blocks: [.paragraph(introduction)] + explanation,
            parts: [selectionsPart, valuesPart, readingsPart, referencesPart, limitsPart, notesPart].compactMap(\.self))
    }

    private var selectionsPart: Section? {
        let selections = assessment.methodology.selections
        guard !selections.isEmpty else { return nil }
        let table: Table =
            edition == .full
            ? .named(
                say("method.selections"), [say("method.selection"), say("charts.counts")],
                rows: selections.map { selection in
                    Table.Row(
                        anchor: Anchor(.selection, selection.id),
                        cells: [
                            .init(
                                [title(of: selection).strong, say.text(selection.explanation)].compactMap(\.self)
                                    + origin(of: selection)),
                            .init(say.clauses(conditions(of: selection))),
                        ])
                })
            : .named(say("method.selections"), [say("method.selection")], rows: selections.map(shortRow))
        return Section(
            anchor: Anchor(.selections), title: say("method.selections"),
            blocks: [.table(table)] + selections.compactMap(refusals))
    }

    /// What a selection takes and where that is written, in few lines of the whole width.
    private func shortRow(of selection: SelectionRule) -> Table.Row {
        Table.Row(
            anchor: Anchor(.selection, selection.id),
            cells: [
                .init(
                    say.stated(
                        title(of: selection).strong, say.clauses(conditions(of: selection) + origin(of: selection))))
            ])
    }

    /// Where a selection is written, what it cites, and the readings that it rests on.
    private func origin(of selection: SelectionRule) -> [Words] {
        ruleFact(selection.cites, selection.rule, selection.status).lines
            + readings(selection.readings).map(say.underReading)
    }

    private func conditions(of selection: SelectionRule) -> [Words] {
        let kind = say("method.every", ["kind": say.itemKind(selection.of)])
        let conditions = selection.where.map { say.conditions($0) } ?? []
        let once = selection.oncePer.map { say("method.once_per", ["field": say.field($0)]) }
        return [kind] + conditions + [once, say.whenUndecided(selection.whenUndecided)].compactMap(\.self)
    }

    /// How scores come about; that nothing is rounded, or that the rules round.
    private var introduction: Words {
        let rounds =
            assessment.total?.rounded != nil || assessment.criteria.contains { $0.rounded != nil }
            || assessment.ratings.contains { $0.rounded != nil }
        return rounds
            ? say.sentences([say("method.method_introduction"), say("method.rules_round")])
            : say("method.method_introduction")
    }

    private var readingsPart: Section? {
        let rows = assessment.methodology.readings.map { reading in
            Table.Row(
                anchor: Anchor(.reading, reading.id),
                cells: [
                    .init(question(of: reading)), .init(say.text(reading.answer)), .init(decision(on: reading)),
                ])
        }
        guard !rows.isEmpty else { return nil }
        return Section(
            anchor: Anchor(.readings), title: say("method.readings"),
            blocks: [
                .paragraph(say("method.readings_introduction")),
                .table(
                    .named(
                        say("method.readings"),
                        [say("method.question"), say("method.answer"), say("method.decided_by")], rows: rows)),
            ])
    }

    private func question(of reading: UsedReading) -> [Words] {
        let (question, id) = (say.text(reading.question), Words.code(reading.id))
        return edition == .full ? [question, id] : [say.inBrackets(id, behind: question)]
    }

    /// Who decided how to read, and what stands behind it; where everything is illustrative, the page says so once.
    private func decision(on reading: UsedReading) -> [Words] {
        let provenance =
            isIllustrativeThroughout
            ? nil : say.provenance(reading.status, cites: reading.cites).map(\.capitalised)
        return [say.text(reading.decidedBy), provenance].compactMap(\.self) + citations(reading.cites)
    }

    private var referencesPart: Section {
        let rows = assessment.methodology.references.map { reference in
            let address = reference.url.map { Words.code($0).linked(to: .address($0)) }
            let body = [say.text(reference.body), reference.year.map { "\($0)" }].compactMap(\.self)
            return Table.Row(
                anchor: Anchor(.reference, reference.id),
                cells: [
                    .init(say.text(reference.symbol).strong),
                    .init([say.text(reference.title), say.beside(body), address].compactMap(\.self)),
                ])
        }
        return Section(
            anchor: Anchor(.references), title: say("scores.references"),
            blocks: [
                .table(
                    Table.named(say("scores.references"), [say("method.symbol"), say("method.document")], rows: rows))
            ])
    }

    private func quotedName(_ criterion: CriterionResult) -> Words { say.quoted(name(of: criterion)) }

    /// Why criteria have no score, a sentence for each kind of reason that lies in the record.
    var reasonsOfThisRecord: [Words] {
        let names = { (criteria: [CriterionResult]) in say.list(criteria.map(quotedName)) }
        let (gated, unscored) = (assessment.leftOutByGate, assessment.notAssessed)
        let unladdered = unscored.filter { $0.indicators.contains { $0.score != nil } }
        let inapplicable = unscored.filter { $0.indicators.allSatisfy { $0.notAssessed == .choice } }
        let unmeasured = unscored.filter { criterion in
            !(unladdered + inapplicable).contains { $0.id == criterion.id }
        }
        return [
            gated.isEmpty ? nil : say("gates.limit_gated", ["criteria": names(gated)]),
            inapplicable.isEmpty ? nil : say("method.limit_not_applicable", ["criteria": names(inapplicable)]),
            unmeasured.isEmpty ? nil : say("method.limit_not_assessed", ["criteria": names(unmeasured)]),
        ].compactMap(\.self) + unladdered.map(withoutLadder)
    }

    /// "1 of 2 indicators assessed, for which there is no ladder"
    private func withoutLadder(_ criterion: CriterionResult) -> Words {
        let number = criterion.indicators.count { $0.score != nil }
        let whole = criterion.indicators.count
        return say.count(
            "method.limit_no_ladder", whole,
            ["criterion": quotedName(criterion), "number": say.number(Rational(number))])
    }

    private var limitsPart: Section {
        let untranscribed = assessment.untranscribed
        let unknown =
            untranscribed.isEmpty
            ? [] : [say("method.limit_untranscribed", ["criteria": say.list(untranscribed.map(quotedName))])]
        let limits =
            reasonsOfThisRecord + unknown + [
                say("method.limit_only_record"), say("method.limit_ranges"), say("method.limit_feedback"),
                say("method.limit_translations"),
            ]
        return Section(anchor: Anchor(.limits), title: say("method.limits"), blocks: [.list(limits)])
    }

    /// What the record says of itself and of the centre in free words; nil where it says nothing.
    private var notesPart: Section? {
        let notes = [say.text(assessment.evaluation.notes), say.text(assessment.record.centre.notes)].compactMap(\.self)
        guard !notes.isEmpty else { return nil }
        return Section(
            anchor: Anchor(.notes), title: say("method.notes_of_record"), blocks: notes.map(Block.paragraph))
    }

    /// Makes the results again in a new folder and compares them with those of this report, wherever it was written: it
    /// changes nothing that is there. Not every Mac has what others check digests with.
    private var repeatingCommand: String {
        let (id, methodology) = (assessment.evaluation.id, assessment.methodology.id)
        let record = assessment.evaluation.file
        let folder = record.without(suffix: "/evaluation.yaml").map { String($0) } ?? record
        let day = assessment.advisedOn.map { ["--on", $0] } ?? []
        let words = ["mandate", "report", argument(folder)] + rulesAsked + day + ["--quiet", "--output"]
        let results = ShellWord.written("\(id)/\(methodology).json")
        return "new=$(mktemp -d) && \(words.map(ShellWord.written).joined(separator: " ")) \"$new\""
            + " && echo \"\(digestOfResults)  $new\"/\(results) | $(command -v sha256sum || echo \"shasum -a 256\") -c"
    }

    /// The rules, and the folder of criteria if it is another than the usual one. What does not stand beside the calendar
    /// is named as a file: in a folder of its own the command would find no calendar.
    private var rulesAsked: [String] {
        let folder = { (file: String) in file.cut(atLast: "/").map { String($0.before) } ?? "." }
        let file = assessment.methodology.file
        let criteria = (assessment.calendar?.file ?? assessment.parties?.file).map(folder) ?? "Criteria"
        let under = folder(file) == criteria ? assessment.methodology.id : argument(file)
        return ["--under", under] + (criteria == "Criteria" ? [] : ["--criteria", criteria])
    }

    /// A path that is not taken for an option.
    private func argument(_ path: String) -> String { path.begins(with: "-") ? "./\(path)" : path }

    /// The digest of the file that holds the whole assessment.
    private var digestOfResults: String {
        results ?? (try? CanonicalJSON.encode(assessment)).map { Digest.sha256(of: Array($0)) } ?? ""
    }

    /// The full digests, and how anyone can check the report.
    var digestsSection: Section {
        let sources = assessment.record.sources.filter { $0.sha256 != nil }.map { source in
            Table.Row([.code(source.file ?? source.id), .code(source.sha256 ?? "")])
        }
        let calendar = assessment.calendar.map { [Table.Row([.code($0.file), .code($0.sha256)])] } ?? []
        let parties = assessment.parties.map { [Table.Row([.code($0.file), .code($0.sha256)])] } ?? []
        let previous = assessment.evaluation.previous.map { [Table.Row([.code($0.file), .code($0.sha256)])] } ?? []
        let rows =
            [
                Table.Row([.code(assessment.methodology.file), .code(assessment.methodology.sha256)]),
                Table.Row([.code(assessment.evaluation.file), .code(assessment.evaluation.sha256)]),
            ] + previous + calendar + parties + sources
        return Section(
            anchor: Anchor(.digests), title: say("method.digests"),
            blocks: [
                .paragraph(
                    say(
                        "method.how_to_verify",
                        [
                            "command": .code(repeatingCommand), "digest": .code("sha256sum"),
                            "other": .code("shasum -a 256"),
                        ])),
                .table(.named(say("method.digests"), [say("method.file"), "SHA-256"], rows: rows)),
                .paragraph(say.madeBy("\(assessment.engine.name) \(assessment.engine.version)")),
            ])
    }
}
