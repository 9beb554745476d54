#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The diagnostics as JSON with stable names and a stable order, the same bytes in every run.
package enum JSONRenderer {
    /// One object that holds all diagnostics, with a line end behind it.
    package static func render(_ diagnostics: [DiagnosticText]) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(DiagnosticFile(diagnostics)), as: UTF8.self) + "\n"
    }
}
