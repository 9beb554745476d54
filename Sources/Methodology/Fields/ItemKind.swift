/// The kinds of things that a selection may range over.
public enum ItemKind: String, CaseIterable, Codable, Sendable {
    case activity, output, membership, submission, recommendation, result, event
}

extension ItemKind {
    /// The section of a centre's record (or of the calendar) that holds the items.
    public var section: String {
        switch self {
        case .activity: "activities"
        default: rawValue + "s"
        }
    }

    /// The kind that holds items of this kind inside its own items.
    public var holder: ItemKind? {
        switch self {
        case .recommendation, .result: .activity
        default: nil
        }
    }
}
