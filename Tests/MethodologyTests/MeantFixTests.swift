import Documents
import Foundation
import Testing
import Words

/// What an analyst mistypes who writes tables of grades, judgements, gates, groups and weights: each is told once, and the
/// fix that is told, once it is typed, leaves nothing to tell.
@Suite struct MeantFixTests {
    private static let base = """
        format: methodology/1
        id: grades
        status: draft
        provenance: illustrative
        conventions: [basel]
        maximum: 8
        scales:
          grade:
            choices: [{id: d, score: 1}, {id: c, score: 2}, {id: a, score: 4}, {id: na, score: not_assessed}]
        ratings:
          grade:
            of: share_of_maximum
            rated_from: 25%
            classes: [{id: d, from: 0%}, {id: d-plus, from: 30%}, {id: a, from: 90%}]
        selections: {done: {of: activity, where: {status: completed}}}
        criteria:
          - id: quality
            maximum: 4
            combine: lowest
            indicators:
              - {id: training, measure: {finding: {scale: grade}}}
              - {id: advice, measure: {finding: {scale: grade}}}
            rating: grade
          - {id: work, maximum: 4, measure: {count: done}, bands: [{from: 0, score: 1}, {from: 5, score: 4}]}
        groups: [{id: all, criteria: [quality, work], combine: average, rating: grade}]
        gates:
          - {id: trained, require: {finding: quality.training, one_of: [c, a]}, otherwise: {cap: {criterion: work, at: 2}}}
          - {id: good, require: {score: quality, at_least: 2}, otherwise: {not_assessed: [work]}}
          - {id: yearly, require: {count: done, each_year: {at_least: 1, by: ended}}, otherwise: needs_review}
        total: {combine: weighted_sum, weights: {quality: 60%, work: 40%}}
        """

    private static func told(_ text: String) -> [String] {
        // What the gates and ladders here do with what does not apply is told, and meant.
        let meant = ["G1.leaving_is_not_enough", "G1.score_may_be_missing", "S4.number_without_ladder"]
        let found = Sample.methodology.check(text).diagnostics.filter {
            !meant.map { "\($0).message" }.contains($0.message.key)
        }
        return found.inWords.map { diagnostic in
            "\(diagnostic.code): \(diagnostic.message)" + (diagnostic.help.map { " > \($0)" } ?? "")
        }
    }

    /// A slip of the pen in the place of what stands in the sample, with what is told.
    struct Slip: Sendable, CustomTestStringConvertible {
        let right: String
        let wrong: String
        let told: String
        /// What the help says to write where the sample says it otherwise.
        var fixed: String?

        var testDescription: String { wrong }
    }

    private static let rule = "(lower-case letters, digits and hyphens, a letter first)"
    private static let wanted = ": a criterion stands here, not one of its indicators"

