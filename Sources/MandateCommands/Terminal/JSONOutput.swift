internal import Documents
internal import Scoring

/// Results as JSON on standard output.
enum JSONOutput {
    /// One object for one assessment, a list for several.
    static func text(_ assessments: [Assessment]) throws(CommandFailure) -> String {
        assessments.count == 1 ? try encoded(assessments[0]) : try encoded(assessments)
    }

    /// Any value as canonical JSON.
    static func encoded(_ value: some Encodable) throws(CommandFailure) -> String {
        do {
            return String(decoding: try CanonicalJSON.encode(value), as: UTF8.self)
        } catch {
            throw CommandFailure(.fileFailure, "the result cannot be written as JSON: \(error)")
        }
    }
}
