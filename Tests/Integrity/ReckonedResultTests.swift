import Foundation
import Integrity
import Methodology
import Results
import Testing

/// What would follow is what the engine gives for the record with the change written into it.
struct ReckonedResultTests {
    @Test(arguments: CollectedRecordTests.Sample.all(in: "Cheats") + CollectedRecordTests.Sample.all(in: "Honest"))
    func followsFromTheChangedText(_ sample: CollectedRecordTests.Sample) throws {
        let record = try AuditedRecord(folder: sample.folder)
        for assessment in try record.assessments {
            for finding in assessment.integrity {
                guard let ifSo = finding.ifSo, let changed = change(in: record.text, finding) else { continue }
                let then = try AuditedRecord(changed).assessment(under: assessment.methodology.id)
                #expect(ifSo.total == then.total?.score, "\(finding.id)")
                #expect(ifSo.achievable == then.total?.achievable, "\(finding.id)")
                #expect(ifSo.class == then.rating?.class, "\(finding.id)")
                for criterion in then.criteria where criterion.status != .untranscribed {
                    #expect(ifSo.criteria[criterion.id] == criterion.score, "\(finding.id) \(criterion.id)")
                }
            }
        }
    }

    @Test(arguments: CollectedRecordTests.Sample.all(in: "Cheats"))
    func changesNoNumber(_ sample: CollectedRecordTests.Sample) throws {
        let record = try AuditedRecord(folder: sample.folder)
        for var assessment in try record.assessments {
            let before = try record.unaudited(under: assessment.methodology.id)
            assessment.integrity = []
            assessment.integrityJoined = nil
            assessment.integrityUnlisted = [:]
            assessment.integrityTogether = nil
            assessment.integrityWithMedium = nil
            #expect(assessment == before)
        }
    }

    /// The text of the record as it would be; nil for changes that are no matter of lines.
    private func change(in text: String, _ finding: IntegrityFinding) -> String? {
        var lines = ItemLines(text)
        switch finding.case {
        case .sameCity, .sameDays, .sameWords, .run, .memberships, .outputs:
            for item in finding.items.dropFirst() { lines.remove(item) }
        case .edgeOfPeriod: for item in finding.items { lines.remove(item) }
        case .allParties: lines.removeField("parties", of: finding.items[0])
        case .allAreas, .areasOfMeeting: lines.removeField("areas", of: finding.items[0])
        case .categoryOfMeeting: lines.removeField("category", of: finding.items[0])
        case .attendedAsOwnWork:
            for label in finding.details["labels"]?.components(separatedBy: ", ") ?? [] {
                lines.removeField(label, of: finding.items[0])
            }
        case .otherDays: lines.removeField("event", of: finding.items[0])
        case .noFileOrAddress, .ownReportIndependent, .emptyFile, .independentWebPage, .olderThanItem,
            .toldBeforeItsEnd, .listBefore, .listForSeveral, .listLongAfter:
            switch finding.details["tried"] {
            case "without_items": for item in finding.items { lines.remove(item) }
            case "without_documents": return nil
            default: for source in finding.sources { lines.weaken(source) }
            }
        case .ownReportsOnly, .noReview:
            return text.replacing("choice: in-use", with: "choice: not-shown")
        default: return nil
        }
        return lines.text
    }
}

/// The lines of a record, in which every item of a list begins with two spaces and a hyphen.
private struct ItemLines {
    private var blocks: [[Substring]] = [[]]

    init(_ text: String) {
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("  - ") || !line.hasPrefix(" ") { blocks.append([]) }
            blocks[blocks.count - 1].append(line)
        }
    }

    var text: String {
        let lines = blocks.flatMap { $0 }
        // A section that holds nothing any more goes with its key.
        let kept = lines.indices.filter { place in
            let isKey = !lines[place].hasPrefix(" ") && lines[place].hasSuffix("s:")
            return !isKey || lines[(place + 1)...].first.map { $0.hasPrefix(" ") } ?? false
        }
        return kept.map { lines[$0] }.joined(separator: "\n")
    }

    mutating func remove(_ id: String) { blocks = blocks.filter { !starts($0, id) } }

    mutating func removeField(_ field: String, of id: String) {
        for place in blocks.indices where starts(blocks[place], id) {
            blocks[place].removeAll { $0.hasPrefix("    \(field):") }
        }
    }

    mutating func weaken(_ id: String) {
        for place in blocks.indices where starts(blocks[place], id) {
            blocks[place] = blocks[place].map { line in
                Substring(
                    line.replacing("strength: independent", with: "strength: self_reported")
                        .replacing("strength: documented", with: "strength: self_reported"))
            }
        }
    }

    private func starts(_ block: [Substring], _ id: String) -> Bool {
        block.first == "  - id: \(id)" || block.first?.hasPrefix("  - {id: \(id),") == true
    }
}
