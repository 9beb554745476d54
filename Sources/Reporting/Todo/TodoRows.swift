internal import Evaluation
internal import ExactNumbers
internal import Methodology
internal import Results
internal import Scalars

/// The next steps of an assessment item by item: what is missing, what settles it, and what hangs on it.
struct TodoRows {
    struct Row {
        let by: NextStep.Author
        /// The item, or what else is concerned.
        let what: Words
        /// The id of the item; nil where no item is concerned.
        let item: String?
        let missing: Words
        /// The ways to the fields that it lacks.
        let fields: [String]
        let settledBy: Words
        /// How much the total rises by the step; nil where nothing was tried.
        let gain: Rational?
        /// Whether it does so in any case; a date or a judgement may turn out otherwise.
        let isCertain: Bool
        /// How many other items the step needs for it.
        let others: Int
        /// What rises instead, where nothing is added up; nil where the total does.
        let effects: Words?
    }

    let first: PageOne

    /// The most useful first; what an item lacks stands once, with the step that gives most.
    var rows: [Row] {
        var told: [String: Set<String>] = [:]
        let steps = assessment.nextSteps.flatMap(rows(of:)).filter { row in
            guard let item = row.item else { return true }
            guard !(told[item] ?? []).isSuperset(of: row.fields) else { return false }
            told[item, default: []].formUnion(row.fields)
            return true
        }
        return steps + unnamed
    }

    private var assessment: Assessment { first.context.assessment }

    /// Items that do not say what they are, so that no rule that asks for it counts them. It is the centre's to say: no
    /// name was tried.
    private var unnamed: [Row] {
        assessment.record.items.compactMap { item in
            let fields = askedNames(of: item.kind).filter { item.fields[$0] == nil }
            guard !fields.isEmpty else { return nil }
            return Row(
                by: .centre, what: name(of: item.id), item: item.id, missing: say.all(fields.map(say.fieldWithKey)),
                fields: fields, settledBy: say("todo.own_word"), gain: nil, isCertain: false, others: 0,
                effects: nil)
        }
    }

    /// The choices among what items are called for which selections ask.
    private func askedNames(of kind: ItemKind) -> [String] {
        let conditions = assessment.methodology.selections.filter { $0.of == kind }.compactMap(\.where)
        return conditions.flatMap(\.leaves).map { "\($0.path)" }.firstOccurrences.filter { name in
            guard ReportedFields.labels.contains(name),
                case .choice? = ReportedFields.catalogue.field(name, of: kind)?.type
            else { return false }
            return true
        }
    }

    /// The item, with those that it perhaps is once more: work on one of them may be lost.
    private func name(of item: String) -> Words {
        let doubles = assessment.integrity.filter { $0.case.tellsDouble && $0.items.contains(item) }
            .flatMap(\.items).filter { $0 != item }.firstOccurrences
        let name = first.name(ofWritten: item)
        guard !doubles.isEmpty else { return name }
        return say("todo.perhaps_double", ["item": name, "others": say.all(doubles.map(Words.code))])
    }

    private var say: Wording { first.context.say }

    private func rows(of step: NextStep) -> [Row] {
        let items = step.tried.compactMap(\.item).firstOccurrences
        switch step.kind {
        case .item: return [row(step, first.name(of: step), nil, first.asked(step), [], first.paper(step))]
        case .judge: return [row(step, first.name(of: step), nil, say.field("finding"), [], first.paper(step))]
        case .attach, .date, .field:
            let concerned: [String?] = items.isEmpty ? [nil] : items
            return concerned.map { item in
                let fields = step.tried.filter { $0.item == item }.map(\.field).firstOccurrences
                return row(
                    step, item.map(name) ?? say("steps.the_centre"), item,
                    say.all(fields.map { first.field($0, of: step) }), fields,
                    say.papers(fields, joined: say.all), others: concerned.count - 1)
            }
        }
    }

    private func row(
        _ step: NextStep, _ what: Words, _ item: String?, _ missing: Words, _ fields: [String],
        _ settledBy: Words, others: Int = 0
    ) -> Row {
        let gain = { (total: Rational?) in (total ?? .zero) - (assessment.total?.score ?? .zero) }
        // What raises the total together with other steps alone needs these.
        let joint = gain(step.gives.total) > 0 ? nil : together(with: step)
        return Row(
            by: step.by, what: what, item: item, missing: missing, fields: fields, settledBy: settledBy,
            gain: max(gain(joint?.total ?? step.gives.total), 0),
            isCertain: step.isCertain, others: others + (joint.map { $0.steps.count - 1 } ?? 0),
            effects: assessment.total == nil ? first.effects(step) : nil)
    }

    private func together(with step: NextStep) -> JointSteps? {
        let assessment = first.context.assessment
        guard let joint = assessment.nextStepsTogether else { return nil }
        return joint.steps.contains { assessment.nextSteps[$0] == step } ? joint : nil
    }
}

extension IntegrityCase {
    /// Whether its items may be one thing told twice.
    fileprivate var tellsDouble: Bool {
        [.sameCity, .sameDays, .possibleDays, .sameWords, .sameFigures].contains(self)
    }
}
