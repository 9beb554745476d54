internal import Documents
internal import ExactNumbers

// What gates and entries ask of judgements and scores, instead of measuring items.

extension MeasureReader {
    /// A judgement that must have been made: one of some choices, or a number that is compared.
    func judgement(_ record: RecordReader) -> Measure? {
        let indicator = record(MeasureTable.judgedIndicator)
        let choices = record(MeasureTable.oneOf)
        let reason = Phrase("Y3.excluding_keys.choices_or_numbers")
        let isBoth = NumberComparisonTable.keys.contains {
            record.reportExcluding(MeasureTable.oneOf, $0, because: reason)
        }
        let areRead = record.has(MeasureTable.oneOf) ? choices?.isEmpty == false : true
        guard !isBoth, let indicator, areRead else { return nil }
        return .judgement(RequiredJudgement(indicator: indicator, choices: choices ?? []))
    }

    /// A criterion's score, which can be bounded from below alone: a gate only lowers.
    func score(_ record: RecordReader) -> Measure? {
        let allowed = Set(MeasureReader.comparisonsOfScore)
        let others = NumberComparisonTable.keys.filter { record.has($0) && !allowed.contains($0.name) }
        for name in others.compactMap({ record.name(of: $0) }) {
            context.report(
                Diagnostic(
                    .Y2, "Y2.comparison_of_score", ["key": name.value, "names": allowed.sorted().typed], at: name.span))
        }
        let isClass = allowed.sorted().compactMap { record.node.value(of: $0) }.contains(where: isNoNumber)
        guard let criterion = record(MeasureTable.score), others.isEmpty, !isClass else { return nil }
        return .score(of: criterion)
    }

    /// Whether a word stands where points are asked for, which is told: most often it is a class.
    private func isNoNumber(_ node: YAMLNode) -> Bool {
        guard node.kind == .scalar, node.text.unicodeScalars.first?.properties.isAlphabetic == true else {
            return false
        }
        let problem = ScalarProblem.notParsed(
            node.text, as: Phrase("values.number"), help: Phrase("T1.not_parsed.points_of_class"))
        context.report(Diagnostic(problem, at: node.span))
        return true
    }

    /// The comparisons that can be asked of a score.
    static let comparisonsOfScore = [ComparisonKey.atLeast.rawValue, ComparisonKey.moreThan.rawValue]

    /// A number that an evaluator gives, with its limits.
    func number(_ node: YAMLNode) -> Measure? {
        guard let record = RecordReader(node, table: MeasureTable.numberTable, in: context) else { return nil }
        let from = record(MeasureTable.numberFrom)
        let to = record(MeasureTable.numberTo)
        guard let from, let to else { return nil }
        guard to.value > from.value else {
            context.report(Diagnostic(.T5, "T5.number_limits", at: to.span))
            return nil
        }
        return .number(GivenNumber(from: from, to: to))
    }
}
