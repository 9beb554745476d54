internal import ExactNumbers
internal import Methodology

extension Wording {
    /// What an item of a record is called; besides the kinds that rules may count also sources, findings and the centre.
    func kindOfItem(_ kind: String) -> Words {
        if let kind = ItemKind(rawValue: kind) { return itemKind(kind) }
        switch kind {
        case "source": return tell("differences.kind_of_item_source")
        case "finding": return tell("differences.kind_of_item_finding")
        default: return tell("differences.kind_of_item_other")
        }
    }

    /// What the split means, since it says of the rules no more than how they weigh.
    func splitNote(isOneMethodology: Bool) -> Words {
        isOneMethodology
            ? tell("differences.split_note_one_methodology")
            : tell("differences.split_note")
    }

    /// A difference of shares in points of a percent, with its sign: the number alone.
    func signedPoints(_ difference: Rational) -> Words {
        let points = difference * 100
        guard difference <= .zero else { return added(points, within: DisplayEdges()) }
        return points.exactDecimals == nil ? about(points) : rounded(points)
    }

    /// The same with what it counts.
    func signedPercentagePoints(_ difference: Rational) -> Words {
        difference > .zero ? "+\(percentagePoints(difference))" : percentagePoints(difference)
    }

    func someRules(_ statuses: [RuleStatus]) -> Words? {
        let areAlike = statuses.count == 1
        if statuses.contains(.illustrative) {
            return provenanceOfRules(.illustrative, cites: []).map { rules($0, all: areAlike) }
        }
        guard statuses.contains(.inferred) else { return nil }
        return rules(tell("differences.some_inferred"), all: areAlike)
    }
}

extension Wording {
    /// A list under its heading with the number of its lines; nothing where it is empty.
    func counted(_ title: Words, _ lines: [Words]) -> [Block] {
        lines.isEmpty ? [] : [.lead(inBrackets("\(lines.count)", behind: title)), .list(lines)]
    }
}
