internal import Documents
internal import ExactNumbers

// Differences between rules, as sentences without a full stop.

extension Wording {
    func bandScores(_ band: Words, of place: Words, _ after: Words, was before: Words) -> Words {
        tell(
            en: "\(band) of \(place): \(after) points, was \(before)",
            fr: "\(band) de \(place) : \(after) points, au lieu de \(before)")
    }

    func bandIsNew(_ band: Words, of place: Words, score: Words) -> Words {
        tell(en: "\(place) has a new \(band): \(score) points", fr: "\(place) a une nouvelle \(band) : \(score) points")
    }

    func bandIsGone(_ band: Words, of place: Words, score: Words) -> Words {
        tell(
            en: "\(place) has no \(band) any more, which scored \(score)",
            fr: "\(place) n'a plus de \(band), qui valait \(score)")
    }

    func bandBegins(_ band: Words, of place: Words, at after: Words, was before: Words) -> Words {
        tell(
            en: "\(band) of \(place) begins at \(after), was \(before)",
            fr: "\(band) de \(place) commence à \(after), au lieu de \(before)")
    }

    func bandEnds(_ band: Words, of place: Words, at after: Words?, was before: Words?) -> Words {
        switch (after, before) {
        case (let after?, let before?):
            tell(
                en: "\(band) of \(place) is printed to end at \(after), was \(before)",
                fr: "\(band) de \(place) se termine à \(after) dans le texte, au lieu de \(before)")
        case (let after?, nil):
            tell(
                en: "\(band) of \(place) says now that it ends at \(after)",
                fr: "\(band) de \(place) dit désormais qu'elle se termine à \(after)")
        default:
            tell(
                en: "\(band) of \(place) does not say any more where it ends",
                fr: "\(band) de \(place) ne dit plus où elle se termine")
        }
    }

    /// The values that a band covers: `band 11 to 15`, `band from 25% to below 50%`, `band from 16 on`.
    func band(from: String, next: String?) -> Words {
        let first = Words.written(from)
        guard let next else { return tell(en: "band from \(first) on", fr: "tranche à partir de \(first)") }
        guard let low = Int(from), let high = Int(next) else {
            return tell(
                en: "band from \(first) to below \(Words.written(next))",
                fr: "tranche de \(first) à moins de \(Words.written(next))")
        }
        return high - 1 <= low
            ? tell(en: "band \(first)", fr: "tranche \(first)")
            : tell(en: "band \(first) to \(high - 1)", fr: "tranche \(first) à \(high - 1)")
    }

    func alsoAsks(_ place: Words, _ conditions: Words) -> Words {
        tell(en: "\(place) also asks for \(conditions)", fr: "\(place) demande aussi \(conditions)")
    }

    func noLongerAsks(_ place: Words, _ conditions: Words) -> Words {
        tell(en: "\(place) no longer asks for \(conditions)", fr: "\(place) ne demande plus \(conditions)")
    }

    func asksInstead(_ place: Words, _ after: Words, was before: Words) -> Words {
        tell(en: "\(place) asks for \(after), was \(before)", fr: "\(place) demande \(after), au lieu de \(before)")
    }

    func citesNow(_ place: Words, _ after: Words, was before: Words) -> Words {
        tell(en: "\(place) cites \(after) instead of \(before)", fr: "\(place) cite \(after), au lieu de \(before)")
    }

    func isNew(_ place: Words) -> Words { tell(en: "\(place) is new", fr: "\(place) : nouveau") }
    func isGone(_ place: Words) -> Words { tell(en: "\(place) is gone", fr: "\(place) : supprimé") }

    func weight(of criterion: Words) -> Words { tell(en: "weight of \(criterion)", fr: "poids de \(criterion)") }

    func most(of place: Words, _ after: Words, was before: Words) -> Words {
        tell(
            en: "\(place) scores at most \(after), was \(before)",
            fr: "\(place) vaut au plus \(after), au lieu de \(before)")
    }

    func datedValue(_ id: Words, from date: Words) -> Words {
        tell(en: "value \(id) from \(date) on", fr: "valeur \(id) à partir du \(date)")
    }

    func says(_ place: Words, _ key: Words, _ after: Words, was before: Words) -> Words {
        tell(
            en: "\(place): \(key) is \(after), was \(before)",
            fr: "\(place) : \(key) est \(after), au lieu de \(before)")
    }

    func saysNow(_ place: Words, _ key: Words, _ after: Words) -> Words {
        tell(en: "\(place): \(key) is \(after), was not said", fr: "\(place) : \(key) est \(after), n'était pas dit")
    }

    func saysNoLonger(_ place: Words, _ key: Words, _ before: Words) -> Words {
        tell(
            en: "\(place): \(key) is not said any more, was \(before)",
            fr: "\(place) : \(key) n'est plus dit, était \(before)")
    }

    /// The section of a methodology with an id in it: `selection completed`.
    func ruleSection(_ section: String, _ id: String) -> Words {
        let id = Words.code(id)
        return switch section {
        case "criteria": tell(en: "criterion \(id)", fr: "critère \(id)")
        case "selections": tell(en: "selection \(id)", fr: "sélection \(id)")
        case "gates": tell(en: "gate \(id)", fr: "condition préalable \(id)")
        case "values": tell(en: "value \(id)", fr: "valeur \(id)")
        case "windows": tell(en: "window \(id)", fr: "fenêtre \(id)")
        case "readings": tell(en: "reading \(id)", fr: "interprétation \(id)")
        case "references": tell(en: "reference \(id)", fr: "référence \(id)")
        default: "\(section) \(id)"
        }
    }

    func indicator(_ id: String) -> Words {
        tell(en: "indicator \(Words.code(id))", fr: "indicateur \(Words.code(id))")
    }
    func cap(_ id: String, of criterion: String) -> Words {
        tell(
            en: "cap \(Words.code(id)) of \(Words.code(criterion))",
            fr: "plafond \(Words.code(id)) de \(Words.code(criterion))")
    }
    func ratingClass(_ id: String) -> Words {
        tell(en: "rating class \(Words.code(id))", fr: "classe d'appréciation \(Words.code(id))")
    }
    var wholeMethodology: Words { tell(en: "the methodology", fr: "la méthodologie") }
    var wholeTotal: Words { tell(en: "the total", fr: "le total") }
    var wholeRating: Words { tell(en: "the rating", fr: "l'appréciation") }
}
