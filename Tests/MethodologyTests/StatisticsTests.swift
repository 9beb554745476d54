import Foundation
import Methodology
import Testing

/// The list of statistics is all that the folder holds.
struct StatisticsTests {
    @Test func everyStatisticIsListed() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Sources/Methodology/Measures")
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        let declared = try files.flatMap { file in
            try String(contentsOf: file, encoding: .utf8).matches(of: /struct (\w+): Statistic\b/).map { String($0.1) }
        }
        let listed = Statistics.all.map { String(describing: type(of: $0)) }
        #expect(declared.sorted() == listed.sorted(), "a statistic that is in no list is read by nobody")
        #expect(Set(Statistics.all.map(\.name)).count == listed.count)
    }
}
