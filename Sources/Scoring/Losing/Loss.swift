internal import Evaluation
internal import Methodology

/// What of a record is lost or otherwise: an activity goes with its recommendations and results, and what named it names
/// nothing any more.
struct Loss {
    /// The rows that go, by the plan of their kind.
    private(set) var removed: [Int: Set<Int>] = [:]
    /// The rows that stay and may answer otherwise, by the plan of their kind.
    private(set) var touched: [Int: Set<Int>] = [:]
    /// The ids of the activities that go.
    private(set) var activities: Set<String> = []
    /// The items inside activities that go on their own, by the row of the activity that holds them: their places in the
    /// list there.
    private(set) var inner: [ItemKind: [Int: Set<Int>]] = [:]
    /// The items that stay and say something else, by their rows.
    var changed: [ItemKind: [Int: ReportedItem]] = [:]

    mutating func remove(_ rows: some Sequence<Int>, ofPlan plan: Int) { removed[plan, default: []].formUnion(rows) }

    mutating func touch(_ rows: some Sequence<Int>, ofPlan plan: Int) { touched[plan, default: []].formUnion(rows) }

    mutating func remove(activity id: String) { activities.insert(id) }

    mutating func remove(_ place: Int, in list: ItemKind, ofActivity row: Int) {
        inner[list, default: [:]][row, default: []].insert(place)
    }
}
