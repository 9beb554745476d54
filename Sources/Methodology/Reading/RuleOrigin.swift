internal import Diagnostics
internal import Documents

/// Where a rule comes from, as it is written.
struct RuleOrigin: Sendable {
    let status: RuleStatus
    let citations: [Located<Citation>]
    /// Whether the rule cites something, readable or not.
    let isCited: Bool
    let firstKey: SourceSpan

    init(_ record: RecordReader, cite: Key<[Located<Citation>]>, status: Key<RuleStatus>) {
        self.init(record, cite: cite, status: record(status) ?? .transcribed)
    }

    /// The origin of a part whose whole says the status.
    init(_ record: RecordReader, cite: Key<[Located<Citation>]>, status: RuleStatus) {
        self.status = status
        citations = record(cite) ?? []
        isCited = record.has(cite)
        firstKey = record.firstKeySpan
    }
}
