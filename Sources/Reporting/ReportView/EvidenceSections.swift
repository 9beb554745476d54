internal import Documents
internal import Evaluation
internal import Files
internal import Methodology
internal import Results
internal import Scalars

extension ReportContext {
    /// The documents, and what cites each.
    var sourcesSection: Section {
        let cited = citingItems
        let rows = assessment.record.sources.map { source in
            Table.Row(
                anchor: Anchor(.source, source.id),
                cells: [
                    .init(description(of: source)), .init(whereabouts(of: source)),
                    .init(source.strength.map { say.value($0, of: "strength") } ?? say("evidence.not_stated")),
                    .init((cited[source.id]?.firstOccurrences).map(citing) ?? say("evidence.nobody")),
                ])
        }
        var table = Table(
            [say("evidence.source"), say("evidence.where_found"), say("evidence.strength"), say("evidence.cited_by")],
            rows: rows)
        table.label = say("evidence.sources_title")
        table.kind = .documents
        return Section(
            anchor: Anchor(.sources), title: say("evidence.sources_title"),
            blocks: rows.isEmpty ? [.paragraph(say("evidence.no_sources"))] : [.table(table)])
    }

    private func description(of source: SourceRecord) -> [Words] {
        let title = (say.text(source.title) ?? .code(source.id)).strong
        let number = number(ofSource: source.id).map { Words("[\($0)] ") } ?? ""
        let particulars = [
            .code(source.id), source.kind.map(say.sourceKind), source.date.map(say.date),
        ].compactMap(\.self)
        let notes = edition == .full ? notes(source.notes) : nil
        return ["\(number)\(title)", say.beside(particulars), author(source.author), notes].compactMap(\.self)
    }

    /// What cites a document: the first few by name; the register holds what each item rests on.
    private func citing(_ names: [Words]) -> Words {
        let rest = names.count - ReportContext.citingShown
        return rest <= 1
            ? say.clauses(names) : say.andMore(say.clauses(Array(names.prefix(ReportContext.citingShown))), rest)
    }

    private static let citingShown = 2

    private func author(_ author: LocalizedText?) -> Words? {
        say.text(author).map { say("evidence.author_of_record", ["author": $0]) }
    }

    /// What the record adds in its own words, and nobody has checked.
    private func notes(_ notes: LocalizedText?) -> Words? {
        say.text(notes).map { say("evidence.notes_of_record", ["notes": $0]) }
    }

    private func whereabouts(of source: SourceRecord) -> [Words] {
        let address = source.url.map { Words.code($0).linked(to: .address($0)) }
        let lines = [
            source.file.map(document), address, source.read.map { say("evidence.read_on", ["date": say.date($0)]) },
        ].compactMap(\.self)
        return lines.isEmpty ? [say("evidence.not_attached")] : lines
    }

    /// The path of a document, which leads to it where it lies beside the report.
    private func document(_ path: String) -> Words {
        let target = (try? InnerPath(path)).flatMap { documents.contains($0) ? AttachedDocument.copy(of: $0) : nil }
        return Words.code(path).linked(to: target.map { .document($0.text) })
    }

    /// The items, feedback and judgements that point at each source.
    private var citingItems: [String: [Words]] {
        var cited: [String: [Words]] = [:]
        for item in assessment.record.items {
            for source in item.evidence.map(\.source).firstOccurrences {
                cited[source, default: []].append(name(ofItem: item.id))
            }
        }
        for indicator in indicators {
            for source in (indicator.judgement?.evidence ?? []).map(\.source).firstOccurrences {
                cited[source, default: []].append(
                    say("evidence.judgement_on", ["indicator": say.quoted(name(of: indicator))]))
            }
        }
        for feedback in assessment.record.feedback {
            for source in feedback.evidence.map(\.source).firstOccurrences {
                cited[source, default: []].append(say("evidence.feedback").linked(to: Anchor(.feedback)))
            }
        }
        return cited
    }

    /// Every item of the record with what it says and where it counts.
    var itemsSection: Section {
        let items = assessment.record.items.map { (item: $0, row: row($0)) }
        let told = items.filter { $0.row.saysMoreThanItsHead }.map(\.row)
        let named = items.filter { !$0.row.saysMoreThanItsHead }.map { shortRow($0.item) }
        var table = Table(
            [say("traces.item"), say("evidence.what_it_says"), say("traces.evidence"), say("evidence.counts_in")],
            rows: told)
        table.label = say("evidence.items_title")
        table.kind = .items
        return Section(
            anchor: Anchor(.items), title: say("evidence.items_title"),
            blocks: [.paragraph(say("evidence.items_introduction"))] + (told.isEmpty ? [] : [.table(table)])
                + (named.isEmpty ? [] : [.table(titles(named))]))
    }

    /// Items of which the record gives a title alone, such as most recommendations.
    private func titles(_ rows: [Table.Row]) -> Table {
        Table(
            caption: say("evidence.titles_alone"), [say("traces.item"), say("traces.where_written")], rows: rows)
    }

    private func shortRow(_ item: ItemRecord) -> Table.Row {
        let kind = say.beside([.code(item.id), say.itemKind(item.kind)])
        let line = item.kind == .event ? say.calendarLine(item.line) : say.line(item.line)
        return Table.Row(
            anchor: Anchor(.item, item.id),
            cells: [.init([say.text(item.title), kind].compactMap(\.self)), .init(line)])
    }

    private func place(of item: ItemRecord) -> Words {
        item.kind == .event ? say.calendarLine(item.line) : place(line: item.line)
    }

    private func row(_ item: ItemRecord) -> Table.Row {
        let title = say.text(item.title).map(\.strong)
        return Table.Row(
            anchor: Anchor(.item, item.id),
            cells: [
                .init(
                    [title, say.beside([.code(item.id), say.itemKind(item.kind)]), place(of: item)].compactMap(\.self)),
                .init(
                    [say.clauses(fields(of: item)), item.kind == .event ? say.text(item.notes) : notes(item.notes)]
                        .compactMap(\.self)),
                .init(evidence(item.evidence)), .init(say.clauses(standing(of: item))),
            ])
    }

    private func fields(of item: ItemRecord) -> [Words] {
        ReportedFields.catalogue.told(of: item.kind).compactMap { field in
            item.fields[field.name].map { say.stated(say.field(field.name), fieldValue($0, of: field)) }
        }
    }

    private func fieldValue(_ value: WrittenValue, of field: Field) -> Words {
        if let referent = field.type.referent, referent != .source, case .word(let id) = value {
            return name(ofItem: id)
        }
        return say.written(value, of: FieldPath([field.name]))
    }

    private func standing(of item: ItemRecord) -> [Words] {
        let counted = (countedIn[item.id] ?? []).map(name(ofIndicator:))
        let undecided = (undecidedIn[item.id] ?? []).map {
            say("evidence.undecided_in", ["indicator": say.quoted(name(ofIndicator: $0))])
        }
        return counted + undecided
    }
}
