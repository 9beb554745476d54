import Documents
import Foundation
import TestSupport
import Testing

/// What `mandate recompute` prints, and how it ends.
@Suite struct RecomputeCommandTests {
    private static let cpia = "\(CommandRun.repository)Criteria/examples/cpia.yaml"
    private static let headings =
        "country,year,MACR,FISP,DEBT,TRAD,FINS,BREG,GNDR,PRES,HRES,PROT,ENVR,PROP,FINQ,REVN,PADM,TRAN,ECON,STRC,SOCI,PUBS,IRAI"
    /// What is equal, printed, contradicts, follows, cannot be read, and is missing.
    private static let ratings = """
        \(headings)
        AAA,2006,4,3,3,3,2,2.5,2,2.5,3,2,2,1.5,3,2.5,2,2.5,3.3333333333333335,2.5,2.3,2.3,2.6083333333333334
        BBB,2006,4,4,4,4,4,4,4,3.5,4,3.5,3.5,4,4,4,4,4,4,4,3.8,4,3.95
        CCC,2006,4,4,4,4,4,"4,5",4,4,4,4,4,4,4,4,4,4,4,4,4,4,4
        DDD,2006,4,4,4,3.7,4,4,4,4,4,4,4,4,4,4,,4,4,4,4,4,4
        AAA,2006,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,,4,4,about 4

        """

    private func run(_ table: String, _ arguments: [String], language: Language = .en) throws -> CommandRun {
        let folder = try TemporaryFolder()
        try folder.write(table, to: "ratings.csv")
        return CommandRun.running(
            ["recompute", "ratings.csv", "--under", Self.cpia] + arguments, in: folder.path, language: language)
    }

    @Test("the four forms", arguments: ["text", "csv", "json", "html"])
    func forms(format: String) throws {
        let run = try run(Self.ratings, ["--map", "IRAI=total", "--format", format])
        #expect(run.status == 1)
        try expectSnapshot(run.output, named: "recompute.\(format)")
        #expect(run.errorOutput.isEmpty == (format != "csv"))
        if format == "csv" { try expectSnapshot(run.errorOutput, named: "recompute-remarks.txt") }
    }

    @Test("in every language", arguments: ["fr", "es", "ar", "ru", "zh"])
    func languages(tag: String) throws {
        let run = try run(Self.ratings, ["--map", "IRAI=total", "--lang", tag])
        #expect(run.status == 1)
        try expectSnapshot(run.output, named: "recompute.\(tag).txt")
    }

    @Test("a preview reads no case")
    func preview() throws {
        let run = try run(Self.ratings, ["--preview"])
        #expect(run.status == 0)
        try expectSnapshot(run.output, named: "recompute-preview.txt")
    }

    /// Averages of clusters, two columns with one heading, a share among points, marks of notes, a comma.
    private static let warned = """
        c,MACR,FISP,DEBT,Average,TRAD,FINS,BREG,Average,ECON,Note,Note
        A,4,3,3,3.3,3,3,3,3,3.3,1,2
        B,4,3,3,3.3,3,3,3,3,0.556,1,2
        C,4,3*,3,3.3,3,3,3,3,3.3 (1),1,2
        D,4,3,3,3.3,3,3,3,3,"3,3",1,2

        """

    @Test("what is to be known of columns and cells, in words of other languages", arguments: ["fr", "ar", "ru"])
    func warnings(tag: String) throws {
        let told = try run(Self.warned, ["--lang", tag])
        let contradictory = try run(
            Self.warned,
            ["--lang", tag, "--map", "ECON=econ", "column E=econ", "Average=strc", "c=total", "--case", "c"])
        #expect(told.status == 1 && contradictory.status == 2)
        try expectSnapshot(told.output + contradictory.errorOutput, named: "recompute-warnings.\(tag).txt")
        let page = try run(Self.warned, ["--lang", tag, "--format", "html"]).output
        let body = page.split(separator: "<main>", maxSplits: 1).last.map(String.init) ?? ""
        try expectSnapshot(body, named: "recompute-warnings.\(tag).html")
    }

    @Test("sheets are given once, or once for each table")
    func sheets() throws {
        let run = try run(Self.warned, ["other.csv", "third.csv", "--sheet", "A", "--sheet", "B"])
        #expect(run.status == 2)
        #expect(run.errorOutput.hasPrefix("error: --sheet is given 2 times, and there are 3 tables"))
    }

    @Test("plain cases are only counted", arguments: ["text", "html"])
    func brief(format: String) throws {
        let whole = try run(Self.ratings, ["--map", "IRAI=total", "--format", format])
        let brief = try run(Self.ratings, ["--map", "IRAI=total", "--format", format, "--brief"])
        #expect(whole.output.contains("3.95"))
        #expect(brief.output.contains("3.95"))
        #expect(brief.output.count < whole.output.count)
    }

