internal import Documents
internal import Evaluation
internal import Methodology
internal import Scalars

// The sections of items.

extension EvaluationStarter {
    mutating func writeSection(_ kind: ItemKind) {
        if let words = say.plainTerm("sections", kind.section) { file.explain(words) }
        file.example("\(kind.section):")
        writeFields(of: kind)
        if kind == .activity { writeMeetings() }
        file.gap()
    }

    /// One example of an item: every field with what it says, its choices, and who asks for it.
    private mutating func writeFields(of kind: ItemKind) {
        for field in ReportedFields.catalogue.fields(of: kind) {
            guard let sample = sample(of: field, kind) else { continue }
            file.explain(explanation(of: field, kind), indent: 4)
            let lines = sample.parts(at: "\n").map(String.init)
            file.example(
                (field.name == "id" ? "  - " : "    ") + "\(field.name):" + (lines[0].isEmpty ? "" : " \(lines[0])"))
            for line in lines.dropFirst() { file.example("      \(line)") }
        }
    }

    private func explanation(of field: Field, _ kind: ItemKind) -> String {
        var parts = [say.plainTerm("field_notes", field.name, of: kind) ?? field.summary]
        if let choices = field.type.choices, field.name != "languages" {
            parts.append(say.plain("starters.one_of") + " " + choices.joined(separator: ", "))
        }
        let ids = asked.methodologies(asking: field.name, of: kind)
        if !ids.isEmpty { parts.append(say.plain("starters.asked_by") + " " + ids.joined(separator: ", ")) }
        return parts.joined(separator: say.plain("starters.semicolon"))
    }

    /// The calendar's meetings of the period under the centre's Conventions, as activities to be confirmed.
    private mutating func writeMeetings() {
        let meetings = calendar.events.filter { event in
            guard let began = event.date("began"), let ended = event.date("ended") else { return false }
            return began.first <= period.last && ended.last >= period.first && !conventions(of: event).isEmpty
        }
        guard !meetings.isEmpty else { return file.explain(say.plain("starters.no_meetings")) }
        file.explain(say.plain("starters.meetings"))
        for meeting in meetings { write(meeting) }
    }

    private mutating func write(_ meeting: ReportedItem) {
        let isConference = meeting.word("kind") == "cop"
        let dates = ["began", "ended"].compactMap { name in meeting.date(name).map { "    \(name): \($0.text)" } }
        let title = meeting.title?.text(in: say.language).text ?? meeting.id
        let lines = [
            "  - id: attended-\(meeting.id)", "    title: \(Quoted.text(title))",
            "    category: \(isConference ? "cop_participation" : "networking")", "    kind: meeting",
            "    status: completed", "    event: \(meeting.id)",
        ]
        for line in lines + dates { file.example(line) }
        if let place = place(of: meeting) { file.example("    place: \(place)") }
        file.example("    conventions: [\(conventions(of: meeting).joined(separator: ", "))]")
    }

    private func conventions(of event: ReportedItem) -> [String] {
        guard case .words(let words) = event.value("conventions") else { return [] }
        return words.filter { word in centre.conventions.contains { $0.rawValue == word } }
    }

    private func place(of event: ReportedItem) -> String? {
        guard case .record(let parts) = event.value("place"), parts.count == 2 else { return nil }
        var keys: [String] = []
        if case .text(let city) = parts[0] {
            keys.append("city: \(Quoted.text(city.text(in: say.language).text, isInBraces: true))")
        }
        if case .word(let country) = parts[1] { keys.append("country: \(country)") }
        return keys.isEmpty ? nil : "{\(keys.joined(separator: ", "))}"
    }
}

// What served Parties said, and what an evaluator judged.

extension EvaluationStarter {
    mutating func writeFeedback() {
        file.explain(say.plain("starters.feedback"))
        file.example(
            "feedback:", "  - party: \(centre.country.code)", "    date: \(day(300).description.prefix(7))",
            "    services: \(Quoted.text(say.plain("starters.sample_services")))",
            "    gaps: \(Quoted.text(say.plain("starters.sample_gaps")))")
    }

    mutating func writeStatement() {
        file.explain(say.plain("starters.statement"))
        file.example(
            "statement:", "  assessed_by: \(Quoted.text(say.plain("starters.sample_assessed_by")))",
            "  conclusions: \(Quoted.text(say.plain("starters.sample_conclusions")))")
    }

    /// Only where a methodology leaves something to an evaluator's judgement.
    mutating func writeFindings() {
        let judged = methodologies.flatMap { methodology in
            methodology.indicators.compactMap { _, indicator -> (String, String, [FindingChoice])? in
                guard case .finding(let choices, _) = indicator.measure else { return nil }
                return (methodology.id.value, indicator.id, choices)
            }
        }
        guard !judged.isEmpty else { return }
        file.gap()
        file.explain(say.plain("starters.findings"))
        file.example("findings:")
        for (methodology, indicator, choices) in judged {
            let ids = choices.map(\.id.value)
            file.explain(
                "\(say.plain("starters.one_of")) \(ids.joined(separator: ", "))\(say.plain("starters.semicolon"))\(say.plain("starters.asked_by")) \(methodology)",
                indent: 4)
            file.example(
                "  - indicator: \(indicator)", "    under: \(methodology)", "    choice: \(ids[0])",
                "    because: \(Quoted.text(say.plain("starters.sample_reason")))", "    evidence: [{source: report}]")
        }
    }
}
