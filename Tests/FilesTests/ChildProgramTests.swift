import Files
import Foundation
import Testing

struct ChildProgramTests {
    @Test(arguments: [0, 1, 3_000_000])
    func givesBackWhatItWasGiven(count: Int) throws {
        let bytes = (0..<count).map { UInt8($0 % 251) }
        let outcome = try ChildProgram("/bin/cat", []).run(reading: bytes)
        #expect(outcome.status == 0)
        #expect(outcome.output == bytes)
        #expect(outcome.messages.isEmpty)
    }

    @Test func tellsHowItEnded() throws {
        let outcome = try ChildProgram(
            "/bin/sh", ["-c", "echo said >&2; echo $WORD; exit 3"], environment: ["WORD=heard"]
        )
        .run(reading: [])
        #expect(outcome.status == 3)
        #expect(String(decoding: outcome.messages, as: UTF8.self) == "said\n")
        #expect(String(decoding: outcome.output, as: UTF8.self) == "heard\n")
        #expect(try ChildProgram("/bin/sh", ["-c", "kill -9 $$"]).run(reading: []).status == nil)
    }

    @Test func aProgramThatDoesNotEndIsEnded() {
        #expect(throws: FileFailure.self) { try ChildProgram("/bin/sleep", ["600"]).run(reading: [], within: 1) }
        #expect(throws: FileFailure.self) {
            try ChildProgram("/bin/sh", ["-c", "yes"]).run(reading: [], within: 60, atMost: 1 << 20)
        }
    }

    @Test func whatAProgramLeavesRunningEndsWithIt() throws {
        let outcome = try ChildProgram("/bin/sh", ["-c", "sleep 600 & echo $!"]).run(reading: [])
        let process = try #require(Int32(String(decoding: outcome.output, as: UTF8.self).dropLast()))
        #expect(isEnded(process))
    }

    @Test func whatAProgramHasStartedEndsWithItWhereItTakesTooLong() throws {
        let file = "\(try TemporaryFolder().path).process"
        #expect(throws: FileFailure.self) {
            try ChildProgram("/bin/sh", ["-c", "sleep 600 & echo $! > \(file); wait"]).run(reading: [], within: 1)
        }
        let text = try String(contentsOfFile: file, encoding: .utf8)
        unlink(file)
        #expect(isEnded(try #require(Int32(text.dropLast()))))
    }

    /// Whether a process is gone, or is by now.
    private func isEnded(_ process: Int32) -> Bool {
        for _ in 0..<100 where kill(process, 0) == 0 { usleep(20_000) }
        // Where nobody takes up what has ended, it stays in the list.
        let state = (try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)) ?? ""
        return kill(process, 0) != 0 || state.contains(") Z ")
    }

    @Test func aProgramThatIsNotThereIsAFailure() {
        #expect(throws: FileFailure.self) { try ChildProgram("/nowhere/at/all", []).run(reading: []) }
    }
}
