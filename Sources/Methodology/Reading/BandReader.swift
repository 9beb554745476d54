internal import Documents
internal import ExactNumbers

/// Reads the bands of a ladder, whose bounds are values on a scale.
struct BandReader {
    let scale: MeasureScale
    let context: DecodingContext

    /// The bands that could be read, and whether these are all.
    func bands(_ nodes: [YAMLNode]) -> (read: [Band], areAllRead: Bool) {
        let bands = nodes.compactMap(band)
        return (bands, !nodes.isEmpty && bands.count == nodes.count)
    }

    private func band(_ node: YAMLNode) -> Band? {
        guard let record = RecordReader(node, table: CriterionTable.bandTable, in: context) else { return nil }
        let to = upperBound(record)
        let label = record(CriterionTable.label)
        let readings = record(RuleKeys.reading) ?? []
        let from = record(CriterionTable.from)?.value(on: scale, in: context)
        guard let score = record.located(CriterionTable.score), let from else { return nil }
        guard to != nil || !record.has(CriterionTable.to) else { return nil }
        return Band(from: from, to: to, score: score, label: label, readings: readings)
    }

    private func upperBound(_ record: RecordReader) -> Located<Rational>? {
        guard scale == .wholeNumber else {
            if let name = record.name(of: CriterionTable.to) {
                context.report(Diagnostic(.Y2, "Y2.to_on_continuous_measure", at: name.span))
            }
            return nil
        }
        return record(CriterionTable.to)?.value(on: scale, in: context)
    }
}
