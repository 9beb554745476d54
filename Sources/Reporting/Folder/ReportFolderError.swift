package import Documents
internal import Scalars

/// Why reports could not be made.
package enum ReportFolderError: Error, Equatable, Sendable {
    case nothingToReport
    case languageTwice
    /// An id of a methodology that is no name for a file.
    case unusableName(String)
    /// An id of a methodology that is longer than names of files are.
    case longID(String)
    case methodologyTwice(String)
    /// Assessments of two different evaluations, by their ids.
    case otherEvaluation(String, String)
    case notEncodable(String, String)
    /// Pages could not be printed as PDF, and why.
    case notPrinted(Phrase.Content)
}

extension ReportFolderError {
    /// What is told of it.
    package var words: Phrase {
        switch self {
        case .nothingToReport: Phrase("refusals.no_report.nothing")
        case .languageTwice: Phrase("refusals.no_report.language_twice")
        case .unusableName(let id): Phrase("refusals.no_report.unusable_name", ["id": id])
        case .longID(let id):
            Phrase(
                "refusals.no_report.long_id",
                ["id": id.beginning(ofScalars: 40), "limit": ReportFolder.longestID])
        case .methodologyTwice(let id): Phrase("refusals.no_report.methodology_twice", ["id": id])
        case .otherEvaluation(let first, let second):
            Phrase("refusals.no_report.other_evaluation", ["first": first, "second": second])
        case .notEncodable(let id, let reason):
            Phrase("refusals.no_report.not_encodable", ["id": id, "reason": reason])
        case .notPrinted(let reason): Phrase("refusals.no_report.not_printed", ["reason": reason])
        }
    }
}
