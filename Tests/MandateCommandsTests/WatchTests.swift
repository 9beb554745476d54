import Foundation
import MandateCommands
import Synchronization
import Testing

@Suite struct WatchTests {
    @Test("each look that finds changes is followed by a check; the others are not")
    func changes() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.methodology, to: "Criteria/small.yaml")
        let steps: [@Sendable () throws -> Void] = [
            {},
            {
                try folder.write(
                    Self.methodology.replacing("maximum: 3", with: "maximum: 33"), to: "Criteria/small.yaml")
            },
            {}, { try folder.write("format: method", to: "Criteria/small.yaml") },
            { try FileManager.default.removeItem(atPath: "\(folder.path)/Criteria/small.yaml") },
            {
                try folder.write(Self.methodology, to: "Criteria/small.yaml")
                try folder.write(Self.methodology.replacing("id: small", with: "id: other"), to: "Criteria/other.yaml")
            },
        ]
        let run = watch(steps, in: folder.path, "--format", "gnu")
        #expect(run.status == 0)
        let lines = run.output.split(separator: "\n").map(String.init)
        #expect(
            lines.filter { $0.hasSuffix("file") || $0.hasSuffix("files") } == [
                "checking 1 file", "1 file changed: checking 1 file", "1 file changed: checking 1 file",
                "2 files changed: checking 2 files",
            ])
        #expect(lines.contains { $0.contains("error") && $0.contains("33") })
        #expect(lines.contains { $0.hasPrefix("Criteria/small.yaml:1:9: error: `method`") })
        #expect(run.errorOutput == "error: the folder Criteria holds no YAML files yet\n")
        #expect(!run.output.contains("\u{1B}"))
    }

    @Test("a file that was named and goes away is said to be missing; it may come back")
    func namedFile() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.methodology, to: "Criteria/small.yaml")
        let path = "\(folder.path)/Criteria/small.yaml"
        let run = watch(
            [
                { try FileManager.default.removeItem(atPath: path) },
                { try folder.write(Self.methodology, to: "Criteria/small.yaml") },
            ], in: folder.path, "Criteria/small.yaml")
        #expect(run.status == 0)
        #expect(run.output.hasSuffix("1 file changed: checking 1 file\n1 file checked: no problems\n"))
        #expect(run.errorOutput.contains("Criteria/small.yaml"))
    }

    @Test("on a terminal each check begins with a clear screen")
    func terminal() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.methodology, to: "Criteria/small.yaml")
        let change: @Sendable () throws -> Void = {
            try folder.write(Self.methodology + "# more\n", to: "Criteria/small.yaml")
        }
        let run = watch([change], in: folder.path, isTerminal: true)
        #expect(run.output.contains("\u{1B}[2J\u{1B}[H1 file changed"))
    }

    @Test("formats for one run are refused")
    func formats() {
        let run = CommandRun("check", "--watch", "--format", "json")
        #expect(run.status == 2)
        #expect(run.output == "")
    }

    /// Runs `check --watch`; each wait makes the next step, and the one behind the last is interrupted.
    private func watch(
        _ steps: [@Sendable () throws -> Void], in folder: String, isTerminal: Bool = false, _ options: String...
    ) -> CommandRun {
        let next = Atomic(0)
        return CommandRun.running(["check", "--watch"] + options, in: folder, isTerminal: isTerminal) { milliseconds in
            #expect(milliseconds == 500)
            let step = next.wrappingAdd(1, ordering: .relaxed).oldValue
            guard step < steps.count else { return false }
            do { try steps[step]() } catch { Issue.record(error) }
            return true
        }
    }

    private static let methodology = """
        format: methodology/1
        id: small
        status: draft
        provenance: transcribed
        conventions: [basel]
        maximum: 3
        selections:
          done: {of: activity, where: {status: completed}, status: illustrative}
        criteria:
          - id: a
            maximum: 3
            status: illustrative
            measure: {count: done}
            bands: [{from: 0, score: 0}, {from: 4, score: 3}]
        total: {combine: sum}

        """
}
