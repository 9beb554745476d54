package import Documents
internal import ExactNumbers
package import Methodology

/// One thing that a centre reports, or one event of the calendar, with its fields by their order in the catalogue.
package struct ReportedItem: Sendable {
    /// The kind of item.
    package let kind: ItemKind
    /// The id that results use; of an item inside another: `activity-id.own-id`.
    package let id: String
    /// The id as it is written, with its place.
    package let writtenID: Located<String>
    /// The values in the order of the kind's fields.
    package internal(set) var values: [FieldValue?]
    /// The places in sources that show it; empty where none are written.
    package internal(set) var evidence: [Evidence]
    /// Remarks for reviewers.
    package let notes: LocalizedText?
    /// What the centre answers to findings of the record that concern the item.
    package let answers: [FindingAnswer]
    /// The position, in its section, of the item that holds this one.
    package internal(set) var holder: Int?
    /// The place of the whole item.
    package let span: SourceSpan
    /// The places of the fields that refer to something else, and of amounts.
    let places: [String: SourceSpan]
    /// The line of the item, from 1 on.
    package let line: Int

    /// The value of a field by its name.
    package func value(_ name: String) -> FieldValue? {
        ReportedFields.catalogue.position(of: name, in: kind).flatMap { values[$0] }
    }

    /// The item's title, or a recommendation's text.
    package var title: LocalizedText? {
        guard case .text(let text) = value(kind == .recommendation ? "text" : "title") else { return nil }
        return text
    }

    /// The choice, id or Party code in a field.
    package func word(_ name: String) -> String? {
        guard case .word(let word) = value(name) else { return nil }
        return word
    }

    /// Whether it was done or is being done, as far as it says: what was only proposed, selected, funded or planned, put
    /// off or called off, was not.
    package var isUnderWay: Bool { word("status").map(ReportedFields.statesUnderWay.contains) ?? true }

    /// The date in a field.
    package func date(_ name: String) -> PartialDate? {
        guard case .date(let date) = value(name) else { return nil }
        return date
    }
}

extension ReportedItem {
    /// The id in a field, with the place where it is written.
    func reference(_ field: String) -> Located<String>? {
        word(field).map { Located($0, at: place(of: field)) }
    }

    /// Where a field that refers to something or holds an amount is written; the item where the place is not known.
    func place(of field: String) -> SourceSpan { places[field] ?? span }

    /// The ids of what the item points at beside its evidence, each with the place where it is written.
    package func references(to referent: Referent) -> [Located<String>] {
        ReportedFields.catalogue.referring(of: kind).filter { $0.type.referent == referent }
            .compactMap { reference($0.name) }
    }

    /// The values without the item that holds this one, which comes last.
    var ownValues: [FieldValue?] { holder == nil ? values : values.dropLast() }

    /// The item with the strength of each source, which only the source says, beside the evidence that names it.
    func withStrengths(_ strength: (String) -> EvidenceStrength?) -> ReportedItem {
        guard let index = ReportedFields.catalogue.position(of: "evidence", in: kind),
            case .list(let records) = values[index]
        else { return self }
        var item = self
        item.values[index] = .list(
            records.map { record in
                guard case .word(let source) = record[0], let strength = strength(source) else { return record }
                return [record[0], record[1], .word(strength.rawValue)]
            })
        return item
    }
}

extension ReportedItem {
    /// Lists an item inside it as that now is.
    package mutating func list(_ inner: ReportedItem, at place: Int) {
        guard let field = ReportedFields.catalogue.position(of: inner.kind.section, in: kind),
            case .list(var records)? = values[field], records.indices.contains(place)
        else { return }
        records[place] = inner.ownValues
        values[field] = .list(records)
    }

    /// Lists the items of a kind inside it as another version of it does.
    package mutating func list(_ inner: ItemKind, like other: ReportedItem) {
        guard let field = ReportedFields.catalogue.position(of: inner.section, in: kind), values[field] != nil
        else { return }
        values[field] = other.values[field]
    }
}

extension ReportedItem {
    /// A further item that says this in some fields, for asking what would follow from it.
    init(further kind: ItemKind, id: String, fields: [String: FieldValue], near span: SourceSpan) {
        self.init(
            kind: kind, id: id, writtenID: Located(id, at: span),
            values: ReportedFields.catalogue.fields(of: kind).map { $0.name == "id" ? .word(id) : fields[$0.name] },
            evidence: [], notes: nil, answers: [], holder: nil, span: span, places: [:], line: span.start.line)
        setDurations()
    }

    /// Works out the numbers of days that follow from dates.
    mutating func setDurations() {
        for (index, days) in ReportedItem.durations[kind.position] {
            values[index] = days.number(from: date(days.dates.from), to: date(days.dates.to)).map {
                .number(Rational($0))
            }
        }
    }

    /// The places of numbers of days among the fields of each kind.
    private static let durations = ItemKind.allCases.map { kind in
        ReportedFields.catalogue.fields(of: kind).enumerated().compactMap { index, field in
            field.type.days.map { (index, $0) }
        }
    }

    /// Adds a document that the record does not name.
    mutating func attachDocument(of strength: EvidenceStrength) {
        guard let index = ReportedFields.catalogue.position(of: ReportedFields.evidence.name, in: kind) else { return }
        let document = Evidence(source: Located("further-document", at: span), at: nil)
        var records: [[FieldValue?]] = []
        if case .list(let written) = values[index] { records = written }
        values[index] = .list(records + [[document.values[0], nil, .word(strength.rawValue)]])
        evidence.append(document)
    }
}

/// A place in a source that shows something.
package struct Evidence: Sendable {
    /// The id of the source.
    package let source: Located<String>
    let at: LocalizedText?

    /// The place in the source, such as a page or section.
    package var place: String? { at?.text(in: .en).text }

    /// The values in the order of the fields of evidence; its strength is the source's.
    var values: [FieldValue?] { [.word(source.value), at.map(FieldValue.text), nil] }
}
