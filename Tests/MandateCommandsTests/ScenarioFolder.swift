import Documents

/// A small methodology, two records of one centre and scenarios, in a folder of their own.
struct ScenarioFolder {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(Self.methodology, to: "Criteria/small.yaml")
        try folder.write(Self.changed, to: "Criteria/changed.yaml")
        try folder.write(
            Self.record(id: "one", years: "2016-01-01..2019-12-31", workshops: 5), to: "Evaluations/one/evaluation.yaml"
        )
        try folder.write(
            Self.record(id: "two", years: "2020-01-01..2023-12-31", workshops: 9), to: "Evaluations/two/evaluation.yaml"
        )
    }

    func run(_ arguments: String..., width: Int = 80) -> CommandRun {
        .running(arguments, in: folder.path, width: width)
    }

    /// Writes a scenario of the small methodology, with its right digest if no other is given.
    func write(_ changes: String, digest: String? = nil, to name: String = "Criteria/scenarios/try.yaml") throws {
        let line = digest ?? DocumentFile(path: "", text: Self.methodology).sha256
        let head = """
            # Why this scenario exists
            format: scenario/1
            id: try
            title: Fewer workshops for the top
            extends: small
            extends_digest: sha256:\(line)   # of small.yaml
            because: To see what it does.

            """
        try folder.write(head + changes + "\n", to: name)
    }

    static let changes = """
        changes:
          - {set: criteria.a.workshops.bands.10.from, was: 10, to: 8}   # the top
          - {set: criteria.a.workshops.bands.5.to, was: 9, to: 7}
          - {set: criteria.b.bands.1.score, was: 2, to: 1}
        vary:
          - {path: criteria.b.bands.3.from, from: 1, to: 5, step: 2}
        """

    static let methodology = """
        format: methodology/1
        id: small
        title: Small (illustrative)
        status: draft
        provenance: transcribed
        conventions: [basel]
        maximum: 10
        selections:
          done: {of: activity, where: {status: completed}, status: illustrative}
        criteria:
          - id: a
            title: Workshops
            maximum: 6
            status: illustrative
            indicators:
              - id: workshops
                measure: {count: done, where: {kind: workshop}}
                bands:
                  - {from: 0, to: 4, score: 0}
                  - {from: 5, to: 9, score: 3}
                  - {from: 10, score: 6}
          - id: b
            title: Studies
            maximum: 4
            status: illustrative
            measure: {count: done, where: {kind: study}}
            bands:
              - {from: 0, score: 0}
              - {from: 1, score: 2}
              - {from: 3, score: 4}
        total: {combine: sum}
        rating:
          status: illustrative
          of: share_of_maximum
          classes:
            - {id: weak, from: 0%, title: Weak}
            - {id: good, from: 50%, title: Good}

        """

    /// The same with other rules and another order.
    static let changed = methodology.replacing("id: small\n", with: "id: changed\n")
        .replacing("where: {status: completed}", with: "where: {evidence: {at_least: 1}, status: {is: completed}}")
        .replacing("{from: 5, to: 9, score: 3}", with: "{score: 4, from: 5, to: 9}")
        .replacing("          - {from: 3, score: 4}\n", with: "          - {from: 2, score: 4}\n")
        .replacing("total: {combine: sum}", with: "total: {combine: weighted_sum, weights: {a: 50%, b: 50%}}")

    static func record(id: String, years: String, workshops: Int) -> String {
        let year = years.prefix(4)
        let items = (1...workshops).map { number in
            "  - {id: w\(number), title: Workshop \(number), kind: workshop, status: completed, ended: \(year)-05-\(number + 10), evidence: [{source: report}]}\n"
        }
        let plan = "  - {id: plan, title: A study, kind: study, status: \(id == "one" ? "planned" : "completed")}\n"
        let study = "  - {id: study-\(id), title: Another study, kind: study, status: completed, ended: 2017}\n"
        return """
            format: evaluation/1
            id: \(id)
            methodologies: [small]
            period: \(years)
            centre: {id: centre, name: Invented centre, country: NOR}
            sources: [{id: report, kind: activity_report, title: Report}]
            activities:

            """ + items.joined() + plan + study
    }
}
