package import Analysis
internal import Documents
internal import Methodology
package import Results
internal import Scalars
internal import Scoring
package import Words

/// What changed between two records of one centre, on a terminal, and what that did to the scores.
package struct TerminalEvaluationComparison: TerminalPage, Sendable {
    private let comparison: EvaluationComparison
    /// By the place of the scores.
    private let questions: [IntegrityDifferenceText]
    private let say: Wording

    /// - Parameter pairs: the assessments that were compared.
    package init(
        _ comparison: EvaluationComparison, of pairs: [(old: Assessment, new: Assessment)], in lexicon: Lexicon
    ) {
        self.comparison = comparison
        questions = zip(comparison.integrity, pairs).map {
            IntegrityDifferenceText($0, from: $1.old, to: $1.new, in: lexicon)
        }
        say = Wording(lexicon)
    }

    /// Writes all of it.
    package func write(to writer: inout TerminalWriter) {
        writer.heading(say("differences.compared_records"), level: 0)
        writer.write(
            .facts([
                Fact(say("differences.old"), name(comparison.old)), Fact(say("differences.new"), name(comparison.new)),
            ]))
        for notice in notices { writer.paragraph(notice, role: .warning) }
        writer.heading(say("differences.differences"), level: 1)
        writer.write(record)
        for (score, questions) in zip(comparison.scores, questions) {
            writer.heading(heading(score), level: 1)
            let tables = ScoreTables(score, in: say)
            writer.write(tables.cautions + tables.unused.map(Block.warning) + tables.blocks + questions.blocks)
        }
    }

    private func name(_ evaluation: EvaluationIdentity) -> Words {
        say.titled(.code(evaluation.id), say.period(evaluation.period))
    }

    private var notices: [Words] {
        let all = [comparison.old.notice, comparison.new.notice].compactMap(\.self)
        return (all.count == 2 && all[0] == all[1] ? [all[0]] : all).compactMap { say.notice($0) }
    }

    private func heading(_ score: ScoreComparison) -> Words {
        let names = score.isOneMethodology ? [score.new.title] : [score.old.title, score.new.title]
        return say("differences.scored_under", ["titles": names.map { say.text($0) }.joined(by: " → ")])
    }
}

extension TerminalEvaluationComparison {
    private var record: [Block] {
        let record = comparison.record
        guard !record.isEmpty else { return [.paragraph(say("differences.no_differences"))] }
        let renamed = record.renamed.map {
            say("differences.renamed", ["kind": say.kindOfItem($0.kind), "from": .code($0.from), "to": .code($0.to)])
        }
        return say.counted(say("differences.added_items"), record.added.map(words))
            + say.counted(say("differences.removed_items"), record.removed.map(words))
            + say.counted(say("differences.renamed_items"), renamed)
            + say.counted(say("differences.changed_items"), record.changed.map(words))
    }

    private func words(_ item: RecordDifference.Item) -> Words {
        let name: Words = "\(say.kindOfItem(item.kind)) \(Words.code(item.id))"
        return item.title.map { say.titled(name, say.text($0)) } ?? name
    }

    private func words(_ change: RecordDifference.Change) -> Words {
        let name: Words = "\(say.kindOfItem(change.kind)) \(Words.code(change.id))"
        return say.titled(name, say.clauses(change.fields.map(words)))
    }

    private func words(_ change: RecordDifference.FieldChange) -> Words {
        let name = say.fieldOfRecord(change.field)
        if RecordDifference.FieldChange.texts.contains(change.field) {
            return say("differences.worded_differently", ["name": name])
        }
        let value = { (value: JSONValue?) in
            value.map { show($0, of: change.field) } ?? say.requirement(.absent, of: FieldPath([]))
        }
        return say("differences.is_now", ["name": name, "after": value(change.after), "before": value(change.before)])
    }

    private func show(_ value: JSONValue, of field: String) -> Words {
        if field == "period", case .string(let text) = value {
            return say.period(text.cut(around: "..").map { [String($0.before), String($0.after)] } ?? [text])
        }
        switch value {
        case .object(let keys): return say.list(keys.sorted { $0.key < $1.key }.map { show($0.value, of: $0.key) })
        case .array(let parts):
            return parts.isEmpty ? say("scenarios.nothing_written") : say.list(parts.map { show($0, of: field) })
        case .string(let text):
            if let quantity = MeasuredQuantity(exactly: text), PartialDate(text) == nil {
                return say.amount(quantity.value, unit: quantity.unit)
            }
            return say.value(text, of: field.begins(with: "serves") ? "parties" : field)
        case .number, .bool, .null: return .written(value.onOneLine)
        }
    }
}

extension RecordDifference.FieldChange {
    fileprivate static let texts: Set = ["title", "text", "because", "notes"]
}

extension Wording {
    fileprivate func fieldOfRecord(_ field: String) -> Words {
        switch field {
        case "period": tell("record_comparison.field_of_record_period")
        case "choice": tell("record_comparison.field_of_record_choice")
        case "because": tell("record_comparison.field_of_record_because")
        case "notes": tell("record_comparison.field_of_record_notes")
        case "sha256": tell("record_comparison.field_of_record_sha256")
        case "serves.basel", "serves.rotterdam", "serves.stockholm", "serves.minamata":
            tell("record_comparison.field_of_record_served", ["value": value(String(field.dropFirst(7)), of: "")])
        default: self.field(field)
        }
    }
}
