import Documents
import Foundation
import Results
import Testing
import Words

@testable import Reporting

/// The assessments that the tests report on.
enum Sample: String, CaseIterable, CustomTestStringConvertible {
    /// A methodology that is not complete, and a record with much that is undecided.
    case small
    /// Every kind of measure, weights, a rating, findings, feedback, and a notice.
    case full
    /// Caps and gates of every kind, met and not met, some of which missing data could turn.
    case gated

    var testDescription: String { rawValue }

    var json: String {
        get throws {
            let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")
            return String(decoding: try Data(contentsOf: folder.appending(path: "\(rawValue).json")), as: UTF8.self)
        }
    }

    var assessment: Assessment {
        get throws { try Sample.assessments[self].map { try $0.get() } ?? Sample.assessment(json) }
    }

    /// Each is decoded once, since that takes longer than to report on it.
    private static let assessments = Dictionary(
        uniqueKeysWithValues: allCases.map { sample in (sample, Result { try assessment(sample.json) }) })

    static func assessment(_ json: String) throws -> Assessment {
        try JSONDecoder().decode(Assessment.self, from: Data(json.utf8))
    }

    func html(_ language: Lexicon = .en) throws -> String {
        String(decoding: Report(try assessment, in: language).html, as: UTF8.self)
    }
}
