import Documents
import TestSupport
import Testing

/// What a record says and the rules do not use is said wherever scores are: nothing is dropped in silence.
@Suite struct UnusedStatementTests {
    @Test("a judgement for another methodology is not used, and every output says so")
    func judgedElsewhere() throws {
        let folder = try Self.folder()
        let own = CommandRun("score", "one", in: folder.path)
        #expect(own.output.contains(/quality Quality +Good/))
        #expect(!own.output.contains("was not used here"))
        let table = CommandRun("score", "one", "--under", "copy", in: folder.path, width: 200).output
        #expect(
            table.contains(
                "1 judgement is written for small and was not used here. For what holds under these criteria too, "
                    + "name them under `methodologies`, and write another one with under: copy."))
        #expect(table.contains("1 judgement is not made yet"))
        let json = CommandRun("score", "one", "--under", "copy", "--format", "json", in: folder.path).output
        #expect(json.contains("\"finding\" : \"judged_elsewhere\""))
        let trace = CommandRun("explain", "one", "--under", "copy", in: folder.path).output
        #expect(trace.contains("A judgement of it is written under: small and was not used here."))
        #expect(!trace.contains("Undecided (1)\nItem                  Missing"))
        #expect(CommandRun("report", "one", "--under", "copy", "--lang", "fr", in: folder.path).status == 0)
        let page = try folder.read("Reports/one/copy.fr.md")
        #expect(page.contains("jugement est écrit pour `small` et n'a pas été utilisé ici."))
        #expect(page.contains("écrit avec `under: small`"))
    }

    @Test("what compares and varies says it too; of two methodologies, that the judgement was used under both")
    func comparisons() throws {
        let folder = try Self.folder()
        let methodologies = CommandRun("diff", "small", "copy", "--evaluations", "one", in: folder.path, width: 200)
        #expect(
            methodologies.output.contains(
                "one: 1 judgement that is written for the old one was used under the new one too."))
        #expect(methodologies.output.contains("one: 1 item is left out of a measure"))
        try folder.write(
            try folder.read(Self.path).replacing("id: one", with: "id: other"), to: "Evaluations/other/evaluation.yaml")
        let records = CommandRun("diff", "one", "other", "--old-under", "copy", in: folder.path, width: 200)
        #expect(records.output.contains("1 judgement is written for small and was not used here."))
        let digest = DocumentFile(path: "", text: Self.methodology("copy")).sha256
        try folder.write(
            """
            format: scenario/1
            id: try
            extends: copy
            extends_digest: sha256:\(digest)
            vary: [{path: criteria.amounts.bands.1.score, from: 4, to: 5, step: 1}]

            """, to: "try.yaml")
        let sweep = CommandRun("sweep", "one", "--scenario", "try.yaml", in: folder.path, width: 200)
        #expect(sweep.output.contains("1 judgement is written for small and was not used here."), "\(sweep.output)")
    }

    @Test("one that is written for the copy too is used, and nothing is said")
    func judgedForBoth() throws {
        let further = """
              - {indicator: quality, choice: poor, because: Seen, under: copy, evidence: [{source: minutes, at: page 2}]}

            """
        let folder = try Self.folder(further: further)
        let record = try folder.read(Self.path)
        try folder.write(record.replacing("[small]", with: "[small, copy]"), to: Self.path)
        let table = CommandRun("score", "one", "--under", "copy", in: folder.path).output
        #expect(table.contains(/quality Quality +Poor/))
        #expect(!table.contains("was not used here"))
    }

    @Test("an amount in another unit is a warning with what to write, and every output says how many are left out")
    func otherUnit() throws {
        let folder = try Self.folder()
        let checked = CommandRun("check", "Evaluations/one", in: folder.path)
        #expect(checked.status == 0)
        #expect(checked.output.contains("warning[U1]: the unit here is `kg`, `small` asks for `t`"))
        #expect(checked.output.contains("evaluation.yaml:10:"))
        #expect(checked.output.contains("help: write `0.3 t`"))
        let said = "item is left out of a measure, since its amount is not in t, for which the rules ask"
        #expect(CommandRun("score", "one", in: folder.path, width: 200).output.contains(said))
        #expect(CommandRun("report", "one", in: folder.path).status == 0)
        let page = try folder.read("Reports/one/small.en.md")
        #expect(page.contains(said))
        #expect(page.contains("asked for in t"))
        try folder.write(try folder.read(Self.path).replacing("300 kg", with: "0.3 t"), to: Self.path)
        #expect(CommandRun("check", "Evaluations/one", in: folder.path).output.contains("no problems"))
        #expect(!CommandRun("score", "one", in: folder.path).output.contains("left out of a measure"))
    }

    @Test("a unit that nobody can convert, one that another rule adds, and one that a condition asks for")
    func furtherUnits() throws {
        let folder = try Self.folder()
        let record = try folder.read(Self.path)
        try folder.write(record.replacing("300 kg", with: "3 drums"), to: Self.path)
        #expect(
            CommandRun("check", "Evaluations/one", in: folder.path).output.contains("help: write the amount in `t`"))
        try folder.write(record, to: Self.path)
        let kilograms = """
              - id: small-amounts
                title: Kilograms
                maximum: 2
                measure: {sum: amount, in: secured, unit: kg}
                bands: [{from: 0 kg, score: 0}, {from: 5 kg, score: 2}]

            """
        let rules = Self.methodology("small").replacing("maximum: 24", with: "maximum: 26")
            .replacing("total: {combine: sum}", with: kilograms + "total: {combine: sum}")
        try folder.write(rules, to: "Criteria/small.yaml")
        #expect(CommandRun("check", "Evaluations/one", in: folder.path).output.contains("no problems"))
        #expect(!CommandRun("score", "one", in: folder.path).output.contains("left out of a measure"))
        try folder.write(
            Self.methodology("small").replacing(
                "measure: {sum: amount, in: secured, unit: t}", with: "measure: {count: secured}"
            )
            .replacing("0 t, score", with: "0, score").replacing("1 t, score", with: "1, score")
            .replacing("{stage: secured}", with: "{stage: secured, amount: {at_least: 0.1 t}}"),
            to: "Criteria/small.yaml")
        #expect(CommandRun("check", "Evaluations/one", in: folder.path).output.contains("warning[U1]"))
        #expect(CommandRun("score", "one", in: folder.path, width: 200).output.contains("not in t, for which"))
    }

    @Test("the fewest further items of a share that skip a score say which one they reach, and points are no per cent")
    func sharesThatSkip() throws {
        let folder = try Self.folder()
        let trace = CommandRun("explain", "one", "activities.ran", in: folder.path, width: 200).output
        #expect(
            trace.contains(
                "To the next score, 1: 25 percentage points more, that is 1 further item above the line, if what stands below "
                    + "it stays, which leads to 2 at once."))
        let french = CommandRun(
            "explain", "one", "activities.ran", "--lang", "fr", in: folder.path, width: 200
        ).output
        #expect(
            french.contains(
                "25 points de pourcentage de plus, soit 1 élément de plus au numérateur, si le dénominateur reste le même, "
                    + "ce qui mène d'emblée à la note 2."))
    }

    @Test("a step names the key that the file wants, and the activity in which it is written")
    func keysOfSteps() throws {
        let folder = try Self.folder()
        #expect(CommandRun("report", "one", "--lang", "fr", "--edition", "full", in: folder.path).status == 0)
        let page = try folder.read("Reports/one/small.fr.md")
        #expect(page.contains("**rôle du centre (`role`\u{A0}; calcul fait avec «\u{A0}"))
        #expect(page.contains("**date de début (`began`)**, pour «\u{A0}[Second](#item-second)\u{A0}»"))
    }

    @Test("steps of which one does the other's work say what they give together")
    func overlappingSteps() throws {
        let folder = try Self.folder()
        let rules = Self.methodology("small")
            .replacing("{id: started, measure: {count: done}", with: "{id: started, measure: {count: either}")
            .replacing("{from: 4, score: 2}", with: "{from: 2, score: 2}")
            .replacing("{from: 25%, score: 1}, {from: 50%, score: 2}", with: "{from: 100%, score: 2}")
            .replacing("  secured:", with: Self.either + "  secured:")
        try folder.write(rules, to: "Criteria/small.yaml")
        #expect(CommandRun("report", "one", in: folder.path).status == 0)
        let page = try folder.read("Reports/one/small.en.md")
        #expect(page.contains("Together these steps could add 9 to the total, not the 11 that their gains come to."))
        #expect(try folder.read("Reports/one/small.json").contains("\"next_steps_together\" : {"))
    }

    @Test("a meeting that nothing but a step names stands there by its title")
    func meetingOfAStep() throws {
        let folder = try TemporaryFolder()
        try folder.write(
            """
            format: methodology/1
            id: meetings
            title: Meetings
            status: draft
            provenance: illustrative
            conventions: [basel]
            maximum: 2
            selections:
              attended: {of: activity, where: {event: present}}
            criteria:
              - {id: a, title: A, maximum: 2, measure: {count: attended}, bands: [{from: 0, score: 0}, {from: 1, score: 2}]}
            total: {combine: sum}

            """, to: "Criteria/meetings.yaml")
        try folder.write(
            """
            format: calendar/1
            events:
              - {id: joint, title: An invented joint meeting, kind: joint_meeting, conventions: [basel], began: 2017-03-06,
                 ended: 2017-03-08, place: {city: Nairobi, country: KEN}}

            """, to: "Criteria/calendar.yaml")
        try folder.write(
            """
            format: evaluation/1
            id: one
            methodologies: [meetings]
            period: 2016-01-01..2019-12-31
            centre: {id: centre, country: KEN}
            activities:
              - {id: travel, title: Travel, status: completed, began: 2017-03-06, ended: 2017-03-08, conventions: [basel],
                 place: {city: Nairobi, country: KEN}}

            """, to: Self.path)
        #expect(CommandRun("report", "one", "--edition", "full", in: folder.path).status == 0)
        let page = try folder.read("Reports/one/meetings.en.md")
        #expect(page.contains(/Name the meeting.*by its city and days, \[An invented joint meeting\]\(#item-joint\)/))
    }

    private static let path = "Evaluations/one/evaluation.yaml"

    /// What one of two missing fields decides.
    private static let either = """
          either:
            of: activity
            where:
              any:
                - {began: {within: evaluation_period}, kind: workshop}
                - {role: organised, kind: workshop}

        """

    private static func folder(further: String = "") throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        for id in ["small", "copy"] { try folder.write(methodology(id), to: "Criteria/\(id).yaml") }
        try folder.write(record + further, to: path)
        return folder
    }

    private static func methodology(_ id: String) -> String {
        """
        format: methodology/1
        id: \(id)
        title: {en: Small, fr: Petit}
        status: draft
        provenance: illustrative
        conventions: [basel]
        maximum: 24
        selections:
          done: {of: activity, where: {status: completed}}
          organised: {of: activity, where: {status: completed, role: organised}}
          secured: {of: result, where: {stage: secured}}
          dated: {of: result, where: {activity: {began: {within: evaluation_period}}}}
        criteria:
          - id: activities
            title: Activities
            maximum: 4
            indicators:
              - {id: started, measure: {count: done}, bands: [{from: 0, score: 0}, {from: 4, score: 2}]}
              - id: ran
                measure: {ratio: {of: {count: organised}, over: {count: done}}, when_over_is_zero: zero}
                bands: [{from: 0%, score: 0}, {from: 25%, score: 1}, {from: 50%, score: 2}]
            combine: sum
          - id: amounts
            title: Amounts
            maximum: 5
            measure: {sum: amount, in: secured, unit: t}
            bands: [{from: 0 t, score: 0}, {from: 1 t, score: 5}]
          - id: dates
            title: Dates
            maximum: 5
            measure: {count: dated}
            bands: [{from: 0, score: 0}, {from: 2, score: 5}]
          - id: quality
            title: Quality
            maximum: 10
            measure: {finding: {choices: [{id: poor, title: Poor, score: 0}, {id: good, title: Good, score: 10}]}}
        total: {combine: sum}

        """
    }

    private static let record = """
        format: evaluation/1
        id: one
        methodologies: [small]
        period: 2016-01-01..2019-12-31
        centre: {id: centre, name: A centre, country: KEN, conventions: [basel], serves: {basel: [KEN, UGA]}}
        sources: [{id: minutes, kind: other, title: Minutes, url: "https://www.basel.int", read: 2020-02-03}]
        activities:
          - {id: first, title: First, kind: workshop, status: completed, began: 2017-04-04, ended: 2017-04-05,
             results: [{id: r, title: Oil, substance: pcb, stage: secured,
               amount: 300 kg}]}
          - {id: second, title: Second, kind: workshop, status: completed, results: [{id: r, title: Paint, stage: identified}]}
        findings:
          - {indicator: quality, choice: good, because: Looked, under: small, evidence: [{source: minutes, at: page 1}]}

        """
}
