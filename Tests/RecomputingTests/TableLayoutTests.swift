import Importing
import Recomputing
import Scoring
import Testing

/// Where the cases of tables are found, and what columns are.
struct TableLayoutTests {
    private let wide = "country,year,PI-22.1,PI-22.2,PI-22\nX,1,A,D,D+\nY,2,B,B,B+\n"

    private func verdicts(_ found: Recomputed) -> [String: Verdict?] {
        Dictionary(
            found.cases.map { ($0.name.joined(separator: "/"), $0.results.first?.verdict) },
            uniquingKeysWith: { first, _ in first })
    }

    private var expected: [String: Verdict?] { ["X/1": .equal, "Y/2": .contradictsParts] }

    @Test("a title and remarks above, notes and blank rows below")
    func around() throws {
        let table = "Results,,,,\nas published,,,,\n\(wide),,,,\nSource: nobody,,,,\n"
        let found = try Recomputed(table, under: Rules.read(Rules.grades))
        #expect(verdicts(found) == expected)
        #expect(found.layouts[0].heading == 3)
        #expect(found.remarks == [])
    }

    @Test("headings in two rows, of which cells are merged, and a column of names without any")
    func twoRows() throws {
        let merged = "t,,,,\ncountry,year,Arrears,,PI-22\n,,PI-22.1,PI-22.2,\nX,1,A,D,D+\nY,2,B,B,B+\n"
        #expect(verdicts(try Recomputed(merged, under: Rules.read(Rules.grades))) == expected)
        let blank = ",,PI-22.1,PI-22.2,PI-22\nX,1,A,D,D+\n\nY,2,B,B,B+\n"
        let found = try Recomputed(blank, under: Rules.read(Rules.grades))
        #expect(verdicts(found) == expected)
        #expect(found.columns.prefix(2).map(\.meaning) == [.name, .name])
    }

    @Test("the title of a criterion with a measure of its own is that of what is judged, as its id is")
    func ownMeasure() throws {
        let found = try Recomputed("x,Given,total\nX,3,3\n", under: Rules.read(Rules.given(20)))
        #expect(found.only?.verdict == .equal)
    }

    @Test("a class follows the classes of its parts as they are published, where it is the lowest of them")
    func classesOfClasses() throws {
        let rules = try Rules.read(
            Rules.grades.replacing(
                "total: {combine: sum}",
                with: "groups: [{id: both, criteria: [pi-21, pi-22], combine: lowest, rating: grade}]\ntotal: none"
            )
            .replacing("maximum: 8\n", with: ""))
        let table =
            "x,PI-21.1,PI-21.2,PI-21.3,PI-21.4,PI-22.1,PI-22.2,PI-21,PI-22,both\nX,A,A,A,A,A,A,A,C,C\nY,A,A,A,A,A,A,A,A,C\n"
        let found = try Recomputed(table, under: rules)
        #expect(found.verdicts.map { $0["both"] } == [.followsPublishedParts, .contradictsParts])
    }

    @Test("a case in each column")
    func columns() throws {
        let table = "country,X,Y\nyear,1,2\nPI-22.1,A,B\nPI-22.2,D,B\nPI-22,D+,B+\n"
        let found = try Recomputed(table, under: Rules.read(Rules.grades))
        #expect(verdicts(found) == expected)
        #expect(found.layouts[0].direction == .columns)
    }

    @Test("a title above cases in columns names none of them, and what is left out is no sign of headings")
    func pivot() throws {
        let table =
            "Sum of value,Column labels,,\nRow labels,X,Y,Total\nPI-22.1,A,B,7\nPI-22.2,D,B,4\nPI-22,D+,B+,6\nTotal,3,3,6\n"
        let found = try Recomputed(table, under: Rules.read(Rules.grades)) { request, _ in
            request.map = [("Total", .unread)]
            request.names = ["Row labels"]
        }
        #expect(found.layouts[0].direction == .columns)
        let plain = try Recomputed(table, under: Rules.read(Rules.grades))
        for pivot in [found, plain] {
            #expect(pivot.cases.map(\.name) == [["X"], ["Y"]])
            #expect(pivot.verdicts.map { $0["PI-22"] } == [.equal, .contradictsParts])
        }
        #expect(plain.remarks == [])
    }

