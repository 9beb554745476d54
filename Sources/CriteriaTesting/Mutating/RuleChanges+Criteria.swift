internal import Documents
internal import ExactNumbers
internal import Methodology
internal import Scalars

// Criteria, groups, total, gates and ratings.

extension RuleChanges {
    mutating func criterion(_ node: YAMLNode) {
        within(node.value(of: "id")?.text) { changes in
            changes.whole(node, parts: "indicators")
            node.value(of: "measure").map { changes.measure($0) }
            for indicator in node.value(of: "indicators")?.elements ?? [] {
                changes.within(indicator.value(of: "id").map { changes.name(of: $0.text) }) { $0.indicator(indicator) }
            }
        }
    }

    private mutating func indicator(_ node: YAMLNode) {
        node.value(of: "measure").map { measure($0) }
        bands(node.value(of: "bands"))
    }

    mutating func group(_ node: YAMLNode) {
        within(node.value(of: "id")?.text) { changes in
            node.value(of: "criteria").map { changes.leaveOutEach(of: $0, .member) }
            changes.whole(node, parts: "criteria")
        }
    }

    /// What a criterion, a group and the total have in common: how their parts are taken together.
    mutating func whole(_ node: YAMLNode, parts: String) {
        let noDifference: NoDifference? = node.value(of: parts)?.elements.count == 1 ? .onePart : nil
        for entry in node.entries {
            switch entry.key.text {
            case "combine": combination(entry, beside: node.entry("weights"), noDifference)
            case "of": turn(entry, between: "criteria", "groups", .member)
            case "plus":
                step(entry, .plus)
                leaveOut(entry, .plus, without: noDifference)
            case "weights": weights(entry.value)
            case "bands": bands(entry.value)
            case "ladders": for ladder in entry.value.entries { bands(ladder.value) }
            case "caps": caps(entry)
            case "rounded": rounded(entry)
            case "rating": rating(entry.value)
            default: break
            }
        }
    }

    /// Another way to combine; weights go with that which asks for them.
    private mutating func combination(_ entry: YAMLEntry, beside weights: YAMLEntry?, _ noDifference: NoDifference?) {
        for way in Combination.allCases where way.rawValue != entry.value.text && way != .weightedSum {
            guard let weights else {
                set(entry, to: way.rawValue, .combination, without: noDifference)
                continue
            }
            var edits = YAMLEdits()
            edits.remove(weights.key)
            set(entry, to: way.rawValue, .combination, with: edits)
        }
    }

    /// One more for each part: of percentages another has one less, so that they still make a hundred.
    private mutating func weights(_ node: YAMLNode) {
        let entries = node.entries
        guard entries.count > 1 else { return }
        for (position, entry) in entries.enumerated() {
            let other = entries[(position + 1) % entries.count]
            var edits = YAMLEdits()
            if entry.value.text.ends(with: "%") {
                guard let less = other.value.less else { continue }
                edits.replace(other.value, with: .scalar(less, at: other.value.span))
            }
            if let more = entry.value.more { set(entry, to: more, .weight, with: edits) }
        }
    }

    private mutating func caps(_ section: YAMLEntry) {
        leaveOutEach(ofSection: section, .cap)
        for cap in section.value.elements {
            cap.entry("at").map { step($0, .cap) }
            cap.value(of: "of").map { leaveOutEach(of: $0, .cap) }
        }
    }

    private mutating func rounded(_ entry: YAMLEntry) {
        entry.value.entry("to").map { step($0, .rounded) }
        leaveOut(entry, .rounded)
    }

    /// Each edge one step down and up, the end of the band below with it, and each score.
    mutating func bands(_ list: YAMLNode?) {
        let bands = list?.elements ?? []
        for (position, band) in bands.enumerated() {
            if let from = band.entry("from") {
                edge(from, after: position > 0 ? bands[position - 1].entry("to") : nil)
            }
            band.entry("to").map { step($0, .edge) }
            band.entry("score").map { step($0, .score) }
        }
    }

    private mutating func edge(_ from: YAMLEntry, after end: YAMLEntry?) {
        guard let end else { return step(from, .edge) }
        for (text, last) in [(from.value.less, end.value.less), (from.value.more, end.value.more)] {
            guard let text, let last else { continue }
            var edits = YAMLEdits()
            edits.replace(end.value, with: .scalar(last, at: end.value.span))
            set(from, to: text, .edge, with: edits)
        }
    }

    mutating func rating(_ node: YAMLNode) {
        for entry in node.entries {
            switch entry.key.text {
            case "of":
                turn(
                    entry, between: Rating.Basis.total.rawValue, Rating.Basis.shareOfMaximum.rawValue, .classes)
            case "rated_from":
                step(entry, .ratedFrom)
                leaveOut(entry, .ratedFrom)
            case "rounded": rounded(entry)
            case "classes": for part in entry.value.elements { part.entry("from").map { step($0, .classes) } }
            default: break
            }
        }
    }
}

// Gates.

extension RuleChanges {
    mutating func gate(_ node: YAMLNode, in root: YAMLNode) {
        node.value(of: "require").map { measure($0) }
        guard let consequence = node.entry("otherwise") else { return }
        leaveOutEach(of: consequence.value, .consequence) { $0.kind == .scalar ? .noNumber : nil }
        if consequence.value.kind != .scalar { set(consequence, to: "needs_review", .consequence) }
        let all = consequence.value.kind == .sequence ? consequence.value.elements : [consequence.value]
        let classes = root.value(of: "rating")?.value(of: "classes")?.elements.compactMap { $0.value(of: "id")?.text }
        for entry in all.flatMap(\.entries) { self.consequence(entry, classes: classes ?? []) }
    }

    private mutating func consequence(_ entry: YAMLEntry, classes: [String]) {
        switch entry.key.text {
        case "not_assessed": leaveOutEach(of: entry.value, .consequence)
        case "cap": entry.value.entry("at").map { step($0, .consequence) }
        case "cap_total": step(entry, .consequence)
        case "rating_at_most":
            for other in classes where other != entry.value.text { set(entry, to: other, .consequence) }
        default: break
        }
    }
}
