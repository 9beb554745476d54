import Documents
import TestSupport
import Testing
import Words

/// What authors see on the console for a dozen mistakes that they really make.
@Suite struct GoldenTests {
    @Test(arguments: [
        ("gap", [("from: 6, to: 10", "from: 7, to: 10")]),
        ("two-bands-with-one-threshold", [("{from: 1, score: 2}", "{from: 0, score: 2}")]),
        ("misspelt-section", [("\nselections:", "\nselektions:")]),
        ("condition-of-another-type", [("conventions: {includes: basel}", "conventions: {is: basel}")]),
        ("unknown-field", [("once_per: project", "once_per: projet")]),
        ("percent-missing", [("{from: 50%, score: 6}", "{from: 50, score: 6}")]),
        ("weights", [("{combine: sum}", "{combine: weighted_sum, weights: {a: 40%, b: 30%, c: 10%, d: 10%}}")]),
        ("maximum", [("    maximum: 20", "    maximum: 21")]),
        ("citation", [("maximum: 4\n    cite: bc-11-13#row-a", "maximum: 4\n    cite: bc-11-13#row-c")]),
        (
            "gate-that-always-trips",
            [("{count: completed, at_least: 2}", "{count_distinct: areas, in: completed, at_least: 4}")]
        ),
        ("gate-over-no-criterion", [("criterion: b,", "criterion: bb,")]),
        ("several", [("status: draft", "statsu: draft"), ("{from: 2, score: 4}", "{from: 3, score: 4}")]),
    ])
    func methodologies(name: String, edits: [(String, String)]) throws {
        try expectRendering(of: .methodology, edits, named: name)
    }

    @Test(arguments: [
        ("impossible-date", [("began: 2017-04-04", "began: 2017-02-31")]),
        ("duplicate-id", [("{id: network,", "{id: workshop,")]),
        ("country-code", [("place: {city: Nairobi, country: KEN}", "place: {city: Nairobi, country: NO}")]),
        ("unquoted-comma", [("title: Sample record", "title: {en: Workshops, trainings and visits}")]),
    ])
    func records(name: String, edits: [(String, String)]) throws {
        try expectRendering(of: .evaluation, edits, named: name)
    }

    private func expectRendering(of sample: Sample, _ edits: [(String, String)], named name: String) throws {
        let text = edits.reduce(sample.text) { $0.replacing($1.0, with: $1.1) }
        let found = sample.check(text).diagnostics
        try expectSnapshot(ConsoleRenderer(style: .plain).render(found.inWords), named: "\(name).txt")
    }
}
