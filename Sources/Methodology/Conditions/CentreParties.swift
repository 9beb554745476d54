/// Parties that a centre's record names, in place of a list that a rule writes.
package enum CentreParties: String, CaseIterable, Sendable {
    /// Those on the centre's lists for the methodology's Conventions.
    case served
    /// The one in which the centre stands.
    case host
}

extension Comparison {
    /// The Parties of the centre that are asked for; nil where a rule lists what it asks for.
    package var centreParties: CentreParties? {
        if case .ofCentre(_, let parties) = self { parties } else { nil }
    }

    /// The same question about Parties that are known.
    package func listing(_ parties: [String]) -> Comparison {
        guard case .ofCentre(let key, _) = self, case .words(let ask) = key.asking else { return self }
        return ask(parties)
    }
}
