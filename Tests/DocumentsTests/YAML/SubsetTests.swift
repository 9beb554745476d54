import Documents
import TestSupport
import Testing
import Words

/// YAML that is well formed but lies outside what Mandate reads.
@Suite struct SubsetTests {
    @Test(arguments: [
        Mistake("b: 1️⃣&2️⃣c d\n", "a value cannot begin with `&` (an anchor)"),
        Mistake("a: 1️⃣*see2️⃣ below\n", "a value cannot begin with `*` (an alias)"),
        Mistake("a: 1️⃣!important\n", "a value cannot begin with `!` (a tag)"),
        Mistake("a: 1️⃣!!int 5\n", "a value cannot begin with `!` (a tag)"),
        Mistake("a: 1️⃣!x [b]\n", "a value cannot begin with `!` (a tag)"),
        Mistake("a: {1️⃣<<2️⃣: b}\n", "`<<` (a merge key) is not read here"),
        Mistake("1️⃣%YAML 1.1\n---\na: 1\n", "a line that begins with `%` (a directive) is not read here"),
        Mistake("# x\n\n1️⃣%TAG ! x\n---\na: 1\n", "a line that begins with `%` (a directive) is not read here"),
        Mistake("---\n1️⃣%YAML 1.1\n", "a line that begins with `%` (a directive) is not read here"),
        Mistake("a: 1\n1️⃣---\nb: 2\n", "a second document begins here; a file holds one"),
        Mistake("a: 1\n...\n# x\n...\n1️⃣---\n%TAG ! x\n", "a second document begins here; a file holds one"),
        Mistake("1️⃣[a]: b\n", "a list or a group of keys stands where a key is meant"),
        Mistake("? 1️⃣{a: b}\n: c\n", "a list or a group of keys stands where a key is meant"),
        Mistake("? 1️⃣- a\n: c\n", "a list or a group of keys stands where a key is meant"),
    ])
    func features(mistake: Mistake) throws { try mistake.check() }

    @Test(arguments: [
        Mistake("3️⃣a: 1\nb: 2\n1️⃣a2️⃣: 3\n", duplicate, note: "first here"),
        Mistake("3️⃣a: 1\n1️⃣\"\\x61\"2️⃣: 3\n", duplicate, note: "first here"),
        Mistake("x: {3️⃣a: 1, 1️⃣'a'2️⃣: 3}\n", duplicate, note: "first here"),
        Mistake("x:\n- 3️⃣a: {a: 1}\n  1️⃣a2️⃣: 3\n", duplicate, note: "first here"),
    ])
    func duplicateKeys(mistake: Mistake) throws { try mistake.check() }

    private static let duplicate = "the key `a` stands twice in one group"

    @Test(arguments: [2, 12, 13, 40, 1000])
    func duplicatesAreFoundAmongFewAndManyKeys(count: Int) throws {
        let keys = (0..<count).map { "key-\($0): 1\n" }.joined()
        #expect(read(keys).diagnostics.isEmpty)
        let found = read(keys + "key-1: 2\nkey-1: 3\nkey-0: 4\n").diagnostics
        #expect(found.map(\.span.start.line) == [count + 1, count + 2, count + 3])
        #expect(found.flatMap(\.notes).map(\.span.start.line) == [2, 2, 1])
    }

    @Test func aVeryLongKeyIsShortenedInTheMessage() {
        let key = String(repeating: "k", count: 500)
        let message = read("\(key): 1\n\(key): 2\n").diagnostics.first?.inWords.message
        #expect(message == nil || (message?.count ?? 0) < 200)
        #expect(!read("\(key): 1\n\(key): 2\n").diagnostics.isEmpty)
    }

    @Test func readingGoesOnBehindWhatLiesOutside() {
        let found = read("a: &x 1\nb: *x\nc: !t 2\na: 3\n").diagnostics
        #expect(found.map(\.span.start.line) == [1, 2, 3, 4])
    }

    @Test(arguments: ["", "\u{FEFF}", "# only a comment\n", "\n \n\n"])
    func textWithoutContentIsEmpty(text: String) throws {
        let found = read(text)
        #expect(found.document == nil)
        #expect(found.diagnostics.map(\.code) == [.T4])
        let holdsComment = text.contains("#")
        #expect(
            found.diagnostics.inWords.map(\.message) == [
                holdsComment ? "the file holds nothing but comments" : "the file is empty"
            ])
    }
}
