import TestSupport
import Testing

/// Tables as they are published, under schemes that nobody has (`Tests/Published/invented`): each error that was put into
/// them is found, what cannot be read is told, and nothing else is said to contradict.
@Suite struct InventedSchemesTests {
    private static let folder = "\(CommandRun.repository)Tests/Published/invented/"

    /// A table with how it is read, and what of it is not equal: the case, the heading and the verdict.
    struct Table: CustomStringConvertible {
        let file: String
        let methodology: String
        let arguments: [String]
        let expected: [String]

        var description: String { file }

        func run(_ more: [String]) -> CommandRun {
            CommandRun.running(
                ["recompute", folder + file, "--under", "\(folder)\(methodology).yaml"] + arguments + more,
                in: folder)
        }
    }

    /// Two rows of headings with merged cells, a title, notes, a blank row, percent signs, capitals, a row of averages and
    /// one of sums; a group total that is wrong by one and a total that was rounded to an even digit.
    private static let headings = Table(
        file: "headings.csv", methodology: "openness", arguments: ["--map", "Total=total.score", "Class=total.class"],
        expected: [
            "Borland|Published papers|contradicts_parts", "Evenland|Total|contradicts_parts",
        ])

    /// As Excel writes it in French: semicolons, Windows-1252, decimal commas; marks for what is missing, and a point.
    private static let french = Table(
        file: "french.csv", methodology: "openness",
        arguments: ["--decimal", "comma", "--map", "Total=total.score", "Classe=total.class"],
        expected: [
            "Borland, 2024|Documents publiés|contradicts_parts", "Corland, 2024|Classe|contradicts_parts",
            "Forland, 2024|Règles et lois|contradicts_parts", "Forland, 2024|Total|contradicts_parts",
            "Gorland, 2024|Documents publiés|not_computable", "Gorland, 2024|Total|not_computable",
            "Gorland, 2024|Classe|not_computable", "Horland, 2024|Total|not_computable",
            "Horland, 2024|Classe|not_computable", "Irland, 2024|Audiences|not_computable",
            "Jorland, 2024|Classe|contradicts_parts",
        ])

    /// Merged headings, numbers shown as percentages or to one decimal, numbers in texts, errors of formulas.
    private static let workbook = Table(
        file: "workbook.xlsx", methodology: "openness", arguments: ["--map", "Total=total.score", "Class=total.class"],
        expected: ["Gorland|Hearings|not_computable", "Horland|Class|contradicts_parts"])

    /// Classes at their edges; capitals, spaces, other words for yes, marks, a sum as `20/20`, a line of sums, a note.
    private static let safeguards = Table(
        file: "safeguards.csv", methodology: "safeguards",
        arguments: ["--map", "Total=total.score", "Class=total.class"],
        expected: ["Baie|Class|contradicts_parts", "Cap|Class|contradicts_parts"]
            + ["Storage", "Transport", "Total", "Class"].map { "Dune|\($0)|not_computable" }
            + ["Storage", "Total", "Class"].map { "Eaux|\($0)|not_computable" } + ["Fjord|Total|not_computable"]
            + ["Reports", "Total", "Class"].map { "Golfe|\($0)|not_computable" })

    /// Grades by the lowest, some not rated, a case twice, results without parts and parts without results.
    private static let harbours = Table(
        file: "harbours.csv", methodology: "harbours", arguments: ["--case", "Port", "Year"],
        expected: [
            "Baie, 2023|The port|contradicts_parts", "Cap, 2023|Berths|contradicts_parts",
            "Dune, 2023|Berths|contradicts_parts", "Dune, 2023|The port|follows_published_parts",
            "Eaux, 2023|People|not_computable", "Eaux, 2023|The port|not_computable",
            "Fjord, 2023|People|not_computable", "Fjord, 2023|The port|not_computable",
            "Golfe, 2023|Berths|not_computable", "Golfe, 2023|The port|not_computable",
            "Golfe, 2024|Waste|not_computable", "Golfe, 2024|People|not_computable",
            "Golfe, 2024|The port|not_computable",
        ])

