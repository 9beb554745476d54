// Differences between rules, as sentences without a full stop.

extension Wording {
    func bandEnds(_ band: Words, of place: Words, at after: Words?, was before: Words?) -> Words {
        switch (after, before) {
        case (let after?, let before?):
            tell("rules.band_ends", ["band": band, "place": place, "after": after, "before": before])
        case (let after?, nil):
            tell("rules.band_ends_new", ["band": band, "place": place, "after": after])
        default:
            tell("rules.band_ends_gone", ["band": band, "place": place])
        }
    }

    /// The values that a band covers: `band 11 to 15`, `band from 25% to below 50%`, `band from 16 on`.
    func band(from: String, next: String?) -> Words {
        let first = Words.written(from)
        guard let next else { return tell("rules.band_from", ["first": first]) }
        guard let low = Int(from), let high = Int(next) else {
            return tell("rules.band_below", ["first": first, "next": Words.written(next)])
        }
        return high - 1 <= low
            ? tell("rules.band_at", ["first": first])
            : tell("rules.band_to", ["first": first, "high": "\(high - 1)"])
    }

    func weight(of criterion: Words) -> Words { tell("rules.weight", ["criterion": criterion]) }

    func datedValue(_ id: Words, from date: Words) -> Words {
        tell("rules.dated_value", ["id": id, "date": date])
    }

    /// The section of a methodology with an id in it: `selection completed`.
    func ruleSection(_ section: String, _ id: String) -> Words {
        let id = Words.code(id)
        return switch section {
        case "criteria": tell("rules.rule_section_criteria", ["id": "\(id)"])
        case "selections": tell("rules.rule_section_selections", ["id": "\(id)"])
        case "gates": tell("rules.rule_section_gates", ["id": "\(id)"])
        case "values": tell("rules.rule_section_values", ["id": "\(id)"])
        case "windows": tell("rules.rule_section_windows", ["id": "\(id)"])
        case "readings": tell("rules.rule_section_readings", ["id": "\(id)"])
        case "references": tell("rules.rule_section_references", ["id": "\(id)"])
        default: "\(section) \(id)"
        }
    }

    func indicator(_ id: String) -> Words {
        tell("rules.indicator", ["id": Words.code(id)])
    }
    func cap(_ id: String, of criterion: String) -> Words {
        tell("rules.cap", ["id": Words.code(id), "criterion": Words.code(criterion)])
    }
}
