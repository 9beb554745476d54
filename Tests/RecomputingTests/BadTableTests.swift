import Importing
import Recomputing
import Scoring
import Testing

/// What is wrong in a table: each is told at its place, and nothing is guessed.
struct BadTableTests {
    private func recomputed(
        _ table: String, _ change: (inout TableRequest, SchemeWords) -> Void = { _, _ in }
    ) throws -> Recomputed {
        try Recomputed(table, under: Rules.read(Rules.grades), change)
    }

    @Test("an unknown word in a cell")
    func unknownWord() throws {
        let found = try recomputed("PI-22.1,PI-22.2,PI-22\nA,B-,B+\n")
        #expect(found.only?.verdict == .notComputable)
        #expect(
            found.remarks == [
                "2:2 unknownWord([\"D\", \"D*\", \"C\", \"B\", \"A\", \"NA\"], suggestion: nil)"
            ])
    }

    @Test("an unknown word for a result")
    func unknownResult() throws {
        let found = try recomputed("PI-22.1,PI-22.2,PI-22\nA,B,B++\n")
        #expect(found.only?.verdict == .notComputable)
        #expect(found.remarks.count == 1)
        #expect(found.remarks[0].hasPrefix("2:3 unknownWord([\"D\", \"D+\""))
    }

    @Test("a sign more is another word")
    func signs() throws {
        #expect(try recomputed("PI-22.1,PI-22.2,PI-22\nA,D*,D+\n").only?.verdict == .equal)
        #expect(try recomputed("PI-22.1,PI-22.2,PI-22\nA,D**,D+\n").only?.verdict == .notComputable)
    }

    @Test("two columns for one indicator, in one table or in two")
    func twoColumns() throws {
        let expected = TableProblem.twoColumns(
            name: "pi-22.pi-22-1", CellPlace(sheet: nil, row: 1, column: 1), CellPlace(sheet: nil, row: 1, column: 2),
            "Arrears one")
        #expect(throws: expected) { try recomputed("PI-22.1,Arrears one,PI-22.2\nA,A,A\n") }
        #expect(throws: TableProblem.self) {
            try Recomputed("x,PI-22.1\na,A\n", "x,PI-22.1,PI-22\na,A,A\n", under: Rules.read(Rules.grades))
        }
        let left = try recomputed("PI-22.1,Arrears one,PI-22.2,PI-22\nA,D,A,A\n") { request, words in
            request.map = [("Arrears one", words.meaning(named: "-")!)]
        }
        #expect(left.only?.verdict == .equal)
    }

    @Test("what --map and --case say in contradiction is refused all at once")
    func contradictions() throws {
        let place = { CellPlace(sheet: nil, row: 1, column: $0) }
        let expected = TableProblem.several([
            .repeatedHeading("PI-22", [place(4), place(5)], ["PI-22 (column D)", "PI-22 (column E)"]),
            .mappedTwice(place(2), ["pi-22.pi-22-1", "pi-22.pi-22-2"]), .mappedName(place(1)),
            .twoColumns(name: "pi-22.pi-22-1", place(2), place(3), "PI-22.2"),
            .twoColumns(name: "pi-22", place(4), place(5), "PI-22 (column E)"),
        ])
        #expect(throws: expected) {
            try recomputed("c,PI-22.1,PI-22.2,PI-22,PI-22\nX,A,A,A,A\n") { request, words in
                request.names = ["c"]
                request.map = [
                    ("c", "pi-21"), ("column B", "pi-22.pi-22-1"), ("PI-22.1", "pi-22.pi-22-2"),
                    ("PI-22.2", "pi-22.pi-22-1"), ("PI-22", "pi-22"),
                ].map { ($0, words.meaning(named: $1)!) }
            }
        }
    }

    @Test("a number that follows from its parts as a share, or as points, is told; nothing is read otherwise")
    func otherScale() throws {
        let table = "c,Coverage,Staff,Total\nX,60%,5,10\nY,60%,5,0.5\nZ,60%,5,50\nV,60%,5,0.7\n"
        let asPoints = try Recomputed(table, under: Rules.read(Rules.shares))
        #expect(
            asPoints.verdicts.map { $0["Total"] } == [.equal, .contradictsParts, .contradictsParts, .contradictsParts])
        #expect(asPoints.remarks == ["3:4 otherScale share", "4:4 otherScale percent"])
        let inPercent = try Recomputed(table, under: Rules.read(Rules.shares)) { request, words in
            request.map = [("Total", words.meaning(named: "total.percent")!)]
        }
        #expect(inPercent.remarks == ["2:4 otherScale score", "3:4 otherScale share"])
        #expect(inPercent.mixed == ["Total 3:4 2:4"])
        let hundred = try Recomputed("c,a,total\nX,86,0.86\nY,0.9,0.9\nZ,70,70\n", under: Rules.read(Rules.given(100)))
        #expect(hundred.remarks == ["2:3 otherScale share"])
        #expect(hundred.mixed == ["a 3:2 2:2", "total 2:3 4:3"])
    }

    @Test("a result that cannot be read is told, whether its parts can be or not")
    func unreadableResult() throws {
        let table = "trad;fins;breg;strc\n3;3,5;4;3,5\n3;;4;3,5\n3;3;3;good\n"
        let found = try Recomputed(table, under: Rules.shipped("cpia"))
        #expect(
            found.remarks.prefix(3) == [
                "2:2 decimalComma(\"3.5\")", "2:4 decimalComma(\"3.5\")", "3:4 decimalComma(\"3.5\")",
            ])
        #expect(found.remarks.count == 4 && found.remarks[3].hasPrefix("4:4 unknownWord"))
    }

    @Test(
        "a mark behind a word or a number is told with what stands before it",
        arguments: [
            ("3*", "3"), ("3 *", "3"), ("3¹", "3"), ("3 (1)", "3"), ("3.5[a]", "3.5"), ("3 1)", "3"), ("3†*", "3"),
            ("3(see note)", nil), ("*", nil), ("x*", nil),
        ] as [(String, String?)])
    func footnotes(text: String, word: String?) throws {
        let found = try Recomputed("c,trad,fins,breg,strc\nX,\(text),3,3,\(text)\n", under: Rules.shipped("cpia"))
        let suggestions = found.remarks.map { $0.contains("suggestion: Optional(\"\(word ?? "")\")") }
        #expect(suggestions == (word == nil ? [false, false] : [true, true]))
        #expect(found.only?.verdict == .notComputable)
    }

    @Test("a mark behind a class, and behind what is measured; one that is part of the word is none")
    func footnotesOfClasses() throws {
        let found = try recomputed("PI-22.1,PI-22.2,PI-22\nA,D,D+¹\nA*,B,B+ (1)\nA,D*,D+\n")
        #expect(found.verdicts.map { $0["PI-22"] } == [.notComputable, .notComputable, .equal])
        #expect(
            found.remarks.map { $0.split(separator: "suggestion: ").last }
                == ["Optional(\"D+\"))", "Optional(\"A\"))", "Optional(\"B+\"))"])
        let measured = try Recomputed("c,Coverage,Staff\nX,60%*,5 (1)\n", under: Rules.read(Rules.shares))
        #expect(
            measured.remarks.map { $0.split(separator: "suggestion: ").last } == [
                "Optional(\"60%\"))", "Optional(\"5\"))",
            ])
    }

    @Test("a case twice")
    func caseTwice() throws {
        let found = try recomputed("c,y,PI-22.1,PI-22.2,PI-22\nX,1,A,A,A\nX,2,A,A,A\nX,1,B,B,B\n")
        #expect(found.remarks == ["4:1 sameCase 2:1"])
        #expect(found.summary.count(.equal) == 3)
    }

    @Test("results without parts, and parts without results")
    func halves() throws {
        let found = try recomputed("c,PI-22.1,PI-22.2,PI-22\nX,,,A\nY,A,B,\n")
        #expect(found.remarks == ["2:4 withoutAnyPart", "3:4 withoutResult"])
        #expect(found.summary.values == 1)
        #expect(found.summary.count(.notComputable) == 1)
    }

    @Test("a comma as decimal sign is told, and read only where the user says so")
    func decimalComma() throws {
        let table = "trad;fins;breg;strc\n3;3,5;4;3,5\n"
        let told = try Recomputed(table, under: Rules.shipped("cpia"))
        #expect(told.only?.verdict == .notComputable)
        #expect(told.remarks == ["2:2 decimalComma(\"3.5\")", "2:4 decimalComma(\"3.5\")"])
        let read = try Recomputed(table, under: Rules.shipped("cpia")) { request, _ in request.decimalSign = .comma }
        #expect(read.only?.verdict == .equal)
        #expect(read.remarks == [])
    }

    @Test("a point is told where commas were said to stand, be it in a number that a choice is called")
    func decimalPoint() throws {
        let table = "trad;fins;breg;strc\n3;3,5;4;3,5\n3;3.5;4;3,5\n3;3,5;4;3.5\n"
        let found = try Recomputed(table, under: Rules.shipped("cpia")) { request, _ in request.decimalSign = .comma }
        #expect(found.verdicts.map { $0["strc"] } == [.equal, .notComputable, .notComputable])
        #expect(found.remarks == ["3:2 decimalPoint(\"3,5\")", "4:4 decimalPoint(\"3,5\")"])
        #expect(found.mixed == ["fins 3:2 2:2", "strc 4:4 2:4"])
    }

    @Test(
        "signs between thousands are told, and those that could stand before decimals",
        arguments: [
            ("1 234.5", "1234.5", nil), ("1’234.5", "1234.5", nil), ("12 34", nil, "notANumber"),
            ("1,234.5", nil, "thousands(\"1234.5\")"), ("1,234,567", nil, "thousands(\"1234567\")"),
            ("1.234,5", nil, "decimalComma(\"1234.5\")"),
            ("1,234", nil, "ambiguousNumber(decimal: \"1.234\", whole: \"1234\")"),
            ("0,234", nil, "decimalComma(\"0.234\")"), ("1,23,4", nil, "notANumber"), ("45 %", nil, "percentage"),
        ] as [(String, String?, String?)])
    func thousands(text: String, value: String?, reason: String?) throws {
        let found = try Recomputed("x;a;total\nX;\(text);\(value ?? "1")\n", under: Rules.read(Rules.given(2000)))
        #expect(found.only?.verdict == (value == nil ? .notComputable : .equal))
        #expect(found.remarks == (reason.map { ["2:2 \($0)"] } ?? []))
    }

    @Test("a percentage is read where the scale ends at 100 or at 1, and of nothing else")
    func percentages() throws {
        let hundred = try Recomputed("x;a;total\nX;45.8 %;45.80%\n", under: Rules.read(Rules.given(100)))
        #expect(hundred.only?.verdict == .equal)
        let one = try Recomputed("x;a;total\nX;45.83%;45.8%\nY;0.5;51%\n", under: Rules.read(Rules.given(1)))
        #expect(one.verdicts.map { $0["total"] } == [.equalAsPrinted, .contradictsParts])
        let twenty = try Recomputed("x;a;total\nX;9;45%\n", under: Rules.read(Rules.given(20)))
        #expect(twenty.remarks == ["2:3 percentageOfPoints"])
    }

    @Test("a mark says nothing until the user says what it means; one that is a word cannot mean another")
    func marks() throws {
        let table = "PI-22.1,PI-22.2,PI-22\nB,–,B\nB,n/a,B\n..,..,..\n"
        let told = try recomputed(table)
        #expect(told.verdicts.map { $0["PI-22"] } == [.notComputable, .notComputable, nil])
        #expect(told.remarks.count == 1)
        #expect(told.remarks[0].hasPrefix("3:2 unknownWord"))
        #expect(told.cases.map { $0.blanks.count } == [1, 0, 0])
        let read = try recomputed(table) { request, _ in
            request.blanks = [("–", "NA"), ("n/a", "NA"), ("..", "NA")]
        }
        #expect(read.verdicts.map { $0["PI-22"] } == [.equal, .equal, .equal])
        #expect(throws: TableProblem.blankIsWord("D*")) {
            try recomputed(table) { request, _ in request.blanks = [("D*", "NA")] }
        }
    }

    @Test("a line of sums or averages is told once, not cell by cell")
    func sums() throws {
        let table = "PI-21.1,PI-21.2,PI-21.3,PI-21.4,PI-21\nA,A,A,A,A\n9,8,7,9,\n,,,,B\n"
        let found = try recomputed(table)
        #expect(found.remarks == ["3:1 mostUnread(4)", "4:5 withoutAnyPart"])
    }

    @Test("what stands twice in rows of values is contested, not blank, and its rows are told")
    func contested() throws {
        let table =
            "c,what,is\nX,PI-22.1,A\nX,PI-22.2,A\nX,PI-22,A\nX,PI-22.1,B\nX,PI-22.2,A\nX,PI-22,B\n,PI-22.1,A\nY,,A\n"
        let found = try recomputed(table) { request, _ in
            request.long = ("what", "is")
            request.blanks = [("", "NA")]
        }
        #expect(
            found.remarks == [
                "5:3 saidTwice A 2:3", "6:3 givenAgain 3:3", "7:3 saidTwice A 4:3", "8:1 withoutName",
                "9:2 withoutIndicator",
            ])
        #expect(found.summary.values == 0)
        #expect(
            throws: TableProblem.headingTwice(
                "is", CellPlace(sheet: nil, row: 1, column: 3), CellPlace(sheet: nil, row: 1, column: 4),
                ["is (column C)", "is (column D)"])
        ) {
            try recomputed("c,what,is,is\nX,PI-22.1,A,A\n") { request, _ in request.long = ("what", "is") }
        }
    }

    @Test("the place of a case that stands twice is that of its column where each column is a case")
    func twinColumns() throws {
        let found = try recomputed("c,X,X\nPI-22.1,A,A\nPI-22.2,A,A\nPI-22,A,A\n")
        #expect(found.remarks == ["1:3 sameCase 1:2"])
    }

    @Test("a comma that cuts a number in two shifts its row")
    func shifted() throws {
        let found = try Recomputed("trad,fins,breg,strc\n3,3,5,4,3.5\n3,3,3,3\n", under: Rules.shipped("cpia"))
        #expect(found.remarks == ["2:5 behindHeadings"])
        #expect(found.verdicts.map { $0["strc"] } == [.notComputable, .equal])
    }

    @Test(
        "a blank means what the user says",
        arguments: [(String?.none, Verdict.notComputable), ("NA", .equal), ("d", .contradictsParts)])
    func blanks(word: String?, expected: Verdict) throws {
        let found = try recomputed("PI-22.1,PI-22.2,PI-22\nB,,B\n") { request, _ in
            request.blanks = word.map { [("", $0)] } ?? []
        }
        #expect(found.only?.verdict == expected)
        #expect(throws: TableProblem.self) {
            try recomputed("PI-22.1,PI-22.2,PI-22\nB,,B\n") { request, _ in request.blanks = [("", "nothing")] }
        }
    }

    @Test("no heading that is known, and headings that --map and --case name and nobody wrote")
    func headings() throws {
        #expect(throws: TableProblem.noIndicators(["a", "b"])) { try recomputed("a,b\n1,2\n") }
        #expect(throws: TableProblem.unknownHeading("Z", known: ["PI-22.1", "PI-22"])) {
            try recomputed("PI-22.1,PI-22\nA,A\n") { request, words in request.names = ["Z"] }
        }
        let near = try recomputed("x,PI-22.1,PI-222\nX,A,A\n")
        #expect(near.columns[2].meaning == .unread)
        #expect(near.columns[2].suggestion?.name == "pi-22")
        #expect(near.columns[2].suggestion?.isResult == false)
    }

    @Test("a number beyond the scale by which an evaluator judges")
    func beyondScale() throws {
        let rules = try Rules.read(
            """
            format: methodology/1
            id: given
            title: Given
            status: draft
            provenance: illustrative
            conventions: [basel]
            maximum: 4
            criteria:
              - {id: a, title: A, maximum: 4, measure: {finding: {number: {from: 0, to: 4}}}}
            total: {combine: sum}

            """)
        let found = try Recomputed("x,a,total\nX,3.5,3.5\nY,4.5,4\n", under: rules)
        #expect(found.verdicts.map { $0["total"] } == [.equal, .notComputable])
        #expect(found.remarks == ["3:2 outOfBounds(low: 0, high: 4)"])
    }

    @Test("a gate that asks for a judgement is decided by its cell")
    func gateOnJudgement() throws {
        let rules = try Rules.read(
            Rules.grades.replacing(
                "criteria:\n  - id: pi-21",
                with: """
                    gates:
                      - id: first-is-good
                        title: The first is good
                        require: {finding: pi-21.pi-21-1, one_of: [a]}
                        otherwise: {cap: {criterion: pi-22, at: 2}}
                    criteria:
                      - id: pi-21
                    """))
        let table = "c,PI-21.1,PI-22.1,PI-22.2,PI-22\nX,A,A,A,A\nY,B,A,A,A\nZ,B,A,A,C\nV,,A,A,A\n"
        let found = try Recomputed(table, under: rules)
        #expect(found.verdicts.map { $0["PI-22"] } == [.equal, .contradictsParts, .equal, .notComputable])
        let without = try Recomputed("c,PI-22.1,PI-22.2,PI-22\nX,A,A,A\n", under: rules)
        #expect(without.only?.obstacles == [.withoutColumns([0])])
    }

    @Test("gates ask of a record what no table says")
    func gates() throws {
        let rules = try Rules.read(
            Rules.grades.replacing(
                "criteria:\n  - id: pi-21",
                with: """
                    selections:
                      all: {of: submission}
                    gates:
                      - id: reported
                        title: Reported
                        require: {count: all, at_least: 1}
                        otherwise: {cap: {criterion: pi-22, at: 2}}
                    criteria:
                      - id: pi-21
                    """))
        let found = try Recomputed("PI-22.1,PI-22.2,PI-22\nA,A,A\n", under: rules)
        #expect(found.only?.obstacles == [.gates(["reported"])])
    }
}
