import Foundation

/// A methodology with one rule changed on one line.
struct Mutant {
    let text: String
    let line: Int
    let before: String
    let after: String

    /// Every change of every line.
    static func all(of text: String) -> [Mutant] {
        let lines = text.components(separatedBy: "\n")
        return lines.indices.flatMap { index in
            changes(of: lines[index]).map { changed in
                var mutated = lines
                mutated[index] = changed
                return Mutant(
                    text: mutated.joined(separator: "\n"), line: index + 1,
                    before: lines[index].trimmingCharacters(in: .whitespaces),
                    after: changed.trimmingCharacters(in: .whitespaces))
            }
        }
    }

    private static func changes(of line: String) -> [String] {
        let written = line.trimmingCharacters(in: .whitespaces)
        // No score depends on the declared maximum of an incomplete methodology, a checksum, nor on what a scenario may
        // set a value to.
        guard !written.hasPrefix("#"), !line.hasPrefix("maximum"), !written.hasPrefix("adjustable") else { return [] }
        return numbers(of: line) + swaps(of: line) + choices(of: line) + removals(of: line)
    }

    /// Thresholds and scores, one more and one less; not the days from which dated values hold.
    private static func numbers(of line: String) -> [String] {
        let pattern = /(from|value|score|at_least|maximum): ([0-9]+)(?![0-9-])/
        return line.matches(of: pattern).flatMap { match -> [String] in
            guard let number = Int(match.output.2) else { return [] }
            return [number + 1, number - 1].filter { $0 >= 0 }.map {
                line.replacingCharacters(in: match.output.2.startIndex..<match.output.2.endIndex, with: "\($0)")
            }
        }
    }

    /// Words that turn a rule around.
    private static let turned = [
        ("{includes: ", "{excludes: "), ("{one_of: ", "{none_of: "), ("{none_of: ", "{one_of: "),
        (": present", ": absent"), ("leave_out", "count"), ("among: served", "among: any"),
        ("among: any", "among: served"), ("not_assessed", "zero"), ("combine: sum", "combine: highest"),
        ("combine: sum", "combine: lowest"), ("{within: evaluation_period}", "present"),
        ("any: [{began", "all: [{began"), ("status: completed", "status: {is_not: completed}"),
        ("status: completed", "status: {one_of: [completed, ongoing]}"), ("kind: cop", "kind: {is_not: cop}"),
        ("kind: joint_meeting", "kind: {is_not: joint_meeting}"), ("kind: training", "kind: {is_not: training}"),
        ("kind: advisory_body", "kind: {is_not: advisory_body}"), ("count_distinct: event, in", "count: in"),
        ("category: capacity_building", "category: {is_not: capacity_building}"),
        ("category: networking", "category: {is_not: networking}"),
        ("category: cop_participation", "category: {is_not: cop_participation}"),
        ("includes: stockholm", "includes: basel"), ("includes: basel", "includes: stockholm"),
        ("includes: 7", "includes: 6"),
        ("evidence: {any: {strength: {one_of: [documented, independent]}}}", "evidence: {at_least: 1}"),
        ("unit: t", "unit: kg"), ("of: share_of_maximum", "of: total"),
    ]

    private static func swaps(of line: String) -> [String] {
        turned.filter { line.contains($0.0) }.map { line.replacing($0.0, with: $0.1, maxReplacements: 1) }
    }

    /// Lists of choices with one left out.
    private static func choices(of line: String) -> [String] {
        line.matches(of: /(?:one_of|none_of): \[([a-z_, ]+)\]/).flatMap { match -> [String] in
            let words = match.output.1.components(separatedBy: ", ")
            guard words.count > 1 else { return [] }
            return words.indices.map { index in
                var fewer = words
                fewer.remove(at: index)
                let range = match.output.1.startIndex..<match.output.1.endIndex
                return line.replacingCharacters(in: range, with: fewer.joined(separator: ", "))
            }
        }
    }

    /// Conditions of a selection, each on a line of its own, taken away.
    private static func removals(of line: String) -> [String] {
        let fields = [
            "category", "status", "conventions", "ended", "published", "evidence", "stage", "event", "kind", "any",
            "once_per",
        ]
        let isDeep = line.hasPrefix("      ") || line.hasPrefix("    once_per")
        let name = line.trimmingCharacters(in: .whitespaces).prefix { $0 != ":" }
        guard isDeep, fields.contains(String(name)), !line.contains("transcribed"), !line.contains("illustrative")
        else {
            return []
        }
        return [""]
    }
}
