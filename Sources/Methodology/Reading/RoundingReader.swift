internal import Documents
internal import ExactNumbers

/// The keys of a rounding.
enum RoundingTable {
    static let to = Key("to", .required, BandBound.shape, "The number to whose multiples is rounded")
    static let half = Key("half", .required, .choice(of: Halves.self), "Where halves go")

    /// Where a number goes that lies in the middle.
    enum Halves: String, CaseIterable, Sendable { case up }

    static let table = RecordTable(
        "rounding", "The rounding that a scheme prescribes", keys: [to, half, RuleKeys.cite, RuleKeys.reading],
        layout: .line)

    static let key = Key(
        "rounded", .deferred("rounding") { table },
        "To what the scheme rounds; everything else stays exact, a rounded score is at most what can be scored, and a share is that of it"
    )
}

/// Reads how a score is rounded.
struct RoundingReader {
    let context: DecodingContext

    /// The rounding behind the key, and whether it could be read where it is written.
    ///
    /// - Parameters:
    ///   - share: whether a share is rounded, so that a percentage is meant.
    ///   - rule: the rule that is rounded, whose citation or reading is that of the rounding too; nil where it has none.
    func rounding(of record: RecordReader, share: Bool = false, rule: RuleOrigin?, isRead: Bool = false) -> (
        read: Rounding?, isWhole: Bool
    ) {
        guard record.has(RoundingTable.key) else { return (nil, true) }
        guard let node = record(RoundingTable.key),
            let rounding = RecordReader(node, table: RoundingTable.table, in: context)
        else { return (nil, false) }
        let origin = RuleOrigin(rounding, cite: RuleKeys.cite, status: .illustrative)
        let readings = rounding(RuleKeys.reading) ?? []
        if !origin.isCited, !rounding.has(RuleKeys.reading), !(rule?.isCited ?? false), !isRead {
            context.report(Diagnostic(.Y3, "Y3.rounding_without_source", at: origin.firstKey))
        }
        let half = rounding(RoundingTable.half)
        let step = rounding(RoundingTable.to).flatMap { bound in
            share ? ScaledNumber.share(bound.node, in: context) : ScaledNumber.plain(bound.node, in: context)
        }
        guard half != nil, let step else { return (nil, false) }
        guard !step.value.isZero else {
            context.report(Diagnostic(.T5, "T5.rounded_to_zero", at: step.span))
            return (nil, false)
        }
        return (Rounding(step: step, citations: origin.citations, readings: readings, origin: origin), true)
    }
}