    @Test func sample() { #expect(Self.told(Self.base) == []) }

    @Test(arguments: [
        Slip(
            right: "{score: quality,", wrong: "{score: quality.training,",
            told: "T1: `quality.training` is not an id > write `quality`\(wanted)"),
        Slip(
            right: "{score: quality,", wrong: "{score: training,",
            told: "N1: there is no criterion `training` > write `quality`"),
        Slip(
            right: "{finding: quality.training,", wrong: "{finding: training,",
            told: "N1: there is no judged indicator `training` > write `quality.training`"),
        Slip(
            right: "cap: {criterion: work,", wrong: "cap: {criterion: work.number,",
            told: "T1: `work.number` is not an id > write `work`\(wanted)"),
        Slip(
            right: "not_assessed: [work]", wrong: "not_assessed: [work.number]",
            told: "T1: `work.number` is not an id > write `work`\(wanted)"),
        Slip(
            right: "criteria: [quality, work]", wrong: "criteria: [quality.training, work]",
            told: "T1: `quality.training` is not an id > write `quality`\(wanted)"),
        Slip(
            right: "weights: {quality: 60%,", wrong: "weights: {quality.training: 60%,",
            told: "T1: `quality.training` is not an id > write `quality`\(wanted)"),
        Slip(right: "{id: d-plus,", wrong: "{id: D+,", told: "T1: `D+` is not an id > write `d-plus` \(rule)"),
        Slip(
            right: "{id: d-plus,", wrong: "{id: d*,", told: "T1: `d*` is not an id > write `d-star` \(rule)",
            fixed: "{id: d-star,"),
        Slip(
            right: "{id: d-plus,", wrong: "{id: D-,", told: "T1: `D-` is not an id > write `d-minus` \(rule)",
            fixed: "{id: d-minus,"),
        Slip(
            right: "score: not_assessed}", wrong: "not_assessed: true}",
            told: "Y2: a choice has no key `not_assessed` > write `score: not_assessed` for what does not apply"),
        Slip(
            right: "one_of: [c, a]", wrong: "none_of: [d]",
            told: "Y2: a requirement has no key `none_of`"
                + " > write `one_of: […]` with all the other choices: those that are enough",
            fixed: "one_of: [c, a, na]"),
        Slip(
            right: "one_of: [c, a]", wrong: "is: a",
            told:
                "Y2: a requirement has no key `is` > of a judgement write `one_of: […]` with the choices that are enough;"
                + " numbers are compared by `equals`", fixed: "one_of: [a]"),
        Slip(
            right: "{score: quality, at_least:", wrong: "{score: quality, min:",
            told: "Y2: a requirement has no key `min` > write `at_least`"),
        Slip(
            right: "each_year: {at_least:", wrong: "each_year: {minimum:",
            told: "Y2: a yearly count has no key `minimum` > write `at_least`"),
        Slip(
            right: "{from: 5, score: 4}", wrong: "{min: 5, score: 4}",
            told: "Y2: a band has no key `min` > write `from`"),
        Slip(
            right: "{from: 5, score: 4}", wrong: "{from: 5, points: 4}",
            told: "Y2: a band has no key `points` > write `score`"),
        Slip(
            right: "{id: a, from: 90%}", wrong: "{id: a, min: 90%}",
            told: "Y2: a rating class has no key `min` > write `from`"),
        Slip(
            right: "one_of: [c, a]", wrong: "one_of: [A]", told: "T1: `A` is not an id > write `a` \(rule)",
            fixed: "one_of: [a]"),
        Slip(
            right: "score: not_assessed}", wrong: "score: not assessed}",
            told: "T1: `not assessed` is not a number > write a number, or `not_assessed` for what does not apply"),
        Slip(
            right: "{score: quality,", wrong: "{criterion: quality,",
            told: "Y2: a requirement has no key `criterion` > write `score`"),
        Slip(
            right: "each_year: {at_least:", wrong: "each_year: {count:",
            told: "Y2: a yearly count has no key `count` > write `at_least`"),
        Slip(
            right: "choices: [{id: d,", wrong: "levels: [{id: d,",
            told: "Y2: a scale has no key `levels` > write `choices`"),
        Slip(
            right: "{id: a, from: 90%}", wrong: "{id: a, score: 90%}",
            told: "Y2: a rating class has no key `score` > write `from`"),
        Slip(
            right: "combine: lowest", wrong: "combine: min",
            told: "T3: `min` is not `sum`, `lowest`, `highest`, `average` or `weighted_sum`"
                + " > write `lowest` (one of: sum, lowest, highest, average, weighted_sum)"),
        Slip(
            right: "combine: average", wrong: "combine: mean",
            told: "T3: `mean` is not `sum`, `lowest`, `highest`, `average` or `weighted_sum`"
                + " > write `average` (one of: sum, lowest, highest, average, weighted_sum)"),
        Slip(
            right: "good, require:", wrong: "good, if:",
            told: "Y2: a gate has no key `if` > write `require:` with what must be so; what follows where it is not"
                + " stands under `otherwise:`"),
        Slip(
            right: "at: 2}}}\n", wrong: "at: 2}}, then: needs_review}\n",
            told: "Y2: a gate has no key `then` > write it under `otherwise:`, which follows where what `require` asks"
                + " is not so"),
        Slip(
            right: "otherwise: needs_review}", wrong: "else: needs_review}",
            told: "Y2: a gate has no key `else` > write `otherwise`"),
        Slip(
            right: "{score: quality,", wrong: "{rating: quality,",
            told: "Y2: a requirement has no key `rating` > no gate asks for a class or the total: write `score:` with a"
                + " criterion and `at_least:` with its points"),
        Slip(
            right: "{score: quality, at_least: 2}", wrong: "{score: quality, at_least: A}",
            told: "T1: `A` is not a number > a gate asks for points: write those from which the class is given, such as"
                + " `4`"),
        Slip(
            right: "weights: {quality: 60%, work: 40%}", wrong: "weights: {quality: 3/5, work: 2}",
            told: "T1: `3/5` is not a weight > write weights in proportion to each other: `1` and `2` for 1/3 and 2/3",
            fixed: "weights: {quality: 3, work: 2}"),
        Slip(
            right: "{id: all, criteria:", wrong: "{id: all, of:", told: "Y2: a group has no key `of` > write `criteria`"
        ),
    ])
    func fix(_ slip: Slip) {
        func with(_ text: String) -> String { Self.base.replacing(slip.right, with: text) }
        #expect(with(slip.wrong) != Self.base)
        #expect(Self.told(with(slip.wrong)) == [slip.told])
        #expect(Self.told(with(slip.fixed ?? slip.right)) == [])
    }

    /// An id that cannot be read may be the one that others name.
    @Test(arguments: [("{id: training,", "{id: 1.1,"), ("- id: quality", "- id: 1")])
    func unreadableID(right: String, wrong: String) {
        let text = Self.base.replacing(right, with: wrong)
        #expect(Self.told(text).map { $0.prefix(3) } == ["T1:"])
    }

    /// What could be read of a scale of classes or of a ladder has its order, whatever could not.
    @Test(arguments: [
        (
            "{id: d, from: 0%}, {id: d-plus, from: 30%}, {id: a, from: 90%}",
            "{id: d, from: 40%}, {id: d-plus, from: x}, {id: c, from: 60%}, {id: a, from: 50%}",
            "R1: the classes are out of order: 50% comes behind 60%"
        ),
        (
            "[{from: 0, score: 1}, {from: 5, score: 4}]",
            "[{from: 0, score: 1}, {from: x, score: 1}, {from: 7, score: 2}, {from: 5, score: 4}]",
            "B3: the bands are out of order: 5 comes behind 7"
        ),
        (
            "combine: lowest",
            "combine: lowest\n    bands: [{from: 1, score: 1}, {from: x, score: 2}, {from: 4, score: 4}, {from: 3, score: 3}]",
            "B3: the bands are out of order: 3 comes behind 4"
        ),
    ])
    func orderBesideUnreadable(right: String, wrong: String, order: String) {
        let told = Self.told(Self.base.replacing(right, with: wrong))
        #expect(told.count == 2)
        #expect(
            told.contains { $0.hasPrefix("T1: `x` is not a") } || told.contains { $0.hasPrefix("U1: `x` is not a") })
        #expect(told.contains { $0.hasPrefix(order) })
    }

