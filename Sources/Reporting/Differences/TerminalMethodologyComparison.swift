package import Analysis
internal import Documents
internal import ExactNumbers
internal import Results
internal import Scalars
internal import Scoring
package import Words

/// What two methodologies say differently, on a terminal, and what that does to scores.
package struct TerminalMethodologyComparison: TerminalPage, Sendable {
    private let comparison: MethodologyComparison
    private let say: Wording

    package init(_ comparison: MethodologyComparison, in lexicon: Lexicon) {
        self.comparison = comparison
        say = Wording(lexicon)
    }

    /// Writes all of it.
    package func write(to writer: inout TerminalWriter) {
        writer.heading(say("differences.compared_methodologies"), level: 0)
        writer.write(
            .facts([
                Fact(say("differences.old"), name(comparison.old)), Fact(say("differences.new"), name(comparison.new)),
            ]))
        writer.heading(say("differences.differences"), level: 1)
        let sentences = comparison.differences.map { RuleSentence($0, in: say).words.capitalised }.firstOccurrences
        writer.write(sentences.isEmpty ? .paragraph(say("differences.no_differences")) : .list(sentences))
        writer.heading(say("differences.effect_on_scores"), level: 1)
        if let first = comparison.effects.first {
            writer.write(ScoreTables(first.score, in: say).cautions)
            writer.write(comparison.effects.flatMap(cautions))
            writer.write(.table(effects))
        } else {
            writer.write(.paragraph(say("differences.no_records")))
        }
    }

    private func name(_ methodology: MethodologyComparison.Identity) -> Words {
        say.titled(.code(methodology.id), "\(say.text(methodology.title)) (\(Words.code(methodology.file)))")
    }

    /// What must be known of the judgements and amounts of one record.
    private func cautions(_ effect: MethodologyComparison.Effect) -> [Block] {
        let number = effect.judgementsCarried
        let carried = number == 0 ? [] : [say.count("differences.judgements_carried", number)]
        return (ScoreTables(effect.score, in: say).unused + carried).map {
            .warning(say.titled(.code(effect.evaluation.id), $0))
        }
    }

    private var effects: Table {
        let rows = comparison.effects.map { effect -> Table.Row in
            let tables = ScoreTables(effect.score, in: say)
            let (old, new) = (effect.score.old, effect.score.new)
            let cells: [[Words?]] = [
                [.code(effect.evaluation.id)], side(old, tables), side(new, tables),
                [tables.difference],
            ]
            return Table.Row(cells: cells.map { Table.Cell($0.compactMap(\.self)) })
        }
        return Table(
            columns: [
                .init(title: say("differences.evaluation")), .init(title: say("differences.old")),
                .init(title: say("differences.new")),
                .init(title: say("scenarios.difference"), isNumeric: true),
            ], rows: rows)
    }

    private func side(_ side: ScoreComparison.Side, _ tables: ScoreTables) -> [Words?] {
        [tables.total(side), side.range?.isSingleValue ?? true ? nil : tables.range(side), tables.className(side)]
    }
}
