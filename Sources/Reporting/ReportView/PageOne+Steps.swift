internal import Analysis
internal import Documents
internal import Evaluation
internal import ExactNumbers
internal import Methodology
internal import Results
internal import Scalars

extension PageOne {
    private var say: Wording { context.say }
    private var assessment: Assessment { context.assessment }

    /// The three most useful next steps.
    var steps: Section? {
        let steps = assessment.mostUsefulSteps.map { assessment.nextSteps[$0] }
        guard !steps.isEmpty else { return nil }
        let blocks = [.steps(steps.map(words)), remarks.map(Block.paragraph)].compactMap(\.self)
        return Section(anchor: Anchor(.steps), title: say.nextSteps(steps.count), blocks: blocks)
    }

    /// What the steps give together, and on which day they are told where that makes a difference.
    private var remarks: Words? {
        let isFurther = assessment.mostUsefulSteps.contains { assessment.nextSteps[$0].kind == .item }
        let day = isFurther ? assessment.advisedOn.map { say("steps.told_on", ["day": say.date($0)]) } : nil
        let told = [together, day].compactMap(\.self)
        return told.isEmpty ? nil : say.sentences(told)
    }

    /// What the steps that are shown give together, where that is not the sum of what each gives; of steps that exclude
    /// each other, which of them give most.
    private var together: Words? {
        guard let together = assessment.nextStepsTogether, let total = assessment.total else { return nil }
        let steps = together.steps.map { assessment.nextSteps[$0] }
        let gains = steps.map { ($0.gives.total ?? total.score) - total.score }
        let gain = say.rounded(together.total - total.score)
        let isCertain = steps.allSatisfy(\.isCertain)
        let told: Words
        if together.steps.count < assessment.mostUsefulSteps.count {
            let numbers = assessment.mostUsefulSteps.enumerated().filter { together.steps.contains($1) }
                .map { say.number(Rational($0.offset + 1)) }
            let number = numbers.count
            let chosen = say.count("steps.chosen", number, ["numbers": say.all(numbers)])
            told =
                isCertain
                ? say("steps.most_together", ["steps": chosen, "gain": gain])
                : say("steps.most_together_up_to", ["steps": chosen, "gain": gain])
        } else {
            let sum = say.rounded(gains.reduce(0, +))
            told =
                isCertain
                ? say("steps.together", ["gain": gain, "sum": sum])
                : say("steps.together_up_to", ["gain": gain, "sum": sum])
        }
        let lifted = higherClass(together.class).map { name in
            isCertain
                ? say("steps.together_class", ["class": name]) : say("steps.together_class_up_to", ["class": name])
        }
        return say.sentences([told, lifted].compactMap(\.self))
    }

    /// A class by its name, if it stands above the present one.
    private func higherClass(_ id: String?) -> Words? {
        guard let rating = assessment.rating, let id, let reached = rating.scale.firstIndex(where: { $0.id == id })
        else { return nil }
        let present = rating.scale.firstIndex { $0.id == rating.class } ?? -1
        return reached > present ? say.quoted(say.className(id, in: rating.scale)) : nil
    }

    private func words(_ step: NextStep) -> Words {
        say(
            "steps.because",
            ["step": asked(step), "effects": effects(step), "total": total(step)])
    }

    /// What is to be done.
    func asked(_ step: NextStep) -> Words {
        switch step.kind {
        case .attach where step.to == .word("self_reported"): say("steps.prove_anyhow", ["items": items(step)])
        case .attach where step.to == .word("independent"): say("steps.prove_independently", ["items": items(step)])
        case .attach: say("steps.prove", ["items": items(step)])
        case .field where step.field == "event" && step.items.count > 1:
            say("steps.name_meetings", ["items": items(step), "meetings": meetings(step)])
        case .field where step.field == "event":
            say("steps.name_meeting", ["items": items(step), "meetings": meetings(step)])
        case .date, .field:
            say(
                "steps.supply",
                [
                    "fields": fields(step).strong, "items": named(step.written), "paper": paper(step),
                    "not_yet": notYet(step),
                ])
        case .item:
            say(
                "steps.report_further",
                [
                    "day": say.date(assessment.evaluation.period[1]), "distance": distance(step).strong,
                    "indicator": say.quoted(name(of: step)),
                ])
        case .judge: say("steps.judge", ["indicator": say.quoted(name(of: step))])
        }
    }

    private func meetings(_ step: NextStep) -> Words {
        say.all(step.tried.flatMap(\.to.words).firstOccurrences.map(context.name(ofItem:)))
    }

