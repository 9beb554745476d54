internal import Documents
internal import Methodology
internal import Results
internal import Scalars

/// From how many rows on a list is folded on a screen.
private let longList = 8

extension ReportContext {
    /// What counted, what was merged, what is undecided and what did not count.
    func trace(of indicator: some Measured) -> [Block] {
        if indicator.parts.isEmpty { return blocks(of: indicator, from: indicator.measure.selection) }
        return indicator.parts.flatMap { part in
            opening(of: part, in: indicator) + years(part.eachYear)
                + ((part.record?.wrappedValue).map { [lastCycle(part, $0)] }
                    ?? blocks(of: part, from: part.measure.measure.selection, isPart: true))
        }
    }

    /// What counted in the record of the last cycle, and what is undecided there; its items are none of this one's.
    private func lastCycle(_ part: TracePart, _ record: String) -> Block {
        let items = part.counted.map { Words.code($0.item) }
        let counted = say(
            "traces.in_record",
            ["record": .code(record), "items": items.isEmpty ? say("traces.empty_set") : say.list(items)])
        let open = part.undecided.filter { $0.item != nil }.map { undecided in
            say(
                "traces.undecided_line",
                [
                    "items": .code(undecided.item ?? ""),
                    "state": say.stated(say("traces.missing"), say.all(undecided.missing.map(say.field))),
                ])
        }
        guard !open.isEmpty else { return .paragraph(counted) }
        let heading = say.openHeading(part.undecided)
        return .list([counted, say.stated(heading, say.clauses(open))])
    }

    /// What each year comes to; nothing where nothing is asked of single years.
    func years(_ years: [YearResult]?) -> [Block] {
        guard let years else { return [] }
        return [.fold(say("traces.each_year"), [.list(years.map(yearLine))])]
    }

    func yearLine(_ year: YearResult) -> Words {
        let line = say(
            "traces.year_line",
            [
                "first": say.date(year.from), "last": say.date(year.to), "value": say.number(year.measured),
                "met": state(met: year.met, somewhere: year.metRange.last ?? false),
            ])
        guard let missing = year.undecided.first?.missing else { return line }
        let items = say.list(year.undecided.compactMap(\.item).map { say.quoted(name(ofItem: $0)) })
        let open = say(
            "traces.undecided_line",
            ["items": items, "state": say.stated(say("traces.missing"), say.all(missing.map(say.field)))])
        return say.clauses([line, open])
    }

    /// What a part is and what it measures, in one line where it is short.
    private func opening(of part: TracePart, in indicator: some Measured) -> [Block] {
        let heading = heading(of: part, in: indicator)
        return edition == .full
            ? [.lead(heading), .paragraph(measure(part.measure).capitalised)]
            : [.paragraph(say.clauses([heading.strong, measure(part.measure)]))]
    }

    func heading(of part: TracePart, in indicator: some Measured) -> Words {
        let value = value(of: part)
        switch part.measure {
        case .side:
            return part.id == "over"
                ? say("traces.lower_side", ["value": value]) : say("traces.upper_side", ["value": value])
        case .entry:
            return say(
                "traces.entry",
                [
                    "name": say.quoted(say.text(part.title) ?? say.value(part.id, of: "")), "value": value,
                    "met": entryState(part),
                ])
        }
    }

    /// What a part measured, or what was judged.
    private func value(of part: TracePart) -> Words {
        if case .judgement(let indicator, _) = part.measure.measure, part.measured?.number == nil {
            return part.measured.map { choiceName($0.description, of: indicator) } ?? say("scores.not_yet_judged")
        }
        return (part.measured?.number).map { say.amount($0, unit: part.unit) } ?? say("scores.not_assessed")
    }

    private func entryState(_ part: TracePart) -> Words {
        state(met: part.met ?? false, somewhere: part.metRange?.last ?? false)
    }

    private func state(met: Bool, somewhere: Bool) -> Words {
        if met { return say("traces.met") }
        return somewhere ? say("traces.open_entry") : say("traces.not_met")
    }

