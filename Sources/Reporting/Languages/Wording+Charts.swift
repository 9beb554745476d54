extension Wording {
    var achievable: Words { tell(en: "Achievable", fr: "Réalisable") }
    var maximum: Words { tell(en: "Maximum", fr: "Maximum") }
    var scoreChartTitle: Words { tell(en: "Score against maximum, by criterion", fr: "Note et maximum, par critère") }
    var timelineTitle: Words { tell(en: "Activities over the period", fr: "Les activités au fil de la période") }
    var partiesTitle: Words {
        tell(en: "Parties reached on the centre's list", fr: "Parties atteintes sur la liste du centre")
    }
    var counts: Words { tell(en: "Counts", fr: "Compte") }
    var undecidedMark: Words { tell(en: "Undecided", fr: "En suspens") }
    var countsNowhere: Words { tell(en: "Counts nowhere", fr: "Ne compte nulle part") }
    var counting: Words { tell(en: "Counting", fr: "Prise en compte") }
    var undatedCell: Words { tell(en: "undated", fr: "sans date") }
    var partyWord: Words { tell(en: "Party", fr: "Partie") }
    var activitiesWord: Words { tell(en: "Activities", fr: "Activités") }
    var dataAsTable: Words { tell(en: "The same data as a table", fr: "Les mêmes données en tableau") }
    var legend: Words { tell(en: "Legend", fr: "Légende") }
    var activitiesAndParties: Words { tell(en: "Activities and Parties reached", fr: "Activités et Parties atteintes") }

    var scoreChartDescription: Words {
        tell(
            en:
                "A bar for each criterion: filled up to the score, hatched over the range that missing data allow, outlined up to what can be achieved.",
            fr:
                "Une barre par critère : pleine jusqu'à la note, hachurée sur la fourchette permise par les données manquantes, en contour jusqu'au maximum réalisable."
        )
    }

    var timelineDescription: Words {
        tell(
            en:
                "A bar for each dated activity, from its first to its last possible day. What lies outside the period is drawn at its edge.",
            fr:
                "Une barre par activité datée, du premier au dernier jour possible. Ce qui sort de la période est dessiné à son bord."
        )
    }

    func partiesDescription(_ conventions: Words) -> Words {
        tell(
            en:
                "For each Party on the centre's list (\(conventions)), how many counted activities name it as one that benefited.",
            fr:
                "Pour chaque Partie de la liste du centre (\(conventions)), combien d'activités comptées la nomment comme bénéficiaire."
        )
    }

    func undated(_ items: Words) -> Words { tell(en: "Undated: \(items).", fr: "Sans date : \(items).") }

    func otherParties(_ parties: Words) -> Words {
        tell(en: "Also named, outside the list: \(parties).", fr: "Nommées aussi, hors de la liste : \(parties).")
    }
}