    /// What it would do to indicators; where it does nothing to them, to criteria.
    func effects(_ step: NextStep) -> Words {
        let indicators = context.indicators.compactMap { indicator in
            rise(
                say.quoted(context.name(of: indicator)), indicator.score, step.gives.indicators[indicator.id] ?? nil,
                step)
        }
        let criteria = assessment.criteria.compactMap { criterion in
            rise(
                say.quoted(context.name(of: criterion)), criterion.score, step.gives.criteria[criterion.id] ?? nil,
                step,
                in: context.wording(of: criterion))
        }
        let effects = indicators.isEmpty ? criteria : indicators
        return effects.count <= 2
            ? say.all(effects) : say.andMoreScores(say.list(Array(effects.prefix(2))), effects.count - 2)
    }

    private func rise(
        _ name: Words, _ before: Rational?, _ after: Rational?, _ step: NextStep, in say: Wording? = nil
    ) -> Words? {
        guard let after, after > before ?? 0 else { return nil }
        let say = say ?? self.say
        guard let before else {
            return step.isCertain
                ? say("steps.is_assessed", ["indicator": name, "reachable": say.number(after)])
                : say("steps.could_be_assessed", ["indicator": name, "reachable": say.number(after)])
        }
        let (from, to) = (say.number(before), say.number(after))
        return step.isCertain
            ? say("steps.rises", ["indicator": name, "score": from, "reachable": to])
            : say("steps.could_rise", ["indicator": name, "score": from, "reachable": to])
    }

    private func total(_ step: NextStep) -> Words {
        guard let total = step.gives.total, let now = assessment.total?.score else { return "" }
        guard total > now else { return "" }
        let gain = say.added(total - now)
        if let name = higherClass(step.gives.class) {
            return step.isCertain
                ? say("steps.adds_to_total_with_class", ["gain": gain, "class": name])
                : say("steps.raises_total_with_class", ["gain": gain, "class": name])
        }
        return step.isCertain
            ? say("steps.adds_to_total", ["gain": gain]) : say("steps.raises_total_by", ["gain": gain])
    }

    private func fields(_ step: NextStep) -> Words {
        say.all(step.tried.map(\.field).firstOccurrences.map { field($0, of: step) })
    }

    /// A field, with how many words it takes in one item where these are several, and with the one value that was tried
    /// where others give something else; Parties are told by themselves.
    func field(_ path: String, of step: NextStep) -> Words {
        if path == ReportedFields.evidence.name { return documents(step) }
        if let value = value(tried: path, in: step) {
            return say.fieldWithKey(path, and: say("steps.reckoned_with", ["value": value]))
        }
        if path == "parties" {
            guard !countsParties(step) else { return say.fieldWithKey(path) }
            let value = say.all(parties(tried: step).map(say.party))
            return say.fieldWithKey(path, and: say("steps.reckoned_with", ["value": value]))
        }
        let number = step.tried.filter { $0.field == path }.map(\.to.words.count).max() ?? 0
        let lists = path == ReportedFields.servedLists ? [missingLists] : []
        let more = lists + (number > 1 ? [say("steps.words_in_all", ["number": "\(number)"])] : [])
        return more.isEmpty ? say.fieldWithKey(path) : say.fieldWithKey(path, and: say.list(more))
    }

    /// What the documents have to be that are asked for beside other fields.
    private func documents(_ step: NextStep) -> Words {
        let strengths = step.tried.filter { $0.field == ReportedFields.evidence.name }.flatMap(\.to.words)
        return say.all(strengths.compactMap { EvidenceStrength(rawValue: $0) }.firstOccurrences.map(document))
    }

    private func document(_ strength: EvidenceStrength) -> Words {
        switch strength {
        case .selfReported: say("steps.document_of_any_kind")
        case .documented: say("steps.document_beside_own_report")
        case .independent: say("steps.document_from_outside")
        }
    }

    /// The one value that was tried in a field of which the value decides: a choice, a number or a quantity.
    private func value(tried path: String, in step: NextStep) -> Words? {
        let tried = step.tried.filter { $0.field == path }
        guard let to = tried.first?.to, case .word(let word) = to, tried.allSatisfy({ $0.to == to }) else { return nil }
        let kinds = tried.compactMap(\.item).compactMap { context.item($0)?.kind }
        let field = kinds.first.flatMap { ReportedFields.catalogue.field(at: FieldPath(written: path), of: $0) }
        switch field?.type {
        case .choice?: return say.quoted(say.value(word, of: path))
        case .wholeNumber?, .amount?: return say.quantity(word)
        default: return nil
        }
    }

