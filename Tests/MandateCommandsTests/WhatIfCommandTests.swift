import Documents
import Foundation
import TestSupport
import Testing

@Suite struct WhatIfCommandTests {
    private let folder: ScenarioFolder

    init() throws {
        folder = try ScenarioFolder()
    }

    @Test("what a scenario does, and what each change does alone", arguments: ["en", "fr"])
    func scenario(language: String) throws {
        try folder.write(ScenarioFolder.changes)
        let run = folder.run("whatif", "two", "--scenario", "Criteria/scenarios/try.yaml", "--lang", language)
        #expect(run.status == 0)
        #expect(run.errorOutput == "")
        try expectSnapshot(run.output, named: "whatif-\(language).txt")
    }

    @Test("changes without a file, for several records")
    func changesOnTheCommandLine() throws {
        let run = folder.run(
            "whatif", "one", "two", "--set", "criteria.b.bands.1.score=3", "--set",
            "selections.done.where={kind: {one_of: [workshop, study]}}")
        #expect(run.status == 0)
        try expectSnapshot(run.output, named: "whatif-set.txt")
    }

    @Test("the JSON holds both assessments, and the scenario names itself")
    func json() throws {
        try folder.write(ScenarioFolder.changes)
        let run = folder.run("whatif", "two", "--scenario", "Criteria/scenarios/try.yaml", "--format", "json")
        let json = try JSONDecoder().decode(JSONValue.self, from: Data(run.output.utf8))
        guard case .object(let keys) = json, case .object(let after)? = keys["scenario"],
            case .object(let before)? = keys["baseline"], case .object(let scenario)? = after["scenario"]
        else {
            Issue.record("no object: \(run.errorOutput)")
            return
        }
        #expect(keys["official"] == false)
        #expect(before["scenario"] == .null)
        #expect(scenario["id"] == "try")
        #expect(scenario["file"] == "Criteria/scenarios/try.yaml")
        guard case .object(let attribution)? = keys["attribution"] else { return }
        #expect(attribution["difference"] == "2")
    }

    @Test("mistakes are told at the scenario's line and at the base's")
    func mistakes() throws {
        try folder.write(
            """
            changes:
              - {set: criteria.a.workshops.bands.5.to, was: 9, to: 8}
              - {set: criteria.a.workshop.bands.5.score, was: 3, to: 4}
              - {set: criteria.b.bands.1.score, was: 1, to: 3}
            """)
        let guards = folder.run("whatif", "one", "--scenario", "Criteria/scenarios/try.yaml")
        #expect(guards.status == 1)
        #expect(guards.output == "")
        try expectSnapshot(guards.errorOutput, named: "whatif-guards.txt")
        let check = folder.run(
            "whatif", "one", "--set", "criteria.a.workshops.bands.5.to=8", "--set", "criteria.b.bands.1.score=-3")
        #expect(check.status == 1)
        try expectSnapshot(check.errorOutput, named: "whatif-failed-check.txt")
    }

    @Test(
        "a wrong command line says what is missing",
        arguments: [
            ["whatif"], ["whatif", "one"], ["whatif", "one", "--set", "criteria.b.maximum"],
            ["whatif", "one", "--scenario", "x.yaml", "--set", "maximum=3"], ["whatif", "one", "--write"],
            ["whatif", "one", "--rebase", "x.yaml"],
        ])
    func wrongCommandLine(arguments: [String]) {
        #expect(CommandRun.running(arguments, in: folder.folder.path).status == 2)
    }

    @Test("another base is shown first and taken over only when asked, comments kept")
    func rebase() throws {
        let old = String(repeating: "0", count: 64)
        try folder.write(ScenarioFolder.changes.replacing("was: 2,", with: "was: 3,"), digest: old)
        let file = "Criteria/scenarios/try.yaml"
        let before = try folder.folder.read(file)
        let shown = folder.run("whatif", "--rebase", file)
        #expect(shown.status == 0)
        #expect(try folder.folder.read(file) == before)
        let digest = DocumentFile(path: "", text: ScenarioFolder.methodology).sha256
        #expect(shown.output.contains("was  sha256:\(old)"))
        #expect(shown.output.contains("now  sha256:\(digest)"))
        #expect(shown.output.contains("criteria.b.bands.1.score: was 3, is 2 now (Criteria/small.yaml:29)"))
        #expect(shown.output.contains("criteria.a.workshops.bands.5.to: still 9"))
        #expect(folder.run("check", file).status == 1)
        #expect(folder.run("whatif", "--rebase", file, "--write").status == 0)
        #expect(
            try folder.folder.read(file) == before.replacing(old, with: digest).replacing("was: 3,", with: "was: 2,"))
        #expect(folder.run("check", file).status == 0)
        #expect(folder.run("whatif", "--rebase", file).output.contains("nothing to take over"))
    }

    @Test("a digest and `was` that were never written are written where they belong")
    func firstDigest() throws {
        let file = "Criteria/scenarios/try.yaml"
        try folder.folder.write(
            "format: scenario/1\nid: try\nextends: small\nchanges:\n  - set: maximum\n    to: 10\n  - {set: criteria.b.maximum, to: 4}\n",
            to: file)
        #expect(folder.run("check", file).output.contains("add the line `extends_digest: sha256:"))
        #expect(folder.run("whatif", "--rebase", file, "--write").status == 0)
        #expect(folder.run("check", file).output == "1 file checked: no problems\n")
        #expect(
            try folder.folder.read(file).contains(
                "  - set: maximum\n    was: 10\n    to: 10\n  - {set: criteria.b.maximum, was: 4, to: 4}\n"))
    }

    @Test("a path that leads nowhere any more cannot be taken over")
    func rebaseOfNothing() throws {
        try folder.write("changes: [{set: criteria.z.maximum, was: 1, to: 2}]")
        let file = "Criteria/scenarios/try.yaml"
        let before = try folder.folder.read(file)
        let run = folder.run("whatif", "--rebase", file, "--write")
        #expect(run.status == 1)
        #expect(run.errorOutput.contains("`criteria` has no `z`"))
        #expect(try folder.folder.read(file) == before)
    }

    @Test("check finds scenarios by their format, and a base that is not there")
    func checked() throws {
        try folder.write(ScenarioFolder.changes)
        #expect(folder.run("check").output.contains("5 files checked: no problems"))
        try folder.write("changes: []")
        #expect(folder.run("check").output.contains("error[Y3]: the scenario changes nothing"))
        try folder.folder.write(
            "format: scenario/1\nid: x\nextends: smal\nchanges: [{set: maximum, to: 3}]\n", to: "x.yaml")
        #expect(folder.run("check", "x.yaml").output.contains("there is no methodology `smal`"))
    }

    @Test("the shipped scenarios fit their methodologies")
    func shipped() {
        let run = CommandRun("check", "Criteria/scenarios")
        #expect(run.status == 0)
    }
}
