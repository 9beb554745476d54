import Documents
import Foundation
import Testing
import Words

/// What an analyst mistypes by taking one form for another: a map for a list, a share for points, a path for an id. Each is
/// told once, and the fix that is told, once it is typed, leaves nothing to tell.
@Suite struct MeantFormTests {
    private static let base = """
        format: methodology/1
        id: m
        title: Forms
        status: draft
        provenance: illustrative
        conventions: [basel]
        maximum: 40
        values:
          top: {history: [{from: 2010-01-01, value: 10}]}
        selections:
          done: {of: activity, where: {status: completed, ended: {within: evaluation_period}}}
          reports: {of: submission, where: {kind: activity_report}}
        scales:
          four:
            choices: [{id: d, score: 1}, {id: c, score: 2}, {id: b, score: 3}, {id: a, score: 4}]
        criteria:
          - id: one
            maximum: 10
            measure: {ratio: {of: {count_distinct: parties, in: done, among: served}, over: served}}
            bands: [{from: 0%, score: 0}, {from: 50%, score: 10}]
          - id: two
            maximum: 10
            measure: {ratio: {of: {count: done}, over: {previous: {count: done}}}, when_over_is_zero: zero}
            bands: [{from: 0%, score: 0}, {from: 80%, score: 10}]
          - id: four
            maximum: 10
            measure: {count: done}
            bands: [{from: 0, score: 0}, {from: $top, score: 10}]
          - id: five
            maximum: 10
            combine: weighted_sum
            weights: {x: 50%, y: 50%}
            indicators:
              - {id: x, measure: {finding: {scale: four}}}
              - {id: y, measure: {finding: {scale: four, times: 2}}}
        gates:
          - id: yearly
            require: {count: reports, at_least: 1}
            otherwise: {rating_at_most: weak}
          - id: much
            require: {score: one, at_least: 5}
            otherwise: {cap_total: 20}
        total: {combine: weighted_sum, weights: {one: 25%, two: 25%, four: 25%, five: 25%}}
        rating: {of: share_of_maximum, rated_from: 50%, classes: [{id: weak, from: 0%}, {id: good, from: 60%}]}
        """

    private static func told(_ text: String) -> [String] {
        Sample.methodology.check(text).diagnostics.inWords.map { diagnostic in
            "\(diagnostic.code): \(diagnostic.message)" + (diagnostic.help.map { " > \($0)" } ?? "")
        }
    }

    /// A slip of the pen in the place of what stands in the sample, with what is told.
    struct Slip: Sendable, CustomTestStringConvertible {
        let right: String
        let wrong: String
        let told: [String]
        /// What the help says to write where the sample says it otherwise.
        var fixed: String?

        init(_ right: String, _ wrong: String, _ told: String..., fixed: String? = nil) {
            (self.right, self.wrong, self.told, self.fixed) = (right, wrong, told, fixed)
        }

        var testDescription: String { wrong }
    }

    private static let rule = "(lower-case letters, digits and hyphens, a letter first)"
    private static let numbers = "`at_least`, `more_than`, `at_most`, `less_than`, `equals`, `between`"
    private static let count = "require: {count: reports, at_least: 1}"
    private static let score = "{score: one, at_least: 5}"

    private static let gates = """
          - id: yearly
            require: {count: reports, at_least: 1}
            otherwise: {rating_at_most: weak}
          - id: much
        """

