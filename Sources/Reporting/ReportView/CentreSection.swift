internal import Documents
internal import Results

extension ReportContext {
    /// What else the centre is called, what it came from, and the lists of Parties that it serves; nil where the record
    /// says none of it. No rule asks for it.
    var centreSection: Section? {
        let centre = assessment.record.centre
        let facts = [
            Fact(say("page_one.name_variants"), lines: centre.nameVariants.compactMap { say.text($0) }),
            Fact(say("page_one.predecessors"), lines: centre.predecessors.compactMap { say.text($0) }),
            Fact(say("page_one.served_lists"), lines: centre.servedLists.map(line)),
        ].filter { !$0.lines.isEmpty }
        guard !facts.isEmpty else { return nil }
        return Section(anchor: Anchor(.centre), title: say("page_one.centre"), blocks: [.facts(facts)])
    }

    private func line(_ list: ServedListRecord) -> Words {
        let source = list.source.map { name(ofSource: $0) }
        let convention = say.value(list.convention, of: "conventions")
        let head = say.beside([convention, say.date(list.on), source].compactMap(\.self))
        return say.stated(head, say.list(list.parties.map(say.party)))
    }
}
