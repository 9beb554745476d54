/// Which paths of ids through a methodology lead to the status of a rule, and not to what a rule asks of a field `status`.
package enum StatusPath {
    /// Whether the last of the names is the `status` of the methodology, or of one of its rules.
    package static func leadsToStatus(_ names: [String]) -> Bool {
        guard names.last == "status" else { return false }
        return switch names.count {
        case 1: true
        case 2: names[0] == "rating"
        case 3: lists.contains(names[0])
        case 4: names[0] == "criteria"
        case 5: names[0] == "criteria" && ["indicators", "caps"].contains(names[2])
        default: false
        }
    }

    /// What holds rules under their ids.
    private static let lists: Set = ["readings", "values", "selections", "criteria", "gates"]
}