    @Test func sample() { #expect(Self.told(Self.base) == []) }

    @Test(arguments: [
        // What can be asked of a judgement and of a score.
        Slip(
            score, "{finding: five.x}",
            "Y3: the gate does not say when it is met > write `one_of: […]` with the choices that are enough; a number that is"
                + " given is compared by one of \(numbers)", fixed: "{finding: five.x, one_of: [b, a]}"),
        Slip(
            score, "{score: one, one_of: [10]}",
            "Y2: `one_of` does not go with `score` > write one of `at_least`, `more_than`: a gate asks for enough",
            fixed: "{score: one, at_least: 10}"),
        Slip(
            score, "{score: one}",
            "Y3: the gate does not say when it is met > add one of `at_least`, `more_than`",
            fixed: "{score: one, more_than: 5}"),
        // Weights.
        Slip(
            "weights: {x: 50%, y: 50%}", "weights: {x: 49.9%, y: 49.9%}",
            "S2: the weights make 99.8%, not 100% > write relative numbers, which need make no sum: `{x: 1, y: 1}`",
            fixed: "weights: {x: 1, y: 1}"),
        Slip(
            "weights: {x: 50%, y: 50%}", "weights: {x: 50,5%, y: 49,5%}",
            "T1: `50,5%` is not a number: a comma separates entries > write `50.5%`: decimals have a point",
            "T1: `49,5%` is not a number: a comma separates entries > write `49.5%`: decimals have a point",
            fixed: "weights: {x: 50.5%, y: 49.5%}"),
        Slip(
            "weights: {x: 50%, y: 50%}", "weights: {x: 50,5%, y: 49.5%}",
            "T1: `50,5%` is not a number: a comma separates entries > write `50.5%`: decimals have a point",
            fixed: "weights: {x: 50.5%, y: 49.5%}"),
        // Maps in the place of lists.
        Slip(
            gates, gates.replacing("- id: yearly", with: "yearly:").replacing("- id: much", with: "much:"),
            "T4: a list is expected here, not keys with values"
                + " > write `- id: yearly` in the place of `yearly:`, and its other keys below"),
        Slip(
            "- id: yearly", "- yearly:", "Y2: a gate has no key `yearly` > write `id: yearly`"),
        Slip("- id: two", "- two:", "Y2: a criterion has no key `two` > write `id: two`"),
        Slip(
            "{id: x, measure: {finding: {scale: four}}}", "{id: x, measure: {finding: {choices: four}}}",
            "T4: a list is expected here, not a single value > write `scale: four`"),
        Slip(
            "[{id: d, score: 1}, {id: c, score: 2}, {id: b, score: 3}, {id: a, score: 4}]", "{d: 1, c: 2, b: 3, a: 4}",
            "T4: a list is expected here, not keys with values > write it as `[{id: d, score: 1}, …]`"),
        Slip(
            "[{id: d, score: 1}, {id: c, score: 2}, {id: b, score: 3}, {id: a, score: 4}]",
            "[d: 1, c: 2, b: 3, a: 4]", "Y2: a choice has no key `d` > write each entry as `{id: d, score: 1}`"),
        Slip(
            "[{from: 0, score: 0}, {from: $top, score: 10}]", "{0: 0, $top: 10}",
            "T4: a list is expected here, not keys with values > write it as `[{from: 0, score: 0}, …]`"),
        Slip(
            "[{from: 0, score: 0}, {from: $top, score: 10}]", "[{0: 0}, {$top: 10}]",
            "Y2: a band has no key `0` > write each entry as `{from: 0, score: 0}`"),
        // Shares in the place of points, and points taken away.
        Slip(
            "{score: one, at_least: 5}", "{score: one, at_least: 50%}",
            "U1: `50%` is not a number: a plain number is wanted here, not a percentage"
                + " > write the points: of 10 points, for instance, 50% are `5`"),
        Slip(
            "cap_total: 20", "cap_total: 50%",
            "U1: `50%` is not a number: a plain number is wanted here, not a percentage"
                + " > write the points: of 10 points, for instance, 50% are `5`"),
        Slip(
            "times: 2", "times: 150%",
            "U1: `150%` is not a number: a plain number is wanted here, not a percentage > write `1.5`",
            fixed: "times: 1.5"),
        Slip(
            "{id: d, score: 1}", "{id: d, score: -1}",
            "T5: `-1` is below zero > write 0 or more: points are not taken away; give points for not doing it, or lower"
                + " the score by a gate"),
        // What is written around an id.
        Slip(
            count, "require: {count: reports >= 1, at_least: 1}",
            "T1: `reports >= 1` is not an id > write `reports` alone, and beside it `at_least: 1`"),
        Slip(
            "over: {previous: {count: done}}", "over: previous",
            "T4: a measure is expected here, not a single value"
                + " > write `{previous: …}` with what is measured there, as behind `of`"),
        Slip(
            "over: served}", "over: parties}",
            "T4: a measure is expected here, not a single value > write `served`"),
        Slip(
            count, "require: [{count: reports, at_least: 1}, {score: one, at_least: 2}]",
            "T4: a requirement is expected here, not a list > write a gate for each of them"),
        // Something else than a word.
        Slip(
            "{id: x, measure: {finding: {scale: four}}}", "{id: x, measure: {finding: {scale: [d, c]}}}",
            "T4: an id is expected here, not a list > write the id of a scale; choices that stand here alone are"
                + " `choices: [{id: …, score: …}, …]`"),
        Slip(
            "    measure: {count: done}", "    measure: {count: {of: activity, where: {status: completed}}}",
            "T4: an id is expected here, not keys with values"
                + " > write the id of a selection: what counts stands under `selections`"),
        Slip(
            "{rating_at_most: weak}", "{rating_at_most: {criterion: one, class: weak}}",
            "T4: an id is expected here, not keys with values > write the id of a class of the total; to limit a criterion,"
                + " write `cap: {criterion: …, at: …}` with its points"),
        Slip(
            "  - id: two", "  - id: two\n    explanation: [a, b]",
            "T4: a text, or a text per language is expected here, not a list > write one text"),
        // Keys that are called otherwise elsewhere.
        Slip(
            "  - id: two", "  - id: two\n    description: All of it",
            "Y2: a criterion has no key `description` > write `explanation`"),
        Slip("  - id: two", "  - id: two\n    name: All", "Y2: a criterion has no key `name` > write `title`"),
        Slip(
            "total: {", "total: {round: 1, ", "Y2: a total has no key `round` > write `rounded`",
            "T4: a rounding (keys with values) is expected here, not a single value > write it as `{to: …, half: …}`"),
        // Signs of YAML.
        Slip("      - {id: x,", "      -{id: x,", "Y1: a space is missing behind this `-` > write `- {…}`"),
        Slip(
            "- id: two\n    maximum: 10", "- id: two\n    maximum:\u{A0}10",
            "Y1: the space behind this `:` is another sign, U+00A0, which parts nothing"
                + " > write an ordinary space in its place"),
    ])
    func fix(_ slip: Slip) {
        func with(_ text: String) -> String { Self.base.replacing(slip.right, with: text) }
        #expect(with(slip.wrong) != Self.base)
        #expect(Self.told(with(slip.wrong)) == slip.told)
        #expect(Self.told(with(slip.fixed ?? slip.right)) == [])
    }

    /// Parties by name where a scope stands; the ratio over those served is then told, too, since they are not among them.
    @Test func certainParties() {
        let told = Self.told(Self.base.replacing("among: served", with: "among: [DZA]"))
        #expect(
            told.contains {
                $0.hasSuffix(
                    "> write `served` for the Parties that the centre serves; certain ones stand in a condition:"
                        + " `where: {parties: {includes_any: […]}}`")
            })
    }
}
