internal import Documents
internal import Evaluation
internal import ExactNumbers
internal import Methodology
internal import Results

/// What the record itself shows that a reviewer should look at, whatever the methodology.
struct RecordFindings {
    let evaluation: Evaluation
    let calendar: MeetingCalendar
    /// The items of the sections, in the order of the file's sections.
    let sectionItems: [ReportedItem]

    init(_ evaluation: Evaluation, calendar: MeetingCalendar) {
        self.evaluation = evaluation
        self.calendar = calendar
        sectionItems = [ItemKind.activity, .membership, .output, .submission].flatMap { evaluation.items($0) }
    }

    /// All findings, by kind and then in file order.
    var all: [RecordFinding] {
        undatedItems + itemsOutsidePeriod + unusedSources + sourcesWithoutFile + noFollowUps
            + followUpCircles + disagreeingQuantities
    }
}

extension RecordFinding {
    init(_ kind: Kind, items: [ReportedItem], details: [String: String] = [:]) {
        self.init(
            finding: kind, items: items.map(\.id), sources: [], details: details, line: items.first?.line ?? 1)
    }

    init(_ kind: Kind, source: EvidenceSource) {
        self.init(finding: kind, items: [], sources: [source.id.value], details: [:], line: source.span.start.line)
    }
}

extension ReportedItem {
    /// The date by which an item is placed in time, with its field.
    var decisiveDate: (field: String, date: PartialDate)? {
        for field in ReportedItem.decidingFields[kind.position] {
            if case .date(let date) = values[field.position] { return (field.name, date) }
        }
        return nil
    }

    /// The fields that may place an item in time, by the positions of the kinds; the first that is written decides.
    private static let decidingFields = ItemKind.allCases.map { kind in
        ["ended", "published", "submitted", "began"].compactMap { name in
            ReportedFields.catalogue.position(of: name, in: kind).map { (name: name, position: $0) }
        }
    }
}