    /// A value in each row: one case twice, a row that names no case, one without an indicator, a misspelt one.
    private static let values = Table(
        file: "harbour-values.csv", methodology: "harbours", arguments: ["--long", "what=is"],
        expected: ["Cap, 2023|Berths|not_computable"])

    /// Repeated headings below merged ones, merged regions, judgements and results, numbers shown to fewer places than they
    /// have, a share without its sign, a class that a gate forbids, averages in the midst; as openpyxl and LibreOffice write it.
    private static func wards(_ file: String) -> Table {
        Table(
            file: file, methodology: "wards",
            arguments: [
                "--map", "Outcomes / Points=outcomes", "Safety / Points=safety", "Overall / Points=total.score",
                "Share=total.percent", "Star rating=total.class",
            ],
            expected: [
                "North, Cedar|Star rating|contradicts_parts", "South, Elm|Overall / Points|contradicts_parts",
                "South, Fir|Overall / Points|not_computable", "South, Fir|Share|not_computable",
                "South, Fir|Star rating|not_computable", "South, Gorse|Share|contradicts_parts",
            ])
    }

    /// Arabic words and digits, a total and a class that the scheme calls otherwise, lines of averages and medians.
    private static let arabic = Table(
        file: "maturity.csv", methodology: "maturity",
        arguments: ["--map", "المجموع=total", "الفئة=total.class", "--blank", "غ.م=na"],
        expected: [
            "جيم|البيانات|contradicts_parts", "واو|الفئة|contradicts_parts", "زاي|البيانات|not_computable",
            "زاي|المجموع|not_computable", "زاي|الفئة|not_computable",
        ])

    /// As Excel saves Unicode text: UTF-16 and tabs; levels below the names of parts, a name that is left out, a line of sums.
    private static let tabs = Table(
        file: "maturity-tabs.txt", methodology: "maturity",
        arguments: [
            "--map", "Entry / Level=entry", "People / Level=people", "Overall score=total", "Overall level=total.class",
            "--blank", "n/a=not_assessed",
        ],
        expected: [
            "Baie|People / Level|contradicts_parts", "Eaux|Overall score|not_computable",
            "Eaux|Overall level|not_computable",
        ])

    /// A pivot of judgements with its titles and sums, and results on a second sheet; numbers in texts, and marks of notes.
    private static let sheets = Table(
        file: "sheets.xlsx", methodology: "maturity",
        arguments: ["--sheet", "Interviews", "--sheet", "Scorecard", "--map", "Overall score (1)=total.score"],
        expected: [
            "Delta|Entry|contradicts_parts", "Estuary|Entry|not_computable", "Estuary|Overall score (1)|not_computable",
        ])

    private static let tables =
        [
            headings, french, workbook, safeguards, harbours, values, wards("wards.xlsx"),
            wards("wards-libreoffice.ods"), arabic, tabs, sheets,
        ]

    @Test("each error that was put in is found, and no other", arguments: tables)
    func errors(table: Table) {
        let run = table.run(["--format", "csv"])
        let told = run.output.split(whereSeparator: \.isNewline).dropFirst().map { cells(String($0)) }
            .filter { $0[7] != "equal" && $0[7] != "equal_as_printed" }.map { "\($0[1])|\($0[2])|\($0[7])" }
        #expect(told == table.expected)
        #expect(run.status == (table.expected.contains { $0.hasSuffix("contradicts_parts") } ? 1 : 0))
    }

    @Test("what is said of them", arguments: tables)
    func sentences(table: Table) throws {
        let text = table.run(["--brief"]).output.replacing(Self.folder, with: "")
        try expectSnapshot(text, named: "invented-\(table.file.prefix { $0 != "." }).txt")
    }

    /// The cells of a line, of which some stand in quotation marks.
    private func cells(_ line: String) -> [String] {
        var (cells, isQuoted) = ([""], false)
        for character in line {
            switch character {
            case "\"": isQuoted.toggle()
            case "," where !isQuoted: cells.append("")
            default: cells[cells.count - 1].append(character)
            }
        }
        return cells
    }
}
