/// The kinds of findings that a careful auditor would ask about, in the order in which they are told
/// (semantics, "Integrity").
package enum IntegrityKind: String, CaseIterable, Codable, Sendable {
    /// Two activities that look like one.
    case alike
    /// One thing told in parts that each count, or a whole beside its parts.
    case split
    /// A source that cannot be as strong as the record says, or cannot show what it is named for.
    case strengthNotPossible = "strength_not_possible"
    /// One place in a source, or one follow-up, that carries very much.
    case onePlaceForMany = "one_place_for_many"
    /// A judgement that nobody but the centre has looked at.
    case selfJudged = "self_judged"
    /// An activity and a meeting of the calendar that do not fit together.
    case meetingDiffers = "meeting_differs"
    /// Parties that the centre does not serve, or that are none on the days.
    case partyUnknown = "party_unknown"
    /// An item without a document that claims everything there is to claim.
    case namesAll = "names_all"
    /// An activity at the very edge of the period.
    case edge
    /// A label on which a score hangs, and which the rest of the item does not bear out.
    case labelDecides = "label_decides"
    /// Memberships or outputs that look like one.
    case terms
    /// Amounts of one item that do not fit together.
    case amountsDiffer = "amounts_differ"
    /// An item whose words, or one of whose fields, say otherwise than another field.
    case saysOtherwise = "says_otherwise"
    /// A period beyond the mandate that was given.
    case periodDiffers = "period_differs"
    /// Lists of Parties served that say different things.
    case listsDiffer = "lists_differ"
    /// What is not told, and would lower the result.
    case leftOut = "left_out"
    /// Words of the record about itself that nothing supports.
    case selfDeclared = "self_declared"
    /// Rules or a calendar that differ from those released.
    case rulesDiffer = "rules_differ"

    /// Whether it is about items or sources; the others are about a judgement or about the record.
    var isAboutItems: Bool {
        switch self {
        case .alike, .split, .strengthNotPossible, .onePlaceForMany, .meetingDiffers, .partyUnknown, .namesAll, .edge,
            .labelDecides, .terms, .amountsDiffer, .saysOtherwise:
            true
        case .selfJudged, .periodDiffers, .listsDiffer, .leftOut, .selfDeclared, .rulesDiffer: false
        }
    }
}
