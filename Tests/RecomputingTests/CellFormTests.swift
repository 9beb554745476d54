import Importing
import Recomputing
import Scoring
import Testing

/// How cells are written: shares, other digits, marks and words for what is not said.
struct CellFormTests {
    @Test(
        "a share beyond one is told: without a sign it is not read, with one it is",
        arguments: [
            ("60%", Verdict.equal, nil), ("0.6", .equal, nil), ("60", .notComputable, "beyondWhole(60)"),
            ("1.2", .notComputable, "beyondWhole(6/5)"), ("120%", .contradictsParts, "aboveWhole"),
            ("1", .contradictsParts, nil), ("-0.1", .notComputable, "outOfBounds(low: 0, high: 1)"),
        ] as [(String, Verdict, String?)])
    func shares(text: String, expected: Verdict, reason: String?) throws {
        let found = try Recomputed.ofShares("c,Coverage,Staff,Total\nX,\(text),5,10\n")
        #expect(found.only?.verdict == expected)
        #expect(found.remarks == (reason.map { ["2:2 \($0)"] } ?? []))
    }

    @Test("a whole column in per cent is said to be; one that is mixed is told")
    func percent() throws {
        let table = "c,Coverage,Staff,Total\nX,60,5,10\nY,0.9,5,15\n"
        let read = try Recomputed.ofShares(table) { $0.map = [("Coverage", $1.meaning(named: "a.percent")!)] }
        #expect(read.verdicts.map { $0["Total"] } == [.equal, .contradictsParts])
        let mixed = try Recomputed.ofShares(table)
        #expect(mixed.mixed == ["Coverage 3:2 2:2"])
        let judged = try Recomputed("c,a,total\nX,0.5,0.5\nY,85,0.85\n", under: Rules.read(Rules.given(1)))
        #expect(judged.remarks == ["3:2 beyondWhole(85)"])
        #expect(judged.mixed == ["a 2:2 3:2"])
        let words = SchemeWords(try Rules.read(Rules.grades).methodology)
        #expect(words.meaning(named: "pi-22.pi-22-1.percent") == nil)
    }

    @Test(
        "digits and signs of other scripts are read",
        arguments: [
            "٦٠٪,٥,١٠", "６０％,５,１０", "0٫6,5,10", "６０％,５．０,１０．０", "۶۰٪,۵,۱۰",
        ])
    func digits(row: String) throws {
        #expect(try Recomputed.ofShares("c,Coverage,Staff,Total\nX,\(row)\n").only?.verdict == .equal)
    }

    @Test("what stands for nothing is said of numbers and of results, too")
    func nothing() throws {
        let table = "c,Coverage,Staff,Total\nX,n/a,5,5\nY,60%,5,N.P.\nZ,60%,n/a,10\n"
        let found = try Recomputed.ofShares(table) { request, _ in
            request.blanks = [("n/a", "not_assessed"), ("N.P.", "not_published")]
        }
        #expect(found.verdicts.map { $0["Total"] } == [.equal, nil, .notComputable])
        #expect(found.remarks == ["4:3 notANumber"])
        let silent = try Recomputed.ofShares("c,Coverage,Staff,Total\nX,n/a,5,5\n") { request, _ in
            request.blanks = [("n/a", "not_published")]
        }
        #expect(silent.only?.verdict == .notComputable)
        #expect(silent.remarks == [])
    }

    @Test("words are named in the language of the table")
    func language() throws {
        let rules = try Rules.read(Rules.shares)
        let change = { (request: inout TableRequest, words: SchemeWords) in
            request.map = [("Classe", words.meaning(named: "total.class")!)]
        }
        let french = try Recomputed("c,Couverture,Personnel,Classe\nX,60%,5,Bonne\n", under: rules, change)
        #expect(french.remarks == ["2:4 unknownWord([\"Faible\", \"Forte\"], suggestion: nil)"])
        let english = try Recomputed("c,Coverage,Staff,Classe\nX,60%,5,Wea\n", under: rules, change)
        #expect(english.remarks == ["2:4 unknownWord([\"Weak\", \"Strong\"], suggestion: Optional(\"Weak\"))"])
    }

    @Test("cells of which different things are to be said stand apart")
    func kinds() throws {
        let table = "c,PI-22.1,PI-22.2,PI-22\nX,E,A,A\nY,F,A,A\nZ,E,A,A\nV,A,A,Z\n"
        let found = try Recomputed(table, under: Rules.read(Rules.grades))
        #expect(found.summary.kinds.map { "\($0.first.text) \($0.count)" } == ["E 2", "F 1", "Z 1"])
        let numbers = try Recomputed.ofShares("c,Coverage,Staff,Total\nX,n/a,many,5\nY,60,N/A,5\nZ,45,5,5\n")
        #expect(numbers.summary.kinds.map { "\($0.first.text) \($0.count)" } == ["n/a 2", "many 1", "60 2"])
    }

    @Test("a column that is said to be in per cent and holds shares of one as well is told")
    func mixedPercents() throws {
        let table = "c,Coverage,Staff,points\nX,0.86,5,0.5\nY,86,5,75\n"
        let found = try Recomputed.ofShares(table) {
            $0.map = [("Coverage", $1.meaning(named: "a.percent")!), ("points", $1.meaning(named: "total.percent")!)]
        }
        #expect(found.mixed == ["Coverage 2:2 3:2", "points 2:4 3:4"])
        let shares = try Recomputed.ofShares("c,Coverage,Staff,points\nX,60%,5,0.5\nY,90%,5,75\n") {
            $0.map = [("points", $1.meaning(named: "total.share")!)]
        }
        #expect(shares.mixed == ["points 2:4 3:4"])
        let plain = try Recomputed.ofShares("c,Coverage,Staff,points\nX,0,5,25\nY,86%,5,75\n") {
            $0.map = [("Coverage", $1.meaning(named: "a.percent")!), ("points", $1.meaning(named: "total.percent")!)]
        }
        #expect(plain.mixed.isEmpty)
    }

    @Test(
        "a result that is no number is not told which classes there are",
        arguments: ["9 / 14", "9=", "2024-05-01"])
    func noNumber(text: String) throws {
        let found = try Recomputed.ofShares("c,Coverage,Staff,Total\nX,60%,5,\(text)\n")
        #expect(found.remarks == ["2:4 unknownWord([], suggestion: nil)"])
        let word = try Recomputed.ofShares("c,Coverage,Staff,Total\nX,60%,5,Srtong\n")
        #expect(word.remarks == ["2:4 unknownWord([\"Weak\", \"Strong\"], suggestion: Optional(\"Strong\"))"])
    }

    @Test("a percentage among points is told as such")
    func percentageOfPoints() throws {
        let found = try Recomputed.ofShares("c,Coverage,Staff,Total\nX,60%,5,85.7%\n")
        #expect(found.remarks == ["2:4 percentageOfPoints"])
    }

    @Test("a share of what was a year ago may well be more than a whole")
    func growth() throws {
        let rules = try Rules.read(
            Rules.shares.replacing("{from: 80%, score: 10}", with: "{from: 80%, score: 7}, {from: 120%, score: 10}"))
        let found = try Recomputed("c,Coverage,Staff,Total\nX,130%,5,15\nY,1.2,5,15\n", under: rules)
        #expect(found.verdicts.map { $0["Total"] } == [.equal, .notComputable])
        #expect(found.remarks == ["3:2 beyondWhole(6/5)"])
        #expect(SchemeWords(rules.methodology).mayGoBeyondWhole(0))
        #expect(!SchemeWords(rules.methodology).mayGoBeyondWhole(1))
    }
}
