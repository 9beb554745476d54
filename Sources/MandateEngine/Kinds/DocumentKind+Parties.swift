internal import Documents
internal import Evaluation

extension DocumentKind {
    /// Who is a Party to which Convention.
    static let parties = DocumentKind(
        .parties, table: PartyListsTable.table, schema: { PartyListsTable.schema() },
        page: Page(
            says: "who is a Party to each Convention, and since when",
            introduction: """
                The lists of Parties say who is a Party to each Convention, from which day, and up to which day each list
                speaks. They stand in `Criteria/parties.yaml` and change no score: where they are there, the program asks about
                Parties that a record names for days on which the Convention did not have them (`party_unknown`). A Convention
                without a list, and days after `as_of`, raise no question. `from` is the day on which the Convention came
                into force for the Party, which is later than the day on which it joined. No such file comes with the program: of
                the lists at hand none was whole and of our day. Whoever has one writes it here, and says where it is from.
                """,
            example: """
                # yaml-language-server: $schema=../Docs/schemas/parties-1.json
                format: parties/1
                id: parties
                title: {en: Parties to the Basel Convention, fr: Parties à la Convention de Bâle}

                lists:
                  - convention: basel
                    as_of: 2020-06-30
                    source: {en: Status of ratifications, fr: État des ratifications}
                    url: https://www.basel.int
                    read: 2020-07-01
                    parties:
                      - {party: KEN, from: 2000-08-30}
                      - {party: UGA, from: 1999-06-09}
                """),
        check: { project, checked throws(Refusal) in
            _ = PartyListsReader.read(checked.document, of: checked.file, into: checked.diagnostics)
        })
}
