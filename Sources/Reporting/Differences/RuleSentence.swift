internal import Analysis
internal import Documents
internal import ExactNumbers
internal import Methodology
internal import Results

/// One difference between two methodologies as a sentence.
struct RuleSentence {
    private let difference: RuleDifference
    private let say: Wording
    private let place: RulePlaceName

    init(_ difference: RuleDifference, in say: Wording) {
        self.difference = difference
        self.say = say
        place = RulePlaceName(difference.path, in: say)
    }

    private var before: Words? { difference.before.map(text) }
    private var after: Words? { difference.after.map(text) }
    private var keys: [String] { place.keys }

    var words: Words {
        if let band = difference.band { return bandSentence(say.band(from: band.from, next: band.next)) }
        if let index = keys.firstIndex(where: { $0 == "where" }) { return condition(Array(keys[(index + 1)...])) }
        if keys.isEmpty { return wholeThing }
        if isText {
            return say("differences.worded_differently", ["name": say.titled(place.name, .code(keysWithoutLanguage))])
        }
        if keys.last == "cite" {
            return say(
                "rules.cites_now",
                [
                    "place": place.name, "after": after ?? say("scenarios.nothing_written"),
                    "before": before ?? say("scenarios.nothing_written"),
                ])
        }
        if difference.path.first == "gates", keys == ["otherwise"], let before = difference.before,
            let after = difference.after
        {
            return say(
                "rules.says",
                ["place": place.name, "key": key, "after": consequences(after), "before": consequences(before)])
        }
        if let special { return special }
        switch (after, before) {
        case (let after?, let before?):
            return say("rules.says", ["place": place.name, "key": key, "after": after, "before": before])
        case (let after?, nil): return say("rules.says_now", ["place": place.name, "key": key, "after": after])
        default: return say("rules.says_no_longer", ["place": place.name, "key": key, "before": before ?? ""])
        }
    }

    private var key: Words { .code(keys.joined(separator: ".")) }

    private var keysWithoutLanguage: String {
        let isInLanguage = keys.last.flatMap { Language(rawValue: $0) } != nil
        return (isInLanguage ? keys.dropLast() : keys[...]).joined(separator: ".")
    }

    /// Something with an id that only one of the two has.
    private var wholeThing: Words {
        difference.before == nil
            ? say("rules.is_new", ["place": place.name]) : say("rules.is_gone", ["place": place.name])
    }

    /// Texts for people, in whichever language.
    private var isText: Bool {
        let texts: Set = [
            "title", "explanation", "label", "question", "answer", "decided_by", "at", "body", "note", "not_monotone",
        ]
        let isInCondition = keys.contains("require") || keys.contains("otherwise") || keys.contains("caps")
        return !isInCondition && keys.suffix(2).contains(where: texts.contains) && !place.isCap
    }

    private var special: Words? {
        if keys.count == 2, keys[0] == "weights", difference.path.first == "total" {
            let nothing = say("scenarios.nothing_written")
            return say(
                "differences.is_now",
                ["name": say.weight(of: .code(keys[1])), "after": after ?? nothing, "before": before ?? nothing])
        }
        guard let before, let after else { return nil }
        if keys == ["maximum"] { return say("rules.most", ["place": place.name, "after": after, "before": before]) }
        guard difference.path.first == "values", keys.first == "history", keys.last == "value" else { return nil }
        return say(
            "differences.is_now",
            [
                "name": say.datedValue(.code(difference.path[1]), from: .written(keys[1])), "after": after,
                "before": before,
            ])
    }

    /// What a gate does, in the words in which reports say it.
    private func consequences(_ written: JSONValue) -> Words {
        let all = if case .array(let parts) = written { parts } else { [written] }
        let said = all.map { part -> Words in
            guard part.string != nil else { return consequence(part) }
            return all.count > 1 ? say("gates.needs_review_besides") : say("gates.needs_review")
        }
        return say.quoted(say.clauses(said))
    }

    private func consequence(_ written: JSONValue) -> Words {
        if case .array(let criteria)? = written["not_assessed"] {
            let names = criteria.compactMap(\.string).map { Words.code($0) }
            return say("gates.leaves_unassessed", ["criteria": say.all(names)])
        }
        if let criterion = written["cap"]?["criterion"]?.string, let limit = written["cap"]?["at"]?.string {
            return say("gates.caps", ["criterion": .code(criterion), "limit": points(limit)])
        }
        if let limit = written["cap_total"]?.string { return say("gates.caps_total", ["limit": points(limit)]) }
        if let name = written["rating_at_most"]?.string { return say("gates.caps_rating", ["name": .code(name)]) }
        return text(written)
    }

    /// Points as a number, or the dated value that says how many.
    private func points(_ written: String) -> Words {
        Rational(exactly: written).map { say.points($0) } ?? .code(written)
    }

    private func bandSentence(_ band: Words) -> Words {
        let index = difference.path.firstIndex { $0 == "bands" } ?? 0
        let inner = difference.path.dropFirst(index + 2)
        switch inner.first {
        case nil:
            let score = (difference.after ?? difference.before)?["score"]?.string.map { Words.written($0) } ?? ""
            return difference.before == nil
                ? say("rules.band_is_new", ["place": place.shortName, "band": band, "score": score])
                : say("rules.band_is_gone", ["place": place.shortName, "band": band, "score": score])
        case "score":
            return say(
                "rules.band_scores",
                ["band": band, "place": place.shortName, "after": after ?? "", "before": before ?? ""])
        case "from":
            return say(
                "rules.band_begins",
                ["band": band, "place": place.shortName, "after": after ?? "", "before": before ?? ""])
        case "to": return say.bandEnds(band, of: place.shortName, at: after, was: before)
        case "label": return say("differences.worded_differently", ["name": "\(band), \(place.name)"])
        case let key?:
            let name: Words = "\(band), \(place.name)"
            guard let after else {
                return say("rules.says_no_longer", ["place": name, "key": .code(key), "before": before ?? ""])
            }
            return before.map { say("rules.says", ["place": name, "key": .code(key), "after": after, "before": $0]) }
                ?? say("rules.says_now", ["place": name, "key": .code(key), "after": after])
        }
    }

    private func condition(_ path: [String]) -> Words {
        // What names a value or cannot be read alone is told as the methodology writes it.
        let asked = { (value: JSONValue) -> Words in
            let written = path.reversed().reduce(value) { JSONValue.object([$1: $0]) }
            return Condition(structure: written).map { say.all(say.conditions($0)) } ?? text(written)
        }
        switch (difference.before, difference.after) {
        case (nil, let after?): return say("rules.also_asks", ["place": place.name, "conditions": asked(after)])
        case (let before?, nil): return say("rules.no_longer_asks", ["place": place.name, "conditions": asked(before)])
        default:
            return say(
                "rules.asks_instead",
                [
                    "place": place.name, "after": asked(difference.after ?? .null),
                    "before": asked(difference.before ?? .null),
                ])
        }
    }

    /// A value as a methodology writes it.
    private func text(_ value: JSONValue) -> Words { .written(value.onOneLine) }
}

extension JSONValue {
    /// The value on one line, keys in alphabetical order.
    var onOneLine: String {
        switch self {
        case .null: "–"
        case .bool(let flag): String(flag)
        case .number(let number): String(number)
        case .string(let text): text
        case .array(let parts): parts.map(\.onOneLine).joined(separator: ", ")
        case .object(let keys):
            "{" + keys.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value.onOneLine)" }.joined(separator: ", ")
                + "}"
        }
    }
}
