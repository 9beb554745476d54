internal import Documents
internal import MandateEngine

/// Results as JSON on standard output.
enum JSONOutput {
    /// One object for the one result of one record, a list for several results or records.
    static func text(_ results: [some Encodable], ofRecords count: Int) throws(Refusal) -> String {
        results.count == 1 && count == 1 ? try encoded(results[0]) : try encoded(results)
    }

    /// Any value as canonical JSON.
    static func encoded(_ value: some Encodable) throws(Refusal) -> String {
        do {
            return String(decoding: try CanonicalJSON.encode(value), as: UTF8.self)
        } catch {
            throw Refusal(.files, "refusals.not_encodable", ["reason": "\(error)"])
        }
    }
}
