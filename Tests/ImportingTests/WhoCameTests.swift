import Testing

@testable import Importing

/// Columns and cells that say more of Parties and donors than their names.
@Suite struct WhoCameTests {
    @Test(
        "beside those that benefited, those that took part attended",
        arguments: [
            ("Pays participants", "Pays bénéficiaires"), ("Pays représentés", "Bénéficiaires"),
            ("Participating countries", "Beneficiary countries"), ("Países participantes", "Países beneficiarios"),
            ("الدول المشاركة", "الدول المستفيدة"), ("участвующие страны", "страны-бенефициары"), ("参加国", "受益国"),
        ])
    func twoColumns(attending: String, benefiting: String) throws {
        for headings in ["\(attending);\(benefiting)", "\(benefiting);\(attending)"] {
            let isFirst = headings.hasPrefix(attending)
            let run = try ImportRun(["titre;\(headings)", isFirst ? "A;Maroc;Mali" : "A;Mali;Maroc"])
            #expect(run.yaml.contains("parties: [MLI]"))
            #expect(run.yaml.contains("attended_by: [MAR]"))
            #expect(run.plan.problems.isEmpty && !run.yaml.contains("notes"))
        }
        let alone = try ImportRun(["titre;\(attending)", "A;Maroc"])
        #expect(alone.plan.columns.compactMap(\.target).count == 2)
    }

    @Test(
        "a cell that tells Parties apart is told and not taken",
        arguments: [
            "Maroc, Togo (excusé)", "Mali, sauf le Togo", "tous sauf le Niger", "Mali (absent)", "grâce à la Suède",
            "Mali, pas le Togo", "Kenya (excused)", "todos menos Perú", "Мали, кроме Того", "马里（多哥缺席）",
            "مالي باستثناء توغو",
        ])
    func toldApart(cell: String) throws {
        let run = try ImportRun(["titre;pays bénéficiaires", "A;\(cell)"])
        #expect(run.plan.problems.map(\.reason) == [.notAllCame])
        #expect(run.plan.items[0].draft.parties == [])
        #expect(run.yaml.contains("pays bénéficiaires: \(cell)"))
    }

    @Test(
        "names that hold such words are names",
        arguments: [("不丹", "BTN"), ("Bhoutan", "BTN"), ("Suède, Mali", "SWE, MLI")])
    func names(cell: String, codes: String) throws {
        #expect(try ImportRun.values(["titre;parties", "A;\"\(cell)\""], "parties") == ["[\(codes)]"])
    }

    @Test(
        "nobody is no donor",
        arguments: ["néant", "à déterminer", "n/a", "N/A", "tbd", "none", "ninguno", "нет", "无", "لا يوجد"])
    func nobody(cell: String) throws {
        let run = try ImportRun(["titre;bailleurs;ville", "A;\(cell);\(cell)"])
        #expect(run.plan.problems.map(\.reason) == [.tellsNothing, .tellsNothing])
        #expect(!run.yaml.contains("donor") && !run.yaml.contains("city"))
        #expect(run.yaml.contains("bailleurs: \(cell)"))
    }

    @Test("a dash says nothing", arguments: ["-", "–", "—", "...", "/"])
    func dash(cell: String) throws {
        let run = try ImportRun(["titre;bailleurs;participants;ville", "A;\(cell);\(cell);\(cell)"])
        #expect(run.plan.problems.isEmpty)
        #expect(!run.yaml.contains("funding") && !run.yaml.contains("notes") && !run.yaml.contains("place"))
    }

    @Test(
        "what a donor gave goes to the amount",
        arguments: [
            ("PNUE (50 000 USD)", "[{donor: PNUE, amount: 50000 USD}]"),
            (
                "PNUE (50 000 USD), FEM (20 000 €)",
                "[{donor: PNUE, amount: 50000 USD}, {donor: FEM, amount: 20000 EUR}]"
            ),
            ("PNUE: 50 000 DA", "[{donor: PNUE, amount: 50000 DZD}]"),
            ("PNUE 5 000 dinars algériens", "[{donor: PNUE, amount: 5000 DZD}]"),
            ("Fonds vert 2020", "[{donor: Fonds vert 2020}]"),
            ("FEM : 1,2 million USD", "[{donor: FEM, amount: 1200000 USD}]"),
            ("GEF: 2 million EUR", "[{donor: GEF, amount: 2000000 EUR}]"),
            ("FEM - 10 000 USD", "[{donor: FEM, amount: 10000 USD}]"),
        ])
    func given(cell: String, funding: String) throws {
        #expect(try ImportRun.values(["titre;bailleurs", "A;\"\(cell)\""], "funding") == [funding])
    }

    @Test("who is not sure names no donor", arguments: ["?", "FEM ?", "ПРООН?", "اليونيب؟", "环境署？"])
    func unsure(cell: String) throws {
        let run = try ImportRun(["titre;bailleurs", "A;\(cell)"])
        #expect(run.plan.problems.map(\.reason) == [.doubtful])
        #expect(!run.yaml.contains("donor") && run.yaml.contains("bailleurs: \(cell)"))
    }

    @Test(
        "what holds money and cannot be split for certain names no donor",
        arguments: [
            "FEM : 10 k USD", "Coût total 8.500 EUR", "Coût total 8500 EUR", "FEM 10 000, PNUE 5 000 USD",
            "FEM, PNUE : 10 000 USD", "FEM -10 000 USD", "Total: 5000 USD", "FEM 10 000",
        ])
    func uncertainDonor(cell: String) throws {
        let run = try ImportRun(["titre;bailleurs", "A;\"\(cell)\""])
        #expect(run.plan.problems.map(\.reason) == [.notAnAmount])
        #expect(!run.yaml.contains("donor") && run.yaml.contains("bailleurs: \(cell)"))
    }

    @Test("money whose currency is not certain is told", arguments: ["PNUE (50 000 $)", "PNUE (12 000 FCFA)"])
    func uncertain(cell: String) throws {
        let run = try ImportRun(["titre;bailleurs", "A;\(cell)"])
        #expect(run.plan.problems.map(\.reason) == [.notAnAmount])
    }

    @Test(
        "the country says which francs CFA are meant",
        arguments: [("SEN", "12000 XOF"), ("CMR", "12000 XAF"), ("DZA", nil)])
    func francs(country: String, budget: String?) throws {
        let record = ImportRun.record.replacing("{id: centre}", with: "{id: centre, country: \(country)}")
        let run = try ImportRun(["titre;budget", "A;12 000 FCFA"], record: record)
        #expect(run.yaml.contains("budget: \(budget ?? "-")") == (budget != nil))
        #expect(run.plan.problems.isEmpty == (budget != nil))
    }
}
