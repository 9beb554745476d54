internal import Evaluation
internal import ExactNumbers
internal import Results
internal import Scalars

// What a careful auditor would ask: on the first page what weighs most, in a section of its own all of it.

extension ReportContext {
    /// The questions, as they are asked.
    var askedQuestions: [AskedQuestion] { AskedQuestion.all(of: assessment) }

    /// What weighs most, how many questions there are, and what would follow from all of them; nil where none is of
    /// high or medium weight.
    var weightySection: Section? {
        let asked = askedQuestions
        guard let questionsAsked else { return nil }
        let weighty = asked.filter { $0.severity == .high }
        let shown = weighty.prefix(ReportContext.weightyShown)
        let lines = shown.map { line($0) } + (shown.isEmpty ? [] : rest(of: asked, behind: Array(shown)))
        // A class of a scale that nobody adopted is no result to be set in bold.
        let joint = jointResults.map { Block.paragraph(ratingSource == nil ? $0.strong : $0) }
        return Section(
            anchor: Anchor(.weighty), title: weighty.isEmpty ? say("integrity.title") : say("integrity.weighty"),
            blocks: [.paragraph(questionsAsked)] + (lines.isEmpty ? [] : [.list(lines)]) + joint)
    }

    /// How many questions of which weight are not listed; none where all are.
    private func rest(of asked: [AskedQuestion], behind shown: [AskedQuestion]) -> [Words] {
        let further = IntegrityFinding.Severity.allCases.compactMap { severity -> Words? in
            let number = asked.count(of: severity) - shown.count(of: severity)
            return number > 0 ? say.furtherQuestions(number, of: severity) : nil
        }
        return further.isEmpty ? [] : [say.all(further)]
    }

    /// How many questions of which weight there are; nil where none is of high or medium weight.
    var questionsAsked: Words? {
        let asked = askedQuestions
        guard asked.contains(where: { $0.severity != .low }) else { return nil }
        let numbers = IntegrityFinding.Severity.allCases.compactMap { severity -> Words? in
            let number = asked.count(of: severity)
            return number > 0 ? say.questions(number, of: severity) : nil
        }
        return say.questionsAsked(numbers + [furtherQuestions])
    }

    /// How many questions are told by their number alone; nil where all are listed.
    var furtherQuestions: Words? { unlistedFindings > 0 ? say.furtherQuestions(unlistedFindings) : nil }

    /// How many questions are counted and not listed.
    private var unlistedFindings: Int { assessment.integrityUnlisted.values.reduce(0, +) }

    /// How many of them the first page names.
    private static let weightyShown = 5

    /// What would result if all questions of high weight were answered against the record, and what if those of medium
    /// weight were, too.
    var jointResults: [Words] {
        // Where nothing is added up, each question says what follows from it alone.
        let hasTotal = assessment.total != nil
        let high = hasTotal ? assessment.integrityTogether.map(result) : nil
        let withMedium = hasTotal ? assessment.integrityWithMedium.map(result) : nil
        return [
            high.map { say("integrity.together", ["result": $0]) },
            withMedium.map { result in
                if high != nil { return say("integrity.with_medium", ["result": result]) }
                return assessment.integrity.contains { $0.severity == .high }
                    ? say("integrity.both_together", ["result": result])
                    : say("integrity.medium_together", ["result": result])
            },
            high == nil && withMedium == nil || !leavesAnyOut ? nil : say("integrity.not_reckoned"),
        ].compactMap(\.self)
    }

    /// Whether some question of high or medium weight is about what cannot be left out of a record, such as its period.
    private var leavesAnyOut: Bool { assessment.integrity.contains { $0.severity != .low && $0.ifSo == nil } }

    private func result(_ joint: JointResult) -> Words { result(joint.total, joint.achievable, joint.class) }

    /// Every question, by weight.
    var integritySection: Section {
        let asked = askedQuestions
        let blocks = IntegrityFinding.Severity.allCases.flatMap { severity -> [Block] in
            let questions = asked.filter { $0.severity == severity }
            return questions.isEmpty
                ? [] : [.lead(say.weight(severity)), .list(questions.map { line($0, naming: nil) })]
        }
        let unlisted = unlistedFindings
        let rest = unlisted > 0 ? [Block.note(say.furtherQuestions(unlisted))] : []
        return Section(
            anchor: Anchor(.integrity), title: say("integrity.title"),
            blocks: [.paragraph(blocks.isEmpty ? say("integrity.none") : say("integrity.introduction"))] + blocks + rest
                + jointResults.map { .paragraph($0) } + unaskedAnswers)
    }

