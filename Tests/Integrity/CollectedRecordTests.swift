import Foundation
import Results
import Testing

/// Records that cheat, and honest ones that look suspicious: each says in its second line what must be found.
///
/// What is low is no accusation and is not listed there.
struct CollectedRecordTests {
    /// A folder with a record.
    struct Sample: CustomTestStringConvertible, Sendable {
        let folder: String

        var testDescription: String { folder }

        var expected: Set<String> {
            get throws {
                let text = try AuditedRecord(folder: folder).text
                let line = try #require(text.split(separator: "\n").first { $0.hasPrefix("# Expect: ") })
                let list = line.dropFirst("# Expect: ".count)
                return list == "nothing" ? [] : Set(list.components(separatedBy: ", "))
            }
        }

        static func all(in collection: String) -> [Sample] {
            let folder = AuditedRecord.root.appending(path: "Tests/Integrity/\(collection)")
            let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
            return names.sorted().map { Sample(folder: "Tests/Integrity/\(collection)/\($0)") }
        }
    }

    @Test func thereAreThirtyOfEach() {
        #expect(Sample.all(in: "Cheats").count >= 30)
        #expect(Sample.all(in: "Honest").count >= 30)
    }

    @Test(arguments: Sample.all(in: "Cheats") + Sample.all(in: "Honest"))
    func findsWhatItSays(_ sample: Sample) throws {
        #expect(try AuditedRecord(folder: sample.folder).findings == sample.expected)
    }

    @Test(arguments: Sample.all(in: "Honest"))
    func accusesNobodyHonest(_ sample: Sample) throws {
        #expect(try AuditedRecord(folder: sample.folder).findings.allSatisfy { !$0.hasSuffix("high") })
    }

    @Test func accusesTheShippedRecordsOfWhatTheyShowAlone() throws {
        let real = try AuditedRecord(folder: "Evaluations/scrc-algeria-2016-2019").findings
        #expect(real.isEmpty)
        // The invented example tells one course twice, so that readers see such a finding.
        let example = try AuditedRecord(folder: "Evaluations/example-dual-centre-2020-2023").findings
        #expect(example == ["alike high", "self_judged medium"])
    }
}