    /// What an entry of a checklist refuses is a register's matter; what its selection refuses stands once, there.
    private func blocks(of trace: some Trace, from selection: String?, isPart: Bool = false) -> [Block] {
        [
            counted(trace), merged(trace), undecided(trace),
            isPart && edition != .full ? nil : notCounted(trace, from: selection),
        ].compactMap(\.self)
    }

    private func counted(_ trace: some Trace) -> Block? {
        guard !trace.counted.isEmpty else { return nil }
        let hasKeys = trace.counted.contains { $0.keys != nil || $0.amount != nil }
        if !hasKeys, edition != .full, trace.counted.allSatisfy({ item($0.item)?.kind == .event }) {
            return .paragraph(say.stated(say.countedItems(trace.counted.count).strong, events(trace.counted)))
        }
        let rows = trace.counted.map { item in
            Table.Row(
                cells: [
                    .init(name(ofItem: item.item)), .init(evidence(of: item)),
                    hasKeys ? .init(contribution(item)) : nil, .init(place(line: item)),
                ].compactMap(\.self))
        }
        let columns = [
            say("traces.item"), say("traces.evidence"), hasKeys ? say("traces.contributes") : nil,
            say("traces.where_written"),
        ].compactMap(\.self)
        return folded(say.countedItems(rows.count), Table(caption: say.countedItems(rows.count), columns, rows: rows))
    }

    /// Events have nothing but a name and a place.
    private func events(_ counted: [CountedItem]) -> Words {
        say.clauses(counted.map { say.inBrackets(place(line: $0), behind: name(ofItem: $0.item)) })
    }

    /// Events stand in the calendar, so the line is not one of the record.
    private func place(line item: CountedItem) -> Words {
        self.item(item.item)?.kind == .event ? say.calendarLine(item.line) : say.line(item.line)
    }

    private func contribution(_ item: CountedItem) -> Words? {
        if let keys = item.keys { return say.list(keys.map(keyName)) }
        return item.amount.map { say.amount($0.value, unit: $0.unit) }
    }

    /// A key may be a Party, an event, a language: the field is not said, so the most telling name is taken.
    private func keyName(_ key: String) -> Words {
        if let item = item(key) { return say.text(item.title)?.linked(to: Anchor(.item, key)) ?? .code(key) }
        if key.utf8.count == 3, Party(code: key) != nil { return say.party(key) }
        return say.value(key, of: "")
    }

    private func merged(_ trace: some Trace) -> Block? {
        guard !trace.merged.isEmpty else { return nil }
        let lines = trace.merged.map { item in
            say(
                "traces.merged_into",
                [
                    "item": say.quoted(name(ofItem: item.item)), "into": say.quoted(name(ofItem: item.into)),
                    "field": say.field(item.oncePer),
                    "key": .code(item.key),
                ])
        }
        return folded(say.mergedItems(lines.count), lines)
    }

    /// The items that lack the same together; a judgement that nobody has made is none.
    private func undecided(_ trace: some Trace) -> Block? {
        let undecided = trace.undecided.filter { $0.missing != ["finding"] }
        guard !undecided.isEmpty else { return nil }
        let lines = undecided.firstOccurrences(by: UndecidedItem.lackTheSame).map { first in
            let items = undecided.filter { UndecidedItem.lackTheSame(first, $0) }.map {
                $0.item.map { say.quoted(name(ofItem: $0)) } ?? say("traces.no_item")
            }
            // What would settle it is told by the next steps, and how it is treated by the selection.
            let further =
                edition == .full
                ? [
                    say.stated(say("traces.would_settle"), say.papers(first.missing, joined: say.list)),
                    say.stated(say("traces.at_present"), say.treatment(first.treatment)),
                ] : []
            let particulars = [say.stated(say("traces.missing"), say.all(first.missing.map(say.field)))] + further
            return say("traces.undecided_line", ["items": say.list(items), "state": say.clauses(particulars)])
        }
        return folded(say.openHeading(undecided), lines)
    }

