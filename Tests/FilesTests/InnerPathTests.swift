import Scalars
import Testing

@testable import Files

@Suite struct InnerPathTests {
    @Test func `has the parts between slashes`() throws {
        let path = try InnerPath("evidence/2017/list é.csv")
        #expect(path.parts.map(\.text) == ["evidence", "2017", "list é.csv"])
        #expect(path.name == "list é.csv")
        #expect(path.parents.map(\.text) == ["evidence", "evidence/2017"])
        #expect(path.parent?.text == "evidence/2017")
        #expect(path.inside(InnerPath(name: "documents")).text == "documents/evidence/2017/list é.csv")
        #expect(try InnerPath("a").parent == nil)
        #expect(try InnerPath("...").text == "...")
    }

    @Test(arguments: [
        ("", InnerPathProblem.isEmpty), ("/a", .isAbsolute), ("/", .isAbsolute), ("C:/a", .isAbsolute),
        ("é:a", .isAbsolute), ("..", .leavesFolder), ("a/../b", .leavesFolder), ("a/..", .leavesFolder),
        ("./a", .hasIdlePart("a")), ("a//b", .hasIdlePart("a/b")), ("a/", .hasIdlePart("a")),
        (".", .hasIdlePart(nil)), ("a\\b", .holds("\\")), ("a\0b", .holds("\0")), ("a\nb", .holds("\n")),
        ("a\u{7F}", .holds("\u{7F}")), ("a\u{85}", .holds("\u{85}")), ("\u{202E}a", .holds("\u{202E}")),
        ("a\u{2028}", .holds("\u{2028}")), ("a\u{FEFF}b", .holds("\u{FEFF}")), ("a\u{200B}", .holds("\u{200B}")),
        ("a\u{AD}b", .holds("\u{AD}")),
    ])
    func refused(text: String, problem: InnerPathProblem) {
        #expect(throws: problem) { try InnerPath(text) }
    }

    @Test(arguments: ["\u{301}", "\u{338}", "\u{200D}", "\u{FE0F}", "\u{651}", "\u{20E3}"])
    func `a mark hides no slash`(mark: String) throws {
        #expect(throws: InnerPathProblem.isAbsolute) { try InnerPath("/\(mark)etc") }
        #expect(throws: InnerPathProblem.leavesFolder) { try InnerPath("a/\(mark)/../../b") }
        #expect(throws: InnerPathProblem.leavesFolder) { try InnerPath("../\(mark)") }
        #expect(try InnerPath("a/\(mark)b").parts.count == 2)
        #expect(try InnerPath("..\(mark)/a").parts.count == 2)
    }

    @Test func `a name no system stores is refused`() throws {
        #expect(throws: InnerPathProblem.partIsTooLong) { try InnerPath(String(repeating: "é", count: 128)) }
        #expect(try InnerPath(String(repeating: "a", count: 255)).parts.count == 1)
    }

    @Test func `is told apart by bytes`() throws {
        #expect(try InnerPath("\u{E9}") != InnerPath("e\u{301}"))
        #expect(try Set([InnerPath("\u{E9}"), InnerPath("e\u{301}"), InnerPath("\u{E9}")]).count == 2)
    }
}
