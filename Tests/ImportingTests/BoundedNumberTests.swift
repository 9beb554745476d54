import Importing
import Testing

/// Numbers that are not exact become bounds, and no number is invented.
@Suite struct BoundedNumberTests {
    @Test(
        "people, in all languages",
        arguments: [
            ("about 45", "{as: about 45}"), ("environ 40", "{as: environ 40}"), ("≈ 45", "{as: ≈ 45}"),
            ("cerca de 45 participantes", "{as: cerca de 45 participantes}"), ("около 45", "{as: около 45}"),
            ("约45人", "{as: 约45人}"), ("حوالي 45", "{as: حوالي 45}"), ("une trentaine", "{as: une trentaine}"),
            ("more than 30", "{at_least: 31, as: more than 30}"), ("plus de 30", "{at_least: 31, as: plus de 30}"),
            ("más de 30 personas", "{at_least: 31, as: más de 30 personas}"), ("> 30", "{at_least: 31, as: \"> 30\"}"),
            ("свыше 30", "{at_least: 31, as: свыше 30}"), ("超过30人", "{at_least: 31, as: 超过30人}"),
            ("أكثر من 30", "{at_least: 31, as: أكثر من 30}"), ("plus de 1 000", "{at_least: 1001, as: plus de 1 000}"),
            ("at least 30", "{at_least: 30, as: at least 30}"), ("au moins 30", "{at_least: 30, as: au moins 30}"),
            ("al menos 30", "{at_least: 30, as: al menos 30}"), ("не менее 30", "{at_least: 30, as: не менее 30}"),
            ("至少30人", "{at_least: 30, as: 至少30人}"), ("على الأقل 30", "{at_least: 30, as: على الأقل 30}"),
            ("≥ 30", "{at_least: 30, as: ≥ 30}"), (">= 30", "{at_least: 30, as: \">= 30\"}"),
            ("30+", "{at_least: 30, as: 30+}"), ("up to 50", "{at_most: 50, as: up to 50}"),
            ("au plus 50", "{at_most: 50, as: au plus 50}"), ("не более 50", "{at_most: 50, as: не более 50}"),
            ("最多50人", "{at_most: 50, as: 最多50人}"), ("less than 50", "{at_most: 49, as: less than 50}"),
            ("menos de 50", "{at_most: 49, as: menos de 50}"), ("不到50人", "{at_most: 49, as: 不到50人}"),
            ("30-40", "{at_least: 30, at_most: 40, as: 30-40}"),
            ("30 – 40 participants", "{at_least: 30, at_most: 40, as: 30 – 40 participants}"),
            ("30 to 40", "{at_least: 30, at_most: 40, as: 30 to 40}"),
            ("30 à 40 personnes", "{at_least: 30, at_most: 40, as: 30 à 40 personnes}"),
            ("entre 20 et 30", "{at_least: 20, at_most: 30, as: entre 20 et 30}"),
            ("de 20 à 30 participants", "{at_least: 20, at_most: 30, as: de 20 à 30 participants}"),
            ("between 20 and 30", "{at_least: 20, at_most: 30, as: between 20 and 30}"),
            ("from 20 to 30", "{at_least: 20, at_most: 30, as: from 20 to 30}"),
            ("entre 20 y 30", "{at_least: 20, at_most: 30, as: entre 20 y 30}"),
            ("de 20 a 30", "{at_least: 20, at_most: 30, as: de 20 a 30}"),
            ("от 20 до 30", "{at_least: 20, at_most: 30, as: от 20 до 30}"),
            ("между 20 и 30", "{at_least: 20, at_most: 30, as: между 20 и 30}"),
            ("بين 20 و30", "{at_least: 20, at_most: 30, as: بين 20 و30}"),
            ("من 20 إلى 30", "{at_least: 20, at_most: 30, as: من 20 إلى 30}"),
            ("20至30人", "{at_least: 20, at_most: 30, as: 20至30人}"),
        ])
    func people(text: String, written: String) throws {
        let run = try ImportRun(["title;participants", "A;\"\(text)\""])
        #expect(run.plan.problems.isEmpty)
        #expect(run.yaml.contains("    participants: \(written)\n"), "\(run.yaml)")
    }

    @Test(
        "what says more than a bound is told and kept",
        arguments: [
            "about 45 in each of two groups", "40-30", "45 or 46", "more than 30, less than", "30 and about 20",
            "20 et 30", "entre 30 et 20", "entre 20", "de 20",
        ])
    func unclear(text: String) throws {
        let run = try ImportRun(["title;participants", "A;\"\(text)\""])
        #expect(run.plan.problems.count == 1)
        #expect(!run.yaml.contains("\n    participants: ") && run.yaml.contains("participants: \(text)"))
    }

    @Test(
        "amounts",
        arguments: [
            ("about 18 500 USD", "{as: about 18 500 USD}"),
            ("plus de 10000 EUR", "{at_least: 10000 EUR, as: plus de 10000 EUR}"),
            ("10000-12000 USD", "{at_least: 10000 USD, at_most: 12000 USD, as: 10000-12000 USD}"),
        ])
    func amounts(text: String, written: String) throws {
        #expect(try ImportRun.values(["title;budget", "A;\"\(text)\""], "budget") == [written])
    }

    @Test("donors, with what is known of how much")
    func funding() throws {
        let cell = "GEF: 8000 USD; Ville de Nairobi (en nature : la salle); Norvège"
        #expect(
            try ImportRun.values(["title;bailleurs de fonds", "A;\"\(cell)\""], "funding") == [
                "[{donor: GEF, amount: 8000 USD}, {donor: Ville de Nairobi, in_kind: la salle}, {donor: Norvège}]"
            ])
        let run = try ImportRun(["title;donors", "A;8000 USD"])
        #expect(run.plan.problems.count == 1 && !run.yaml.contains("funding:"))
    }
}