    @Test("1 says that something contradicts, and nothing else does")
    func statuses() throws {
        let right = "\(Self.headings)\nX,1" + String(repeating: ",4", count: 21) + "\n"
        let map = ["--map", "IRAI=total"]
        #expect(try run(right, map).status == 0)
        #expect(try run(right.replacing("X,1,4,4", with: "X,1,4,5"), map).status == 1)
        // Words that cannot be read contradict nothing.
        #expect(try run(right.replacing("X,1,4,4", with: "X,1,4,9"), map).status == 0)
        #expect(try run("a,b\n1,2\n", []).status == 3)
        #expect(try run("", []).status == 3)
        #expect(try run(right, ["--map", "IRAI"]).status == 2)
        #expect(try run(right, ["--map", "IRAI=irai"]).status == 2)
        #expect(try run(right, ["--map", "Z=total"]).status == 2)
        #expect(try run(right, ["--long", "a"]).status == 2)
        #expect(try run(right, ["--blank", "nothing"]).status == 2)
        #expect(try run(right, ["--on", "soon"]).status == 2)
        #expect(CommandRun("recompute", "x.csv").status == 2)
        #expect(CommandRun("recompute", "no-such.csv", "--under", Self.cpia).status == 3)
        #expect(CommandRun("recompute", "x.csv", "--under", "no-such-methodology").status == 3)
    }

    @Test("a methodology with errors is told, by 3")
    func brokenMethodology() throws {
        let folder = try TemporaryFolder()
        try folder.write("format: methodology/1\nid: broken\n", to: "broken.yaml")
        try folder.write("a\n1\n", to: "t.csv")
        let run = CommandRun("recompute", "t.csv", "--under", "broken.yaml", in: folder.path)
        #expect(run.status == 3)
        #expect(run.errorOutput.contains("error[Y3]"))
    }

    @Test("what is refused, with the likely fix")
    func refusals() throws {
        let tables: [(String, [String])] = [
            ("a,b\n1,2\n", []), ("MACR,Monetary and exchange rate policy\n4,4\n", []),
            (Self.ratings, ["--map", "IRAI=totl"]), (Self.ratings, ["--map", "IRAI"]),
            (Self.ratings, ["--map", "Index=total"]), (Self.ratings, ["--case", "land"]),
            (Self.ratings, ["--long", "year"]), (Self.ratings, ["--long", "what=is"]),
            (Self.ratings, ["--map", "IRAI=total", "ECON=econ", "irai=econ"]),
            (Self.ratings, ["--map", "year=total", "--case", "year"]), (Self.ratings, ["--long", "a=a"]),
            (Self.ratings, ["--long", "a=b", "--cases", "columns"]),
            (Self.ratings, ["--decimal", "comma", "--decimal=point"]),
            (Self.ratings, ["--long", "a=b", "--long", "c=d"]), (Self.ratings, ["--blank", "4", "--blank", "5"]),
            (Self.ratings, ["--blank", "4=5"]), ("a,what,is,is\n", ["--long", "what=is"]),
            (Self.ratings, ["--blank", "none"]), (Self.ratings, ["--on", "2020"]), ("%PDF-1.4\n", []), ("", []),
            ("MACR,\"x\n", []),
        ]
        for language in [Language.en, .fr] {
            let told = try tables.map { table, arguments in
                let run = try run(table, arguments, language: language)
                #expect(run.output == "")
                return "$ \(arguments.joined(separator: " ")) -> \(run.status)\n\(run.errorOutput)"
            }
            try expectSnapshot(told.joined(separator: "\n"), named: "recompute-refusals.\(language.rawValue).txt")
        }
    }

    @Test("from standard input, and two tables of the same cases")
    func sources() throws {
        let folder = try TemporaryFolder()
        try folder.write("case,X,Y\ntrad,3,3\nfins,3,4\nbreg,3,4\n", to: "parts.csv")
        let results = "case,STRC\nY,3.7\nX,3.2\n"
        let run = CommandRun.running(
            ["recompute", "parts.csv", "-", "--under", Self.cpia, "--format", "csv"], in: folder.path, input: results)
        #expect(run.status == 1)
        #expect(run.output.contains("X,STRC,strc,3.2,3,3,contradicts_parts"))
        #expect(run.output.contains("Y,STRC,strc,3.7,3.666667,11/3,equal_as_printed,1"))
    }

    @Test("long tables tell how far they are, unless they are to be quiet")
    func progress() throws {
        let table = "c,trad,fins,breg,STRC\n" + (1...10_001).map { "\($0),3,3,3,3\n" }.joined()
        #expect(try run(table, ["--format", "csv"]).errorOutput == "cases recomputed: 10000\n")
        #expect(try run(table, ["--format", "csv", "--quiet"]).errorOutput == "")
    }

    @Test("a formula of a table stays text in the table that is put out")
    func formulas() throws {
        let run = try run("c,trad,fins,breg,STRC\n=1+1,3,3,3,=2\n", ["--format", "csv"])
        #expect(!run.output.contains(",=") && !run.output.contains("\n="))
    }
}
