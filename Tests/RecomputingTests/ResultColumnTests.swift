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

    @Test("what names the cases is no column of classes, and one of many results is not proposed at random")
    func namesOfCases() throws {
        let rules = try Rules.read(Rules.grades)
        let named = try Recomputed("Country,PI-22.1,PI-22.2,PI-22\nA,A,D,D+\nB,B,B,B\nC,A,A,A\n", under: rules)
        #expect(named.columns.allSatisfy { $0.suggestion == nil })
        let typed = try Recomputed("c,Type,PI-22.1,PI-22.2\nX,A,A,D\nY,B,B,B\n", under: rules)
        #expect(typed.columns.allSatisfy { $0.suggestion == nil })
        // The other criterion is published.
        let one = try Recomputed("c,PI-22.1,PI-22.2,PI-21,Type\nX,A,D,A,A\nY,B,B,B,B\n", under: rules)
        #expect(one.columns.last?.suggestion?.name == "pi-22.class")
        let asked = try Recomputed("c,Grade,PI-22.1,PI-22.2\nX,A,A,D\nY,B,B,B\n", under: rules) { request, _ in
            request.names = ["Grade"]
        }
        #expect(asked.columns.allSatisfy { $0.suggestion == nil })
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

    @Test("a column of sentences holds no results, whatever its heading")
    func prose() throws {
        let table = "c,Coverage,Staff,Note\nX,60%,5,The centre moved in the middle of this year\nY,90%,5,\n"
        #expect(try columns(table)[3].suggestion == nil)
    }

    private func cpia(_ table: String) throws -> [String: String] {
        let found = try Recomputed(table, under: Rules.shipped("cpia"))
        return Dictionary(
            found.columns.compactMap { column in column.suggestion.map { (column.name, $0.name) } },
            uniquingKeysWith: { first, _ in first })
    }

    @Test(
        "an average under the name of some columns is that of what they are part of, whatever stands before the name",
        arguments: [
            ("A. Economic management", "B. Structural policies"), ("Cluster A: Economic management", "Cluster B"),
            ("Économie", "Structures"), ("1) Gestion économique", "II. Politiques structurelles"),
        ])
    func averagesUnderNames(one: String, other: String) throws {
        let table = """
            ,\(one),,,,\(other),,,,
            c,MACR,FISP,DEBT,Average,Mean,TRAD,FINS,BREG,Rank
            X,4,3,4,3.7,3.3,4,3,3,1

            """
        #expect(try cpia(table) == ["Average": "econ", "Mean": "strc"])
    }

    @Test(
        "an average beside columns is that of what all of them, and no others, are part of",
        arguments: [
            ("MACR,FISP,DEBT,Average,TRAD,FINS,BREG,Average", ["D": "econ", "H": "strc"]),
            ("MACR,FISP,DEBT,Cluster A average,TRAD,FINS,BREG,Cluster B average", ["D": "econ", "H": "strc"]),
            ("Moyenne,MACR,FISP,DEBT,Moyenne,TRAD,FINS,BREG", ["A": "econ", "E": "strc"]),
            ("MACR,FISP,DEBT,Total,TRAD,FINS,BREG,Total", ["D": "econ", "H": "strc"]),
            ("MACR,FISP,DEBT,Score,Region,TRAD,FINS,BREG,Score", ["D": "econ", "I": "strc"]),
            ("MACR,FISP,DEBT,ECON,TRAD,FINS,BREG,Average", [:]),
            // Of which of both sides it is, nothing says.
            ("MACR,FISP,DEBT,Average,TRAD,FINS,BREG", [:]),
            ("MACR,FISP,Average,DEBT,TRAD,FINS,BREG,Rank", [:]),
            ("ECON,STRC,SOCI,PUBS,Average", ["E": "total"]),
            ("MACR,FISP,DEBT,Score", ["D": "econ"]), ("MACR,FISP,DEBT,TRAD,Business", [:]),
            ("MACR,TRAD,Econ average,Average of structural policies", ["C": "econ", "D": "strc"]),
        ] as [(String, [String: String])])
    func averagesBeside(headings: String, expected: [String: String]) throws {
        let cells = headings.split(separator: ",").map { _ in "3" }.joined(separator: ",")
        let found = try Recomputed("c,\(headings)\nX,\(cells)\n", under: Rules.shipped("cpia")).columns
        let letters = Array("ABCDEFGHIJ").map(String.init)
        let proposed = found.dropFirst().enumerated().compactMap { position, column in
            column.suggestion.map { (letters[position], $0.name) }
        }
        #expect(Dictionary(proposed, uniquingKeysWith: { first, _ in first }) == expected)
        // What is proposed is read by the name under which it is.
        for column in found {
            guard let suggestion = column.suggestion else { continue }
            let mapped = try Recomputed("c,\(headings)\nX,\(cells)\n", under: Rules.shipped("cpia")) {
                $0.map = [(column.name, $1.meaning(named: suggestion.name)!)]
            }
            #expect(mapped.columns.first { $0.number == column.number }?.result != nil)
        }
    }

    @Test("what is added is no average, and what is not assessed together is none of a group")
    func noAverages() throws {
        let samm = try Rules.shipped("samm")
        let answers = "G-SM-A-1-1,G-SM-A-2-1,G-SM-A-3-1,G-SM-B-1-1,G-SM-B-2-1,G-SM-B-3-1"
        let found = try Recomputed("c,\(answers),Average,Total\nX,1,1,1,1,1,1,1,3\n", under: samm).columns
        #expect(found.compactMap { $0.suggestion?.name } == [])
        let table = "c,G-SM,G-PC,G-EG,Mean,D-TA,D-SR,D-SA,Mean\nX,1,1,1,1,1,1,1,1\n"
        let groups = try Recomputed(table, under: samm).columns
        #expect(groups.compactMap { $0.suggestion?.name } == ["governance", "design"])
    }
}
