internal import Documents
internal import Methodology
internal import Scalars

// The sections of a methodology.

extension RuleChanges {
    mutating func document(_ root: YAMLNode) {
        for entry in root.entries { section(entry, of: root) }
    }

    private mutating func section(_ section: YAMLEntry, of root: YAMLNode) {
        switch section.key.text {
        case "values", "windows", "selections", "scales", "ratings":
            for entry in section.value.entries {
                within(entry.key.text, definedAt: entry.key.span) { $0.definition(entry.value, in: section.key.text) }
            }
        case "criteria": for criterion in section.value.elements { self.criterion(criterion) }
        case "groups": for group in section.value.elements { self.group(group) }
        case "gates":
            leaveOutEach(ofSection: section, .gate)
            for gate in section.value.elements { within(gate.value(of: "id")?.text) { $0.gate(gate, in: root) } }
        case "total": within("total") { $0.whole(section.value, parts: "criteria") }
        case "rating": within("rating") { $0.rating(section.value) }
        default: break
        }
    }

    private mutating func definition(_ node: YAMLNode, in section: String) {
        switch section {
        case "values": history(node)
        case "windows": window(node)
        case "selections": selection(node)
        case "scales": choices(node.value(of: "choices"))
        default: rating(node)
        }
    }

    /// Each element of a section less; the section itself where there is one alone.
    mutating func leaveOutEach(ofSection section: YAMLEntry, _ kind: RuleChangeKind) {
        if section.value.elements.count == 1 { leaveOut(section, kind) }
        leaveOutEach(of: section.value, kind)
    }

    /// Numbers one step on, and the days from which they hold. Before the first of these no test can be read.
    private mutating func history(_ value: YAMLNode) {
        for (position, element) in (value.value(of: "history")?.elements ?? []).enumerated() {
            element.entry("value").map { step($0, .value) }
            guard let from = element.entry("from") else { continue }
            for day in from.value.daysAround {
                let isEarlier = day < from.value.text
                set(from, to: day, .value, without: position == 0 && isEarlier ? .notBegun : nil)
            }
        }
    }

    private mutating func window(_ window: YAMLNode) {
        for entry in window.entries {
            switch entry.key.text {
            case "from", "to": stepDay(entry, .window)
            case "first_years", "last_years":
                step(entry, .window)
                rename(entry, to: entry.key.text == "first_years" ? "last_years" : "first_years", .window)
            default: break
            }
        }
    }

    private mutating func selection(_ selection: YAMLNode) {
        for entry in selection.entries {
            switch entry.key.text {
            case "of":
                for kind in ItemKind.allCases where kind.rawValue != entry.value.text {
                    set(entry, to: kind.rawValue, .selection)
                }
            case "where":
                leaveOut(entry, .condition)
                conditions(entry.value)
            case "once_per": leaveOut(entry, .repetition)
            case "when_undecided":
                turn(
                    entry, between: UndecidedTreatment.leaveOut.rawValue, UndecidedTreatment.count.rawValue, .undecided)
            default: break
            }
        }
    }

    /// The other of two words.
    mutating func turn(_ entry: YAMLEntry, between one: String, _ other: String, _ kind: RuleChangeKind) {
        set(entry, to: entry.value.text == one ? other : one, kind)
    }
}
