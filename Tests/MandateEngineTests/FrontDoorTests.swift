import Foundation
import MandateEngine
import Testing

/// What a program sees that uses the engine: one import, and nothing of what lies behind it.
@Suite struct FrontDoorTests {
    private static let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path(percentEncoded: false)

    private static func text(_ path: String) throws -> String {
        try String(contentsOfFile: "\(repository)/\(path)", encoding: .utf8)
    }

    private static let record = "Evaluations/scrc-algeria-2016-2019/evaluation.yaml"

    private static func shipped() throws -> [String: String] {
        var documents: [String: String] = [:]
        for name in ["basel-bc-11-13", "stockholm-sc-6-16", "activity-areas", "calendar"] {
            documents["Criteria/\(name).yaml"] = try text("Criteria/\(name).yaml")
        }
        documents[record] = try text(record)
        return documents
    }

    @Test func `scores what lies on disk, with the trace of each point`() throws {
        let project = Project(criteria: "Criteria", workingFolder: Self.repository)
        let assessments = try project.assess("scrc-algeria-2016-2019")
        #expect(assessments.map(\.methodology) == ["stockholm-sc-6-16", "activity-areas"])
        let first = try #require(assessments.first)
        #expect(first.score?.description == "6" && first.achievable?.description == "14")
        #expect(first.range?.description == "6 to 8")
        let activities = try #require(first.indicator("b.activities"))
        #expect(activities.measured == "9" && activities.counted.count == 9)
        #expect(activities.undecided.isEmpty)
        let areas = try #require(first.indicator("a.areas"))
        #expect(areas.undecided.allSatisfy { $0.missing == ["areas"] } && !areas.undecided.isEmpty)
        #expect(activities.notCounted.count == 1)
        #expect(Set(first.criteria.map(\.status)) == ["inferred", "untranscribed"])
        #expect(first.indicator("nowhere") == nil)
    }

    @Test func `scores the same from texts in memory`() throws {
        let disk = try Project(workingFolder: Self.repository).assess(Self.record)
        let memory = try Project(documents: Self.shipped()).assess(Self.record)
        #expect(
            memory.map { String(decoding: $0.json, as: UTF8.self) }
                == disk.map { String(decoding: $0.json, as: UTF8.self) })
    }

    @Test(arguments: [
        (
            "format: methodology/1\nid: stockholm-sc-6-16\n",
            "# first\n\nformat: methodology/1 \n# second\nid: stockholm-sc-6-16  \n"
        ),
        ("format: methodology/1", "format: 'methodology/1'"),
        ("id: stockholm-sc-6-16\n", "id: stockholm-sc-6-16 # whose\n"),
        ("id: stockholm-sc-6-16\n", "id: \"stockholm-sc-6-16\"\n"), ("\n", "\r\n"),
        ("format: methodology/1\nid: stockholm-sc-6-16\n", "id: stockholm-sc-6-16\nformat: methodology/1\n"),
        ("format: methodology/1", "format:\n  methodology/1"),
        ("format: methodology/1", "# \(String(repeating: "-", count: 5000))\nformat: methodology/1"),
    ])
    func `finds a methodology however its head is written`(head: String, other: String) throws {
        var documents = try Self.shipped()
        let text = try #require(documents["Criteria/stockholm-sc-6-16.yaml"])
        documents["Criteria/stockholm-sc-6-16.yaml"] = text.replacingOccurrences(of: head, with: other)
        #expect(text.contains(head))
        #expect(try Project(documents: documents).assess(Self.record).count == 2)
    }

    @Test(arguments: [
        "format: tests/1\nid: stockholm-sc-6-16\n", "format: methodology/2\nid: stockholm-sc-6-16\n",
        "format: methodology/1\n  x\nid: stockholm-sc-6-16\n",
    ])
    func `takes nothing else for a methodology`(head: String) throws {
        var documents = try Self.shipped()
        let text = try #require(documents["Criteria/stockholm-sc-6-16.yaml"])
        let own = "format: methodology/1\nid: stockholm-sc-6-16\n"
        documents["Criteria/stockholm-sc-6-16.yaml"] = text.replacingOccurrences(of: own, with: head)
        #expect(text.contains(own))
        let problems = #expect(throws: Problems.self) { try Project(documents: documents).assess(Self.record) }
        #expect(problems?.all.first?.code == "N1")
    }

    @Test func `says what is wrong, and scores nothing`() throws {
        var documents = try Self.shipped()
        let good = try #require(documents[Self.record])
        documents[Self.record] = good.replacingOccurrences(of: "stage: draft", with: "stage: finished")
        let problems = #expect(throws: Problems.self) { try Project(documents: documents).assess(Self.record) }
        let problem = try #require(problems?.all.first)
        #expect(problem.code == "T3" && problem.severity == .error)
        #expect(problem.place?.file == Self.record && (problem.place?.line ?? 0) > 1)
        #expect(problems?.description.contains("stage: finished") == true)
        #expect(Project(documents: documents).check().hasErrors)
    }

    @Test func `what is not there is a problem that prints itself`() throws {
        let project = Project(workingFolder: Self.repository)
        let problems = #expect(throws: Problems.self) { try project.assess("nowhere") }
        #expect(problems?.description.contains("there is no file, folder or evaluation nowhere") == true)
        let other = #expect(throws: Problems.self) {
            try project.assess("scrc-algeria-2016-2019", under: ["basel-bc-11-31"])
        }
        #expect(other?.description.contains("did you mean") == true)
        #expect(Project(documents: [:]).check().hasErrors)
        let none = #expect(throws: Problems.self) { try Project(documents: [:]).assess("x") }
        #expect(none?.all.count == 1)
    }

    /// The self-assessment among the examples takes what does not apply for missing, which is warned of.
    @Test func `the shipped documents pass, with warnings that they are incomplete`() throws {
        let problems = Project(workingFolder: Self.repository).check()
        #expect(!problems.hasErrors)
        #expect(problems.all.map(\.code) == ["S1", "G1", "G1", "G1", "S4", "S1"])
    }

    @Test func `a record in memory is checked with the documents that it attaches`() throws {
        var documents = try Self.shipped()
        let path = "Evaluations/example-dual-centre-2020-2023"
        documents["\(path)/evaluation.yaml"] = try Self.text("\(path)/evaluation.yaml")
        let missing = #expect(throws: Problems.self) { try Project(documents: documents).assess(path) }
        #expect(Set(missing?.all.map(\.code) ?? []) == ["F2"])
        for name in try FileManager.default.contentsOfDirectory(atPath: "\(Self.repository)/\(path)/evidence") {
            documents["\(path)/evidence/\(name)"] = try Self.text("\(path)/evidence/\(name)")
        }
        #expect(try Project(documents: documents).assess(path).count == 3)
    }
}
