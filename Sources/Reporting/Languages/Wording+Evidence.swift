internal import Results

extension Wording {
    var sourcesTitle: Words { tell("evidence.sources_title") }
    var source: Words { tell("evidence.source") }
    var whereFound: Words { tell("evidence.where_found") }
    var strength: Words { tell("evidence.strength") }
    var citedBy: Words { tell("evidence.cited_by") }
    var nobody: Words { tell("evidence.nobody") }
    var notStated: Words { tell("evidence.not_stated") }
    var notAttached: Words { tell("evidence.not_attached") }
    var noSources: Words { tell("evidence.no_sources") }
    var itemsTitle: Words { tell("evidence.items_title") }
    var whatItSays: Words { tell("evidence.what_it_says") }
    var countsIn: Words { tell("evidence.counts_in") }
    var findings: Words { tell("evidence.findings") }
    var noFindings: Words { tell("evidence.no_findings") }
    var feedback: Words { tell("evidence.feedback") }
    var services: Words { tell("evidence.services") }
    var challenges: Words { tell("evidence.challenges") }
    var gaps: Words { tell("evidence.gaps") }
    var priorities: Words { tell("evidence.priorities") }
    var recommendations: Words { tell("evidence.recommendations") }
    var unnamedParty: Words { tell("evidence.unnamed_party") }

    var itemsIntroduction: Words {
        tell("evidence.items_introduction")
    }

    var findingsIntroduction: Words {
        tell("evidence.findings_introduction")
    }

    var feedbackIntroduction: Words {
        tell("evidence.feedback_introduction")
    }

    func viaActivity(_ evidence: Words) -> Words {
        tell("evidence.via_activity", ["evidence": evidence])
    }

    func readOn(_ date: Words) -> Words { tell("evidence.read_on", ["date": date]) }
    func judgementOn(_ indicator: Words) -> Words {
        tell("evidence.judgement_on", ["indicator": indicator])
    }
    func undecidedIn(_ indicator: Words) -> Words {
        tell("evidence.undecided_in", ["indicator": indicator])
    }
    func stated(_ name: Words, _ value: Words) -> Words { tell("evidence.stated", ["name": name, "value": value]) }

    func finding(_ kind: RecordFinding.Kind) -> Words {
        switch kind {
        case .undatedItem: tell("evidence.finding_undated_item")
        case .outsidePeriod:
            tell("evidence.finding_outside_period")
        case .sameItemTwice: tell("evidence.finding_same_item_twice")
        case .unusedSource: tell("evidence.finding_unused_source")
        case .sourceWithoutFile:
            tell("evidence.finding_source_without_file")
        case .noFollowUp:
            tell("evidence.finding_no_follow_up")
        case .followUpCircle:
            tell("evidence.finding_follow_up_circle")
        case .quantitiesDisagree:
            tell("evidence.finding_quantities_disagree")
        }
    }
}

extension Wording {
    func outside(_ field: Words, _ date: Words, certain: Bool) -> Words {
        certain
            ? tell("evidence.outside", ["field": field, "date": date])
            : tell("evidence.perhaps_outside", ["field": field, "date": date])
    }

    /// In what two items are alike.
    func resemblance(_ what: String) -> Words {
        switch what {
        case "title": tell("evidence.resemblance_title")
        case "event": tell("evidence.resemblance_event")
        case "days_and_place": tell("evidence.resemblance_days_and_place")
        default: tell("evidence.resemblance_other", ["what": Words.written(what)])
        }
    }
}
