internal import ExactNumbers
internal import Results
internal import Scalars

extension ReportContext {
    /// What the record itself shows that a reviewer should look at, by kind.
    var findingsSection: Section {
        let kinds = RecordFinding.Kind.allCases.filter { kind in
            assessment.findings.contains { $0.finding == kind }
        }
        let blocks = kinds.flatMap { kind -> [Block] in
            let findings = assessment.findings.filter { $0.finding == kind }
            let lines = findings.map(words)
            // What is a name with its place needs no line of its own where a register tells of each item.
            let isPlain = edition != .full && findings.allSatisfy { $0.details.isEmpty } && kind != .noFollowUp
            return [.lead(say.finding(kind)), isPlain ? .paragraph(say.list(lines)) : .list(lines)]
        }
        return Section(
            anchor: Anchor(.findings), title: say("evidence.findings"),
            blocks: [.paragraph(blocks.isEmpty ? say("evidence.no_findings") : say("evidence.findings_introduction"))]
                + blocks)
    }

    private func words(_ finding: RecordFinding) -> Words {
        if finding.finding == .noFollowUp, let holder = finding.items.first.flatMap({ item($0)?.holder }) {
            return say.stated(
                say.quoted(name(ofItem: holder)),
                say.clauses([shortened(finding.items), place(line: finding.line)]))
        }
        if finding.finding == .judgedElsewhere {
            return say.clauses(particulars(of: finding) + [place(line: finding.line)])
        }
        let names = finding.items.map(name(ofItem:)) + finding.sources.map(name(ofSource:))
        let named = say.all(names.map(say.quoted))
        let particulars = particulars(of: finding)
        return particulars.isEmpty
            ? say.inBrackets(place(line: finding.line), behind: named)
            : say.clauses([named] + particulars + [place(line: finding.line)])
    }

    /// The first two by name, the rest by number: every recommendation stands among the items of the record.
    private func shortened(_ items: [String]) -> Words {
        // The indicator that asks for them names them, too.
        guard edition == .full else { return say.count("traces.items_count", items.count) }
        guard items.count > 3 else { return say.all(items.map(quotedName)) }
        return say.items(items.count, names: say.list(items.prefix(2).map(quotedName)), andMore: items.count - 2)
    }

    private func quotedName(_ item: String) -> Words { say.quoted(name(ofItem: item)) }

    /// What was compared, in words.
    private func particulars(of finding: RecordFinding) -> [Words] {
        let details = finding.details.filter { !$0.value.isEmpty }
        switch finding.finding {
        case .outsidePeriod:
            guard let field = details["field"], let date = details["date"] else { return [] }
            return [say.outside(say.field(field), say.date(date), certain: details["certain"] == "true")]
        case .otherUnit:
            return details["unit"].map { [say("evidence.asked_in_unit", ["unit": .written($0)])] } ?? []
        case .judgedElsewhere:
            return [
                details["indicator"].map { say.quoted(name(ofIndicator: $0)) },
                details["methodology"].map { say("evidence.written_under", ["methodology": .code("under: \($0)")]) },
            ].compactMap(\.self)
        default:
            return details.sorted { $0.key < $1.key }.map {
                say.stated(say.field($0.key), detail($0.value, of: $0.key))
            }
        }
    }

    private func detail(_ value: String, of key: String) -> Words {
        guard key == "amounts" else { return say.value(value, of: key) }
        let amounts = value.words(at: ",").map { String($0.trimmed) }
        return say.list(
            amounts.map { text in Amount(exactly: text).map { say.amount($0.value, unit: $0.unit) } ?? .written(text) })
    }

    /// What served Parties said; nil where nobody was heard.
    var feedbackSection: Section? {
        guard !assessment.record.feedback.isEmpty else { return nil }
        let facts = assessment.record.feedback.map { feedback in
            Fact(
                say.beside(
                    [feedback.party.map(say.party) ?? say("evidence.unnamed_party"), feedback.date.map(say.date)]
                        .compactMap(\.self)),
                lines: statements(feedback) + evidence(feedback.evidence))
        }
        return Section(
            anchor: Anchor(.feedback), title: say("evidence.feedback"),
            blocks: [.paragraph(say("evidence.feedback_introduction")), .facts(facts)])
    }

    private func statements(_ feedback: FeedbackRecord) -> [Words] {
        [
            say.text(feedback.services).map { say.stated(say("evidence.services"), $0) },
            say.text(feedback.challenges).map { say.stated(say("evidence.challenges"), $0) },
            say.text(feedback.gaps).map { say.stated(say("evidence.gaps"), $0) },
            say.text(feedback.priorities).map { say.stated(say("evidence.priorities"), $0) },
            say.text(feedback.recommendations).map { say.stated(say("evidence.recommendations"), $0) },
        ].compactMap(\.self)
    }
}
