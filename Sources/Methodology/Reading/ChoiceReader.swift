internal import Documents
internal import ExactNumbers

/// Reads the choices of a judgement or of a scale.
struct ChoiceReader {
    let context: DecodingContext

    /// The choices; nil where one cannot be read, or none has a number.
    func choices(_ nodes: [YAMLNode]) -> [FindingChoice]? {
        let read = nodes.compactMap(choice)
        let choices = read.map(\.choice)
        context.reportDuplicates(choices.map(\.id), of: Phrase("two_of.choices"))
        guard choices.count == nodes.count, let first = choices.first else { return nil }
        guard choices.contains(where: { $0.score != nil }) else {
            context.report(Diagnostic(.T5, "T5.no_choice_scores", at: first.id.span))
            return nil
        }
        checkThatSilenceGainsNothing(read, least: choices.compactMap(\.score).min() ?? .zero)
        return choices
    }

    /// What says that there is no evidence scores the lowest, and does not leave.
    private func checkThatSilenceGainsNothing(_ read: [(choice: FindingChoice, score: SourceSpan)], least: Rational) {
        for (choice, place) in read where choice.saysNoEvidence && choice.score != least {
            context.report(
                Diagnostic(
                    .T5, "T5.no_evidence_gains", ["choice": choice.id.value, "least": least.shownAsDecimal], at: place))
        }
    }

    private func choice(_ node: YAMLNode) -> (choice: FindingChoice, score: SourceSpan)? {
        context.within("choice", node) {
            guard let record = RecordReader(node, table: MeasureTable.choiceTable, in: context) else { return nil }
            let title = record(MeasureTable.choiceTitle)
            let anchor = record(MeasureTable.choiceAnchor)
            let id = record(MeasureTable.choiceID)
            let saysNoEvidence = record(MeasureTable.choiceNoEvidence) ?? false
            guard let score = record.located(MeasureTable.choiceScore), let id else { return nil }
            let choice = FindingChoice(
                id: id, title: title, anchor: anchor, score: score.value.number, saysNoEvidence: saysNoEvidence)
            return (choice, score.span)
        }
    }
}

/// What a choice scores: a number, or nothing, since what is judged does not apply.
enum ChoiceScore: Sendable {
    case number(Rational)
    case notAssessed

    /// The number; nil for what does not apply.
    var number: Rational? {
        switch self {
        case .number(let number): number
        case .notAssessed: nil
        }
    }

    static let notAssessedWord = "not_assessed"

    static let shape = Shape<ChoiceScore>(
        words: Phrase("values.number"),
        schema: { definitions in
            ["anyOf": [Shape<Rational>.numberOrValue.schemaValue(definitions), ["enum": [.string(notAssessedWord)]]]]
        },
        decode: { node, context in
            if node.kind == .scalar, node.text == notAssessedWord { return .notAssessed }
            if node.isWord {
                let problem = ScalarProblem.notParsed(
                    node.text, as: Phrase("values.number"), help: Phrase("T1.not_parsed.choice_score"))
                context.report(Diagnostic(problem, at: node.span))
                return nil
            }
            return ScaledNumber.plain(node, in: context).map { .number($0.value) }
        })
}

extension YAMLNode {
    /// Whether something is written that is no number and no dated value, whatever its signs.
    fileprivate var isWord: Bool {
        kind == .scalar && !text.isEmpty
            && text.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || "-_/ ".unicodeScalars.contains($0) }
    }
}
