import Foundation
import Importing
import Methodology
import Scalars
import Testing

@testable import Spreadsheets

/// Cells that say something else than a bare value: what is taken of them, and what is kept in the notes.
@Suite struct DoubtfulCellTests {
    @Test(
        "a dot before three digits is read as thousands only where the column shows that it is",
        arguments: [
            (["1.234"], [String?.none]), (["1.234", "12.345.678"], ["1234", "12345678"]),
            (["1.234", "12,5"], [nil, nil]),
            (["1.234", "1.234,00"], ["1234", nil]), (["1.234", "12.5"], [nil, nil]),
            (["1.234", "1.234.567", "0.5"], [nil, "1234567", nil]),
            (["1,234"], ["1234"]), (["1,234", "12,5"], [nil, nil]), (["1.234,567"], [nil]), ([".80"], [nil]),
            (["1 234"], ["1234"]), (["1'234"], ["1234"]), (["80."], ["80"]), (["12\u{301}"], [nil]),
            (["1\u{301}2"], [nil]),
        ])
    func dots(texts: [String], numbers: [String?]) throws {
        let run = try ImportRun(["title;participants"] + texts.enumerated().map { "t\($0);\($1)" })
        let written = run.yaml.components("- id: ").dropFirst().map { $0.value(of: "participants") }
        #expect(written == numbers)
        #expect(run.plan.problems.count == numbers.count { $0 == nil })
    }

    @Test(
        "what a text loses is told: line breaks, what turns its direction, what nobody sees",
        arguments: [
            ("Stage\nsur les PCB", "Stage sur les PCB", true, []), ("Work\u{202E}shop", "Workshop", false, ["U+202E"]),
            ("Work\u{200B}shop", "Workshop", false, ["U+200B"]), ("Co\u{AD}op", "Coop", false, ["U+00AD"]),
            ("\u{2067}A\u{2069}\r\nB", "A B", true, ["U+2067", "U+2069"]),
        ])
    func lost(text: String, title: String, wasOnLines: Bool, signs: [String]) throws {
        let run = try ImportRun(["title;city;notes", "\"\(text)\";Dakar;B"])
        #expect(run.plan.items.map(\.draft.title) == [title])
        #expect(run.plan.cleaned.map(\.wasOnLines) == [wasOnLines])
        #expect(run.plan.cleaned[0].signs.map { $0.codePoint } == signs)
        #expect(try ImportRun(["title;city;notes", "\(title);Dakar;\"B\nC\""]).plan.cleaned.isEmpty)
    }

    @Test(
        "several places are none, and States between commas are each a donor",
        arguments: [
            ("Lomé; Cotonou", nil, "Suède, Norvège", "[{donor: Suède}, {donor: Norvège}]"),
            ("Lomé / Kara", nil, "PNUE, FEM", "[{donor: \"PNUE, FEM\"}]"),
            ("Lomé / Togo", "{city: Lomé, country: TGO}", "Suède", "[{donor: Suède}]"),
        ])
    func several(place: String, written: String?, donors: String, funding: String) throws {
        let run = try ImportRun(["title;place;donor", "A;\"\(place)\";\"\(donors)\""])
        let item = run.yaml.components("- id: ").dropFirst().first ?? ""
        #expect(item.value(of: "place") == written)
        #expect(item.value(of: "funding") == funding)
        #expect(run.plan.problems.map(\.reason) == (written == nil ? [.severalPlaces] : []))
    }

