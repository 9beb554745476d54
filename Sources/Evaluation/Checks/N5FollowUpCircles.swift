package import Documents
internal import Methodology

/// N5: recommendations that lead in a circle: an activity that follows itself up, directly or through others.
///
/// Each follow-up is judged by its own dates, of which not all in a circle can fit, so a record with a circle is scored;
/// `check` warns of it, and every result names it among its findings.
package enum FollowUpCircles {
    /// One circle: the activities in their order, and the place of each `followed_up_by` that leads on.
    package struct Circle: Sendable {
        /// The ids of the activities; the first follows up the last.
        package let activities: [String]
        let places: [SourceSpan]
    }

    private struct Edge {
        let target: String
        let place: SourceSpan
    }

    private struct Step {
        let activity: String
        /// The place that led here; nil at the start.
        let arrival: SourceSpan?
        var nextEdge = 0
    }

    /// Reports every circle.
    static func check(_ evaluation: Evaluation, into diagnostics: DiagnosticCollector) {
        for circle in circles(in: evaluation) { diagnostics.report(.circle(circle)) }
    }

    /// Every circle that some recommendation closes, in file order.
    package static func circles(in evaluation: Evaluation) -> [Circle] {
        let edges = edges(in: evaluation)
        var finished = Set<String>()
        return evaluation.items(.activity).flatMap { activity in
            edges[activity.id] == nil || finished.contains(activity.id)
                ? [] : circles(from: activity.id, edges, &finished)
        }
    }

    private static func edges(in evaluation: Evaluation) -> [String: [Edge]] {
        var edges: [String: [Edge]] = [:]
        for item in evaluation.items(.recommendation) {
            guard let target = item.reference(FollowUp.field), let holder = item.holder else { continue }
            let activity = evaluation.items(.activity)[holder].id
            edges[activity, default: []].append(Edge(target: target.value, place: target.span))
        }
        return edges
    }

    /// Walks in depth, without recursion since records may be long.
    private static func circles(
        from start: String, _ edges: [String: [Edge]], _ finished: inout Set<String>
    ) -> [Circle] {
        var path = [Step(activity: start, arrival: nil)]
        var places = [start: 0]
        var circles: [Circle] = []
        while let step = path.last {
            let outgoing = edges[step.activity] ?? []
            guard step.nextEdge < outgoing.count else {
                finished.insert(step.activity)
                places[step.activity] = nil
                path.removeLast()
                continue
            }
            path[path.count - 1].nextEdge += 1
            let edge = outgoing[step.nextEdge]
            if let first = places[edge.target] {
                let steps = path[first...]
                let arrivals = steps.dropFirst().compactMap(\.arrival) + [edge.place]
                circles.append(Circle(activities: steps.map(\.activity), places: arrivals))
            } else if !finished.contains(edge.target) {
                places[edge.target] = path.count
                path.append(Step(activity: edge.target, arrival: edge.place))
            }
        }
        return circles
    }
}

extension Diagnostic {
    fileprivate static func circle(_ circle: FollowUpCircles.Circle) -> Diagnostic {
        let names = circle.activities + [circle.activities[0]]
        let notes = zip(circle.places.dropLast(), names.dropFirst()).map {
            Note("N5.circle.leads_to", ["activity": $1], at: $0)
        }
        return Diagnostic(
            .N5, "N5.circle", ["activities": names.joined(separator: " → "), "first": names[0]],
            severity: .warning, at: circle.places[circle.places.count - 1], notes: notes)
    }
}

extension DiagnosticPage {
    package static let n5 = DiagnosticPage(
        .N5, [.warning], in: .evaluation,
        wrong: """
            activities:
              - id: workshop
                title: Workshop on inventories
                recommendations: [{id: r1, text: Meet again, followed_up_by: workshop}]
            """,
        right: """
            activities:
              - id: workshop
                title: Workshop on inventories
                recommendations: [{id: r1, text: Meet again, followed_up_by: second-workshop}]
              - id: second-workshop
                title: Second workshop on inventories
            """, related: [.N1])
}
