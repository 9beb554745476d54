import Documents
import Testing

/// B3: bands that do not ascend, or two that begin at the same value.
@Suite struct B3NotAscendingTests {
    @Test(arguments: [
        Mistake(
            "- {from: 0, score: 0}\n          - {from: 1, score: 2}",
            "- {from: 2️⃣0, score: 0}\n          - {from: 1️⃣0, score: 2}", "two bands begin at 0",
            help: "write the value from which the second one holds, or remove one of the two",
            context: "criterion a, indicator areas; cites BC-11/13 annex II, row (a)", notes: ["first here"]),
        Mistake(
            "- {from: 1, score: 2}\n          - {from: 2, score: 4}",
            "- {from: 2️⃣2, score: 4}\n          - {from: 1️⃣1, score: 2}", "the bands are out of order: 1 comes behind 2",
            help: "put the bands in ascending order of `from`", notes: ["the band before begins here"]),
        Mistake(
            "- {from: 0%, score: 0}\n          - {from: 50%, score: 6}",
            "- {from: 2️⃣50%, score: 6}\n          - {from: 1️⃣0%, score: 0}",
            "the bands are out of order: 0% comes behind 50%", notes: ["the band before begins here"]),
    ])
    func order(mistake: Mistake) throws { try mistake.check(.B3) }
}
