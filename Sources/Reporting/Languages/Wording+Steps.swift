internal import Documents
internal import ExactNumbers
internal import Methodology
internal import Results
internal import Scalars

extension Wording {
    func nextSteps(_ number: Int) -> Words {
        number == 1
            ? tell(en: "The most useful next step", fr: "La prochaine étape la plus utile")
            : tell(en: "The most useful next steps", fr: "Les prochaines étapes les plus utiles")
    }

    /// Supplying missing data: what, of which items, with which paper, and why.
    func supply(_ fields: Words, of items: Words, with paper: Words, _ effects: Words, _ total: Words) -> Words {
        tell(
            en: "\(strong: "Show:") \(fields.strong), of \(items) (\(paper)). Why: \(effects)\(total).",
            fr: "\(strong: "Établir :") \(fields.strong), pour \(items) (\(paper)). Pourquoi : \(effects)\(total).")
    }

    /// Naming documents for items that lack nothing else.
    func prove(_ items: Words, _ effects: Words, _ total: Words) -> Words {
        tell(
            en:
                "\(strong: "Name a document") that shows \(items): they lack nothing else to count. Why: \(effects)\(total).",
            fr:
                "\(strong: "Citer un document") qui atteste \(items) : rien d'autre ne leur manque pour compter. Pourquoi : \(effects)\(total)."
        )
    }

    /// What a record that came from a table needs most.
    func unproven(_ number: Int) -> Words {
        let items = count(
            number, en: Plural(one: "item lacks", other: "items lack"),
            fr: Plural(one: "élément n'attend", other: "éléments n'attendent"))
        return tell(
            en:
                "\(items) nothing but a document to count: list it under `sources`, and point at it in the item's `evidence`.",
            fr:
                "\(items) qu'un document pour compter : inscrivez-le sous `sources`, et citez-le dans `evidence` de l'élément."
        )
    }

    func judge(_ effects: Words, _ total: Words) -> Words {
        tell(
            en: "\(strong: "Have an evaluator judge"), with reasons and references. Why: \(effects)\(total).",
            fr:
                "\(strong: "Obtenir le jugement d'un évaluateur"), avec motif et références. Pourquoi : \(effects)\(total)."
        )
    }

    func reach(_ distance: Words, _ indicator: Words, _ score: Rational, _ next: Rational) -> Words {
        tell(
            en: "\(distance.strong): \(indicator). Why: the nearest step up, from \(number(score)) to \(points(next)).",
            fr:
                "\(distance.strong) : \(indicator). Pourquoi : la marche la plus proche, de \(number(score)) à \(points(next))."
        )
    }

    func couldRise(_ indicator: Words, _ score: Rational, _ reachable: Rational) -> Words {
        tell(
            en: "\(indicator) could rise from \(number(score)) to \(number(reachable))",
            fr: "\(indicator) pourrait passer de \(number(score)) à \(number(reachable))")
    }

    func raisesTotalBy(_ gain: Rational) -> Words {
        tell(en: " (total: up to +\(rounded(gain)))", fr: " (total : jusqu'à +\(rounded(gain)))")
    }

    func items(_ number: Int, names: Words, andMore rest: Int) -> Words {
        rest == 0
            ? names
            : tell(en: "\(names) and \(rest) more", fr: "\(names) et \(rest) \(rest == 1 ? "autre" : "autres")")
    }

    func andMore(_ names: Words, _ rest: Int) -> Words {
        tell(en: "\(names), and \(rest) more", fr: "\(names), et \(rest) de plus")
    }

    /// A distance in the measure's own unit.
    func further(_ distance: Rational, _ indicator: IndicatorResult) -> Words {
        switch indicator.scale {
        case .share:
            let points = share(distance)
            return tell(en: "\(points) more", fr: "\(points) de plus")
        case .amount:
            let amount = amount(distance, unit: indicator.unit)
            return tell(en: "\(amount) more", fr: "\(amount) de plus")
        case .number, .choice: return further(distance, indicator.measure)
        }
    }

