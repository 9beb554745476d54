internal import Documents

/// The keys of every rule that say where it comes from.
enum RuleKeys {
    static let status = Key("status", .ruleStatus, "Where it comes from")
    static let cite = Key("cite", ReadingTable.citations, "The part of a reference that sets the rule")
    static let reading = Key("reading", Shape<String>.id.located.oneOrMore(), "The reading that the rule rests on")
}

/// Where a rule comes from, as it is written.
struct RuleOrigin: Sendable {
    let status: RuleStatus
    let citations: [Located<Citation>]
    /// Whether the rule cites something, readable or not.
    let isCited: Bool
    let firstKey: SourceSpan

    /// The origin of a rule that may say its own status; else it has that of what it stands in.
    init(
        _ record: RecordReader, cite: Key<[Located<Citation>]> = RuleKeys.cite,
        status: Key<RuleStatus> = RuleKeys.status, otherwise whole: RuleStatus
    ) {
        // What is written and cannot be read is no rule without a citation besides.
        let unsaid: RuleStatus = record.has(status) ? .illustrative : whole
        self.init(record, cite: cite, status: record(status) ?? unsaid)
    }

    /// The origin of a part whose whole says the status.
    init(_ record: RecordReader, cite: Key<[Located<Citation>]>, status: RuleStatus) {
        self.status = status
        citations = record(cite) ?? []
        isCited = record.has(cite)
        firstKey = record.firstKeySpan
    }
}
