internal import Documents
internal import ExactNumbers
internal import Methodology
internal import Results

extension Wording {
    var gates: Words { tell(en: "Gates", fr: "Conditions à remplir") }
    var gate: Words { tell(en: "gate", fr: "condition") }
    var gatesIntroduction: Words {
        tell(
            en: "What a record must meet, or a result is lowered. A gate never raises anything.",
            fr:
                "Ce qu'un dossier doit remplir, faute de quoi un résultat est abaissé. Une condition ne relève jamais rien."
        )
    }
    var gatesNotMet: Words {
        tell(
            en: "Gates that are not met, or may not be", fr: "Conditions non remplies, ou qui pourraient ne pas l'être")
    }
    var gateState: Words { tell(en: "Outcome", fr: "Issue") }
    var requires: Words { tell(en: "Requires", fr: "Exige") }
    var ifNotMet: Words { tell(en: "If not met", fr: "Sinon") }
    var gateEffect: Words { tell(en: "Effect here", fr: "Effet ici") }
    var metForNow: Words {
        tell(
            en: "met, but missing data could undo it",
            fr: "satisfaite, mais des données manquantes pourraient la défaire")
    }
    var openGate: Words {
        tell(
            en: "not met; missing data could meet it",
            fr: "non satisfaite ; des données manquantes pourraient y suffire")
    }
    var nothingToDivideBy: Words { tell(en: "nothing to divide by", fr: "rien par quoi diviser") }
    var needsReview: Words {
        tell(
            en: "the result needs a review; no number changes", fr: "le résultat est à revoir ; aucun chiffre ne change"
        )
    }
    var alreadyThatLow: Words {
        tell(
            en: "nothing changed: the result was already that low",
            fr: "rien n'a changé : le résultat était déjà aussi bas")
    }
    var theTotal: Words { tell(en: "the total", fr: "le total") }
    var notAssessedByGate: Words {
        tell(en: "not assessed: a gate is not met", fr: "non évalué : une condition n'est pas remplie")
    }

    func leavesUnassessed(_ criteria: Words) -> Words {
        tell(
            en: "not assessed: \(criteria); the points stay achievable",
            fr: "non évalué : \(criteria) ; les points restent attribuables")
    }

    func caps(_ criterion: Words, at limit: Rational) -> Words {
        tell(en: "\(criterion): \(points(limit)) at most", fr: "\(criterion) : \(points(limit)) au plus")
    }

    func capsTotal(at limit: Rational) -> Words {
        tell(en: "total: \(points(limit)) at most", fr: "total : \(points(limit)) au plus")
    }

    func capsRating(_ name: Words) -> Words {
        tell(en: "rating: \(name) at most", fr: "appréciation : \(name) au plus")
    }

    /// A result before and under a gate.
    func changed(_ name: Words, _ before: Words, to after: Words) -> Words {
        tell(en: "\(name): \(after) instead of \(before)", fr: "\(name) : \(after) au lieu de \(before)")
    }

    func insteadOf(_ before: Words) -> Words { tell(en: "instead of \(before)", fr: "au lieu de \(before)") }

    func otherwise(_ consequence: Words) -> Words { tell(en: "otherwise \(consequence)", fr: "sinon \(consequence)") }

    func gateLine(_ name: Words, _ state: Words, _ effect: Words) -> Words {
        tell(
            en: "\(name.strong): \(state). \(effect.capitalised).",
            fr: "\(name.strong) : \(state). \(effect.capitalised).")
    }

    func byGate(_ name: Words, _ consequence: Words) -> Words {
        tell(en: "\(name), not met: \(consequence)", fr: "\(name), non satisfaite : \(consequence)")
    }

    /// What a gate's measure must come to; `write` puts the numbers into words.
    func threshold(_ comparisons: [NumberComparison], write: (Rational) -> Words) -> Words {
        all(comparisons.map { numberRequirement($0, write: write) })
    }

    /// Where a gate comes from, in a word; nil where it was read in the adopted text.
    func gateSource(_ status: RuleStatus) -> Words? {
        switch status {
        case .transcribed, .untranscribed: nil
        case .inferred: tell(en: "inferred", fr: "déduite")
        case .illustrative: tell(en: "illustrative", fr: "à titre d'illustration")
        }
    }

    func classBeforeGates(_ name: Words) -> Words {
        tell(en: "\(quoted(name)) before gates", fr: "\(quoted(name)) avant les conditions à remplir")
    }
}

// Caps.

extension Wording {
    var cap: Words { tell(en: "Cap", fr: "Plafond") }

    func together(_ indicators: Words, at limit: Rational) -> Words {
        tell(
            en: "\(indicators) score \(points(limit)) together at most",
            fr: "\(indicators) : \(points(limit)) ensemble au plus")
    }

    func capNotReached(_ score: Rational) -> Words {
        tell(en: "they score \(number(score)): nothing is cut off", fr: "note : \(number(score)), rien n'est retranché")
    }

    func capReached(_ score: Rational, insteadOf before: Rational) -> Words {
        tell(
            en: "they score \(number(score)) instead of \(number(before))",
            fr: "note : \(number(score)) au lieu de \(number(before))")
    }

    func limitGated(_ criteria: Words) -> Words {
        tell(
            en: "Not assessed, because a gate is not met: \(criteria). The points stay achievable.",
            fr: "Non évalué, une condition n'étant pas remplie : \(criteria). Les points restent attribuables.")
    }
}
