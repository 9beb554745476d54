package import Documents
package import Evaluation
package import Methodology
package import Words

/// A record to be filled in: what is known of the centre, an example of everything else, the meetings of the period.
package struct EvaluationStarter {
    /// What whoever begins a record knows.
    package struct Centre {
        let id: String
        let name: String?
        let country: Party
        let conventions: [Convention]
        /// Whether nobody has said yet which centre it is.
        let isExample: Bool

        package init(
            id: String, name: String?, country: Party, conventions: [Convention], isExample: Bool = false
        ) {
            self.isExample = isExample
            self.id = id
            self.name = name
            self.country = country
            self.conventions = conventions
        }
    }

    let id: String
    let period: Period
    let centre: Centre
    let methodologies: [Methodology]
    let calendar: MeetingCalendar
    let schema: String?
    /// What is taken over from the record before; nil where there is none.
    let carried: CarriedOver?
    let say: StarterWords
    let asked: AskedFields
    var file = StarterText()

    /// - Parameters:
    ///   - schema: the path from the file to the JSON Schema of records, for editors; nil where it is not known.
    ///   - language: the language of the comments and examples; one that has messages.
    package init(
        id: String, period: Period, centre: Centre, methodologies: [Methodology], calendar: MeetingCalendar,
        schema: String?, carrying carried: CarriedOver? = nil, in lexicon: Lexicon
    ) {
        self.id = id
        self.period = period
        self.centre = centre
        self.methodologies = methodologies
        self.calendar = calendar
        self.schema = schema
        self.carried = carried
        say = StarterWords(lexicon)
        asked = AskedFields(methodologies)
    }

    /// The text of the file, which passes all checks as it is.
    package var text: String {
        var starter = self
        starter.writeHead()
        starter.writeCentre()
        starter.writeSources()
        for kind in [ItemKind.activity, .membership, .output, .submission] {
            starter.writeSection(kind)
            starter.writeCarried(kind)
        }
        starter.writeFeedback()
        starter.writeStatement()
        starter.writeFindings()
        return starter.file.text
    }

    /// A year of the period for examples: the first.
    var year: Int { period.first.components.year }

    /// A day of the period for examples, some days after its beginning.
    func day(_ number: Int32) -> Day { Day(number: min(period.first.number + number, period.last.number)) }

    private mutating func writeHead() {
        if let schema { file.line("# yaml-language-server: $schema=\(schema)") }
        file.explain(say.plain("starters.what_a_record_is"))
        file.explain(say.plain("starters.how_to_use_examples"))
        file.explain(say.plain("starters.how_to_check"))
        file.line("##   mandate check \(id)")
        if centre.isExample { file.explain(say.plain("starters.example_centre")) }
        file.gap()
        file.line("format: evaluation/1")
        file.line("id: \(Quoted.text(id))")
        file.explain(say.plain("starters.title"))
        file.example("title: {en: \"…\", fr: \"…\"}")
        file.explain(say.plain("starters.methodologies"))
        file.line("methodologies: [\(methodologies.map(\.id.value).joined(separator: ", "))]")
        file.explain(say.plain("starters.period"))
        file.line("period: \(period)")
        file.explain(say.plain("starters.stage"))
        file.line("stage: draft")
        file.gap()
    }

    private mutating func writeCarried(_ kind: ItemKind) {
        guard let carried else { return }
        let lines = carried.section(kind, marked: mark(of: carried))
        for line in lines { file.line(line) }
        if !lines.isEmpty { file.gap() }
    }

    /// Says from which record something is taken over.
    private func mark(of carried: CarriedOver) -> String {
        "\(say.plain("starters.carried_over")): \(carried.evaluation.id.value)"
    }

    private mutating func writeCentre() {
        let conventions = centre.conventions.map(\.rawValue)
        file.explain(say.plain("starters.centre"))
        file.line("centre:")
        if let carried {
            file.explain(mark(of: carried), inside: 2)
            for line in carried.centre { file.line("  " + line) }
            return file.gap()
        }
        file.line("  id: \(Quoted.text(centre.id))")
        if let name = centre.name {
            file.line("  name: \(Quoted.text(PlainText.line(name)))")
        } else {
            file.innerExample("name: {en: \"…\", fr: \"…\"}")
        }
        file.explain(say.plain("starters.host"), inside: 2)
        file.innerExample("host: \(Quoted.text(say.plain("starters.sample_host")))")
        file.line("  country: \(centre.country.code)")
        file.innerExample("city: \(Quoted.text(say.plain("samples.city")))")
        file.line("  conventions: [\(conventions.joined(separator: ", "))]")
        file.explain(say.plain("starters.serves"), inside: 2)
        let lists = conventions.map { "\($0): [\(centre.country.code)]" }
        file.innerExample("serves: {\(lists.joined(separator: ", "))}")
        file.explain(say.plain("starters.endorsed"), inside: 2)
        file.innerExample("endorsed: [{decision: SC-0/0, from: \(period.first), to: \(period.last)}]")
        file.gap()
    }

    private mutating func writeSources() {
        file.explain(say.plain("starters.sources"))
        file.example(
            "sources:", "  - id: report", "    kind: activity_report",
            "    title: \(Quoted.text(say.plain("samples.title_of_submission")))",
            "    url: https://example.org/report.pdf", "    read: \(period.last)")
        file.explain(say.plain("starters.source_file"), indent: 4)
        file.explain(say.plain("starters.strength"), indent: 4)
        file.example("    strength: self_reported")
        file.gap()
    }
}
