internal import Methodology
internal import Results
internal import Scalars

extension ReportContext {
    /// An item by its title, leading to its record; with the activity that holds it, where another one holds one that is
    /// called the same.
    func name(ofItem id: String) -> Words {
        let anchor = Anchor(.item, id)
        guard let item = item(id) else { return Words.code(id) }
        let name = (say.text(item.title) ?? .code(id)).linked(to: anchor)
        guard let holder = item.holder, namesakes.contains(id) else { return name }
        return say.inBrackets(self.name(ofItem: holder), behind: name)
    }

    /// The items inside activities of which another activity holds one of the same kind and title.
    static func namesakes(in items: [ItemRecord], _ say: Wording) -> Set<String> {
        var holders: [String: Set<String>] = [:]
        var ids: [String: [String]] = [:]
        for item in items {
            guard let holder = item.holder, let title = say.text(item.title)?.plainText else { continue }
            let key = "\(item.kind.rawValue) \(title)"
            holders[key, default: []].insert(holder)
            ids[key, default: []].append(item.id)
        }
        return Set(holders.filter { $0.value.count > 1 }.flatMap { ids[$0.key] ?? [] })
    }

    func name(ofSource id: String) -> Words {
        guard let source = source(id) else { return .code(id) }
        return (say.text(source.title) ?? .code(id)).linked(to: Anchor(.source, id))
    }

    /// A document as evidence names it: by its number where the report lists the documents, else by its title.
    func reference(toSource id: String) -> Words {
        guard isWholeReport, let number = number(ofSource: id) else { return name(ofSource: id) }
        return Words("[\(number)]").linked(to: Anchor(.source, id))
    }

    /// A selection by its title, leading to its rule.
    func name(ofSelection id: String) -> Words {
        guard let selection = selection(id) else { return .code(id) }
        return title(of: selection).linked(to: Anchor(.selection, id))
    }

    /// A selection by its title, else by its id.
    func title(of selection: SelectionRule) -> Words { say.text(selection.title) ?? .code(selection.id) }

    /// An indicator by its title; one that is written on its criterion has the criterion's, and one of several in it
    /// that has no title of its own bears its id besides, by which it is told apart from the criterion and the others.
    func title(of indicator: IndicatorResult) -> Words {
        if let own = say.text(indicator.title) { return own }
        let criterion = criterion(of: indicator)
        guard let shared = say.text(criterion?.title) else { return .code(indicator.id) }
        return criterion?.id == indicator.id
            ? shared : say("scores.with_status", ["name": shared, "status": .code(indicator.id)])
    }

    func name(of indicator: IndicatorResult) -> Words {
        title(of: indicator).linked(to: Anchor(.indicator, indicator.id))
    }

    func name(ofIndicator id: String) -> Words {
        indicator(id).map { name(of: $0) } ?? .code(id)
    }

    /// The places that evidence points at: the document, and where in it.
    func evidence(_ mentions: [EvidenceMention]) -> [Words] {
        mentions.map { mention in
            let source = reference(toSource: mention.source)
            guard let at = mention.at else { return source }
            return isWholeReport ? "\(source) \(Words.written(at))" : say.beside([source, .written(at)])
        }
    }

    /// The places that an item points at; of one inside an activity, which has none of its own, those of the activity.
    func mentions(of item: CountedItem) -> [EvidenceMention] {
        guard item.evidence.isEmpty else { return item.evidence }
        return self.item(item.item)?.holder.flatMap { self.item($0) }?.evidence ?? []
    }

    /// The evidence of an item; of one inside an activity, which has none of its own, the activity's.
    func evidence(of item: CountedItem) -> [Words] {
        guard item.evidence.isEmpty, let holder = self.item(item.item)?.holder.flatMap({ self.item($0) }) else {
            return evidence(item.evidence)
        }
        return evidence(holder.evidence).map { say("evidence.via_activity", ["evidence": $0]) }
    }

    /// The decisions and rows that a rule cites, each leading to the list of references.
    func citations(_ cites: [CitedPart]) -> [Words] {
        cites.map { cite in
            say.beside([say.text(cite.symbol), say.text(cite.at)]).linked(to: Anchor(.reference, cite.reference))
        }
    }

    /// The file, line and column of a rule.
    func place(_ rule: RulePlace) -> Words { .code("\(rule.file):\(rule.line):\(rule.column)") }

    /// The file's name and the line of a rule; its whole path stands with its digest.
    func shortPlace(_ rule: RulePlace) -> Words { place(line: rule.line, of: rule.file) }

    /// The line of the record on which something is written; the file's whole path stands with its digest.
    func place(line: Int) -> Words { place(line: line, of: assessment.evaluation.file) }

    private func place(line: Int, of path: String) -> Words { .code("\(path.words(at: "/").last ?? ""):\(line)") }

    func measure(_ measure: MeasureRule) -> Words {
        say.measure(measure) { name(ofSelection: $0) }
    }

    func measure(_ part: PartRule) -> Words {
        say.measure(part) { name(ofSelection: $0) }
    }

    /// Readings with their status, which the page says once where everything is illustrative.
    func readings(_ ids: [String]) -> [Words] {
        ids.map { id in
            let name = Words.code(id).linked(to: Anchor(.reading, id))
            let status = readingStatuses[id]
            let told = isIllustrativeThroughout ? nil : status.flatMap(say.gateSource)
            return told.map { say("scores.with_status", ["name": name, "status": $0]) } ?? name
        }
    }

    /// That a score rests on something illustrative, though its rule does not come from there.
    func foundation(_ status: RuleStatus?) -> Words? { status.map { _ in say("scores.rests_on_illustrative") } }
}
