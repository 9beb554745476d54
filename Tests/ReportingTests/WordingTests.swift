import Documents
import ExactNumbers
import Methodology
import Testing
import Words

@testable import Reporting
@testable import Results

struct WordingTests {
    @Test(arguments: [
        ("4", "4", "4"), ("25/2", "12.5", "12,5"), ("12345", "12,345", "12\u{202F}345"),
        ("8/11", "8/11 (≈\u{A0}0.7)", "8/11 (≈\u{A0}0,7)"), ("1/8", "0.125", "0,125"),
        ("-12345", "-12,345", "-12\u{202F}345"), ("1/64", "0.015625", "0,015625"),
        ("1/128", "0.0078125 (≈\u{A0}0.01)", "0,0078125 (≈\u{A0}0,01)"),
    ])
    func numbers(_ exact: String, _ english: String, _ french: String) throws {
        let number = try #require(Rational(exactly: exact))
        #expect(Wording(.en).number(number).plainText == english)
        #expect(Wording(.fr).number(number).plainText == french)
    }

    @Test(arguments: [
        ("8/11", "8/11 (≈\u{A0}72.7\u{202F}%)"), ("1/2", "50\u{202F}%"), ("1", "100\u{202F}%"),
        ("2999/3000", "2999/3000 (≈\u{A0}99.9\u{202F}%)"),
        ("1/8", "12.5\u{202F}%"),
    ])
    func shares(_ exact: String, _ words: String) throws {
        #expect(Wording(.en).share(try #require(Rational(exactly: exact))).plainText == words)
    }

    @Test(arguments: [
        ("2016-07-26", "26\u{A0}July\u{A0}2016", "26\u{A0}juillet\u{A0}2016"),
        ("2020-01-01", "1\u{A0}January\u{A0}2020", "1er\u{A0}janvier\u{A0}2020"),
        ("2018-11", "November\u{A0}2018", "novembre\u{A0}2018"), ("2018", "2018", "2018"), ("soon", "soon", "soon"),
    ])
    func dates(_ date: String, _ english: String, _ french: String) {
        #expect(Wording(.en).date(date).plainText == english)
        #expect(Wording(.fr).date(date).plainText == french)
    }

    @Test(arguments: [
        (0, "0 élément compte", "0 items count"), (1, "1 élément compte", "1 item counts"),
        (2, "2 éléments comptent", "2 items count"),
        (1_000_000, "1\u{202F}000\u{202F}000 d'éléments comptent", "1,000,000 items count"),
    ])
    func plurals(_ number: Int, _ french: String, _ english: String) {
        let say = { Wording($0).count("scores.tally_count", number).plainText }
        #expect(say(.fr).replacing("\u{A0}", with: " ") == french)
        #expect(say(.en).replacing("\u{A0}", with: " ") == english)
    }

    @Test func aNumberStaysWithWhatItCounts() {
        #expect(Wording(.fr).count("scores.tally_count", 2).plainText == "2\u{A0}éléments comptent")
    }

    private static func statistic(_ name: String, _ field: String? = nil) -> MeasureRule {
        let statistic = Statistics.named(name) ?? Statistics.all[0]
        return .statistic(StatisticRule(statistic, of: "s", field: field.map { FieldPath([$0]) }))
    }

    /// What a score is short of is said in what the measure counts or adds.
    @Test(arguments: [
        (statistic("count"), "60 further items", "60 éléments de plus"),
        (statistic("sum", "participants"), "60 more participants", "60 participants de plus"),
        (statistic("sum", "days"), "60 more days", "60 jours de plus"),
        (
            statistic("count_distinct", "parties"), "60 more Parties", "60 Parties de plus"
        ),
        (statistic("sum", "amount"), "60 more (quantity)", "60 de plus (quantité)"),
        (.checklist([]), "60 further entries", "60 rubriques de plus"),
        (
            .ratio(
                of: statistic("count_distinct", "languages"), over: statistic("count"), whenOverIsZero: .zero),
            "60 more languages", "60 langues de plus"
        ),
    ])
    func distancesAreInTheMeasuresOwnUnit(_ measure: MeasureRule, _ english: String, _ french: String) {
        let say = { Wording($0).further(60, measure).plainText.replacing("\u{A0}", with: " ") }
        #expect(say(.en) == english)
        #expect(say(.fr) == french)
    }

    /// An entry over a share says its threshold as a share.
    @Test func anEntryOverAShareSaysWhatItMustComeTo() {
        let share = MeasureRule.ratio(of: Self.statistic("count"), over: Self.statistic("count"), whenOverIsZero: .zero)
        let compared = ComparedMeasure(share, [NumberComparison(.atLeast(1 / 2))])
        let words = Wording(.en).measure(.entry(ChecklistEntryRule(id: "e", metWhen: compared))) { _ in "S" }
        #expect(words.plainText.hasSuffix(": at least 50\u{202F}%"))
    }

    @Test func notEveryLostItemCostsTheSame() {
        let words = Wording(.en).fragile("Participants", "lost", 4, Interval(low: 0, high: 2)).plainText
        #expect(words == "Participants: lost, 4 becomes 0 to 2 points.")
    }

    @Test(arguments: [Language.es, .ar])
    func whatIsNotTranslatedIsMarkedAndSaid(_ language: Language) throws {
        let whole = String(decoding: try #require(Lexicon.source(of: language)).bytes, as: UTF8.self)
        let head = try #require(whole.split(separator: "\nsame_as_english").first)
        let source = SourceText(path: "\(language).yaml", bytes: Array("\(head)\n".utf8))
        let lexicon = try #require(LexiconReader.read(source, base: .en, into: DiagnosticCollector()))
        let text = try Sample.small.html(lexicon)
        #expect(text.contains("<html lang=\"\(language)\" dir=\"\(language == .ar ? "rtl" : "ltr")\">"))
        #expect(text.contains("<span lang=\"en\" dir=\"ltr\">"))
        #expect(text.contains("Some texts below have no version"))
    }

    @Test(arguments: Lexicon.builtIn.compactMap { Lexicon.builtIn($0) })
    func nothingOfTheReportItselfIsUntranslated(_ language: Lexicon) throws {
        for sample in Sample.allCases { #expect(try !sample.html(language).contains("<span lang=")) }
    }

    @Test func aTextOfTheRecordInAnotherLanguageSaysSo() throws {
        var assessment = try Sample.small.assessment
        assessment.record.centre.name = LocalizedText([.es: "Centro regional"])
        let text = String(decoding: Report(assessment, in: .fr).html, as: UTF8.self)
        #expect(text.contains("<bdi lang=\"es\">Centro regional</bdi>") == true)
    }
}