    @Test("the place of a cell is that of the table, whichever way it lies")
    func places() throws {
        let table = "country,X,Y\nPI-22.1,A,E\nPI-22.2,D,B\nPI-22,D+,B+\n"
        #expect(try Recomputed(table, under: Rules.read(Rules.grades)).remarks.map { String($0.prefix(3)) } == ["2:3"])
    }

    @Test(
        "a line of sums or averages is set apart, in every language and wherever it stands",
        arguments: [
            "Average", "TOTAL", "Mean score", "Median (n = 12)", "Total 2024", "Moyenne générale", "Médiane",
            "Promedio",
            "Suma", "المتوسط", "المجموع", "Среднее", "Итого", "平均值", "合计", "Average of all countries",
            "Moyenne des services", "Promedio de los puertos", "Среднее по портам",
        ])
    func summaries(name: String) throws {
        let table = "c,PI-22.1,PI-22.2,PI-22\nX,A,D,D+\n\(name),3.4,2.9,\nY,B,B,B+\n"
        let found = try Recomputed(table, under: Rules.read(Rules.grades))
        #expect(found.verdicts.map { $0["PI-22"] } == [.equal, .contradictsParts])
        #expect(found.summary.setApart.map(\.place.row) == [3])
        #expect(found.summary.cases == 2)
    }

    @Test(
        "a case may be called as sums are, if its judgements can be read",
        arguments: ["Total Bay", "Averageland", "Mean River", "X,Total"])
    func calledAsSums(name: String) throws {
        let names = name.contains(",") ? "c,sex" : "c"
        let found = try Recomputed("\(names),PI-22.1,PI-22.2,PI-22\n\(name),A,D,D+\n", under: Rules.read(Rules.grades))
        #expect(found.summary.setApart.isEmpty)
        #expect(found.only?.verdict == .equal)
    }

