internal import Documents
internal import ExactNumbers
internal import Methodology

extension Wording {
    var comparedMethodologies: Words { tell("differences.compared_methodologies") }
    var comparedRecords: Words { tell("differences.compared_records") }
    var old: Words { tell("differences.old") }
    var new: Words { tell("differences.new") }
    var differences: Words { tell("differences.differences") }
    var noDifferences: Words {
        tell("differences.no_differences")
    }
    var effectOnScores: Words { tell("differences.effect_on_scores") }
    var noRecords: Words {
        tell("differences.no_records")
    }
    var evaluation: Words { tell("differences.evaluation") }

    var addedItems: Words { tell("differences.added_items") }
    var removedItems: Words { tell("differences.removed_items") }
    var renamedItems: Words { tell("differences.renamed_items") }
    var changedItems: Words { tell("differences.changed_items") }

    func renamed(_ kind: Words, _ from: Words, _ to: Words) -> Words {
        tell("differences.renamed", ["kind": kind, "from": from, "to": to])
    }

    func isNow(_ name: Words, _ after: Words, was before: Words) -> Words {
        tell("differences.is_now", ["name": name, "after": after, "before": before])
    }

    func wordedDifferently(_ name: Words) -> Words {
        tell("differences.worded_differently", ["name": name])
    }

    /// What an item of a record is called; besides the kinds that rules may count also sources, findings and the centre.
    func kindOfItem(_ kind: String) -> Words {
        if let kind = ItemKind(rawValue: kind) { return itemKind(kind) }
        switch kind {
        case "source": return tell("differences.kind_of_item_source")
        case "finding": return tell("differences.kind_of_item_finding")
        default: return tell("differences.kind_of_item_other")
        }
    }

    func scoredUnder(_ titles: Words) -> Words { tell("differences.scored_under", ["titles": titles]) }
    var splitPerformance: Words { tell("differences.split_performance") }
    var splitMethod: Words { tell("differences.split_method") }
    var splitLimits: Words { tell("differences.split_limits") }
    var allOfIt: Words { tell("differences.all_of_it") }

    func splitCaption(_ before: Rational, _ after: Rational, _ difference: Rational) -> Words {
        tell(
            "differences.split_caption",
            ["before": share(before), "after": share(after), "difference": signedShare(difference)])
    }

    /// What the split means, since it says of the rules no more than how they weigh.
    func splitNote(isOneMethodology: Bool) -> Words {
        isOneMethodology
            ? tell("differences.split_note_one_methodology")
            : tell("differences.split_note")
    }

    func signedShare(_ difference: Rational) -> Words {
        difference > .zero ? "+\(share(difference))" : share(difference)
    }

    func someRules(_ statuses: [RuleStatus]) -> Words? {
        let areAlike = statuses.count == 1
        if statuses.contains(.illustrative) {
            return provenanceOfRules(.illustrative, cites: []).map { rules($0, all: areAlike) }
        }
        guard statuses.contains(.inferred) else { return nil }
        return rules(tell("differences.some_inferred"), all: areAlike)
    }

    var incompleteShare: Words {
        tell("differences.incomplete_share")
    }
}
