import Files
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

    @Test func aProgramThatIsNotThereIsAFailure() {
        #expect(throws: FileFailure.self) { try ChildProgram("/nowhere/at/all", []).run(reading: []) }
    }
}
