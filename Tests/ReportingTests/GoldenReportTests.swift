import Documents
import Reporting
import TestSupport
import Testing

struct GoldenReportTests {
    @Test(arguments: Sample.allCases, [Language.en, .fr])
    func page(_ sample: Sample, _ language: Language) throws {
        try expectSnapshot(try sample.html(language), named: "\(sample).\(language).html")
    }

    @Test(arguments: Sample.allCases, [Language.en, .fr])
    func markdown(_ sample: Sample, _ language: Language) throws {
        let text = String(decoding: Report(try sample.assessment, in: language).markdown, as: UTF8.self)
        try expectSnapshot(text, named: "\(sample).\(language).md")
    }

    @Test(arguments: Sample.allCases, [Language.en, .fr])
    func scoreTable(_ sample: Sample, _ language: Language) throws {
        let text = String(decoding: Report(try sample.assessment, in: language).scoreTable, as: UTF8.self)
        try expectSnapshot(text, named: "\(sample).\(language).csv")
    }

    @Test(arguments: Sample.allCases)
    func theSameBytesEachTime(_ sample: Sample) throws {
        #expect(try sample.html() == sample.html())
    }
}
