import Evaluation
import Methodology
import Results
import Scoring
import Testing

/// The methodologies under which laws are tried: the shipped ones, and some that reach what those do not.
struct LawMethodology: CustomTestStringConvertible, Sendable {
    let name: String
    /// Criteria that more evidence may lower, because a denominator or a negation looks at it.
    let criteriaThatEvidenceMayLower: Set<String>

    var testDescription: String { name }

    /// `everything` has every kind of measure, both treatments of what is undecided and every way to combine.
    static let all = [
        LawMethodology(name: "basel-bc-11-13", criteriaThatEvidenceMayLower: []),
        LawMethodology(name: "stockholm-sc-6-16", criteriaThatEvidenceMayLower: []),
        LawMethodology(name: "activity-areas", criteriaThatEvidenceMayLower: []),
        LawMethodology(name: "everything", criteriaThatEvidenceMayLower: ["shares", "falling"]),
        LawMethodology(name: "weighted", criteriaThatEvidenceMayLower: []),
        LawMethodology(name: "capped", criteriaThatEvidenceMayLower: ["shares", "falling"]),
        LawMethodology(name: "combined", criteriaThatEvidenceMayLower: combinedCriteria),
    ]
    private static let combinedCriteria: Set = ["counts", "lowest", "highest", "shares", "list", "falling"]

    /// Those that this file writes.
    static let written = all.filter { ["everything", "weighted", "capped", "combined"].contains($0.name) }

    func compiled() throws -> CompiledMethodology { try compiled(gates: []) }

    /// The methodology with gates, each as it is written in a file.
    func compiled(gates: [String]) throws -> CompiledMethodology {
        switch name {
        case "everything", "weighted", "capped", "combined": try Self.compiled(text(), gates)
        default: CompiledMethodology(try ShippedDocuments.methodology(name))
        }
    }

    /// The document as it is written.
    func text() throws -> String {
        switch name {
        case "everything": Self.everything
        case "weighted": Self.weighted
        case "capped": Self.capped
        case "combined": Self.combined
        default: try ShippedDocuments.text("Criteria/\(name).yaml")
        }
    }

    private static func compiled(_ text: String, _ gates: [String]) throws -> CompiledMethodology {
        let section = "\ngates: [\(gates.joined(separator: ",\n  "))]\n"
        return CompiledMethodology(try Reading.methodology(text + section))
    }

    /// The same with caps, one of them over ratios that may not be assessed.
    private static let capped =
        everything
        .replacing("maximum: 39", with: "maximum: 34.5").replacing(
            "  maximum: 12\n",
            with: """
                  maximum: 10.5
                  caps: [{id: half, status: illustrative, of: [done, parties], at: 4.5}]

                """
        )
        .replacing(
            "  maximum: 9\n",
            with: """
                  maximum: 6
                  caps:
                  - {id: ratios, status: illustrative, of: [follow-up, meetings], at: 4}
                  - {id: one, status: illustrative, of: [budget], at: 2}

                """)

    /// Averages, additions to the lowest, weights within a criterion and ladders, over shares that may not be assessed.
    private static let combined: String = {
        let criteria = [
            ("counts", 3, "combine: average"),
            ("lowest", 3, "combine: lowest, plus: 0.5"),
            ("highest", 4, "combine: sum, bands: [{from: 0, score: 0}, {from: 2.5, score: 1}, {from: 6, score: 4}]"),
            (
                "shares", 4,
                """
                combine: average, ladders: {3: [{from: 0, score: 0}, {from: 1, score: 2}, {from: 2.5, score: 4}],
                    2: [{from: 0, score: 1}, {from: 2, score: 3}]}
                """
            ),
            ("list", 10, "combine: weighted_sum, weights: {languages: 2, follow-up: 1, meetings: 1}"),
            (
                "falling", 2,
                "combine: highest, not_monotone: So, bands: [{from: 0, score: 1}, {from: 2, score: 2}, {from: 3, score: 0}]"
            ),
        ]
        let rows = criteria.map { id, maximum, rule in
            "- {id: \(id), title: T, status: illustrative, maximum: \(maximum), \(rule), indicators: \(parts)}"
        }
        let start = everything.firstRange(of: "criteria:\n")?.upperBound ?? everything.endIndex
        let head = everything[..<start].replacing("maximum: 39", with: "maximum: 36")
        return head + rows.joined(separator: "\n") + """

            - {id: judged, status: illustrative, maximum: 4, measure: {finding: {choices: [{id: fair, score: 1}, {id: good, score: 4}]}}}
            - {id: stocks, status: illustrative, maximum: 3, measure: {sum: amount, in: stocks, unit: t}, bands: [{from: 0 t, score: 0}, {from: 1 t, score: 3}]}
            - {id: tonnes, status: illustrative, maximum: 3, measure: {sum: amount, in: tonnes, unit: t}, bands: [{from: 0 t, score: 0}, {from: 60 t, score: 3}]}
            groups: [{id: both, criteria: [counts, lowest], combine: average, rating: half}, {id: rest, criteria: [list, judged], combine: weighted_sum, weights: {list: 3, judged: 1}}]
            ratings: {half: {of: share_of_maximum, status: illustrative, classes: [{id: low, from: 0%}, {id: high, from: 50%}]}}
            total: {combine: sum}
            rating: {of: share_of_maximum, status: illustrative, classes: [{id: low, from: 0%}, {id: fair, from: 30%}, {id: high, from: 50%}]}
            """
    }()

