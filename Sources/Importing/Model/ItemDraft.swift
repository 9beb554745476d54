package import Documents
internal import Evaluation
package import Methodology

/// An item as it is to be written, field by field.
package struct ItemDraft: Sendable {
    /// What a field is to hold.
    package indirect enum Value: Sendable {
        case text(String)
        case texts([Language: String])
        /// An id, a choice, a date, a number: what needs no quotation marks.
        case word(String)
        case words([String])
        case place(city: String?, country: String?)
        case evidence([(source: String, at: String?)])
        /// What several keys say together, in their order.
        case record([(name: String, value: Value)])
        case records([[(name: String, value: Value)]])
        /// Items inside the item, such as recommendations.
        case items([ItemDraft])
    }

    /// The kind of item.
    package let kind: ItemKind
    /// The id.
    package var id = ""
    package var values: [String: Value] = [:]
    /// The fields of which the table says that they are to hold nothing.
    var cleared: Set<String> = []
    /// Remarks: what has no field of its own.
    package var notes: [String] = []

    package init(kind: ItemKind) {
        self.kind = kind
    }

    /// The title, in whatever language it was given.
    package var title: String {
        switch values["title"] {
        case .text(let text): text
        case .texts(let texts): texts.sorted { $0.key < $1.key }.first?.value ?? ""
        default: ""
        }
    }

    /// The date or the stretch of time, as it is written; nil where there is none.
    package var dates: String? {
        let dates = dateTexts.compactMap { $0 }
        guard let first = dates.first else { return nil }
        if dates.count == 1, values["ended"] != nil { return "?..\(first)" }
        return dates.count > 1 && dates[1] != first ? "\(first)..\(dates[1])" : first
    }

    /// Whether an activity has a first day and no last.
    package var hasOpenEnd: Bool { kind == .activity && values["began"] != nil && values["ended"] == nil }

    /// The codes of the Parties.
    package var parties: [String] {
        if case .words(let codes) = values["parties"] { codes } else { [] }
    }

    /// The fields of a kind by which items with one title are told apart.
    static func dateNames(of kind: ItemKind) -> [String] { dateNamesByKind[kind.position] }

    private static let dateNamesByKind = ItemKind.allCases.map { kind in
        ReportedFields.catalogue.fields(of: kind).filter(\.type.isDate).map(\.name)
    }

    /// The dates in the fields of `dateNames`.
    var dateTexts: [String?] { dateValues.map { $0?.text } }

    var dateValues: [PartialDate?] { ItemDraft.dateNames(of: kind).map { values[$0]?.date } }

    /// Where it was held: the city and the country's code.
    var place: (city: String?, country: String?) {
        guard case .place(let city, let country) = values["place"] else { return (nil, nil) }
        return (city, country)
    }
}
