import Documents
import ExactNumbers
import Methodology
import Testing

@testable import Reporting
@testable import Results

struct WordingTests {
    @Test(arguments: [
        ("4", "4", "4"), ("25/2", "12.5", "12,5"), ("12345", "12,345", "12\u{202F}345"),
        ("8/11", "8/11 (≈\u{A0}0.73)", "8/11 (≈\u{A0}0,73)"), ("1/8", "0.125", "0,125"),
        ("-12345", "-12,345", "-12\u{202F}345"),
    ])
    func numbers(_ exact: String, _ english: String, _ french: String) throws {
        let number = try #require(Rational(exactly: exact))
        #expect(Wording(.en).number(number).plainText == english)
        #expect(Wording(.fr).number(number).plainText == french)
    }

    @Test(arguments: [
        ("8/11", "8/11 (72.7\u{202F}%)"), ("1/2", "50\u{202F}%"), ("1", "100\u{202F}%"),
        ("2999/3000", "2999/3000 (99.9\u{202F}%)"),
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

    @Test(arguments: [(0, "0 élément", "0 items"), (1, "1 élément", "1 item"), (2, "2 éléments", "2 items")])
    func plurals(_ number: Int, _ french: String, _ english: String) {
        let forms = (Plural(one: "item", other: "items"), Plural(one: "élément", other: "éléments"))
        let say = { Wording($0).count(number, en: forms.0, fr: forms.1).plainText.replacing("\u{A0}", with: " ") }
        #expect(say(.fr) == french)
        #expect(say(.en) == english)
    }

    @Test(arguments: zip([0, 1, 2, 3, 11, 100, 103], [Plural.Category.zero, .one, .two, .few, .many, .other, .few]))
    func arabicPlurals(_ number: Int, _ category: Plural.Category) {
        #expect(PluralRule.arabic.category(of: Rational(number)) == category)
    }

    @Test(
        arguments: zip(
            [1, 2, 5, 11, 12, 21, 22, 111], [Plural.Category.one, .few, .many, .many, .many, .one, .few, .many]))
    func russianPlurals(_ number: Int, _ category: Plural.Category) {
        #expect(PluralRule.russian.category(of: Rational(number)) == category)
    }

    private static let tally = TallyRule(selection: "s", condition: nil)

    /// What a score is short of is said in what the measure counts or adds.
    @Test(arguments: [
        (MeasureRule.count(tally), "60 further items", "60 éléments de plus"),
        (.sum(FieldPath(["participants"]), tally, unit: nil), "60 more (participants)", "60 de plus (participants)"),
        (.sum(FieldPath(["days"]), tally, unit: nil), "60 more (number of days)", "60 de plus (nombre de jours)"),
        (
            .countDistinct(FieldPath(["parties"]), tally, among: .any), "60 more (Parties that benefited)",
            "60 de plus (Parties bénéficiaires)"
        ),
        (.checklist([]), "60 further entries", "60 rubriques de plus"),
        (
            .ratio(
                of: .countDistinct(FieldPath(["languages"]), tally, among: .any), over: .count(tally),
                whenOverIsZero: .zero), "60 more (languages)", "60 de plus (langues)"
        ),
    ])
    func distancesAreInTheMeasuresOwnUnit(_ measure: MeasureRule, _ english: String, _ french: String) {
        let say = { Wording($0).further(60, measure).plainText.replacing("\u{A0}", with: " ") }
        #expect(say(.en) == english)
        #expect(say(.fr) == french)
    }

    /// An entry over a share says its threshold as a share.
    @Test func anEntryOverAShareSaysWhatItMustComeTo() {
        let share = MeasureRule.ratio(of: .count(Self.tally), over: .count(Self.tally), whenOverIsZero: .zero)
        let compared = ComparedMeasure(share, [NumberComparison(.atLeast(1 / 2))])
        let words = Wording(.en).measure(.entry(ChecklistEntryRule(id: "e", metWhen: compared))) { _ in "S" }
        #expect(words.plainText.hasSuffix(": at least 50\u{202F}%"))
    }

    @Test func notEveryLostItemCostsTheSame() {
        let words = Wording(.en).fragile("Participants", "lost", 4, Interval(low: 0, high: 2)).plainText
        #expect(words == "Participants: lost, 4 becomes 0 to 2 points.")
    }

    @Test func frenchPunctuationKeepsToItsWord() {
        #expect(
            Wording(.fr).tell(en: "", fr: "Pourquoi : « oui » ; non ?").plainText
                == "Pourquoi\u{A0}: «\u{A0}oui\u{A0}»\u{A0}; non\u{A0}?")
    }

    @Test(arguments: [Language.es, .ar, .ru, .zh])
    func whatIsNotTranslatedIsMarkedAndSaid(_ language: Language) throws {
        let text = try Sample.small.html(language)
        #expect(text.contains("<html lang=\"\(language)\" dir=\"\(language == .ar ? "rtl" : "ltr")\">") == true)
        #expect(text.contains("<span lang=\"en\" dir=\"ltr\">") == true)
        #expect(text.contains("Some texts below have no version") == true)
    }

    @Test(arguments: Wording.complete)
    func nothingOfTheReportItselfIsUntranslated(_ language: Language) throws {
        for sample in Sample.allCases { #expect(try !sample.html(language).contains("<span lang=")) }
    }

    @Test func aTextOfTheRecordInAnotherLanguageSaysSo() throws {
        var assessment = try Sample.small.assessment
        assessment.record.centre.name = LocalizedText([.es: "Centro regional"])
        let text = String(decoding: Report(assessment, in: .fr).html, as: UTF8.self)
        #expect(text.contains("<bdi lang=\"es\">Centro regional</bdi>") == true)
    }
}
