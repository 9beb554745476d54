import Documents
import Reporting
import TestSupport
import Testing
import Words

struct GoldenReportTests {
    @Test(arguments: Sample.allCases, [Lexicon.en, .fr])
    func page(_ sample: Sample, _ language: Lexicon) throws {
        try expectSnapshot(try sample.html(language), named: "\(sample).\(language).html")
    }

    @Test(arguments: Sample.allCases, [Lexicon.en, .fr])
    func markdown(_ sample: Sample, _ language: Lexicon) throws {
        let text = String(decoding: Report(try sample.assessment, in: language).markdown, as: UTF8.self)
        try expectSnapshot(text, named: "\(sample).\(language).md")
    }

    @Test(arguments: Sample.allCases, [Lexicon.en, .fr])
    func scoreTable(_ sample: Sample, _ language: Lexicon) throws {
        let text = String(decoding: Report(try sample.assessment, in: language).scoreTable, as: UTF8.self)
        try expectSnapshot(text, named: "\(sample).\(language).csv")
    }

    @Test(arguments: Sample.allCases)
    func theSameBytesEachTime(_ sample: Sample) throws {
        #expect(try sample.html() == sample.html())
    }
}