    /// Three indicators of at most 3 points, two of which may not be assessed.
    private static let parts = """
        [{id: languages, measure: {count_distinct: languages, in: papers}, bands: [{from: 0, score: 0}, {from: 1, score: 2}, {from: 2, score: 3}]},
         {id: follow-up, measure: {ratio: {of: {count: advice, where: {followed_up_by: present}}, over: {count: advice}}, when_over_is_zero: not_assessed}, bands: [{from: 0%, score: 0}, {from: 30%, score: 2}, {from: 100%, score: 3}]},
         {id: meetings, measure: {ratio: {of: {count_distinct: event, in: done}, over: {count: meetings}}, when_over_is_zero: not_assessed}, bands: [{from: 0%, score: 0}, {from: 10%, score: 3}]}]
        """

    private static let everything = """
        format: methodology/1
        id: everything
        title: Every kind of measure
        status: draft
        provenance: transcribed
        conventions: [stockholm]
        maximum: 39
        selections:
          done: {of: activity, status: illustrative, once_per: project, where: {status: completed, ended: {within: evaluation_period}, evidence: {at_least: 1}}}
          perhaps: {of: activity, status: illustrative, when_undecided: count, where: {any: [{kind: workshop}, {participants: {at_least: 20}}], evidence: {any: {strength: {one_of: [documented, independent]}}}}}
          offline: {of: activity, status: illustrative, once_per: place.country, where: {not: {any: [{format: online}, {status: planned}]}}}
          stocks: {of: result, status: illustrative, once_per: substance, where: {stage: {none_of: [identified]}, activity: {days: {at_least: 1}, conventions: {size: {at_least: 1}}}}}
          tonnes: {of: result, status: illustrative, when_undecided: count, once_per: activity}
          advice: {of: recommendation, status: illustrative, where: {activity: {evidence: {at_least: 1}}}}
          papers: {of: output, status: illustrative, where: {published: {on_or_after: 2016-01-01}}}
          meetings: {of: event, status: illustrative, where: {ended: {within: evaluation_period}}}
        criteria:
        - id: counts
          title: Counts
          status: illustrative
          maximum: 12
          indicators:
          - {id: done, title: D, measure: {count: done}, bands: [{from: 0, to: 0, score: 0}, {from: 1, to: 2, score: 1}, {from: 3, score: 4}]}
          - {id: perhaps, title: P, measure: {count: perhaps}, bands: [{from: 0, score: 0.5}, {from: 2, score: 2.5}, {from: 4, score: 4}]}
          - {id: parties, title: P, measure: {count_distinct: parties, in: done}, bands: [{from: 0, score: 0}, {from: 2, score: 1}, {from: 4, score: 2}]}
          - {id: served, title: S, measure: {count_distinct: parties, in: perhaps, among: served}, bands: [{from: 0, score: 0}, {from: 2, score: 2}]}
        - id: lowest
          title: The weakest
          status: illustrative
          maximum: 3
          combine: lowest
          indicators:
          - {id: languages, title: L, measure: {count_distinct: languages, in: papers}, bands: [{from: 0, score: 0}, {from: 1, score: 2}, {from: 2, score: 3}]}
          - {id: country, title: C, measure: {count_distinct: place.country, in: done}, bands: [{from: 0, score: 0}, {from: 1, score: 3}]}
        - id: highest
          title: The strongest
          status: illustrative
          maximum: 5
          combine: highest
          indicators:
          - {id: stocks, title: T, measure: {sum: amount, in: stocks, unit: t}, bands: [{from: 0 t, score: 0}, {from: 0.5 t, score: 1}, {from: 61 t, score: 5}]}
          - {id: tonnes, title: T, measure: {sum: amount, in: tonnes, unit: t, where: {stage: secured}}, bands: [{from: 0, score: 0}, {from: 60, score: 3}]}
          - {id: people, title: T, measure: {sum: participants, in: done}, bands: [{from: 0, score: 0}, {from: 30, score: 4}]}
        - id: shares
          title: Shares
          status: illustrative
          maximum: 9
          indicators:
          - {id: follow-up, title: F, measure: {ratio: {of: {count: advice, where: {followed_up_by: present}}, over: {count: advice}}, when_over_is_zero: not_assessed}, bands: [{from: 0%, score: 0}, {from: 30%, score: 2}, {from: 100%, score: 3}]}
          - {id: budget, title: B, measure: {ratio: {of: {sum: budget, in: done, unit: USD}, over: {sum: budget, in: perhaps, unit: USD}}, when_over_is_zero: zero}, bands: [{from: 0%, score: 0}, {from: 50%, score: 3}]}
          - {id: meetings, title: M, measure: {ratio: {of: {count_distinct: event, in: done}, over: {count: meetings}}, when_over_is_zero: not_assessed}, bands: [{from: 0%, score: 0}, {from: 10%, score: 3}]}
        - id: list
          title: A list
          status: illustrative
          maximum: 4
          measure:
            checklist:
            - {id: some, met_when: {count: done, at_least: 1}}
            - {id: many, met_when: {count_distinct: kind, in: perhaps, more_than: 2}}
            - {id: heavy, met_when: {sum: amount, in: stocks, unit: t, at_least: 60}}
          bands: [{from: 0, score: 0}, {from: 1, score: 1}, {from: 3, score: 4}]
        - id: falling
          title: A ladder that falls
          status: illustrative
          maximum: 2
          measure: {count: offline}
          bands: [{from: 0, score: 1}, {from: 1, score: 2}, {from: 3, score: 0.25}, {from: 5, score: 1.5}]
        - id: judged
          title: Judged
          status: illustrative
          maximum: 4
          measure: {finding: {choices: [{id: fair, score: 1}, {id: good, score: 4}, {id: poor, score: 0}]}}
        total: {combine: sum}
        rating: {of: total, status: illustrative, classes: [{id: low, from: 0, title: L}, {id: fair, from: 9.75, title: F}, {id: high, from: 20, title: H}]}
        """