    /// What the record answers that is not asked.
    private var unaskedAnswers: [Block] {
        let answers = assessment.answersUnasked ?? []
        guard !answers.isEmpty else { return [] }
        return [
            .lead(say("integrity.unasked")),
            .list(
                answers.map { answer in
                    let about = answer.item.map { say.quoted(name(ofItem: $0)) }
                    let subject = say.beside([.code(answer.finding.rawValue), about].compactMap(\.self))
                    return say.titled(subject, say.quoted(say.text(answer.answer)))
                }),
        ]
    }

    /// The question, of what else it is asked, what would follow, and what the record answers.
    ///
    /// - Parameter limit: how many of the other items are named; nil for all.
    func line(_ question: AskedQuestion, naming limit: Int? = ReportContext.othersNamed) -> Words {
        let findings = question.first
        let asked = findings.enumerated().map { position, finding in
            position == 0 ? self.question(finding) : self.question(finding, behind: findings[0]).capitalised
        }
        return say.sentences(
            asked + [languages(of: findings[0]), others(question, limit), consequence(of: question)].compactMap(\.self)
                + findings.flatMap(answers).firstOccurrences)
    }

    /// In which language titles are alike, where they are not in every one.
    private func languages(of finding: IntegrityFinding) -> Words? {
        finding.details["languages"].map { languages in
            let names = languages.words(at: ",").map { say.value(String($0.trimmed), of: "languages") }
            return say("integrity.alike_in", ["language": say.all(names)])
        }
    }

    /// How many other items a line names of which the same is asked.
    private static let othersNamed = 4

    /// Of what else the same is asked; nil of one doubt alone.
    private func others(_ question: AskedQuestion, _ limit: Int?) -> Words? {
        let others = question.doubts.dropFirst().map { $0[0] }
        guard !others.isEmpty else { return nil }
        let shown = others.count > (limit ?? others.count) ? Array(others.prefix(limit ?? others.count)) : others
        let rest = others.count - shown.count
        let isOneEach = shown.allSatisfy { $0.items.count == 1 }
        let names =
            isOneEach
            ? toldApart(shown.flatMap(\.items)) { say.quoted(name(ofItem: $0)) }
            : shown.map { $0.items.isEmpty ? sources(of: $0) : self.names($0.items) }
        let list = isOneEach ? (rest > 0 ? say.list(names) : say.all(names)) : say.clauses(names)
        let told = say.items(others.count, names: list, andMore: rest)
        return question.first.count == 1
            ? say("integrity.same_asked_of", ["others": told]) : say("integrity.all_asked_of", ["others": told])
    }

    private func consequence(of question: AskedQuestion) -> Words? {
        guard let ifSo = question.ifSo, !question.first[0].saysWhatFollows else { return nil }
        let isUnchanged =
            ifSo.total == assessment.total?.score && ifSo.achievable == assessment.total?.achievable
            && ifSo.class == assessment.rating?.class && (assessment.total != nil || changed(ifSo).isEmpty)
        guard !isUnchanged else { return say.consequence(of: question.first, nil) }
        return say.consequence(
            of: question.first,
            ifSo.total == nil ? say.list(changed(ifSo)) : result(ifSo.total, ifSo.achievable, ifSo.class))
    }

    /// The criteria that would score otherwise, with what they would.
    private func changed(_ ifSo: ReckonedResult) -> [Words] {
        assessment.criteria.compactMap { criterion in
            guard let score = ifSo.criteria[criterion.id], score != criterion.score else { return nil }
            return say.titled(say.text(criterion.title), score.map { say.points($0) } ?? say("scores.not_assessed"))
        }
    }

    private func result(_ total: Rational?, _ achievable: Rational?, _ ratingClass: String?) -> Words {
        let points = say.pointsOf(say.rounded(total ?? .zero), say.rounded(achievable ?? .zero))
        guard let rating = assessment.rating, let ratingClass else { return points }
        return say.beside([points, say.quoted(say.className(ratingClass, in: rating.scale))])
    }

    private func answers(to finding: IntegrityFinding) -> [Words] {
        let answers = [finding.answer].compactMap(\.self) + (finding.furtherAnswers ?? [])
        return answers.compactMap { say.text($0) }.map { say("integrity.answer", ["answer": say.quoted($0)]) }
    }

