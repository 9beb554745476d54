internal import Documents
internal import Results

// The dated values that rules use, with what holds for the period.

extension ReportContext {
    /// "Completed activities needed for the top band: 16, since 10 May 2013; BC-11/13, annex II".
    func valueLine(_ value: ValueInForce) -> Words {
        say.clauses(
            [say.holds(name(of: value), number(of: value).strong, since: value.from)] + provenance(of: value))
    }

    /// All dated values that rules use; nil where there are none.
    var valuesPart: Section? {
        let rows = assessment.methodology.values.map { value in
            Table.Row(
                cells: [
                    .init([say.text(value.title)?.strong, .code(value.id)].compactMap(\.self)),
                    .init(number(of: value)), .init(say.date(value.from)),
                    .init(provenance(of: value).map(\.capitalised)),
                ])
        }
        guard !rows.isEmpty else { return nil }
        let headings = [say.datedValue, say("values.dated_number"), say("values.holds_since"), say("scores.rule")]
        return Section(
            anchor: Anchor(.values), title: say("values.values_used"),
            blocks: [
                .paragraph(say("values.values_introduction")),
                .table(.named(say("values.values_used"), headings, rows: rows)),
            ])
    }

    private func name(of value: ValueInForce) -> Words { say.text(value.title) ?? .code(value.id) }

    /// The number with its sign or its unit; a word for what is counted says no more than the title, in one language.
    private func number(of value: ValueInForce) -> Words {
        let number = value.value.value
        if let unit = value.value.unit { return say.amount(number, unit: unit) }
        if value.unit == "%" { return say.share(number) }
        return say.amount(number, unit: indicators.contains { $0.unit == value.unit } ? value.unit : nil)
    }

    /// What the number rests on: the parts that it cites, and a remark where it is not read in an adopted text.
    private func provenance(of value: ValueInForce) -> [Words] {
        let remark = say.provenance(value.status, cites: value.cites).map { [$0] } ?? []
        return remark + citations(value.cites)
    }
}
