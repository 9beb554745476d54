import Documents
import TestSupport
import Testing
import Words

@testable import Reporting

struct GoldenReportTests {
    @Test(arguments: Sample.allCases, ReportForm.usual)
    func everyForm(_ sample: Sample, _ form: ReportForm) throws {
        for language in [Lexicon.en, .fr] {
            let bytes = try form.bytes(of: Report(try sample.assessment, in: language), printing: nil)
            try expectSnapshot(
                String(decoding: bytes, as: UTF8.self), named: "\(sample).\(language).\(form.rawValue)")
        }
    }

    @Test(arguments: Sample.allCases)
    func theSameBytesEachTime(_ sample: Sample) throws {
        #expect(try sample.html() == sample.html())
    }
}
