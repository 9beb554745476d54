import Documents
import Integrity
import Results
import Testing
import Words

/// Words that audits hold themselves, so as not to read all files of languages at each start, are those of these files.
struct WordsOfLanguagesTests {
    @Test(arguments: Lexicon.builtIn)
    func everyNameOfATotalIsKnown(_ language: Language) throws {
        let lexicon = try #require(Lexicon.builtIn(language))
        for name in lexicon.tables.words(.totals) {
            #expect(TotalName.isTotal(LocalizedText(name)), "\(name)")
        }
    }

    /// A title that bears a month of another year is asked about, whatever the month is called.
    @Test(arguments: Lexicon.builtIn)
    func everyMonthIsKnown(_ language: Language) throws {
        let lexicon = try #require(Lexicon.builtIn(language))
        for names in [lexicon.months, lexicon.monthsAlone] {
            let titles = names.enumerated().map { place, name in
                let date = language == .zh ? "2015年\(name)" : "\(name) 2015"
                return
                    """
                      - id: w\(place)
                        title: "Course on lamps, \(date)"
                        kind: workshop
                        status: completed
                        began: 2018-\(place < 9 ? "0" : "")\(place + 1)-10
                        ended: 2018-\(place < 9 ? "0" : "")\(place + 1)-10
                        conventions: [stockholm]
                        evidence: [{source: report, at: page \(place)}]

                    """
            }
            let text = """
                format: evaluation/1
                id: months
                methodologies: [stockholm-sc-6-16]
                period: 2016-01-01..2019-12-31
                centre:
                  {id: invented, country: KEN, conventions: [stockholm], serves: {stockholm: [KEN]}}
                sources: [{id: report, kind: activity_report, strength: self_reported}]
                activities:

                """
            let findings = try AuditedRecord(text + titles.joined()).assessment(under: "stockholm-sc-6-16").integrity
            let asked = Set(findings.filter { $0.case == .dateInTitle }.flatMap(\.items))
            #expect(asked == Set(names.indices.map { "w\($0)" }))
        }
    }
}
