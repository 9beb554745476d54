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
                "2:2 unknownWord([\"D\", \"D*\", \"C\", \"B\", \"A\", \"NA\"], suggestion: Optional(\"B\"))"
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
            name: "pi-22.pi-22-1", CellPlace(sheet: nil, row: 1, column: 1), CellPlace(sheet: nil, row: 1, column: 2))
        #expect(throws: expected) { try recomputed("PI-22.1,Arrears one,PI-22.2\nA,A,A\n") }
        #expect(throws: TableProblem.self) {
            try Recomputed("x,PI-22.1\na,A\n", "x,PI-22.1,PI-22\na,A,A\n", under: Rules.read(Rules.grades))
        }
        let left = try recomputed("PI-22.1,Arrears one,PI-22.2,PI-22\nA,D,A,A\n") { request, words in
            request.map = [("Arrears one", words.meaning(named: "-")!)]
        }
        #expect(left.only?.verdict == .equal)
    }

    @Test("a case twice")
    func caseTwice() throws {
        let found = try recomputed("c,y,PI-22.1,PI-22.2,PI-22\nX,1,A,A,A\nX,2,A,A,A\nX,1,B,B,B\n")
        #expect(found.remarks == ["4:1 sameCase(row: 2)"])
        #expect(found.summary.count(.equal) == 3)
    }

    @Test("results without parts, and parts without results")
    func halves() throws {
        let found = try recomputed("c,PI-22.1,PI-22.2,PI-22\nX,,,A\nY,A,B,\n")
        #expect(found.remarks == ["2:4 withoutParts", "3:4 withoutResult"])
        #expect(found.summary.values == 1)
        #expect(found.summary.count(.notComputable) == 1)
    }

    @Test("a comma as decimal sign is told, and read only where the user says so")
    func decimalComma() throws {
        let table = "trad;fins;breg;strc\n3;3,5;4;3,5\n"
        let told = try Recomputed(table, under: Rules.shipped("cpia"))
        #expect(told.only?.verdict == .notComputable)
        #expect(told.remarks == ["2:2 decimalComma(\"3.5\")"])
        let read = try Recomputed(table, under: Rules.shipped("cpia")) { request, _ in request.hasDecimalCommas = true }
        #expect(read.only?.verdict == .equal)
        #expect(read.remarks == [])
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
        let found = try recomputed("PI-22.1,PI-22.2,PI-22\nB,,B\n") { request, _ in request.blank = word }
        #expect(found.only?.verdict == expected)
        #expect(throws: TableProblem.self) {
            try recomputed("PI-22.1,PI-22.2,PI-22\nB,,B\n") { request, _ in request.blank = "nothing" }
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
        #expect(near.columns[2].suggestion == "pi-22")
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
