import Documents
import Evaluation
import Foundation
import Methodology
import TestSupport
import Testing
import Words

/// Damaged copies of documents: nothing crashes or hangs, every place lies in the file, and an error refuses.
@Suite struct MutationTests {
    /// More rounds for a long run: `MUTATION_ROUNDS=100000`.
    private static let rounds =
        ProcessInfo.processInfo.environment["MUTATION_ROUNDS"].flatMap { Int($0) } ?? 150

    @Test(arguments: Sample.allCases)
    func damagedSamples(sample: Sample) throws {
        try check(sample, sample.text, seed: 1)
    }

    @Test(arguments: [
        (Sample.methodology, "Criteria/basel-bc-11-13.yaml"), (.methodology, "Criteria/activity-areas.yaml"),
        (.calendar, "Criteria/calendar.yaml"), (.evaluation, "Evaluations/scrc-algeria-2016-2019/evaluation.yaml"),
        (.evaluation, "Evaluations/example-dual-centre-2020-2023/evaluation.yaml"),
    ])
    func damagedDocuments(sample: Sample, path: String) throws {
        let file = Sample.fixtures.deletingLastPathComponent().deletingLastPathComponent().appending(path: path)
        try check(sample, String(contentsOf: file, encoding: .utf8), seed: 2)
    }

    private func check(_ sample: Sample, _ text: String, seed: UInt64) throws {
        var mutator = Mutator(seed: seed)
        for round in 0..<Self.rounds {
            let damaged = mutator.damage(text)
            let found = sample.check(damaged)
            let hasErrors = found.diagnostics.contains { $0.severity == .error }
            if sample != .evaluation || !found.isAccepted {
                #expect(found.isAccepted != hasErrors, "round \(round)")
            }
            let size = damaged.utf8.count
            for diagnostic in found.diagnostics {
                let spans = [diagnostic.span] + diagnostic.notes.map(\.span)
                let areInside = spans.allSatisfy {
                    0 <= $0.startOffset && $0.startOffset <= $0.endOffset && $0.endOffset <= size
                }
                #expect(areInside, "round \(round): \(diagnostic.inWords.message)")
                #expect(!diagnostic.inWords.message.isEmpty && diagnostic.span.start.line >= 1)
            }
        }
    }
}

/// Damages texts in the ways in which editing goes wrong, the same in every run.
struct Mutator {
    private var random: SeededGenerator

    init(seed: UInt64) {
        random = SeededGenerator(seed: seed)
    }

    /// The text with one to four pieces of damage.
    mutating func damage(_ text: String) -> String {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        for _ in 0..<Int.random(in: 1...4, using: &random) { damage(&lines) }
        return lines.joined(separator: "\n")
    }

    private mutating func damage(_ lines: inout [String]) {
        let index = Int.random(in: 0..<lines.count, using: &random)
        let other = Int.random(in: 0..<lines.count, using: &random)
        switch Int.random(in: 0..<8, using: &random) {
        case 0 where lines.count > 1: lines.remove(at: index)
        case 1: lines.insert(lines[index], at: other)
        case 2: lines.swapAt(index, other)
        case 3: lines[index] = String(repeating: " ", count: Int.random(in: 1...3, using: &random)) + lines[index]
        case 4: lines[index] = String(lines[index].dropFirst(Int.random(in: 1...3, using: &random)))
        case 5: lines[index] = replaceCharacter(of: lines[index])
        case 6: lines[index] = replaceValue(of: lines[index])
        default: lines[index] = String(lines[index].prefix(Int.random(in: 0...40, using: &random)))
        }
    }

    private mutating func replaceCharacter(of line: String) -> String {
        guard !line.isEmpty else { return line }
        var characters = Array(line)
        let odd = Array("abcxyz0189:-#[]{},.%\"' $&*!|>é\u{2028}\t")
        characters[Int.random(in: 0..<characters.count, using: &random)] = odd.randomElement(using: &random) ?? "x"
        return String(characters)
    }

    private mutating func replaceValue(of line: String) -> String {
        guard let colon = line.firstIndex(of: ":") else { return line }
        let values = [
            "", "[]", "{}", "x", "-1", "99999999999999999999", "1/3", "[a, a]", "{en: x, y}", "NO", "present", "~",
            "60%",
            "300 t", "2018-02-30", "\"\"", "[[1]]", "{id: a}",
        ]
        return line[...colon] + " " + (values.randomElement(using: &random) ?? "")
    }
}
