package import Documents
internal import Methodology
package import Results

/// One difference between two methodologies: a place, what stood there and what stands there now.
package struct RuleDifference: Codable, Sendable, Equatable {
    /// The ids and keys that lead to the place.
    package var path: [String]
    /// What the old one says; nil where it says nothing.
    @Nullable package var before: JSONValue?
    /// What the new one says; nil where it says nothing.
    @Nullable package var after: JSONValue?
    /// For a place inside a band: which values it covers.
    @Nullable package var band: BandSpan?

    /// The values that a band covers, as they are written.
    package struct BandSpan: Codable, Sendable, Equatable {
        package var from: String
        /// Where the next band begins; nil for the last band.
        @Nullable package var next: String?
    }
}

extension RuleDifference {
    /// All differences between two methodologies, in the order of the old one, what is new behind it.
    package static func all(from old: RuleTree, to new: RuleTree) -> [RuleDifference] {
        RuleComparison(old: old, new: new).differences
    }

    init(_ path: [String], _ before: RuleTree?, _ after: RuleTree?, band: BandSpan? = nil) {
        self.path = path
        self.before = before?.json
        self.after = after?.json
        self.band = band
    }
}

/// Two methodologies, walked through side by side.
private struct RuleComparison {
    let old: RuleTree
    let new: RuleTree

    var differences: [RuleDifference] { compare(old, new, at: []) }

    private func compare(_ one: RuleTree, _ other: RuleTree, at path: [String]) -> [RuleDifference] {
        if one == other { return [] }
        if path.last == "otherwise" {
            // All of them hold, in whatever order they are written.
            return Set(one.elements) == Set(other.elements) ? [] : [RuleDifference(path, one, other)]
        }
        guard case .branch = one, case .branch = other else { return [RuleDifference(path, one, other)] }
        if path.last == "bands" { return BandComparison(one, other, at: path).differences }
        let names = one.names + other.names.filter { one[$0] == nil }
        return names.flatMap { name -> [RuleDifference] in
            let inner = path + [name]
            let before = one[name] ?? Defaults.value(of: inner, in: old)
            let after = other[name] ?? Defaults.value(of: inner, in: new)
            guard let before, let after else { return [RuleDifference(inner, before, after)] }
            return compare(before, after, at: inner)
        }
    }
}

/// What holds where a key is not written.
private enum Defaults {
    static func value(of path: [String], in methodology: RuleTree) -> RuleTree? {
        guard let name = path.last else { return nil }
        return switch name {
        case "combine": .text("sum")
        case "when_undecided": .text("leave_out")
        case "status": path.count > 1 && StatusPath.leadsToStatus(path) ? status(of: path, in: methodology) : nil
        case "complete": .text("true")
        case "among": .text("any")
        default: containers.contains(name) ? .branch([]) : nil
        }
    }

    /// That of the criterion in which a rule stands, or of the methodology.
    private static func status(of path: [String], in methodology: RuleTree) -> RuleTree? {
        if path[0] == "readings" { return .text(RuleStatus.illustrative.rawValue) }
        let criterion = path.count > 3 ? methodology["criteria"]?[path[1]]?["status"] : nil
        return criterion ?? methodology["provenance"]
    }

    /// What holds named things: where it is not written there are none, and each is told by itself.
    private static let containers: Set = [
        "values", "windows", "selections", "gates", "readings", "references", "parts", "indicators", "caps", "weights",
    ]
}

/// Two ladders of bands: bands with one beginning are compared, and of the others those with one score are the same
/// band that begins elsewhere.
private struct BandComparison {
    let old: RuleTree
    let new: RuleTree
    let path: [String]

    init(_ old: RuleTree, _ new: RuleTree, at path: [String]) {
        self.old = old
        self.new = new
        self.path = path
    }

    var differences: [RuleDifference] {
        var gone = old.names.filter { new[$0] == nil }
        var added = new.names.filter { old[$0] == nil }
        var moved: [RuleDifference] = []
        for name in gone {
            guard let other = added.first(where: { new[$0]?["score"] == old[name]?["score"] }) else { continue }
            gone.removeAll { $0 == name }
            added.removeAll { $0 == other }
            moved.append(
                RuleDifference(path + [other, "from"], .text(name), .text(other), band: span(of: other, in: new)))
            moved += inside(name, other)
        }
        let kept = old.names.filter { new[$0] != nil }.flatMap { inside($0, $0) }
        return kept + moved
            + gone.map { RuleDifference(path + [$0], old[$0], nil, band: span(of: $0, in: old)) }
            + added.map { RuleDifference(path + [$0], nil, new[$0], band: span(of: $0, in: new)) }
    }

    /// What differs inside one band.
    private func inside(_ name: String, _ other: String) -> [RuleDifference] {
        guard let before = old[name], let after = new[other] else { return [] }
        let keys = before.names + after.names.filter { before[$0] == nil }
        return keys.filter { before[$0] != after[$0] }.map {
            RuleDifference(path + [other, $0], before[$0], after[$0], band: span(of: other, in: new))
        }
    }

    private func span(of name: String, in tree: RuleTree) -> RuleDifference.BandSpan {
        let names = tree.names
        let next = names.firstIndex(of: name).flatMap { $0 + 1 < names.count ? names[$0 + 1] : nil }
        return RuleDifference.BandSpan(from: name, next: next)
    }
}
