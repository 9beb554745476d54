internal import ExactNumbers
internal import Methodology

extension Wording {
    var reportTitle: Words { tell(en: "Evidence report on the mandate", fr: "Rapport justificatif sur le mandat") }
    var summary: Words { tell(en: "In brief", fr: "En bref") }
    var centre: Words { tell(en: "Host and country", fr: "Institution hôte et pays") }
    var mandatePeriod: Words { tell(en: "Mandate period", fr: "Période du mandat") }
    var mandateGivenBy: Words { tell(en: "Mandate given by", fr: "Mandat accordé par") }
    var decisionApplied: Words { tell(en: "Criteria applied", fr: "Critères appliqués") }
    var reportStatus: Words { tell(en: "Status", fr: "Statut") }
    var pointsObtained: Words { tell(en: "Points obtained", fr: "Points obtenus") }
    var possibleRange: Words { tell(en: "Possible range", fr: "Fourchette possible") }
    var rating: Words { tell(en: "Rating", fr: "Appréciation") }
    var evidenceCoverage: Words { tell(en: "Evidence", fr: "Justificatifs") }
    var hangsOnOneItem: Words { tell(en: "What hangs on a single item", fr: "Ce qui tient à un seul élément") }
    var appliedTo: Words { tell(en: "What was applied to what", fr: "Ce qui a été appliqué à quoi") }
    var criteriaFile: Words { tell(en: "Criteria", fr: "Critères") }
    var recordFile: Words { tell(en: "Record", fr: "Dossier") }
    var nothingScored: Words { tell(en: "nothing scored", fr: "rien de noté") }
    var documentedItems: Words {
        tell(en: "counted items rest on a document", fr: "éléments comptés attestés par un document")
    }

    func citing(_ names: Words, status: Words) -> Words {
        tell(en: "citing \(names); status: \(status)", fr: "d'après \(names) ; statut : \(status)")
    }

    var otherConvention: Words {
        tell(
            en: "These criteria are for a Convention that the centre does not serve. The points say nothing about it.",
            fr:
                "Ces critères sont ceux d'une convention que le centre ne sert pas. Les points ne disent rien de lui."
        )
    }

    func underScenario(_ id: Words) -> Words {
        tell(
            en: "What if: these scores were made under the scenario \(id). They are no official result.",
            fr: "Hypothèse : ces notes résultent du scénario \(id). Elles ne constituent pas un résultat officiel.")
    }

    func notShareOf(_ maximum: Rational, missing: [Words]) -> Words {
        let rows = list(missing)
        let listed = missing.isEmpty ? "" : tell(en: " Not at hand: \(rows).", fr: " Non disponibles : \(rows).")
        return tell(
            en:
                "The text of some rows is not at hand, so these points must not be read as a share of \(number(maximum)).",
            fr:
                "Le texte de certaines lignes n'est pas disponible : ces points ne sont pas une part de \(number(maximum))."
        )
            + listed
    }

    /// Rules that were not read in an adopted text: all of them, or some.
    func rules(_ status: Words, all: Bool) -> Words {
        all
            ? tell(en: "All rules applied here are \(status).", fr: "Toutes les règles appliquées ici sont \(status).")
            : tell(en: "Some rules applied here are \(status).", fr: "Certaines règles appliquées ici sont \(status).")
    }

    func pointsOf(_ score: Words, _ achievable: Words) -> Words {
        tell(en: "\(score) of \(achievable)", fr: "\(score) sur \(achievable)")
    }

    func exactly(_ number: Rational) -> Words {
        tell(en: "exactly \(number.description)", fr: "exactement \(number.description)")
    }

    /// The total as it was before a gate limited it.
    func beforeGates(_ total: Words) -> Words {
        tell(en: "\(total) before the gates", fr: "\(total) avant application des conditions")
    }

    func declared(_ maximum: Rational) -> Words {
        tell(
            en: "points that can be scored here; \(number(maximum)) are declared in all",
            fr: "points attribuables ici ; \(number(maximum)) sont déclarés en tout")
    }

    func range(_ range: Interval, _ write: (Rational) -> Words) -> Words {
        guard let high = range.high else {
            return tell(en: "\(write(range.low)) or more", fr: "\(write(range.low)) ou plus")
        }
        return range.isSingleValue
            ? write(high)
            : tell(en: "\(write(range.low)) to \(write(high))", fr: "\(write(range.low)) à \(write(high))")
    }

    /// Readers meet both words on the first page before any other.
    var whatAnItemIs: Words {
        tell(
            en:
                "An item is one entry of the record, such as an activity, a membership or a publication; it is undecided while the record lacks something that a rule asks for, such as a date.",
            fr:
                "Un élément est une entrée du dossier : activité, adhésion, publication… ; il est en suspens tant que manque au dossier ce que demande une règle, par exemple une date."
        )
    }

    var nothingUndecided: Words { tell(en: "nothing is undecided", fr: "rien n'est en suspens") }

    func undecidedItems(_ number: Int) -> Words {
        let items = count(
            number, en: Plural(one: "item is undecided", other: "items are undecided"),
            fr: Plural(one: "élément est en suspens", other: "éléments sont en suspens"))
        return tell(en: "\(items), since data are missing", fr: "\(items), faute de données")
    }

    func scaleSource(_ status: RuleStatus, cites: [Words]) -> Words {
        let source = cites.isEmpty ? provenance(status, cites: []) ?? "" : list(cites)
        return tell(en: "scale: \(source)", fr: "échelle : \(source)")
    }

    func classBetween(_ low: Words, _ high: Words) -> Words {
        tell(
            en: "missing data allow from \(quoted(low)) to \(quoted(high))",
            fr: "les données manquantes permettent de \(quoted(low)) à \(quoted(high))")
    }

    func outOf(_ part: Rational, _ whole: Rational) -> Words {
        tell(en: "\(number(part)) of \(number(whole))", fr: "\(number(part)) sur \(number(whole))")
    }

    func independentItems(_ number: Rational) -> Words {
        tell(
            en: "\(self.number(number)) on an independent source",
            fr: "\(self.number(number)) par une source indépendante")
    }

    func points(_ number: Rational) -> Words {
        let count = count(number, en: Plural(one: "point", other: "points"), fr: Plural(one: "point", other: "points"))
        return count
    }

    func toNextClass(_ distance: Rational, _ name: Words) -> Words {
        tell(
            en: "Short of \(quoted(name)) by \(points(distance)).",
            fr: "Il manque \(points(distance)) pour \(quoted(name)).")
    }

    func aboveLowerClass(_ distance: Rational, _ name: Words) -> Words {
        tell(
            en: "Above \(quoted(name)) by \(points(distance)).",
            fr: "\(points(distance).capitalised) au-dessus de \(quoted(name)).")
    }
}