    /// The Conventions of which the list of Parties served is not written.
    private var missingLists: Words {
        let conventions = assessment.conventionsServed.filter {
            (assessment.record.centre.serves[$0] ?? []).isEmpty
        }
        return say.all(conventions.map(say.convention))
    }

    func paper(_ step: NextStep) -> Words {
        say.papers(step.tried.map(\.field), joined: say.all)
    }

    /// The Parties served that do not count yet, where Parties are what is missing.
    private func notYet(_ step: NextStep) -> Words {
        guard countsParties(step), let indicator = context.indicator(step.of) else { return "" }
        let counted = Set(indicator.allCounted.flatMap { $0.keys ?? [] })
        let served = assessment.conventionsServed.flatMap { assessment.record.centre.serves[$0] ?? [] }
        let left = Set(served).subtracting(counted).sorted()
        let tried = Set(parties(tried: step)).intersection(left)
        guard !tried.isEmpty, tried.count < left.count else { return "" }
        return say(
            "steps.not_counted_yet", ["number": "\(tried.count)", "parties": say.all(left.map(say.party))])
    }

    private func parties(tried step: NextStep) -> [String] {
        Set(step.tried.filter { $0.field == "parties" }.flatMap(\.to.words)).sorted()
    }

    /// Whether the step's indicator counts different Parties, so that any that do not count yet will do.
    private func countsParties(_ step: NextStep) -> Bool { context.indicator(step.of)?.measure.countsParties ?? false }

    /// How much more; of a checklist, which entries.
    private func distance(_ step: NextStep) -> Words {
        guard let indicator = context.indicator(step.of) else {
            return assessment.gate(step.of).map { say.further(step.needed, $0.measure) } ?? ""
        }
        let entries = indicator.parts.filter { step.parts.contains($0.id) && $0.met != nil }
        guard entries.isEmpty else { return say.all(entries.map { say.text($0.title) ?? .code($0.id) }) }
        let further = say.further(step.needed, indicator.measure)
        let hasMeetings = step.tried.contains { $0.field == "event" }
        return hasMeetings ? say.inBrackets(meetings(step), behind: further) : further
    }

    func name(of step: NextStep) -> Words {
        if let indicator = context.indicator(step.of) { return context.name(of: indicator) }
        return assessment.gate(step.of).map { say.text($0.title) } ?? .code(step.of)
    }

    /// The first few by name, the rest by number.
    private func items(_ step: NextStep) -> Words { named(step.items) }

    private func named(_ ids: [String]) -> Words {
        guard !ids.isEmpty else { return say("steps.the_centre") }
        let names = context.toldApart(Array(ids.prefix(2))) { say.quoted(name(ofWritten: $0)) }
        let rest = ids.count - names.count
        return say.items(ids.count, names: rest > 0 ? say.list(names) : say.all(names), andMore: rest)
    }

    /// What stands in the record, be it an item or a document.
    func name(ofWritten id: String) -> Words {
        context.item(id) == nil ? context.name(ofSource: id) : context.name(ofItem: id)
    }
}

extension MeasureRule {
    /// Whether different Parties of items are counted, of a ratio above its line.
    fileprivate var countsParties: Bool {
        switch self {
        case .statistic(let rule): rule.field?.names.last == "parties"
        case .ratio(let of, _, _): of.countsParties
        case .previous(let measure): measure.countsParties
        case .checklist(let entries): entries.contains { $0.metWhen.measure.countsParties }
        case .partiesServed, .finding, .number, .judgement, .score: false
        }
    }
}

extension NextStep {
    /// Whether the step gives what was tried whatever comes out of it; a date or a judgement may turn out otherwise.
    var isCertain: Bool { kind == .attach || kind == .item }

    /// In what the changes are written: the activity for what is asked of a result's activity, the document for a
    /// strength.
    fileprivate var written: [String] { tried.compactMap(\.item).firstOccurrences }

    /// How much more would be measured.
    fileprivate var needed: Rational {
        guard case .word(let from)? = from, case .word(let to)? = to, let before = Rational(exactly: from),
            let after = Rational(exactly: to)
        else { return 1 }
        return after - before
    }
}

extension Assessment {
    /// The Conventions of the criteria that are the centre's; all of them where it names none.
    fileprivate var conventionsServed: [String] {
        let own = record.centre.conventions
        return methodology.conventions.filter { own.isEmpty || own.contains($0) }
    }

    fileprivate func gate(_ id: String) -> GateResult? { gates.first { $0.id == id } }
}
