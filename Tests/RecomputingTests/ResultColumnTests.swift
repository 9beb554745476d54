import ExactNumbers
import Importing
import Recomputing
import Scoring
import Testing

/// Columns that hold published results and are not called as the methodology calls them.
struct ResultColumnTests {
    private func columns(
        _ table: String, _ change: (inout TableRequest, SchemeWords) -> Void = { _, _ in }
    ) throws -> [TableColumn] {
        try Recomputed(table, under: Rules.read(Rules.shares), change).columns
    }

    @Test(
        "a heading that plainly means a result is proposed, in every language",
        arguments: [
            ("Rating", "total.class"), ("Overall class 2024", "total.class"), ("Score", "total"),
            ("Score (%)", "total.percent"), ("Coverage score", "a"), ("Note globale", "total"),
            ("Classe", "total.class"), ("Note de Personnel", "b"), ("Puntuación total", "total"),
            ("Calificación", "total.class"), ("Porcentaje", "total.percent"), ("الفئة", "total.class"),
            ("الدرجة الكلية", "total"), ("Класс", "total.class"), ("Итоговый балл", "total"), ("等级", "total.class"),
            ("总分", "total"),
        ])
    func headings(heading: String, name: String) throws {
        let found = try columns("c,Coverage,Staff,\(heading)\nX,60%,5,1\n")
        #expect(found[3].meaning == .unread)
        #expect(found[3].suggestion?.name == name)
        #expect(found[3].suggestion?.isResult == true)
    }

    @Test("cells that are names of classes tell a column, be it taken for a name; numbers that a total can be do, too")
    func cells() throws {
        let classes = try columns("c,Coverage,Staff,Opinion\nX,60%,5,Weak\nY,90%,5,Forte\n")
        #expect(classes[3].suggestion?.name == "total.class")
        #expect(classes[3].suggestion?.isResult == true)
        let before = try columns("c,Opinion,Coverage,Staff\nX,Weak,60%,5\nY,Strong,90%,5\n")
        #expect(before[1].meaning == .name)
        #expect(before[1].suggestion?.name == "total.class")
        let numbers = try columns("c,Coverage,Staff,Sigma\nX,60%,5,10\nY,90%,5,15\n")
        #expect(numbers[3].suggestion?.name == "total.score")
        #expect(numbers[3].suggestion?.isResult == false)
        let several = try columns("c,Coverage,Staff,Rank,People\nX,60%,5,1,2\nY,90%,5,2,9\n")
        #expect(several.suffix(2).allSatisfy { $0.suggestion == nil })
        let named = try columns("c,Coverage,Staff,Rank,Points\nX,60%,5,1,10\nY,90%,5,2,15\n")
        #expect(named.suffix(2).map { $0.suggestion?.name } == [nil, "total"])
        for cells in ["2021,2022", "ten,15", "good,bad"] {
            let parts = cells.split(separator: ",")
            let other = try columns("c,Coverage,Staff,Sigma\nX,60%,5,\(parts[0])\nY,90%,5,\(parts[1])\n")
            #expect(other[3].suggestion == nil)
        }
    }

    @Test("a result before the parts is no name of the case, and what is left out or read is not proposed")
    func notProposed() throws {
        let found = try columns("c,Score,Coverage,Staff\nX,10,60%,5\n")
        #expect(found.map(\.meaning).prefix(2) == [.name, .unread])
        let numbered = try columns("Index,c,Score,Coverage,Staff\n1,X,10,60%,5\n")
        #expect(numbered.map(\.meaning).prefix(3) == [.name, .name, .unread])
        let left = try columns("c,Coverage,Staff,Score\nX,60%,5,10\n") { request, words in
            request.map = [("Score", words.meaning(named: "-")!)]
        }
        #expect(left[3].suggestion == nil)
        let taken = try columns("c,Coverage,Staff,Total,Score\nX,60%,5,10,10\n")
        #expect(taken[4].suggestion?.name != "total")
    }

    @Test(
        "the share of the points, in per cent or of one, with or without a sign",
        arguments: [
            ("share", "50%", Verdict.equal), ("share", "0.5", .equal), ("share", "50", .notComputable),
            ("percent", "50", .equal), ("percent", "50%", .equal), ("percent", "0.5", .contradictsParts),
            ("percent", "50.4", .contradictsParts), ("percent", "", .equal),
        ])
    func shares(form: String, published: String, expected: Verdict) throws {
        let found = try Recomputed("c,Coverage,Staff,points\nX,60%,5,\(published)\n", under: Rules.read(Rules.shares)) {
            $0.map = [("points", $1.meaning(named: "total.\(form)")!)]
        }
        #expect(found.cases[0].results.first?.verdict == (published.isEmpty ? nil : expected))
        #expect(
            found.only?.computed?.share
                == (expected == .notComputable || published.isEmpty ? nil : Rational(1, over: 2)))
        if expected == .notComputable { #expect(found.remarks == ["2:4 beyondWhole(50)"]) }
    }

    @Test("whole per cents are compared as such")
    func wholePercent() throws {
        // 8.33 of 20 points.
        let found = try Recomputed(
            "c,Coverage,Staff,points\nX,60%,3.33,42\nY,60%,3.33,42%\nZ,60%,3.33,41.8\n",
            under: Rules.read(Rules.shares)
        ) { $0.map = [("points", $1.meaning(named: "total.percent")!)] }
        #expect(found.verdicts.map { $0["points"] } == [.equalAsPrinted, .equalAsPrinted, .contradictsParts])
    }

    @Test("one thing is proposed for one column")
    func oneForEach() throws {
        let same = try columns("x,,Mine,,Yours,\nc,Coverage,Staff,Score,Rank,Score\nX,60%,5,9,1,8\nY,90%,5,8,2,9\n")
        #expect(same.filter { $0.suggestion != nil }.isEmpty)
        let others = try columns("c,Coverage,Staff,Score,Final score\nX,60%,5,9,8\nY,90%,5,8,9\n")
        #expect(others.suffix(2).map { $0.suggestion?.name } == ["total", nil])
    }
}