    @Test("a number of a spreadsheet has decimals or none")
    func numbers() throws {
        let rows = [
            SheetRow(number: 1, cells: [1: .text("title"), 2: .text("participants"), 3: .text("budget")]),
            SheetRow(
                number: 2,
                cells: [1: .text("a"), 2: .number("12.345"), 3: .quantity("12500.125", before: "", after: "€")]),
            SheetRow(
                number: 3, cells: [1: .text("b"), 2: .number("12345"), 3: .quantity("5", before: "$", after: "")]),
            SheetRow(number: 4, cells: [1: .text("c"), 2: .quantity("45", before: "≈", after: ""), 3: .number("5")]),
            SheetRow(number: 5, cells: [1: .text("d"), 2: .quantity("45", before: "", after: "participants")]),
            SheetRow(number: 6, cells: [1: .text("e"), 2: .quantity("45", before: "", after: "%")]),
        ]
        let run = try ImportRun(Sheet(name: nil, rows: rows))
        let written = run.yaml.components("- id: ").dropFirst()
        #expect(written.map { $0.value(of: "participants") } == [nil, "12345", "{as: ≈ 45}", "45", nil])
        #expect(written.map { $0.value(of: "budget") } == ["12500.125 EUR", nil, nil, nil, nil])
        #expect(
            run.plan.problems.map(\.reason) == [
                .notAWholeNumber, .notAnAmount, .notAnAmount, .notAWholeNumber,
            ])
    }

    @Test(
        "a number with what is counted among it is taken, and the whole cell kept",
        arguments: [
            "45 (dont 20 femmes)", "45 (25 women)", "45 dont 20 femmes", "45, of whom 20 women",
            "45 participants (20 F)",
            "45 (в том числе 20 женщин)", "45（其中20名妇女）", "45 [two days]",
        ])
    func parts(text: String) throws {
        let run = try ImportRun(["title;participants", "A;\"\(text)\""])
        #expect(run.plan.problems.map(\.reason) == [.takenAs("45")])
        #expect(run.yaml.contains("participants: 45\n") && run.yaml.contains("participants: \(text)"))
    }

    @Test(
        "what adds to a number, or is more than it, is no part of it",
        arguments: ["45 (+ 20 online)", "45 (60 invited)", "25+15", "40 / 60"])
    func noParts(text: String) throws {
        let run = try ImportRun(["title;participants", "A;\"\(text)\""])
        #expect(run.plan.problems.map(\.reason) == [.notAWholeNumber])
    }

    @Test(
        "years far from the period are asked about, and the text kept",
        arguments: [
            "15/03/2561", "1397/01/15", "12/05/1440", "13/03/99", "14/03/2107", "1918-03-04", "2018-03-04..2108-03-05",
            "2030",
        ])
    func farYears(text: String) throws {
        let run = try ImportRun(["title;date", "A;\(text)"])
        guard case .farYear = run.plan.problems.first?.reason else {
            Issue.record("\(run.plan.problems.map(\.reason)) \(run.yaml)")
            return
        }
        #expect(run.yaml.contains("date: \(text)") && !run.yaml.contains("began"))
    }

    @Test("a body may be joined long before the period")
    func oldMembership() throws {
        #expect(try ImportRun.values(["title;began", "A;1995"], kind: .membership, "began") == ["1995"])
    }

    @Test(
        "quarters and halves of a year",
        arguments: [
            ("T3 2018", "2018-07", "2018-09"), ("Q1 2018", "2018-01", "2018-03"), ("1Q2018", "2018-01", "2018-03"),
            ("Premier trimestre 2017", "2017-01", "2017-03"), ("2ème semestre 2017", "2017-07", "2017-12"),
            ("first half of 2018", "2018-01", "2018-06"), ("3rd quarter of 2017", "2017-07", "2017-09"),
            ("tercer trimestre de 2018", "2018-07", "2018-09"), ("III квартал 2018 г.", "2018-07", "2018-09"),
            ("первое полугодие 2018 года", "2018-01", "2018-06"), ("الربع الثالث 2018", "2018-07", "2018-09"),
            ("2018年第三季度", "2018-07", "2018-09"), ("2018年上半年", "2018-01", "2018-06"), ("H2 2018", "2018-07", "2018-12"),
        ])
    func yearParts(text: String, from: String, to: String) throws {
        let bounds = "{from: \(from), to: \(to), as: \(text)}"
        #expect(try ImportRun.dates(text) == [bounds, bounds])
    }

    @Test("a quarter is any day of it, in two columns or one")
    func yearPartsInColumns() throws {
        let quarter = "{from: 2018-04, to: 2018-06, as: T2 2018}"
        let same = try ImportRun(["title;began;ended", "A;T2 2018;T2 2018"])
        #expect(same.plan.problems.isEmpty)
        #expect(same.yaml.contains("began: \(quarter)\n") && same.yaml.contains("ended: \(quarter)\n"))
        let mixed = try ImportRun(["title;began;ended", "A;T2 2018;2018-11-30"])
        #expect(mixed.yaml.contains("began: \(quarter)\n") && mixed.yaml.contains("ended: 2018-11-30\n"))
        let wrong = try ImportRun(["title;began;ended", "A;T2 2018;2018-03-31"])
        #expect(wrong.plan.problems.map(\.reason) == [.endsBeforeItBegins(began: "T2 2018")])
        let one = try ImportRun(["title;published", "A;Q3 2018"], kind: .output)
        #expect(one.plan.problems.isEmpty)
        #expect(one.yaml.contains("published: {from: 2018-07, to: 2018-09, as: Q3 2018}\n"))
    }

    @Test(
        "headings that people write",
        arguments: [("État d'exécution", "status", "completed"), ("البلدان", "parties", "[DZA]")])
    func headings(heading: String, field: String, value: String) throws {
        let cell = field == "status" ? "terminé" : "DZA"
        #expect(try ImportRun(["title;\(heading)", "A;\(cell)"]).yaml.contains("\(field): \(value)"))
    }

    @Test("an id that YAML would read as nothing is written in quotes", arguments: ["Null", "True"])
    func wordsOfYAML(title: String) throws {
        let run = try ImportRun(["title;kind", "\(title);study"])
        #expect(run.yaml.contains("- id: \"\(title.lowercased())\"\n"))
    }

    @Test("no quarter", arguments: ["T5 2018", "S3 2018", "T3", "T3 T4 2018", "quarter 2018", "T3 18"])
    func noYearParts(text: String) throws {
        #expect(try ImportRun.dates(text) == [])
    }

    @Test(
        "dates with short forms, times and zones",
        arguments: [
            ("30 oct. – 2 nov. 2017", "2017-10-30", "2017-11-02"),
            ("2018-03-05T00:30:00+01:00", "2018-03-05", "2018-03-05"),
            ("03/25/2018 09:00 AM", "2018-03-25", "2018-03-25"), ("25/03/2018 5:00 p.m.", "2018-03-25", "2018-03-25"),
        ])
    func dates(text: String, began: String, ended: String) throws {
        #expect(try ImportRun.dates(text) == [began, ended])
    }

    @Test(
        "what was put off is postponed, and what else its words say is kept",
        arguments: [
            ("reporté", false), ("Reportée à 2019", true), ("reporté (COVID)", true), ("postponed", false),
            ("aplazado", false), ("перенесено", false), ("مؤجل", false), ("推迟", false),
        ])
    func postponed(text: String, saysMore: Bool) throws {
        let run = try ImportRun(["title;status", "A;\(text)"])
        #expect(run.plan.problems.map(\.reason) == (saysMore ? [.takenAs("postponed")] : []))
        #expect(run.yaml.contains("    status: postponed\n"))
        #expect(run.yaml.contains("\n      status: \(text)") == saysMore)
    }

    @Test(
        "states on the way, in all languages",
        arguments: [
            ("proposé", "proposed"), ("propuesto", "proposed"), ("拟议", "proposed"), ("retenue", "selected"),
            ("отобрано", "selected"), ("معتمد", "selected"), ("selected for funding", "selected"),
            ("financé", "funded"), ("financiado", "funded"), ("已获资助", "funded"),
        ])
    func states(text: String, state: String) throws {
        #expect(try ImportRun.values(["title;status", "A;\(text)"], "status") == [state])
    }

    @Test("several documents in a cell become several, and what is none is told and kept")
    func documents() throws {
        let values = { (text: String) in try ImportRun.values(["title;source", "A;\"\(text)\""], "evidence") }
        #expect(
            try values("report, p. 12; Activity report: annex") == [
                "[{source: report, at: p. 12}, {source: report, at: annex}]"
            ])
        #expect(try values("report; report, p. 3") == ["[{source: report}, {source: report, at: p. 3}]"])
        let run = try ImportRun(["title;source", "A;\"report; list of participants\""])
        #expect(
            run.yaml.contains("evidence: [{source: report}]")
                && run.yaml.contains("source: report; list of participants"))
        #expect(run.plan.problems.count == 1)
    }

    @Test(
        "two documents in a cell are both evidence, whatever stands between them",
        arguments: [
            "rapport ; liste", "rapport, liste", "rapport et liste", "rapport\nliste", "rapport / liste",
            "rapport & liste", "rapport + liste", "Rapport and liste", "rapport y liste", "Rapport final; liste",
            "Liste et procès-verbal ; rapport",
        ])
    func severalDocuments(text: String) throws {
        let record = ImportRun.emptyRecord.replacingOccurrences(
            of: "sources:\n",
            with: """
                sources:
                  - {id: rapport, title: Rapport final, date: 2020}
                  - {id: liste, title: Liste et procès-verbal, date: 2020}

                """)
        let run = try ImportRun(["title;source", "A;\"\(text)\""], record: record)
        #expect(run.plan.problems.isEmpty)
        let isTurned = text.hasPrefix("Liste et")
        #expect(
            run.yaml.contains(
                isTurned
                    ? "evidence: [{source: liste}, {source: rapport}]"
                    : "evidence: [{source: rapport}, {source: liste}]"))
    }

    @Test("a source is known by its address, and told twice it is one")
    func addresses() throws {
        let record = ImportRun.emptyRecord.replacingOccurrences(
            of: "{id: report,", with: "{id: report, url: \"https://example.org/r3\", read: 2020-01-01,")
        for text in ["https://example.org/r3", "report ; report", "report; https://example.org/r3"] {
            let run = try ImportRun(["title;source", "A;\"\(text)\""], record: record)
            #expect(run.plan.problems.isEmpty && run.yaml.contains("evidence: [{source: report}]"))
        }
        let other = try ImportRun(["title;source", "A;https://example.org/r4"], record: record)
        #expect(other.plan.problems.map(\.reason) == [.unknownID(known: ["report"])])
    }

    @Test(
        "what is counted is what the field counts",
        arguments: [
            ("participants", "45 jours", nil), ("participants", "45 institutions", nil),
            ("participants", "12 women", nil),
            ("participants", "12 femmes", nil), ("participants", "45 дней", nil), ("participants", "45 机构", nil),
            ("participants", "45 personnes", "45"),
            ("participants", "45人", "45"), ("women", "12 femmes", "12"), ("women", "12 participantes", "12"),
            ("women", "12 jours", nil), ("organisations", "45 institutions", "45"), ("organisations", "45 people", nil),
            ("duration", "45 jours", "45"), ("duration", "45 personnes", nil),
        ])
    func counted(field: String, text: String, number: String?) throws {
        let run = try ImportRun(["title;x", "A;\(text)"], map: [("x", .field(field))])
        #expect(run.plan.problems.map(\.reason) == (number == nil ? [.notAWholeNumber] : []))
        #expect(run.yaml.value(of: field) == number && run.yaml.contains("x: \(text)") == (number == nil))
    }

    @Test("a comma before three digits is asked about where another column has commas before decimals")
    func commasElsewhere() throws {
        let run = { (budgets: [String]) in
            try ImportRun(
                ["title;participants;budget", "a;1,234;"] + budgets.enumerated().map { "t\($0);40;\"\($1)\"" })
        }
        #expect(try run(["12,500.00 USD", "1.234,56 USD"]).plan.problems.map(\.reason) == [.thousandsOrDecimals])
        #expect(try run(["12,500.00 USD"]).yaml.contains("participants: 1234"))
    }

    @Test(
        "a Convention that is left out is none that is served",
        arguments: [
            "hors Stockholm", "toutes sauf Bâle", "除巴塞尔", "кроме Базельской", "except Basel", "excepto Basilea",
            "باستثناء بازل",
        ])
    func leftOut(text: String) throws {
        let run = try ImportRun(["title;convention", "A;\(text)"])
        #expect(run.plan.problems.count == 1 && !run.yaml.contains("conventions:"))
        #expect(run.yaml.contains("convention: \(text)"))
    }

    @Test("what stands behind a comma and may be another document is told")
    func perhapsAnotherDocument() throws {
        let problems = { (text: String) in
            try ImportRun(["title;source", "A;\"\(text)\""]).plan.problems.map(\.reason)
        }
        #expect(try problems("report, list of participants") == [.takenAs("report, list of participants")])
        #expect(try problems("report, annex 2") == [] && problems("report: annex") == [])
        #expect(try problems("report and list") == [.unknownID(known: ["report"])])
        #expect(try problems("report; list99") == [.unknownID(known: ["report"], unread: ["list99"])])
    }

    @Test("city and country of two columns that contradict each other are told")
    func contradiction() throws {
        let run = try ImportRun(["title;place;country", "A;Rabat (Morocco);Algeria"])
        #expect(
            run.plan.problems.map(\.reason) == [.contradicts("Rabat, MAR")] && run.yaml.contains("country: Algeria"))
    }

    @Test("addresses and comments go to the notes, formulas without a result are told")
    func remarks() throws {
        let rows = [
            SheetRow(number: 1, cells: [1: .text("title"), 2: .text("kind"), 3: .text("x")]),
            SheetRow(
                number: 2, cells: [1: .text("a"), 2: .uncomputed("B3"), 3: .uncomputed("B4")],
                remarks: [1: ["https://example.org/a"], 2: ["asked"]]),
        ]
        let run = try ImportRun(Sheet(name: "S", rows: rows))
        for note in ["title: https://example.org/a", "kind: asked", "kind: =B3", "x: =B4"] {
            #expect(run.yaml.contains(note))
        }
        #expect(run.plan.problems.map(\.reason) == [.uncomputed, .uncomputed])
        #expect(run.plan.problems.map(\.place.column) == [2, 3])
    }

    @Test("hidden rows and columns are told, and left out where the user says so")
    func hidden() throws {
        let rows = [
            SheetRow(number: 1, cells: [1: .text("title"), 2: .text("kind")]),
            SheetRow(number: 2, cells: [1: .text("a"), 2: .text("workshop")]),
            SheetRow(number: 3, cells: [1: .text("b"), 2: .text("workshop")], isHidden: true),
        ]
        let sheet = Sheet(name: "S", rows: rows, hiddenColumns: [2...2])
        let taken = try ImportRun(sheet).plan
        #expect(
            taken.items.map(\.row) == [2, 3] && taken.hiddenRows == [3] && taken.hiddenColumns.map(\.number) == [2])
        let left = try ImportRun(sheet, takesHidden: false)
        #expect(left.plan.items.map(\.row) == [2] && left.plan.aside.map(\.kind) == [.hidden])
        #expect(!left.yaml.contains("workshop"))
    }
}

extension String {
    fileprivate func components(_ separator: String) -> [String] {
        var parts = [""]
        var rest = self[...]
        while let range = rest.firstRange(of: separator) {
            parts[parts.count - 1] += rest[..<range.lowerBound]
            parts.append("")
            rest = rest[range.upperBound...]
        }
        parts[parts.count - 1] += rest
        return parts
    }

    /// The value behind a key of an item.
    fileprivate func value(of key: String) -> String? {
        split(separator: "\n").first { $0.hasPrefix("    \(key): ") }.map { String($0.dropFirst(key.count + 6)) }
    }
}
