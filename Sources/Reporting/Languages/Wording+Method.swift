internal import Methodology

extension Wording {
    var method: Words { tell(en: "Method, readings and limits", fr: "Méthode, interprétations et limites") }
    var selections: Words { tell(en: "Which items count", fr: "Quels éléments comptent") }
    var selection: Words { tell(en: "Selection", fr: "Sélection") }
    var readings: Words { tell(en: "Readings", fr: "Interprétations") }
    var question: Words { tell(en: "Where the source is silent", fr: "Où la source se tait") }
    var answer: Words { tell(en: "Reading", fr: "Interprétation") }
    var decidedBy: Words { tell(en: "Decided by", fr: "Décidé par") }
    var symbol: Words { tell(en: "Symbol", fr: "Cote") }
    var document: Words { tell(en: "Document", fr: "Document") }
    var limits: Words { tell(en: "Limits", fr: "Limites") }
    var digests: Words { tell(en: "Digests, and how to verify", fr: "Empreintes et vérification") }
    var file: Words { tell(en: "File", fr: "Fichier") }
    var contents: Words { tell(en: "Contents", fr: "Sommaire") }

    var methodIntroduction: Words {
        tell(
            en:
                "Each indicator measures the items of a selection; the ladder turns the measured value into a score. An item for which data are missing is neither counted nor refused: it is undecided, and widens the range of the score. All numbers are exact; rounding is for display only.",
            fr:
                "Chaque indicateur mesure les éléments d'une sélection ; le barème convertit la valeur mesurée en note. Un élément dont des données manquent n'est ni compté ni refusé : il est en suspens et élargit la fourchette de la note. Tous les nombres sont exacts ; l'arrondi ne sert qu'à l'affichage."
        )
    }

    var readingsIntroduction: Words {
        tell(
            en:
                "Decisions where the source says nothing. Whoever disagrees with one disagrees with the scores that rest on it.",
            fr: "Choix faits là où la source ne dit rien. Qui en conteste un conteste les notes qui en dépendent.")
    }

    func every(_ kind: Words) -> Words { tell(en: "kind of item: \(kind)", fr: "type d'élément : \(kind)") }

    func oncePer(_ field: Words) -> Words {
        tell(en: "those with the same \(field) count once", fr: "ceux de même \(field) comptent une seule fois")
    }

    func whenUndecided(_ treatment: UndecidedTreatment) -> Words {
        switch treatment {
        case .leaveOut: tell(en: "undecided items are left out", fr: "les éléments en suspens sont laissés de côté")
        case .count: tell(en: "undecided items are counted", fr: "les éléments en suspens sont comptés")
        }
    }

    var limitOnlyRecord: Words {
        tell(
            en:
                "The scores rest on what the record says. Whether a document shows what it is cited for is for a reviewer to judge.",
            fr:
                "Les notes reposent sur ce que dit le dossier. Il revient à un examinateur de juger si un document prouve ce pour quoi il est cité."
        )
    }

    var limitRanges: Words {
        tell(
            en:
                "A range holds every result that missing data allow, taking indicators as independent; the true spread may be narrower.",
            fr:
                "Une fourchette contient tous les résultats que permettent les données manquantes, les indicateurs étant pris séparément ; l'écart réel peut être plus étroit."
        )
    }

    var limitFeedback: Words {
        tell(
            en: "Feedback of users and findings on the record enter no score.",
            fr: "Les avis des usagers et les constats sur le dossier n'entrent dans aucune note.")
    }

    var limitTranslations: Words {
        tell(
            en:
                "Texts of the criteria and of the record are shown in the language in which they were written where there is no version in this one.",
            fr:
                "Les textes des critères et du dossier paraissent dans leur langue d'origine lorsqu'il n'en existe pas de version dans celle-ci."
        )
    }

    func limitUntranscribed(_ criteria: Words) -> Words {
        tell(
            en: "Known to exist, but the text is not at hand, so never scored: \(criteria).",
            fr: "Connus, mais leur texte n'est pas disponible ; jamais notés : \(criteria).")
    }

    func limitNotAssessed(_ criteria: Words) -> Words {
        tell(
            en: "Not assessed, since there was nothing to measure against: \(criteria).",
            fr: "Non évalués, faute de base de comparaison : \(criteria).")
    }

    func howToVerify(repeating command: Words, digest: Words) -> Words {
        tell(
            en:
                "The file with the ending .json beside this report holds every rule, item and number. The same files give the same report, to the byte: \(command) makes it again. \(digest) shows whether a file is the one that was assessed.",
            fr:
                "Le fichier .json qui accompagne ce rapport contient chaque règle, élément et nombre. Les mêmes fichiers donnent le même rapport, à l'octet près : \(command) le refait. \(digest) montre si un fichier est bien celui qui a été évalué."
        )
    }

    func madeBy(_ engine: String) -> Words { tell(en: "Made by \(engine).", fr: "Établi par \(engine).") }
}
