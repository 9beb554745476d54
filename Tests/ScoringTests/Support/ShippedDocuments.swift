import Evaluation
import Foundation
import Methodology
import Results
import Scoring
import Testing

/// The criteria and evaluations of the repository.
enum ShippedDocuments {
    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static let algeria = "scrc-algeria-2016-2019"
    static let example = "example-dual-centre-2020-2023"
    static let evaluations = [algeria, example]
    static let methodologies = ["basel-bc-11-13", "stockholm-sc-6-16", "activity-areas"]

    static func text(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: root.appending(path: path)), as: UTF8.self)
    }

    /// The paths of all shipped documents.
    static let paths =
        (["calendar"] + methodologies).map { "Criteria/\($0).yaml" }
        + evaluations.map { "Evaluations/\($0)/evaluation.yaml" }

    static func calendar() throws -> MeetingCalendar { try calendarRead.get() }

    static func methodology(_ id: String) throws -> Methodology {
        try #require(try methodologiesRead.get()[id], "there is no methodology \(id)")
    }

    // Read once for all tests.

    private static let calendarRead = Result {
        try Reading.calendar(text("Criteria/calendar.yaml"), path: "Criteria/calendar.yaml")
    }

    private static let methodologiesRead = Result {
        let read = try methodologies.map { id in
            let path = "Criteria/\(id).yaml"
            return (id, try Reading.methodology(text(path), path: path))
        }
        return Dictionary(uniqueKeysWithValues: read)
    }

    static func evaluation(_ id: String) throws -> Evaluation {
        let path = "Evaluations/\(id)/evaluation.yaml"
        return try Reading.evaluation(text(path), calendar: calendar(), path: path)
    }

    /// An evaluation as a tree, for changing it.
    static func tree(_ id: String) throws -> Tree {
        try Reading.tree(text("Evaluations/\(id)/evaluation.yaml"))
    }

    static func assessment(of evaluation: String, under methodology: String) throws -> Assessment {
        try self.methodology(methodology).assess(self.evaluation(evaluation), calendar: calendar())
    }

    /// The assessment of a changed evaluation.
    static func assessment(of record: Tree, under methodology: String) throws -> Assessment {
        let calendar = try calendar()
        return try self.methodology(methodology).assess(
            Reading.evaluation(record.yaml, calendar: calendar), calendar: calendar)
    }
}
