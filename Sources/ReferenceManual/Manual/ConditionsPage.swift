internal import Documents
internal import Evaluation
internal import Methodology
internal import Words

/// The page of conditions, and of the fields of each kind of item that they may name.
enum ConditionsPage {
    static let examples = [
        DocumentExample(
            .methodology,
            """
            selections:
              completed:
                of: activity
                where:
                  status: completed                            # short for {is: completed}
                  conventions: {includes: basel}
                  ended: {within: evaluation_period}
                  participants: {at_least: 20}
                  place: {country: {none_of: [CHE, ITA]}}
                  parties: {includes_any: served}
                  evidence: {any: {strength: {one_of: [documented, independent]}}}
                  any: [{kind: workshop}, {event: present}]
                status: illustrative
            """)
    ]

    static var text: String {
        var text = Manual.head("conditions") + introduction
        text += "\n```yaml\n\(examples[0].text)```\n\n## \(Phrase("manual.headings.asked").inWords)\n\n"
        text += Manual.tableHead(Phrase("manual.heads.types"))
        for (words, keys) in types { text += "| \(words) | \(keys.map { "`\($0)`" }.joined(separator: ", ")) |\n" }
        text += "\n" + Manual.tableHead(Phrase("manual.heads.conditions"))
        for key in ComparisonKey.ofRules { text += "| `\(key.rawValue)` | \(key.summary) |\n" }
        text += "| `present`, `absent` | The field is written, or is not; may be asked of any field |\n\n"
        text += centreParties
        text +=
            "## \(Phrase("manual.headings.fields").inWords)\n\nA field inside another is asked inside it: `place: {country: KEN}`. Measures name it with a dot: `place.country`, and the calendar year of a date as `ended.year`.\n"
        for kind in ItemKind.allCases { text += "\n" + section(kind) }
        return text
    }

    private static let introduction = """
        A [selection](methodology.md#selection)'s `where` lists what an item must meet, all of it. Each key is a field of the item, and behind it stands
        what is asked of it. `all: […]` and `any: […]` join groups of conditions, `not: {…}` turns a group around.

        Conditions know three answers. What is asked of a field that the record leaves out is *undecided*, and so is an item
        that is not refused by any other condition; only `present` and `absent` are decided either way. A partial date
        decides a condition if all days that it can mean agree.

        """

    private static let centreParties = """
        In place of a list of Parties may stand `served`, those on the centre's lists for the methodology's Conventions, or `host`,
        the Party in which the centre stands: `parties: {includes_any: served}`, `place: {country: {none_of: host}}`. While the
        record does not name them, what is asked so is undecided.


        """

    /// The types of fields in the order of the vocabulary, without the details of their choices.
    private static let types: [(words: String, keys: [String])] = [
        FieldType.choice([]), .choiceSet([]), .identifier(), .identifierSet, .party, .partySet, .wholeNumber,
        .wholeNumberSet,
        .duration(.held), .amount, .date, .list([]),
    ].map { ($0.words.inWords, ComparisonKey.allowed(for: $0).map(\.rawValue)) }

    private static func section(_ kind: ItemKind) -> String {
        var text = "<a id=\"fields-\(kind.rawValue)\"></a>\n\n### "
        text += Phrase("manual.headings.fields_of", ["kind": kind.article]).inWords + "\n\n"
        text += Manual.tableHead(Phrase("manual.heads.fields"))
        for field in ReportedFields.catalogue.fields(of: kind) { text += row(field, prefix: "") }
        return text
    }

    private static func row(_ field: Field, prefix: String) -> String {
        let name = prefix + field.name
        let choices = field.type.choices.map { ": " + $0.map { "`\($0)`" }.joined(separator: ", ") } ?? ""
        let parts = ItemKind(heldIn: field.name) == nil ? field.type.parts : []
        return "| `\(name)` | \(field.type.words.inWords)\(choices) | \(field.summary) |\n"
            + parts.map { row($0, prefix: name + ".") }.joined()
    }
}
