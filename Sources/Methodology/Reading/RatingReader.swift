internal import Documents
internal import ExactNumbers

/// Reads scales of classes, and the names of those that are shared.
struct RatingReader {
    let provenance: Provenance
    let named: WrittenRatings
    let context: DecodingContext

    /// The scales that are shared by their names.
    static func named(of record: RecordReader, provenance: Provenance, context: DecodingContext) -> WrittenRatings {
        let entries = record(MethodologyTable.ratings)
        let none = WrittenRatings(read: [], ids: [], areAllKnown: true)
        let reader = RatingReader(provenance: provenance, named: none, context: context)
        let read = (entries ?? []).compactMap { entry in
            context.diagnostics.within("rating \(entry.id.value)") {
                entry.value.flatMap { reader.scale($0, name: entry.id) }
            }
        }
        return WrittenRatings(
            read: read, ids: (entries ?? []).map(\.id.value),
            areAllKnown: entries != nil || !record.has(MethodologyTable.ratings))
    }

    /// The scale that stands behind a key, or is named there; nil where it cannot be read.
    ///
    /// - Parameter whole: the status of what is rated, which a scale written there has too unless it says another.
    func rating(_ node: YAMLNode, in whole: RuleStatus? = nil) -> Rating? {
        guard node.kind == .scalar else {
            return context.diagnostics.within("rating") { scale(node, name: nil, in: whole) }
        }
        if let rating = named.read.first(where: { $0.name?.value == node.text }) { return rating }
        if named.areAllKnown, !named.ids.contains(node.text) {
            context.diagnostics.reportUnknownID(
                Located(node.text, at: node.span), of: Phrase("things.rating"), known: named.ids)
        }
        return nil
    }

    private func scale(_ node: YAMLNode, name: Located<String>?, in whole: RuleStatus? = nil) -> Rating? {
        guard let record = RecordReader(node, table: RatingTable.table, in: context) else { return nil }
        let usesBefore = context.numbers.used.count
        let rule = RuleOrigin(record, cite: RatingTable.cite, otherwise: whole ?? provenance.status)
        let nodes = record(RatingTable.classes) ?? []
        guard let basis = record(RatingTable.of) else { return nil }
        let (rounding, isRoundingRead) = RoundingReader(context: context).rounding(
            of: record, share: basis == .shareOfMaximum, rule: rule)
        let (ratedFrom, isShareRead) = ratedFrom(record)
        let classes = nodes.compactMap { ratingClass($0, of: basis) }
        context.reportDuplicates(classes.map(\.id), of: Phrase("two_of.rating_classes"))
        return Rating(
            name: name, status: rule.status, basis: basis, ratedFrom: ratedFrom, rounding: rounding,
            citations: rule.citations, classes: classes,
            valueIDs: Array(context.numbers.used[usesBefore...]), origin: rule,
            isBroken: classes.count != nodes.count || !isRoundingRead || !isShareRead)
    }

    /// The share that must be assessed, and whether it could be read where it is written.
    private func ratedFrom(_ record: RecordReader) -> (read: Located<Rational>?, isWhole: Bool) {
        guard record.has(RatingTable.ratedFrom) else { return (nil, true) }
        guard let bound = record(RatingTable.ratedFrom), let share = ScaledNumber.share(bound.node, in: context) else {
            return (nil, false)
        }
        guard !share.value.isZero, share.value <= .one else {
            context.report(Diagnostic(.T5, "T5.rated_from", at: share.span))
            return (nil, false)
        }
        return (share, true)
    }

    private func ratingClass(_ node: YAMLNode, of basis: Rating.Basis) -> RatingClass? {
        context.within("class", node) {
            guard let record = RecordReader(node, table: RatingTable.classTable, in: context) else { return nil }
            let id = record(RatingTable.id)
            let title = record(RatingTable.title)
            let from = record(RatingTable.from).flatMap { bound in
                basis == .total
                    ? ScaledNumber.plain(bound.node, in: context) : ScaledNumber.share(bound.node, in: context)
            }
            guard let id, let from else { return nil }
            return RatingClass(id: id, title: title ?? LocalizedText(id.value), from: from)
        }
    }
}

/// The scales of classes that are shared by their names: those that could be read, and what is known of the others.
struct WrittenRatings {
    let read: [Rating]
    /// The ids of all scales that are written, readable or not.
    let ids: [String]
    /// False where the section cannot be read at all, so that nobody knows which ids it has.
    let areAllKnown: Bool
}

extension Shape where Value == YAMLNode {
    /// A scale of classes, or the name of one that is shared.
    static let ratingOrName: Shape = {
        let whole = Shape<YAMLNode>.deferred("rating") { RatingTable.table }
        return Shape(
            words: whole.words,
            schema: { ["anyOf": [Shape<String>.id.schemaValue($0), whole.schemaValue($0)]] },
            tables: { [RatingTable.table] }, form: { .record(RatingTable.table) }
        ) { node, context in
            guard node.kind == .scalar else { return whole.read(node, in: context) }
            return Shape<String>.id.read(node, in: context).map { _ in node }
        }
    }()
}
