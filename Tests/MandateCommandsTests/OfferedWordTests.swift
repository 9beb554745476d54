import TestSupport
import Testing

/// What `check` offers for words that people write into a record.
@Suite struct OfferedWordTests {
    private func help(_ line: String, centre: String = "") throws -> String {
        let folder = try TemporaryFolder()
        let text = """
            format: evaluation/1
            id: sample
            methodologies: [stockholm-sc-6-16]
            period: 2016-01-01..2019-12-31
            centre: {id: centre\(centre)}
            activities:
              - {id: a, title: A, \(line)}

            """
        try folder.write(text, to: "evaluation.yaml")
        return CommandRun("check", "evaluation.yaml", "--criteria", "\(CommandRun.repository)Criteria", in: folder.path)
            .output
    }

    @Test(
        "the right word, whatever the language",
        arguments: [
            ("parties: [Algérie]", "DZA"), ("parties: [Maroc]", "MAR"), ("place: {country: Алжир}", "DZA"),
            ("conventions: [Bâle]", "basel"), ("status: réalisé", "completed"), ("status: reporté", "postponed"),
            ("kind: taller", "workshop"), ("format: en ligne", "online"), ("role: organisateur", "organised"),
            ("category: renforcement des capacités", "capacity_building"), ("began: mars 2017", "2017-03"),
            ("began: 14/03/2017", "2017-03-14"), ("began: 14 марта 2017", "2017-03-14"),
            ("began: T3 2018", "{from: 2018-07, to: 2018-09, as: T3 2018}"), ("participants: 45 personnes", "45"),
            ("women: plus de 30", "{at_least: 31, as: plus de 30}"), ("budget: \"18 500,50 €\"", "18500.5 EUR"),
        ])
    func offered(line: String, word: String) throws {
        let told = try help(line)
        #expect(told.contains("write `\(word)`"), "\(told)")
    }

    @Test("in the centre's own keys, too")
    func centre() throws {
        let told = try help("status: completed", centre: ", country: Algérie, conventions: [Bâle]")
        #expect(told.contains("write `DZA`") && told.contains("write `basel`"), "\(told)")
    }

    @Test(
        "nothing where words leave it open",
        arguments: ["parties: [Congo]", "status: à réaliser", "kind: something", "women: numerous"])
    func open(line: String) throws {
        let told = try help(line)
        #expect(told.contains("1 error") && !told.contains("help: write `"), "\(told)")
    }
}
