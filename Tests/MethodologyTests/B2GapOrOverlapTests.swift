import Documents
import Testing

/// B2: `to` contradicts where the next band begins.
@Suite struct B2GapOrOverlapTests {
    private static let place = "criterion b, indicator activities; cites BC-11/13 annex II, row (b)"

    @Test(arguments: [
        Mistake(
            "to: 5, score: 1}\n          - {from: 6,", "to: 2️⃣5, score: 1}\n          - {from: 1️⃣7,",
            "nothing covers 6 activities", help: "write `from: 6`", context: place, notes: ["this band ends at 5"]),
        Mistake(
            "to: 5, score: 1}\n          - {from: 6,", "to: 2️⃣5, score: 1}\n          - {from: 1️⃣9,",
            "nothing covers 6 to 8 activities", help: "write `from: 6`", notes: ["this band ends at 5"]),
        Mistake(
            "to: 0, score: 0}\n          - {from: 1,", "to: 2️⃣0, score: 0}\n          - {from: 1️⃣2,",
            "nothing covers 1 activity", help: "write `from: 1`", notes: ["this band ends at 0"]),
        Mistake(
            "to: 5, score: 1}\n          - {from: 6,", "to: 2️⃣5, score: 1}\n          - {from: 1️⃣5,",
            "two bands cover 5 activities", help: "write `from: 6`, or end the band before at 4", context: place,
            notes: ["this band ends at 5"]),
        Mistake(
            "from: 6, to: 10", "from: 2️⃣6, to: 1️⃣3", "the band ends at 3, before it begins at 6",
            help: "swap the two, or correct one of them", notes: ["it begins here"]),
        Mistake(
            "{from: 11, score: 8}", "{from: 11, to: 1️⃣20, score: 8}", "nothing covers more than 20 activities",
            help: "remove `to` from the last band, or add a band `{from: 21, score: …}`", context: place),
    ])
    func gapsAndOverlaps(mistake: Mistake) throws { try mistake.check(.B2) }

    /// A checklist of two entries goes no further than 2.
    @Test func aLastBandMayEndWhereTheMeasureDoes() throws {
        let text = Sample.methodology.text
        let last = "{from: 2, score: 4}"
        #expect(text.contains(last))
        let found = { (band: String) in
            Sample.methodology.check(text.replacing(last, with: band)).diagnostics.map(\.code)
        }
        #expect(found("{from: 2, to: 2, score: 4}") == found(last))
        #expect(found("{from: 2, to: 3, score: 4}") == found(last))
    }
}
