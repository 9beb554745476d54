internal import Results

extension Wording {
    func stated(_ name: Words, _ value: Words) -> Words { tell("evidence.stated", ["name": name, "value": value]) }

    func finding(_ kind: RecordFinding.Kind) -> Words {
        switch kind {
        case .undatedItem: tell("evidence.finding_undated_item")
        case .outsidePeriod:
            tell("evidence.finding_outside_period")
        case .unusedSource: tell("evidence.finding_unused_source")
        case .sourceWithoutFile:
            tell("evidence.finding_source_without_file")
        case .noFollowUp:
            tell("evidence.finding_no_follow_up")
        case .followUpCircle:
            tell("evidence.finding_follow_up_circle")
        case .quantitiesDisagree:
            tell("evidence.finding_quantities_disagree")
        case .otherUnit: tell("evidence.finding_other_unit")
        case .judgedElsewhere: tell("evidence.finding_judged_elsewhere")
        }
    }
}

extension Wording {
    func outside(_ field: Words, _ date: Words, certain: Bool) -> Words {
        certain
            ? tell("evidence.outside", ["field": field, "date": date])
            : tell("evidence.perhaps_outside", ["field": field, "date": date])
    }
}
