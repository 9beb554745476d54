/// What a place of a methodology is called, and the keys that lead on from there.
struct RulePlaceName {
    let name: Words
    /// The name inside a sentence that says already what it is: `b.activities`.
    let shortName: Words
    let keys: [String]
    let isCap: Bool

    init(_ path: [String], in say: Wording) {
        var keys = path
        var isCap = false
        let section = keys.first ?? ""
        switch (section, keys.count) {
        case ("criteria", 4...) where keys[2] == "indicators":
            let id = "\(keys[1]).\(keys[3])"
            (name, shortName) = (say.indicator(id), .code(id))
            keys.removeFirst(4)
        case ("criteria", 4...) where keys[2] == "caps":
            (name, shortName) = (say.cap(keys[3], of: keys[1]), .code(keys[3]))
            isCap = true
            keys.removeFirst(4)
        case ("rating", 3...) where keys[1] == "classes":
            (name, shortName) = (say("rules.rating_class", ["id": Words.code(keys[2])]), .code(keys[2]))
            keys.removeFirst(3)
        case ("criteria", 2...), ("selections", 2...), ("gates", 2...), ("values", 2...), ("windows", 2...),
            ("readings", 2...), ("references", 2...):
            (name, shortName) = (say.ruleSection(section, keys[1]), .code(keys[1]))
            keys.removeFirst(2)
        case ("total", 2...):
            (name, shortName) = (say("rules.whole_total"), say("rules.whole_total"))
            keys.removeFirst()
        case ("rating", _):
            (name, shortName) = (say("rules.whole_rating"), say("rules.whole_rating"))
            keys.removeFirst()
        default: (name, shortName) = (say("rules.whole_methodology"), say("rules.whole_methodology"))
        }
        self.keys = keys
        self.isCap = isCap
    }
}
