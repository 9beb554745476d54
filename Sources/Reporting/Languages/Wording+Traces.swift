internal import ExactNumbers
internal import Results

extension Wording {
    var item: Words { tell(en: "Item", fr: "Élément") }
    var items: Words { tell(en: "Items", fr: "Éléments") }
    var evidence: Words { tell(en: "Evidence", fr: "Justificatifs") }
    var contributes: Words { tell(en: "Contributes", fr: "Apport") }
    var whereWritten: Words { tell(en: "In the record", fr: "Dans le dossier") }
    var missing: Words { tell(en: "Missing", fr: "Manque") }
    var wouldSettle: Words { tell(en: "What would settle it", fr: "Ce qui trancherait") }
    var atPresent: Words { tell(en: "At present", fr: "Pour l'instant") }
    var whyNot: Words { tell(en: "Why not", fr: "Pourquoi") }
    var met: Words { tell(en: "met", fr: "satisfaite") }
    var notMet: Words { tell(en: "not met", fr: "non satisfaite") }
    var openEntry: Words {
        tell(
            en: "not met; undecided items could meet it",
            fr: "non satisfaite ; des éléments en suspens pourraient y suffire")
    }
    var emptySet: Words { tell(en: "none named", fr: "aucun") }
    var judgementItself: Words { tell(en: "The judgement itself", fr: "Le jugement lui-même") }

    func upperSide(_ value: Words) -> Words {
        tell(en: "Above the line: \(value)", fr: "Au-dessus de la barre : \(value)")
    }
    func lowerSide(_ value: Words) -> Words {
        tell(en: "Below the line: \(value)", fr: "Au-dessous de la barre : \(value)")
    }

    func entry(_ name: Words, _ value: Words, met: Words) -> Words {
        tell(en: "Entry \(quoted(name)): \(value), \(met)", fr: "Rubrique \(quoted(name)) : \(value), \(met)")
    }

    func countedItems(_ number: Int) -> Words {
        tell(en: "Counted (\(number))", fr: "Comptés (\(number))")
    }

    func mergedItems(_ number: Int) -> Words {
        tell(en: "Counted once with another (\(number))", fr: "Comptés une seule fois avec un autre (\(number))")
    }

    func undecidedHeading(_ number: Int) -> Words {
        tell(en: "Undecided (\(number))", fr: "En suspens (\(number))")
    }

    func notCountedItems(_ number: Int) -> Words {
        tell(en: "Not counted, and why (\(number))", fr: "Non comptés, et pourquoi (\(number))")
    }

    func mergedInto(_ item: Words, _ into: Words, _ field: Words, _ key: Words) -> Words {
        tell(
            en: "\(item) is one with \(into), which counts for both: same \(field) \(key)",
            fr: "\(item) ne fait qu'un avec \(into), qui compte pour les deux : même \(field) \(key)")
    }

    func lacks(_ fields: Words) -> Words { tell(en: "lacks \(fields)", fr: "il manque \(fields)") }

    func treatment(_ treatment: UndecidedItem.Treatment) -> Words {
        switch treatment {
        case .leftOut: tell(en: "left out", fr: "laissé de côté")
        case .counted: tell(en: "counted", fr: "compté")
        }
    }

    var eventsOutside: Words {
        tell(en: "Events of the calendar outside the period", fr: "Réunions du calendrier hors de la période")
    }

    func line(_ line: Int) -> Words { tell(en: "line \(line)", fr: "ligne \(line)") }

    func calendarLine(_ line: Int) -> Words { tell(en: "calendar, line \(line)", fr: "calendrier, ligne \(line)") }

    /// A failing condition; `found` is nil where the record says nothing.
    func fails(_ field: Words, found: Words?, required: Words) -> Words {
        let found = found ?? tell(en: "not stated", fr: "non indiqué")
        return tell(
            en: "\(field.capitalised): \(found). Required: \(required)",
            fr: "\(field.capitalised) : \(found). Exigé : \(required)")
    }
}
