package import Documents
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
        compare(old, new, at: [])
    }

    private static func compare(_ old: RuleTree, _ new: RuleTree, at path: [String]) -> [RuleDifference] {
        if old == new { return [] }
        guard case .branch = old, case .branch = new else { return [RuleDifference(path, old, new)] }
        if path.last == "bands" { return BandComparison(old, new, at: path).differences }
        let names = old.names + new.names.filter { old[$0] == nil }
        return names.flatMap { name -> [RuleDifference] in
            let inner = path + [name]
            let missing = Defaults.value(of: inner) ?? (containers.contains(name) ? .branch([]) : nil)
            switch (old[name] ?? missing, new[name] ?? missing) {
            case (let before?, let after?): return compare(before, after, at: inner)
            case (let before, let after): return [RuleDifference(inner, before, after)]
            }
        }
    }

    /// What holds named things: where it is not written there are none, and each is told by itself.
    private static let containers: Set = [
        "values", "windows", "selections", "gates", "readings", "references", "parts", "indicators", "caps", "weights",
    ]

    init(_ path: [String], _ before: RuleTree?, _ after: RuleTree?, band: BandSpan? = nil) {
        self.path = path
        self.before = before?.json
        self.after = after?.json
        self.band = band
    }
}

/// What holds where a key is not written.
private enum Defaults {
    static func value(of path: [String]) -> RuleTree? {
        switch path.last {
        case "combine": .text("sum")
        case "when_undecided": .text("leave_out")
        case "status" where path.count > 1: .text("transcribed")
        case "complete": .text("true")
        case "among": .text("any")
        default: nil
        }
    }
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
