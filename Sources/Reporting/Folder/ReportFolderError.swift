/// Why reports could not be made.
package enum ReportFolderError: Error, Equatable, Sendable {
    case nothingToReport
    case languageTwice
    /// An id of a methodology that is no name for a file.
    case unusableName(String)
    case methodologyTwice(String)
    /// Assessments of two different evaluations, by their ids.
    case otherEvaluation(String, String)
    case notEncodable(String, String)
    /// Pages could not be printed as PDF, and why.
    case notPrinted(String)
}

extension ReportFolderError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .nothingToReport: "there is no assessment or no language to report in"
        case .languageTwice: "a language is named twice"
        case .unusableName(let id):
            "\"\(id)\" cannot be the name of a report: ids have small letters, digits and hyphens"
        case .methodologyTwice(let id): "two assessments under \(id) cannot stand in one folder"
        case .otherEvaluation(let first, let second): "the assessments are of two evaluations: \(first) and \(second)"
        case .notEncodable(let id, let reason): "the assessment under \(id) cannot be written as JSON: \(reason)"
        case .notPrinted(let reason): "the report cannot be printed as PDF: \(reason)"
        }
    }
}
