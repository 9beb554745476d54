internal import Documents

/// Results as JSON on standard output.
enum JSONOutput {
    /// One object for one result, a list for several.
    static func text(_ results: [some Encodable]) throws(CommandFailure) -> String {
        results.count == 1 ? try encoded(results[0]) : try encoded(results)
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
