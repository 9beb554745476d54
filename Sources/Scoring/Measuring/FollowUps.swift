internal import Documents
internal import Evaluation
internal import Methodology

/// Whether activities follow up what others recommended: one that began after the last day of the recommendation's own
/// activity and is completed or ongoing does.
///
/// What a rule asks as `followed_up_by: present` or `absent`, and the distinct count of the field, look at this; every
/// other question sees the id that is written.
struct FollowUps: Sendable {
    private let activities: [ReportedItem]
    private let rows: [String: Int]
    /// The ids of the activities that are taken as lost.
    private var lost: Set<String> = []

    init(_ activities: [ReportedItem]) {
        self.activities = activities
        rows = Dictionary(
            activities.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The same where activities with some ids are lost.
    func losing(_ activities: Set<String>) -> FollowUps {
        var followUps = self
        followUps.lost = activities
        return followUps
    }

    /// Why an activity that is named does not stand as a follow-up, or what would decide it.
    enum Standing {
        case stands
        /// What fails.
        case fails([Obstacle])
        /// The fields whose values would decide.
        case open([String])
    }

    /// What keeps an activity from being a follow-up.
    enum Obstacle {
        /// It did not begin after the last day of the recommendation's own activity.
        case began(PartialDate, after: PartialDate)
        /// It is neither completed nor ongoing.
        case status(String)
        /// It is the recommendation's own activity, whenever that was.
        case itself
    }

    /// Whether the activity with an id follows up a recommendation of the activity in a row.
    func standing(of id: String, for holder: Int) -> Standing {
        guard let row = rows[id], !lost.contains(id) else { return .fails([.itself]) }
        let order = order(activities[row].date("began"), after: activities[holder].date("ended"))
        let status = activities[row].word("status")
        var obstacles: [Obstacle] = []
        if case .fails(let dates) = order { obstacles += dates } else if row == holder { obstacles.append(.itself) }
        if let status, !FollowUps.accepted.contains(status) { obstacles.append(.status(status)) }
        guard obstacles.isEmpty else { return .fails(obstacles) }
        let missing = status == nil ? ["\(FollowUp.field).status"] : []
        if case .open(let dates) = order { return .open(dates + missing) }
        return missing.isEmpty ? .stands : .open(missing)
    }

    /// The states of an activity that follows something up.
    static let accepted = ReportedFields.statesUnderWay

    private func order(_ began: PartialDate?, after ended: PartialDate?) -> Standing {
        if let began, let ended {
            if began.first > ended.last { return .stands }
            if began.last <= ended.first { return .fails([.began(began, after: ended)]) }
        }
        let isBeganOpen = began.map { !$0.isWhole } ?? true
        let isEndedOpen = ended.map { !$0.isWhole } ?? true
        return .open((isEndedOpen ? ["activity.ended"] : []) + (isBeganOpen ? ["\(FollowUp.field).began"] : []))
    }

    /// Whether what a recommendation says in the field, if anything, is a follow-up.
    func truth(of value: FieldValue?, for holder: Int?) -> Truth {
        guard case .word(let id) = value, let holder else { return .no }
        switch standing(of: id, for: holder) {
        case .stands: return .yes
        case .fails: return .no
        case .open: return .undecided
        }
    }
}
