import Foundation
import MandateEngine
import Testing

/// Rules that differ from those that were released are asked about, whatever the folder of criteria says of itself.
struct ReleasedRulesTests {
    private static let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path(percentEncoded: false)

    private static let record = "Evaluations/scrc-algeria-2016-2019/evaluation.yaml"

    /// The shipped documents, some of them changed.
    private static func documents(_ changes: [String: (from: String, to: String)] = [:]) throws -> [String: String] {
        var documents: [String: String] = [:]
        for path in ["stockholm-sc-6-16", "activity-areas", "calendar"].map({ "Criteria/\($0).yaml" }) + [record] {
            var text = try String(contentsOfFile: "\(repository)/\(path)", encoding: .utf8)
            if let change = changes[path] {
                try #require(text.contains(change.from))
                text = text.replacingOccurrences(of: change.from, with: change.to)
            }
            documents[path] = text
        }
        return documents
    }

    /// What is asked about the rules: the id of each finding with its severity and the number of differences.
    private static func questions(_ documents: [String: String]) throws -> [[String: [String]]] {
        try Project(documents: documents).assess(record).map { assessment in
            let json = try #require(try JSONSerialization.jsonObject(with: Data(assessment.json)) as? [String: Any])
            let findings = try #require(json["integrity"] as? [[String: Any]])
            var found: [String: [String]] = [:]
            for finding in findings where finding["finding"] as? String == "rules_differ" {
                let details = finding["details"] as? [String: String]
                found[finding["id"] as? String ?? ""] = [
                    finding["severity"] as? String ?? "", details?["number"] ?? "",
                ]
            }
            return found
        }
    }

    /// Which release holds the methodology and the calendar of each assessment.
    private static func releases(_ documents: [String: String]) throws -> [[String?]] {
        try Project(documents: documents).assess(record).map { assessment in
            let json = try #require(try JSONSerialization.jsonObject(with: Data(assessment.json)) as? [String: Any])
            return ["methodology", "calendar"].map { (json[$0] as? [String: Any])?["release"] as? String }
        }
    }

    /// Even a remark makes another file of it.
    @Test func theReleaseOfWhatWasUsedIsSaid() throws {
        let changed = try Self.documents([
            "Criteria/stockholm-sc-6-16.yaml": ("maximum: 33", "# A remark.\nmaximum: 33")
        ])
        let found = try Self.releases(changed)
        let version = try #require(found[1][0])
        #expect(version.wholeMatch(of: /[0-9]+\.[0-9]+/) != nil)
        #expect(found == [[nil, version], [version, version]])
    }

    /// The versions of the release that say the same in another file.
    private static func releasesOfSameRules(_ documents: [String: String]) throws -> [String?] {
        try Project(documents: documents).assess(record).map { assessment in
            let json = try #require(try JSONSerialization.jsonObject(with: Data(assessment.json)) as? [String: Any])
            return (json["methodology"] as? [String: Any])?["same_rules_as"] as? String
        }
    }

    /// Who adds a remark has changed no rule, and is not told to have.
    @Test func aRemarkChangesNoRule() throws {
        let remark = try Self.documents([
            "Criteria/stockholm-sc-6-16.yaml": ("maximum: 33", "# A remark.\nmaximum: 33")
        ])
        let version = try #require(Self.releases(remark)[1][0])
        #expect(try Self.releasesOfSameRules(remark) == [version, nil])
        let score = try Self.documents([
            "Criteria/stockholm-sc-6-16.yaml": ("{from: 2, score: 2}", "{from: 2, score: 3}")
        ])
        #expect(try Self.releasesOfSameRules(score) == [nil, nil])
        #expect(try Self.releasesOfSameRules(Self.documents()) == [nil, nil])
    }

    /// Fails where criteria were changed and not released: `Scripts/release` renews what is built in.
    @Test func whatIsShippedIsWhatWasReleased() throws {
        #expect(try Self.questions(Self.documents()) == [[:], [:]])
    }

    @Test func anotherScoreIsAskedAbout() throws {
        let changed = try Self.documents([
            "Criteria/stockholm-sc-6-16.yaml": ("{from: 2, score: 2}", "{from: 2, score: 3}")
        ])
        let found = try Self.questions(changed)
        #expect(found[0] == ["rules_differ:stockholm-sc-6-16": ["high", "1"]])
        #expect(found[1] == [:])
    }

    @Test func anotherDayOfAMeetingIsAskedAbout() throws {
        let changed = try Self.documents(["Criteria/calendar.yaml": ("ended: 2017-05-05", "ended: 2017-05-04")])
        let found = try Self.questions(changed)
        #expect(Set(found.flatMap(\.keys)) == ["rules_differ:calendar"])
    }

    /// Comments, quotes and the order of keys are layout.
    @Test func layoutIsNoDifference() throws {
        let changed = try Self.documents([
            "Criteria/stockholm-sc-6-16.yaml": ("maximum: 33", "# A remark.\nmaximum:   33"),
            "Criteria/calendar.yaml": ("kind: cop", "kind: \"cop\""),
        ])
        #expect(try Self.questions(changed) == [[:], [:]])
    }

    /// A methodology under an id of its own that bears a released title is compared; one with its own title claims
    /// nothing that was released.
    @Test func ownRulesAreNoChangedOnes() throws {
        let path = "Criteria/stockholm-sc-6-16.yaml"
        var documents = try Self.documents([
            path: ("id: stockholm-sc-6-16", "id: our-own"), Self.record: ("stockholm-sc-6-16", "our-own"),
        ])
        #expect(try Self.questions(documents)[0] == ["rules_differ:our-own": ["high", "1"]])
        documents[path] = documents[path]?.replacingOccurrences(
            of: "title:\n  en: ", with: "title:\n  en: Our own, not ")
        #expect(try Self.questions(documents)[0] == [:])
    }
}
