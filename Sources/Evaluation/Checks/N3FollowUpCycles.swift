internal import Diagnostics
internal import Documents

// N3: recommendations that lead in a circle: an activity that follows itself up, directly or through others.

enum FollowUpCycles {
    private struct Edge {
        let target: String
        let place: SourceSpan
    }

    static func check(_ activities: [ReportedItem], recommendations: [ReportedItem], in context: DecodingContext) {
        var edges: [String: [Edge]] = [:]
        for item in recommendations {
            guard let target = item.reference("followed_up_by"), let holder = item.holder else { continue }
            edges[activities[holder].id, default: []].append(Edge(target: target.value, place: target.span))
        }
        var finished = Set<String>()
        for activity in activities where !finished.contains(activity.id) {
            search(from: activity.id, edges, finished: &finished, in: context)
        }
    }

    /// Walks in depth without recursion, since records may be long; reports each edge that closes a circle.
    private static func search(
        from start: String, _ edges: [String: [Edge]], finished: inout Set<String>, in context: DecodingContext
    ) {
        var path: [(activity: String, edge: Edge?, next: Int)] = [(start, nil, 0)]
        var onPath: Set<String> = [start]
        while let current = path.last {
            let outgoing = edges[current.activity] ?? []
            guard current.next < outgoing.count else {
                finished.insert(current.activity)
                onPath.remove(current.activity)
                path.removeLast()
                continue
            }
            path[path.count - 1].next += 1
            let edge = outgoing[current.next]
            if onPath.contains(edge.target) {
                report(edge, closing: path.map { ($0.activity, $0.edge) }, in: context)
            } else if !finished.contains(edge.target) {
                path.append((edge.target, edge, 0))
                onPath.insert(edge.target)
            }
        }
    }

    private static func report(_ closing: Edge, closing path: [(activity: String, edge: Edge?)], in context: DecodingContext) {
        let first = path.firstIndex { $0.activity == closing.target } ?? 0
        let circle = path[first...]
        let names = (circle.map(\.activity) + [closing.target]).joined(separator: " → ")
        let notes = circle.dropFirst().compactMap { step in
            step.edge.map { Diagnostic.Note("leads to `\(step.activity)`", at: $0.place) }
        }
        context.report(
            Diagnostic(
                .N3, "recommendations are followed up in a circle: \(names)", at: closing.place, notes: notes,
                help: "remove or correct one of these `followed_up_by`",
                why: "an activity cannot follow up what it itself led to"))
    }
}

extension ReportedItem {
    /// The id in a field, with the place where it is written.
    func reference(_ field: String) -> Located<String>? {
        word(field).map { Located($0, at: places[field] ?? span) }
    }
}