    /// Points that leave lower a class of points, but no share, and nothing where the lowest of those that stay is classed.
    @Test func classOfPoints() {
        let points = "\nrating: {of: total, rated_from: 50%, classes: [{id: low, from: 0}, {id: high, from: 5}]}"
        let share =
            "\nrating: {of: share_of_maximum, rated_from: 50%, classes: [{id: low, from: 0%}, {id: high, from: 60%}]}"
        let mistake = "S4: a class of points is lower where something is not assessed"
        func told(_ rating: String, _ changes: [(String, String)] = []) -> [String] {
            Self.told(changes.reduce(Self.base) { $0.replacing($1.0, with: $1.1) } + rating)
                .map { String($0.prefix { $0 != ">" }).trimmingCharacters(in: .whitespaces) }
        }
        #expect(told(points) == [mistake])
        #expect(told(share) == [])
        #expect(told(points, [(", {id: na, score: not_assessed}", "")]) == [])
        let ofOne = [
            ("of: share_of_maximum", "of: total"), ("from: 0%", "from: 0"), ("from: 30%", "from: 2"),
            ("from: 90%", "from: 4"),
        ]
        #expect(told("", ofOne) == [])
        #expect(told("", ofOne + [("combine: lowest", "combine: average")]) == [])
        #expect(
            told("", ofOne + [("combine: average", "combine: weighted_sum, weights: {quality: 1, work: 1}")]) == [
                mistake
            ])
        #expect(
            told("", ofOne + [("combine: lowest", "combine: weighted_sum\n    weights: {training: 1, advice: 1}")])
                == [mistake])
    }

    /// A part that is all there is takes its class with it, not some of its points.
    @Test func classOfPointsOfOne() {
        func told(_ rest: String) -> [String] {
            Self.told(
                """
                format: methodology/1
                id: one
                status: draft
                provenance: illustrative
                conventions: [basel]
                maximum: 4
                scales: {grade: {choices: [{id: d, score: 1}, {id: a, score: 4}, {id: na, score: not_assessed}]}}
                \(rest)
                """)
        }
        let points = "rating: {of: total, rated_from: 50%, classes: [{id: low, from: 0}, {id: high, from: 4}]}"
        let one = "criteria: [{id: x, maximum: 4, measure: {finding: {scale: grade}}"
        #expect(told("\(one), \(points)}]\ntotal: {combine: sum}") == [])
        #expect(told("\(one)}]\ntotal: {combine: sum}\n\(points)") == [])
        let group = "groups: [{id: g, criteria: [x], \(points)}]"
        #expect(told("\(one)}]\n\(group)\ntotal: {combine: sum}") == [])
    }

    @Test func ladderOfNone() {
        let ladder =
            "combine: sum\n    ladders: {0: [{from: 0, score: 1}], 2: [{from: 2, score: 1}, {from: 5, score: 4}]}"
        #expect(
            Self.told(Self.base.replacing("combine: lowest", with: ladder))
                == [
                    "T5: so many indicators are never assessed: a ladder is for 1 to 2"
                        + " > correct the number, or remove the ladder"
                ])
    }

    /// Where one of two may leave, the least of a group is what is left of the other.
    @Test func leastOfGroup() {
        let rated = Self.base.replacing(
            "combine: average, rating: grade}]",
            with:
                "combine: average, rating: {of: total, rated_from: 50%, classes: [{id: low, from: 2}, {id: high, from: 3}]}}]"
        )
        let only = rated.replacing("{from: 0, score: 1}", with: "{from: 0, score: 3}")
            .replacing("otherwise: {not_assessed: [work]}", with: "otherwise: needs_review")
            .replacing("cap: {criterion: work, at: 2}", with: "cap_total: 6")
        #expect(
            Self.told(only).map { String($0.prefix { $0 != ">" }) } == ["R1: the lowest class begins at 2, not at 1 "])
        #expect(Self.told(only.replacing(", {id: na, score: not_assessed}", with: "")) == [])
    }

    /// What does not apply is no choice that shows something.
    @Test func silenceBesideWhatDoesNotApply() {
        let silent = Self.base.replacing(
            "{id: c, score: 2}", with: "{id: nr, score: 1, no_evidence: true}, {id: c, score: 2}")
        #expect(Self.told(silent.replacing("one_of: [c, a]", with: "one_of: [nr, d, c, a]")) == [])
        #expect(
            Self.told(silent.replacing("one_of: [c, a]", with: "one_of: [nr, c, a]")).map { $0.prefix(3) } == ["G1:"])
    }
}
