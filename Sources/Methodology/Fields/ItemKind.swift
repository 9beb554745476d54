package import Documents

/// The kinds of things that a selection may range over.
package enum ItemKind: String, CaseIterable, Codable, Sendable {
    case activity, output, membership, submission, recommendation, result, event

    /// By the position, since words are hashed letter by letter.
    package func hash(into hasher: inout Hasher) { hasher.combine(position) }
}

extension ItemKind {
    /// One such item, for messages: "an activity".
    package var article: Phrase { Phrase("records.\(rawValue)") }

    /// The position among all kinds.
    package var position: Int {
        switch self {
        case .activity: 0
        case .output: 1
        case .membership: 2
        case .submission: 3
        case .recommendation: 4
        case .result: 5
        case .event: 6
        }
    }

    /// The section of a centre's record (or of the calendar) that holds the items.
    package var section: String {
        switch self {
        case .activity: "activities"
        default: rawValue + "s"
        }
    }

    /// The kind of the items that a field of another item lists; nil where the field lists none.
    package init?(heldIn field: String) {
        guard let kind = ItemKind.allCases.first(where: { $0.holder != nil && $0.section == field }) else { return nil }
        self = kind
    }

    /// The kind that holds items of this kind inside its own items.
    package var holder: ItemKind? {
        switch self {
        case .recommendation, .result: .activity
        default: nil
        }
    }
}
