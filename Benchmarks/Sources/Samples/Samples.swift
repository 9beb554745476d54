package import Documents
package import Evaluation
internal import Foundation
package import Methodology
internal import Words

/// The documents that the benchmarks read and score: the shipped methodologies and invented records.
package enum Samples {
    private static let criteriaFolder = URL(filePath: #filePath)
        .deletingLastPathComponent().appending(path: "../../../Criteria").standardized

    /// The text of a shipped methodology.
    package static func criteria(_ name: String) throws -> DocumentFile {
        let data = try Data(contentsOf: criteriaFolder.appending(path: "\(name).yaml"))
        return DocumentFile(path: "\(name).yaml", bytes: Array(data))
    }

    /// A methodology with so many indicators, each a count under a condition of its own.
    package static func methodology(indicators: Int) -> DocumentFile {
        DocumentFile(path: "large.yaml", text: largeMethodology(indicators: indicators))
    }

    /// The record of an invented centre with so many activities.
    package static func record(centre: Int, activities: Int) -> DocumentFile {
        var generator = SampleGenerator(seed: centre)
        var text = """
            format: evaluation/1
            id: centre-\(centre)
            title: Invented centre \(centre)
            methodologies: [basel-bc-11-13]
            period: 2020-01-01..2023-12-31
            centre:
              id: centre-\(centre)
              name: {en: Invented centre \(centre)}
              country: MUS
              conventions: [basel]
              serves: {basel: [\(SampleActivity.parties.prefix(20).joined(separator: ", "))]}
            sources:
              - {id: report, title: {en: Report}, url: "https://example.org/report", read: 2024-01-15, strength: documented}
            activities:

            """
        for number in 1...activities {
            text += SampleActivity(number: number, centre: centre, from: &generator).text
        }
        return DocumentFile(path: "evaluation.yaml", text: text)
    }

    /// The checked methodology of a file.
    package static func read(methodology file: DocumentFile) throws -> Methodology {
        let diagnostics = DiagnosticCollector()
        let parsed = file.parse(into: diagnostics)
        let methodology = parsed.flatMap {
            MethodologyReader.read($0.document, of: file, fields: ReportedFields.catalogue, into: diagnostics)
        }
        return try checked(methodology, diagnostics)
    }

    /// The checked record of a file.
    package static func read(record file: DocumentFile) throws -> Evaluation {
        let diagnostics = DiagnosticCollector()
        let parsed = file.parse(into: diagnostics)
        let evaluation = parsed.flatMap {
            EvaluationReader.read($0.document, of: file, calendar: .none, into: diagnostics)
        }
        return try checked(evaluation, diagnostics)
    }

    private static func checked<Value>(_ value: Value?, _ diagnostics: DiagnosticCollector) throws -> Value {
        guard let value else {
            throw BrokenSample(report: ConsoleRenderer(style: .plain).render(diagnostics.diagnostics.inWords))
        }
        return value
    }
}

/// A sample that the engine does not read: the benchmark is wrong, not slow.
package struct BrokenSample: Error {
    package let report: String
}