    /// How much more of what a measure of whole numbers counts or adds; of a ratio, of what stands above its line.
    func further(_ number: Rational, _ measure: MeasureRule) -> Words {
        switch measure {
        case .count, .finding:
            count(
                number, en: Plural(one: "further item", other: "further items"),
                fr: Plural(one: "élément de plus", other: "éléments de plus"))
        case .countDistinct(let path, _, _), .sum(let path, _, _):
            tell(
                en: "\(self.number(number)) more (\(field(path)))",
                fr: "\(self.number(number)) de plus (\(field(path)))")
        case .ratio(let of, _, _): further(number, of)
        case .checklist:
            count(
                number, en: Plural(one: "further entry", other: "further entries"),
                fr: Plural(one: "rubrique de plus", other: "rubriques de plus"))
        }
    }

    /// What kind of paper shows a field.
    func settles(_ path: String) -> Words {
        switch path.words(at: ".").last.map(String.init) ?? path {
        case "parties":
            tell(
                en: "for example lists of participants that name the Parties",
                fr: "par exemple des listes de participants qui nomment les Parties")
        case "began", "ended", "published":
            tell(
                en: "for example an invitation, an invoice or an imprint with the date",
                fr: "par exemple une invitation, une facture ou une mention datée")
        case "finding":
            tell(en: "a judgement with reasons and references", fr: "un jugement motivé avec références")
        case "languages":
            tell(en: "for example a copy in each language", fr: "par exemple un exemplaire dans chaque langue")
        case "strength", "evidence":
            tell(en: "a document that shows it", fr: "un document qui l'atteste")
        default:
            tell(en: "a statement in the record, with its source", fr: "une indication dans le dossier, avec sa source")
        }
    }

    var nothingFragile: Words {
        tell(
            en: "No score falls with the loss of a single counted item.",
            fr: "Aucune note ne baisse avec la perte d'un seul élément compté.")
    }

    /// One item by its name, or any one of several.
    func without(_ item: Words?, of number: Int) -> Words {
        item.map { tell(en: "without \(quoted($0))", fr: "sans \(quoted($0))") }
            ?? tell(en: "without any one of \(number) items", fr: "sans l'un quelconque de \(number) éléments")
    }

    var alikeIntroduction: Words {
        tell(
            en: "Some items that count look like one and the same. If they are one:",
            fr: "Certains éléments comptés semblent n'en faire qu'un. S'ils n'en font qu'un :")
    }

    func alike(_ indicator: Words, _ items: Words, _ score: Rational, _ lower: Rational) -> Words {
        tell(
            en: "\(indicator): with \(items) counted once, \(self.number(score)) becomes \(points(lower)).",
            fr: "\(indicator) : \(items) comptant une seule fois, \(self.number(score)) devient \(points(lower)).")
    }

    func moreAlike(_ number: Int) -> Words {
        let cases = count(
            number, en: Plural(one: "more case", other: "more cases"),
            fr: Plural(one: "autre cas", other: "autres cas"))
        return tell(
            en: "\(cases); all items that look like one are listed for the reviewer below.",
            fr: "\(cases) ; tous les éléments semblables sont listés plus bas pour l'examinateur.")
    }

    func moreFragile(_ number: Int) -> Words {
        let scores = count(
            number, en: Plural(one: "more score", other: "more scores"),
            fr: Plural(one: "autre note", other: "autres notes"))
        return tell(en: "\(scores), as said with each below.", fr: "\(scores), comme indiqué plus bas pour chacune.")
    }

    /// What the loss of one item makes of a score; a range where not every item would cost the same.
    func fragile(_ indicator: Words, _ lost: Words, _ score: Rational, _ lower: Interval) -> Words {
        let range = range(lower, number)
        let points =
            lower.isSingleValue ? points(lower.low) : tell(en: "\(range) points", fr: "\(range) points")
        return tell(
            en: "\(indicator): \(lost), \(self.number(score)) becomes \(points).",
            fr: "\(indicator) : \(lost), \(self.number(score)) devient \(points).")
    }
}