    /// What the selection itself refuses stands with its reasons at the selection.
    private func notCounted(_ trace: some Trace, from selection: String?) -> Block? {
        guard !trace.notCounted.isEmpty else { return nil }
        let title = say.notCountedItems(trace.notCounted.count)
        let refused = Set(selection.map(refusals.items)?.map(\.item) ?? [])
        let number = trace.notCounted.count { refused.contains($0.item) }
        guard let selection, number > 0 else { return reasons(title, trace.notCounted) }
        let name = say.quoted(name(ofSelection: selection))
        if number == trace.notCounted.count {
            return .note(say.count("traces.not_in_selection_count", number, ["selection": name]))
        }
        let elsewhere = Table.Row([
            say("traces.not_in_selection", ["selection": name]), say.count("traces.items_count", number),
        ])
        return reasons(title, trace.notCounted.filter { !refused.contains($0.item) }, further: [elsewhere])
    }

    /// What a selection refuses, where several measures use it.
    func refusals(of selection: SelectionRule) -> Block? {
        let items = refusals.items(of: selection.id)
        guard !items.isEmpty else { return nil }
        let name = say.quoted(title(of: selection))
        return reasons(say("method.refused_by", ["selection": name, "number": "\(items.count)"]), items)
    }

    /// Items that fail for the same reasons stand together, and so do the events of other years, of which the record's
    /// extract holds nothing.
    private func reasons(_ title: Words, _ items: [NotCountedItem], further: [Table.Row] = []) -> Block {
        let outside = items.filter { item($0.item) == nil }.map { Words.code($0.item) }
        let events = outside.isEmpty ? [] : [Table.Row([say("traces.events_outside"), say.list(outside)])]
        let rows = reasons(items.filter { item($0.item) != nil }) + events + further
        var table = Table([say("traces.why_not"), say.items], rows: rows)
        table.label = title
        table.kind = .reasons
        return .fold(title, [.table(table)])
    }

    private func reasons(_ notCounted: [NotCountedItem]) -> [Table.Row] {
        notCounted.map(\.because).firstOccurrences(by: ==).map { because in
            let items = notCounted.filter { $0.because == because }.map { name(ofItem: $0.item) }
            return Table.Row(cells: [.init(because.map(reason)), .init(shortened(items))])
        }
    }

    /// A long list by its first few and its number, where no register names each of them.
    private func shortened(_ items: [Words]) -> Words {
        let rest = items.count - longList / 2
        return edition == .full || rest <= 1
            ? say.clauses(items) : say.andMore(say.clauses(Array(items.dropLast(rest))), rest)
    }

    /// A failing condition in words: what is asked, what is found.
    func reason(_ failed: FailedCondition) -> Words {
        let path = FieldPath(written: failed.field)
        return say.fails(
            say.field(path), found: failed.found.map { say.written($0, of: path) },
            required: say.requirement(failed.required, of: path))
    }

    /// A long table goes behind its own title, which is then not said twice.
    private func folded(_ title: Words, _ table: Table) -> Block {
        guard table.rows.count >= longList else { return .table(table) }
        var table = table
        table.caption = nil
        table.label = title
        return .fold(title, [.table(table)])
    }

    private func folded(_ title: Words, _ lines: [Words]) -> Block {
        edition != .full && lines.count == 1
            ? .paragraph(say.stated(title.strong, lines[0])) : .fold(title, [.list(lines)])
    }
}

extension UndecidedItem {
    /// Whether two items lack the same and are treated alike.
    fileprivate static func lackTheSame(_ one: UndecidedItem, _ other: UndecidedItem) -> Bool {
        one.missing == other.missing && one.treatment == other.treatment
    }
}

extension Sequence {
    /// Each element once, in the order in which it comes first.
    fileprivate func firstOccurrences(by areEqual: (Element, Element) -> Bool) -> [Element] {
        reduce(into: []) { found, element in
            if !found.contains(where: { areEqual($0, element) }) { found.append(element) }
        }
    }
}
