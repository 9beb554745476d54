internal import Evaluation
internal import Results

/// A finding before it is reckoned what would follow.
struct Suspicion {
    let kind: IntegrityKind
    let way: IntegrityCase
    var severity: IntegrityFinding.Severity
    /// In file order.
    var items: [String] = []
    var sources: [String] = []
    /// Indicators that are concerned beside those in which the items count.
    var indicators: [String] = []
    var details: [String: String] = [:]
    /// What it names that stands outside the record.
    var elsewhere: [ItemElsewhere] = []
    /// What would be so in the record if the question were answered against it; nil where no number would follow.
    var changes: [RecordChange]?
    /// What the finding is called by: the item, source or indicator that it is mainly about.
    var subject: String
}

extension ItemElsewhere {
    /// An item of another record, or a meeting of the calendar.
    init(_ item: ReportedItem) { self.init(id: item.id, title: item.title) }
}

extension IntegrityFinding.Severity {
    /// One step lower; the lowest stays.
    var lower: IntegrityFinding.Severity { self == .high ? .medium : .low }

    /// The position from the highest on.
    var rank: Int {
        switch self {
        case .high: 0
        case .medium: 1
        case .low: 2
        }
    }
}
