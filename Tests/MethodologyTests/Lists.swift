import Documents
import Evaluation
import Methodology

// What messages name all of, so that something new changes no test.

extension Statistics {
    /// `count`, `sum` and the others, as messages list them.
    static let list = all.map { "`\($0.name)`" }.joined(separator: ", ")
}

extension DocumentFormat {
    /// `methodology/1` and the others.
    static let list = allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
}

extension FieldCatalogue {
    /// The fields of activities that hold one word or number, by which items may be one.
    static let activityKeys = ReportedFields.catalogue.fields(of: .activity).compactMap { field in
        switch field.type {
        case .choice, .identifier, .party, .wholeNumber: field.name
        case .date: "\(field.name).year"
        default: nil
        }
    }.joined(separator: ", ")
}
