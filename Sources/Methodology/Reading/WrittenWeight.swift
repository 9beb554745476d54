internal import Documents
internal import ExactNumbers
internal import Scalars

/// The number of a weight: a percentage, or a relative number.
struct WrittenWeight: Sendable {
    let number: Located<Rational>
    let isPercentage: Bool

    /// What stands behind `weights`, by the ids of what is weighed. A negative weight is told by S2, not here.
    static let ofCriteria = weights(by: .criterionID)
    static let ofIndicators = weights(by: .ownIndicatorID)

    private static func weights(by ids: Shape<String>) -> Shape<[Entry<WrittenWeight?>]> {
        shape.readableOrNot.byID("weight of", words: Phrase("values.weights"), ids: ids)
    }

    private static let shape = Shape<WrittenWeight>(
        words: Phrase("values.weight"), schema: { _ in BandBound.written.orNamed },
        decode: { node, context in
            guard let written = context.writtenNumber(node, as: Phrase("values.weight")) else { return nil }
            let isPercentage = written.text.ends(with: "%")
            let number =
                isPercentage
                ? DecimalText.parsePercentage(written.text) : DecimalText.parseDecimal(written.text)
            switch number {
            case .success(let value):
                return WrittenWeight(number: Located(value, at: node.span), isPercentage: isPercentage)
            case .failure(let problem):
                let problem =
                    isFraction(written.text)
                    ? ScalarProblem.notParsed(
                        written.text, as: Phrase("values.weight"), help: Phrase("T1.not_parsed.weights_in_proportion"))
                    : ScalarProblem.number(written.text, as: Phrase("values.weight"), problem)
                context.report(Diagnostic(problem, at: node.span))
                return nil
            }
        })
}

extension WrittenWeight {
    /// Whether a text is a fraction such as `1/3`.
    private static func isFraction(_ text: String) -> Bool {
        guard let parts = text.cut(atFirst: "/") else { return false }
        return [parts.before, parts.after].allSatisfy {
            if case .success = DecimalText.parseInteger(String($0)) { true } else { false }
        }
    }
}

extension Weights {
    /// The weights that stand behind a key; none where it is not written.
    init(_ key: Key<[Entry<WrittenWeight?>]>, of record: RecordReader) {
        let entries = record(key)
        let read = (entries ?? []).compactMap { entry in
            entry.value.map { Weight(of: entry.id, number: $0.number, isPercentage: $0.isPercentage) }
        }
        self.init(
            entries: read, span: record.entry(key)?.value.span.beginning,
            isBroken: read.count != entries?.count ?? 0 || (entries != nil) != record.has(key))
    }
}