    private static let weighted = """
        format: methodology/1
        id: weighted
        title: Weights with odd fractions
        status: draft
        provenance: transcribed
        conventions: [basel, stockholm]
        maximum: 33.3
        complete: false
        references: {d: {instrument: decision, symbol: D, parts: {row: {at: row}}}}
        selections:
          done: {of: activity, status: illustrative, where: {status: completed, evidence: {at_least: 1}}}
          reports: {of: submission, status: illustrative, where: {kind: activity_report, evidence: {any: {strength: independent}}}}
          seats: {of: membership, status: illustrative, when_undecided: count, where: {began: {within: evaluation_period}}}
        criteria:
        - {id: done, title: D, status: illustrative, maximum: 0.7, measure: {count: done, where: {articles: {includes: 6}}}, bands: [{from: 0, score: 0}, {from: 1, score: 0.35}, {from: 2, score: 0.7}]}
        - {id: reports, title: R, status: illustrative, maximum: 3, measure: {count: reports}, bands: [{from: 0, score: 0}, {from: 1, score: 3}]}
        - {id: row, title: U, status: untranscribed, cite: d#row}
        - {id: seats, title: S, status: illustrative, maximum: 7, measure: {count_distinct: kind, in: seats}, bands: [{from: 0, score: 0}, {from: 1, score: 7}]}
        total: {combine: weighted_sum, weights: {done: 12.345%, reports: 33.3%, row: 21.355%, seats: 33%}}
        rating: {of: share_of_maximum, status: illustrative, classes: [{id: low, from: 0%, title: L}, {id: high, from: 33.3%, title: H}]}
        """
}