    @Test("where headings repeat below others, each column has a name for --map")
    func doubleHeadings() throws {
        let rules = try Rules.read(Rules.grades)
        let table = """
            ,Cash,,,,Arrears,,
            c,One,Two,Three,Four,One,Two,Grade
            X,A,A,A,A,A,D,D+

            """
        let found = try Recomputed(table, under: rules) { request, words in
            request.map =
                [("Cash / One", "pi-21.pi-21-1"), ("Arrears / One", "pi-22.pi-22-1"), ("column G", "pi-22.pi-22-2")]
                .map { ($0, words.meaning(named: $1)!) }
        }
        #expect(found.columns.map(\.name).prefix(2) == ["c", "Cash / One"])
        #expect(found.columns[7].suggestion?.name == "pi-22.class")
        let mapped = try Recomputed(table, under: rules) { request, words in
            request.map =
                [("Arrears / One", "pi-22.pi-22-1"), ("column G", "pi-22.pi-22-2"), ("Grade", "pi-22.class")]
                .map { ($0, words.meaning(named: $1)!) }
        }
        #expect(mapped.verdicts == [["Grade": .equal]])
        let places = [2, 6].map { CellPlace(sheet: nil, row: 2, column: $0) }
        #expect(throws: TableProblem.repeatedHeading("One", places, ["Cash / One", "Arrears / One"])) {
            try Recomputed(table, under: rules) { request, words in
                request.map = [("One", words.meaning(named: "pi-21")!)]
            }
        }
        #expect(throws: TableProblem.mappedTwice(places[0], ["pi-21", "pi-22"])) {
            try Recomputed(table, under: rules) { request, words in
                request.map = ["Cash / One": "pi-21", "column B": "pi-22"].sorted { $0.key < $1.key }
                    .map { ($0.key, words.meaning(named: $0.value)!) }
            }
        }
    }

    @Test("numbers below the names of criteria are those of their indicators, and `Overall` below each is that of each")
    func numbersBelowNames() throws {
        let table = """
            Country,PI-21 Cash,,,,,PI-22,,
            ,21.1,21.2,21.3,21.4,Overall,22.1,22.2,Overall
            X,C,A,C,A,B,A,D,D+
            Y,C,A,C,A,B+,A,D,D+

            """
        let rules = try Rules.read(Rules.grades)
        let found = try Recomputed(table, under: rules)
        #expect(found.layouts[0].heading == 2)
        #expect(found.columns.compactMap(\.indicator) == [0, 1, 2, 3, 4, 5])
        let proposed = found.columns.compactMap { column in column.suggestion.map { (column.name, $0.name) } }
        #expect(proposed.map(\.0) == ["PI-21 Cash / Overall", "PI-22 / Overall"])
        #expect(proposed.map(\.1) == ["pi-21", "pi-22"])
        let mapped = try Recomputed(table, under: rules) { request, words in
            request.map = proposed.map { ($0.0, words.meaning(named: $0.1)!) }
        }
        #expect(mapped.summary.counts == [.equal: 3, .contradictsParts: 1])
    }

    @Test(
        "an id with a number is a heading whatever title stands behind it, unless another column begins so, or it stands in brackets"
    )
    func numberedTitles() throws {
        let rules = try Rules.read(Rules.grades)
        let headings = "c,PI-22.1 Stock of arrears,PI-22.2: monitoring,PI-22. Arrears,PI-21 (previous)"
        let found = try Recomputed("Scores under PI-22\n\(headings)\nX,A,D,D+,B\n", under: rules)
        #expect(found.layouts[0].heading == 2)
        #expect(found.only?.verdict == .equal)
        #expect(found.columns[4].meaning == .unread)
        #expect(found.columns[4].suggestion?.name == "pi-21")
        #expect(found.columns[4].suggestion?.isResult == false)
        let several = try Recomputed("c,PI-22.1,PI-22.2,PI-22 now,PI-22 change\nX,A,D,D+,B\n", under: rules)
        #expect(several.columns.suffix(2).allSatisfy { $0.meaning == .unread && $0.suggestion == nil })
        let beside = try Recomputed("c,PI-22.1,PI-22.2,PI-22,PI-22 remarks\nX,A,D,D+,late\n", under: rules)
        #expect(beside.columns[4].meaning == .unread && beside.columns[4].suggestion == nil)
        #expect(beside.only?.verdict == .equal)
    }

    @Test("results below the names of what they are of are proposed, and name the heading row")
    func resultsBelowNames() throws {
        let table = "Port;Cash;;Arrears;\n;Score;Grade;Score;Grade\nX;1;D;2;C\n"
        let found = try Recomputed(table, under: Rules.read(Rules.grades))
        #expect(found.layouts[0].heading == 2)
        #expect(
            found.columns.map { $0.suggestion?.name } == [nil, "pi-21", "pi-21.class", "pi-22", "pi-22.class"])
    }

    @Test("a column of grades is no row of headings, though criteria are called A and B")
    func letters() throws {
        let rules = try Rules.read(
            Rules.gated.replacing("n/a", with: "N").replacing("\"No\"", with: "B").replacing("\"Yes\"", with: "A"))
        let table = "c,a,b,total\nX,A,A,2\nY,B,A,1\nZ,A,B,1\nV,B,B,0\n"
        let found = try Recomputed(table, under: rules)
        #expect(found.layouts[0].direction == .rows)
        #expect(found.summary.count(.equal) == 4)
    }

    @Test("a case without a name below one that has it is told")
    func nameBelow() throws {
        let table = "c,y,PI-22.1,PI-22.2,PI-22\nX,1,A,A,A\n,2,A,A,A\nY,1,A,A,A\n"
        let found = try Recomputed(table, under: Rules.read(Rules.grades))
        #expect(found.remarks == ["3:1 nameBelow(\"X\")"])
        #expect(found.summary.count(.equal) == 3)
    }

    @Test("judgements and results in two tables")
    func twoTables() throws {
        let found = try Recomputed(
            "country,year,PI-22.1,PI-22.2\nX,1,A,D\nY,2,B,B\n", "land,year,PI-22\nY,2,B+\nX,1,D+\n",
            under: Rules.read(Rules.grades))
        #expect(verdicts(found) == expected)
    }

    @Test("each row a value of a case")
    func values() throws {
        let table = """
            country,year,what,is
            X,1,PI-22.1,A
            Y,2,PI-22,B+
            X,1,PI-22,D+
            Y,2,PI-22.1,B
            X,1,PI-22.2,D
            Y,2,PI-22.2,B

            """
        let found = try Recomputed(table, under: Rules.read(Rules.grades)) { request, _ in
            request.long = ("what", "is")
        }
        #expect(verdicts(found) == expected)
    }

    @Test("a column that shares its heading with another is named by its place, in rows of values, too")
    func twins() throws {
        let table = "c,what,is,is\nX,PI-22.1,A,B\nX,PI-22.2,D,B\nX,PI-22,D+,B\n"
        for name in ["column C", "is (column C)"] {
            let found = try Recomputed(table, under: Rules.read(Rules.grades)) { request, _ in
                request.long = ("what", name)
            }
            #expect(found.only?.verdict == .equal)
        }
        let wide = try Recomputed("c,PI-22.1,PI-22.2,Grade,Grade\nX,A,D,D+,B\n", under: Rules.read(Rules.grades)) {
            $0.map = [("Grade (column D)", $1.meaning(named: "pi-22.class")!)]
        }
        #expect(wide.columns.suffix(2).map(\.name) == ["Grade (column D)", "Grade (column E)"])
        #expect(wide.only?.verdict == .equal)
    }

    @Test("a value that is given twice in rows of values counts for nothing")
    func valueTwice() throws {
        let table = "c,what,is\nX,PI-22.1,A\nX,PI-22.2,A\nX,PI-22.2,B\nX,PI-22,A\n"
        let found = try Recomputed(table, under: Rules.read(Rules.grades)) { request, _ in
            request.long = ("what", "is")
        }
        #expect(found.only?.verdict == .notComputable)
        #expect(found.remarks == ["4:3 saidTwice A 3:3"])
    }

    @Test(
        "headings by id, by whole id and by title, in any language",
        arguments: ["MACR", "econ.macr", "Monetary and exchange rate policy", "politique monétaire et de CHANGE"])
    func headings(heading: String) throws {
        let found = try Recomputed("\"\(heading)\",fisp,debt,ECON\n3,3,3,3\n", under: Rules.shipped("cpia"))
        #expect(found.only?.verdict == .equal)
    }

    @Test("titles behind numbers or letters are headings; what is nearly a title is proposed")
    func numberedOwnTitles() throws {
        let table =
            "c,1. Monetary and exchange rate policy,2) Fiscal Policy,c. Debt,ECON,4. Trades,Financial sectors\nX,3,3,3,3,4,4\n"
        let found = try Recomputed(table, under: Rules.shipped("cpia"))
        #expect(found.only?.verdict == .equal)
        #expect(found.columns.suffix(2).map { $0.suggestion?.name } == ["strc.trad", "strc.fins"])
    }

    @Test("numbers are matched with what choices are called, else with their scores")
    func numbers() throws {
        let titled = try Recomputed("trad,fins,breg,strc\n3.0,3.50,4,3.5\n", under: Rules.shipped("cpia"))
        #expect(titled.only?.verdict == .equal)
        let scored = try Recomputed("PI-22.1,PI-22.2,PI-22\n4,2,C+\n", under: Rules.read(Rules.grades))
        #expect(scored.only?.verdict == .equal)
        // D and D* both score 1.
        let ambiguous = try Recomputed("PI-22.1,PI-22.2,PI-22\n4,1,D+\n", under: Rules.read(Rules.grades))
        #expect(ambiguous.remarks == ["2:2 ambiguousWord([\"D\", \"D*\"])"])
    }

    @Test("score and class of one thing; a class follows its score as published")
    func scoreAndClass() throws {
        let rules = try Rules.read(Rules.grades)
        let found = try Recomputed("PI-22.1,PI-22.2,points,grade\nA,A,3.5,B+\n", under: rules) { request, words in
            request.map = [
                ("points", words.meaning(named: "pi-22.score")!), ("grade", words.meaning(named: "pi-22.class")!),
            ]
        }
        #expect(found.verdicts[0] == ["points": .contradictsParts, "grade": .followsPublishedParts])
    }

    @Test("what is measured is given as a number")
    func measured() throws {
        let rules = try Rules.read(
            """
            format: methodology/1
            id: counted
            title: Counted
            status: draft
            provenance: illustrative
            conventions: [basel]
            maximum: 5
            selections: {all: {of: activity}}
            criteria:
              - {id: a, title: A, maximum: 5, measure: {count: all}, bands: [{from: 0, score: 0}, {from: 3, score: 2}, {from: 9, score: 5}]}
            total: {combine: sum}

            """)
        let found = try Recomputed("x,a,total\nX,8,2\nY,9,2\nZ,many,2\n", under: rules)
        #expect(found.verdicts.map { $0["total"] } == [.equal, .contradictsParts, .notComputable])
        #expect(found.remarks == ["4:2 notANumber"])
    }

    @Test("a heading that is written just so is meant before those that are written almost so")
    func exactHeadings() throws {
        let table = "c,Coverage,Coverage (%),Staff,Total\nX,60%,1,5,10\n"
        for heading in ["Coverage (%)", "column C"] {
            let found = try Recomputed(table, under: Rules.read(Rules.shares)) { request, _ in
                request.map = [(heading, .unread)]
            }
            #expect(found.columns.map(\.meaning)[1...2] == [.indicator(0), .unread])
            #expect(found.only?.verdict == .equal)
        }
        let folded = try Recomputed("c,COVERAGE,Staff,Total\nX,60%,5,10\n", under: Rules.read(Rules.shares)) {
            request, _ in
            request.map = [("Coverage*", .unread)]
        }
        #expect(folded.columns[1].meaning == .unread)
    }

    @Test("zeros before numbers make no difference to ids", arguments: ["PI-022.01", "pi 22 1", "PI-22-001"])
    func zeros(heading: String) throws {
        let found = try Recomputed("c,\(heading),PI-22.2,PI-022\nX,A,D,D+\n", under: Rules.read(Rules.grades))
        #expect(found.only?.verdict == .equal)
        let other = try Recomputed("c,PI-220.1,PI-22.1,PI-22.2,PI-22\nX,A,A,D,D+\n", under: Rules.read(Rules.grades))
        #expect(other.columns[1].meaning != .indicator(4))
    }

    @Test("in rows of values a thing may be called by its id and by its title; a name that is not known is told once")
    func namesOfValues() throws {
        let table =
            "c,what,is\nX,PI-22.1,A\nX,PI-22.2,D\nX,PI-22,D+\nY,Arrears one,B\nY,Arrears two,B\nY,Arrears,B+\nY,Arrers,1\nX,Arrers,1\n"
        let found = try Recomputed(table, under: Rules.read(Rules.grades)) { request, _ in
            request.long = ("what", "is")
        }
        #expect(found.verdicts.map { $0["PI-22"] } == [.equal, .contradictsParts])
        #expect(found.remarks.count == 1 && found.remarks == ["8:2 unknownName(suggestion: Optional(\"pi-22\"))"])
        let twice = try Recomputed("c,what,is\nX,PI-22.1,A\nX,Arrears one,B\n", under: Rules.read(Rules.grades)) {
            request, _ in request.long = ("what", "is")
        }
        #expect(twice.remarks == ["3:3 saidTwice A 2:3"])
    }

    @Test("a case that another table does not have is told, with the one that it has instead")
    func absent() throws {
        let judged = "Country,PI-22.1,PI-22.2\nAlgérie,A,D\nTunisie,B,B\nMAROC,B,B\nLibye,B,B\n"
        let results = "Country,PI-22\nAlgerie,D+\nTunisie,B\nMaroc,B\n"
        let found = try Recomputed(judged, results, under: Rules.read(Rules.grades))
        #expect(found.verdicts.compactMap { $0["PI-22"] } == [.equal, .notComputable, .notComputable])
        let told = found.cases.flatMap(\.remarks).map { remark -> String in
            guard case .absent(let table, let near) = remark.reason else { return "other" }
            return "\(remark.text) \(table) \(near.map { "\($0.name) \($0.place.row)" } ?? "-")"
        }
        #expect(
            told == ["Algérie 1 Algerie 2", "MAROC 1 Maroc 4", "Libye 1 -", "Algerie 0 Algérie 2", "Maroc 0 MAROC 4"])
        #expect(found.cases.flatMap(\.blanks).isEmpty)
        #expect(found.cases.flatMap(\.results).flatMap(\.obstacles).count == 2)
    }
}
