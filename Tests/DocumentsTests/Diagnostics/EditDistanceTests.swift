import Testing

@testable import Documents

@Suite struct EditDistanceTests {
    @Test(arguments: [
        ("", "", 0), ("a", "", 1), ("", "abc", 3), ("score", "score", 0), ("scroe", "score", 1), ("sore", "score", 1),
        ("scores", "score", 1), ("scale", "score", 2), ("ca", "abc", 3), ("kitten", "sitting", 3),
        ("évier", "evier", 1),
    ])
    func counts(left: String, right: String, expected: Int) {
        let (left, right) = (Array(left.unicodeScalars), Array(right.unicodeScalars))
        #expect(EditDistance.distance(left, right) == expected)
        #expect(EditDistance.distance(right, left) == expected)
    }

    @Test(arguments: [
        ("maximun", "maximum"), ("MAXIMUM", "maximum"), ("tilte", "title"), ("if", "id"), ("activites", "activities"),
    ])
    func suggestsWhatWasMeant(typed: String, meant: String) {
        let names = ["id", "title", "maximum", "activities", "weights"]
        #expect(EditDistance.suggestion(for: typed, among: names) == meant)
    }

    @Test(arguments: ["", "xyz", "budget", String(repeating: "a", count: 101)])
    func suggestsNothingElse(typed: String) {
        #expect(EditDistance.suggestion(for: typed, among: ["id", "title", "maximum"]) == nil)
    }

    @Test func tiesGoToTheFirst() {
        #expect(EditDistance.suggestion(for: "cat", among: ["bat", "rat"]) == "bat")
        #expect(EditDistance.suggestion(for: "cat", among: ["bat", "rat", "cat"]) == "cat")
    }
}