    /// - Parameter other: what was asked before of the same, which is not named again then.
    private func question(_ finding: IntegrityFinding, behind other: IntegrityFinding? = nil) -> Words {
        let items = other.flatMap { sameItems(finding, $0) } ?? names(finding.items)
        let sources =
            other.flatMap { sameDocuments(finding, $0) } ?? self.sources(of: finding)
        let (first, rest) = (names(Array(finding.items.prefix(1))), names(Array(finding.items.dropFirst())))
        let indicator = (finding.details["indicator"] ?? finding.indicators.last).map {
            say.quoted(name(ofIndicator: $0))
        }
        let detail = detail(of: finding)
        let other =
            finding.details["country"].map(say.party) ?? finding.details["list"].map(say.date)
            ?? finding.details["conventions"].map(conventions) ?? amount(finding.details["budget"])
            ?? .written(finding.details["decisions"] ?? "")
        if finding.case == .allParties {
            return say.claimOfParties(items, lackingOne: finding.details["lacking"] != nil)
        }
        return say.sameness(finding.case, items, rest: rest, first: first, detail)
            ?? say.proof(finding.case, sources, items, first: first, rest: rest, detail)
            ?? say.claim(finding.case, items, indicator: indicator ?? "", detail, other)
            ?? say.contradiction(finding.case, items, detail, other)
            ?? say.record(finding.case, items, indicator: indicator ?? "", detail, other)
            ?? say.lastCycle(
                finding.case, items, record: .code(finding.details["record"] ?? ""),
                told: namesElsewhere(finding)) ?? .code(finding.id)
    }

    private func sources(of finding: IntegrityFinding) -> Words {
        say.all(finding.sources.map { say.quoted(name(ofSource: $0)) })
    }

    /// What stands outside the record, by its title; where not all of it is listed, the rest by number.
    private func namesElsewhere(_ finding: IntegrityFinding) -> Words {
        let names = (finding.elsewhere ?? []).map { item in say.text(item.title).map(say.quoted) ?? .code(item.id) }
        let number = finding.details["number"].flatMap { Int($0) } ?? names.count
        let rest = number - names.count
        return say.items(number, names: rest > 0 ? say.list(names) : say.all(names), andMore: rest)
    }

    /// The items of a finding where another one before it was about the same.
    private func sameItems(_ finding: IntegrityFinding, _ other: IntegrityFinding) -> Words? {
        guard !finding.items.isEmpty, Set(finding.items) == Set(other.items) else { return nil }
        return finding.items.count == 1 ? say("integrity.this_item") : say("integrity.these_items")
    }

    private func sameDocuments(_ finding: IntegrityFinding, _ other: IntegrityFinding) -> Words? {
        guard !finding.sources.isEmpty, Set(finding.sources) == Set(other.sources) else { return nil }
        return finding.sources.count == 1 ? say("integrity.this_document") : say("integrity.these_documents")
    }

    private func amount(_ text: String?) -> Words? {
        text.flatMap { Amount(exactly: $0) }.map { say.amount($0.value, unit: $0.unit) }
    }

    private func conventions(_ ids: String) -> Words {
        say.all(ids.words(at: ",").map { say.convention(String($0.trimmed)) })
    }

    /// Items as they are called, with the id where two are called alike.
    func toldApart(_ items: [String], _ call: (String) -> Words) -> [Words] {
        let names = items.map(call)
        return zip(items, names).map { id, name in
            let isAlone = names.filter { $0.plainText == name.plainText }.count == 1
            return isAlone ? name : say.inBrackets(.code(id), behind: name)
        }
    }

    /// The first few by name, with the id where two have one name, the rest by number.
    private func names(_ items: [String]) -> Words {
        let shown = items.count > 3 ? Array(items.prefix(2)) : items
        let names = toldApart(shown) { say.quoted(name(ofItem: $0)) }
        let rest = items.count - shown.count
        return say.items(items.count, names: rest > 0 ? say.list(names) : say.all(names), andMore: rest)
    }

    /// What was compared, in words.
    private func detail(of finding: IntegrityFinding) -> Words {
        let details = finding.details
        if finding.case == .shortOfEndorsements { return namesElsewhere(finding) }
        if let event = details["event"] { return say.quoted(name(ofItem: event)) }
        if let area = details["area"] { return say.quoted(say.value(area, of: "areas")) }
        if let date = details["date"] { return say.date(date) }
        if let share = details["share"].flatMap({ Rational(exactly: $0) }) { return say.share(share) }
        if let parties = details["parties"] {
            return say.all(parties.words(at: ",").map { say.party(String($0.trimmed)) })
        }
        if finding.case == .stage { return say.quoted(say.stage(assessment.evaluation.stage)) }
        if let amount = amount(details["amount"]) { return amount }
        if let words = details["words"] { return say.all(words.words(at: ",").map { .code(String($0.trimmed)) }) }
        return .written(["at", "decisions", "said", "years", "number"].lazy.compactMap { details[$0] }.first ?? "")
    }
}

extension IntegrityFinding {
    /// Whether the question itself says what would follow: a share.
    fileprivate var saysWhatFollows: Bool { details["share"] != nil || ifSo == nil }
}
