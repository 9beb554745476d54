internal import Results

extension Wording {
    var sourcesTitle: Words { tell(en: "Documents", fr: "Documents") }
    var source: Words { tell(en: "Document", fr: "Document") }
    var whereFound: Words { tell(en: "Where it is", fr: "Où il se trouve") }
    var strength: Words { tell(en: "Strength", fr: "Force probante") }
    var citedBy: Words { tell(en: "Cited by", fr: "Cité par") }
    var nobody: Words { tell(en: "nothing", fr: "rien") }
    var notStated: Words { tell(en: "not stated", fr: "non indiqué") }
    var notAttached: Words { tell(en: "not attached", fr: "non joint") }
    var noSources: Words { tell(en: "The record names no document.", fr: "Le dossier ne cite aucun document.") }
    var itemsTitle: Words { tell(en: "Items of the record", fr: "Éléments du dossier") }
    var whatItSays: Words { tell(en: "What the record says", fr: "Ce que dit le dossier") }
    var countsIn: Words { tell(en: "Counts in", fr: "Compte dans") }
    var findings: Words { tell(en: "What a reviewer should look at", fr: "Ce qu'un examinateur devrait regarder") }
    var noFindings: Words { tell(en: "The record shows nothing of the kind.", fr: "Le dossier ne montre rien de tel.") }
    var feedback: Words { tell(en: "What served Parties said", fr: "Ce que disent les Parties desservies") }
    var services: Words { tell(en: "Services received", fr: "Services reçus") }
    var challenges: Words { tell(en: "Challenges", fr: "Difficultés") }
    var gaps: Words { tell(en: "Gaps", fr: "Lacunes") }
    var priorities: Words { tell(en: "Priorities", fr: "Priorités") }
    var recommendations: Words { tell(en: "Recommendations", fr: "Recommandations") }
    var unnamedParty: Words { tell(en: "A Party that is not named", fr: "Une Partie non nommée") }

    var itemsIntroduction: Words {
        tell(
            en:
                "Everything that the centre reported, and the events of the calendar within the period, as written in the record.",
            fr:
                "Tout ce que le centre a déclaré, et les réunions du calendrier pendant la période, tels qu'écrits dans le dossier."
        )
    }

    var findingsIntroduction: Words {
        tell(
            en: "These points come from the record itself. None of them changes a score.",
            fr: "Ces points ressortent du dossier lui-même. Aucun ne modifie une note.")
    }

    var feedbackIntroduction: Words {
        tell(en: "Printed as it was given. It enters no score.", fr: "Reproduit tel quel. N'entre dans aucune note.")
    }

    func viaActivity(_ evidence: Words) -> Words {
        tell(en: "of its activity: \(evidence)", fr: "de son activité : \(evidence)")
    }

    func readOn(_ date: Words) -> Words { tell(en: "read on \(date)", fr: "consulté le \(date)") }
    func judgementOn(_ indicator: Words) -> Words {
        tell(en: "judgement on \(indicator)", fr: "jugement sur \(indicator)")
    }
    func undecidedIn(_ indicator: Words) -> Words {
        tell(en: "undecided in \(indicator)", fr: "en suspens dans \(indicator)")
    }
    func stated(_ name: Words, _ value: Words) -> Words { tell(en: "\(name): \(value)", fr: "\(name) : \(value)") }

    func finding(_ kind: RecordFinding.Kind) -> Words {
        switch kind {
        case .undatedItem: tell(en: "Items without any date", fr: "Éléments sans aucune date")
        case .outsidePeriod:
            tell(
                en: "Items that lie, or may lie, outside the period",
                fr: "Éléments situés, ou peut-être situés, hors de la période")
        case .sameItemTwice: tell(en: "Items that look like one", fr: "Éléments qui semblent n'en faire qu'un")
        case .unusedSource: tell(en: "Documents that nothing points at", fr: "Documents auxquels rien ne renvoie")
        case .sourceWithoutFile:
            tell(en: "Documents without a file or an address", fr: "Documents sans fichier ni adresse")
        case .noFollowUp:
            tell(en: "Recommendations that no activity followed up", fr: "Recommandations sans activité de suivi")
        case .followUpCircle:
            tell(
                en: "Recommendations that activities follow up in a circle",
                fr: "Recommandations dont le suivi tourne en rond")
        case .quantitiesDisagree:
            tell(en: "Quantities of one project that disagree", fr: "Quantités d'un même projet qui divergent")
        }
    }
}

extension Wording {
    func outside(_ field: Words, _ date: Words, certain: Bool) -> Words {
        certain
            ? tell(en: "\(field) \(date), outside the period", fr: "\(field) \(date), hors de la période")
            : tell(
                en: "\(field) \(date), perhaps outside the period", fr: "\(field) \(date), peut-être hors de la période"
            )
    }

    /// In what two items are alike.
    func resemblance(_ what: String) -> Words {
        switch what {
        case "title": tell(en: "same title", fr: "même titre")
        case "event": tell(en: "same event of the calendar", fr: "même réunion du calendrier")
        case "days_and_place": tell(en: "same days and place", fr: "mêmes jours et même lieu")
        default: tell(en: "same \(Words.written(what))", fr: "même \(Words.written(what))")
        }
    }
}
