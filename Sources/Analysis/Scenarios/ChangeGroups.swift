internal import Documents
package import Methodology

/// The changes of a scenario in groups of which each alone gives a methodology without errors.
///
/// A change that is valid alone is a group of its own. One that is not, such as the end of a band without the beginning
/// of the next, is joined with its neighbours in the scenario: the fewest groups in a row, the earliest where several
/// are as few, that are valid together. Such changes are told together, since none of them means anything without the
/// others. Where it takes too many trials to find such groups, all changes are told together.
package struct ChangeGroups: Sendable {
    /// Changes that go together.
    package struct Group: Sendable {
        /// The positions of the changes, in the order of the scenario.
        package let positions: [Int]
        /// The methodology under these changes alone; nil for a change that is known to be valid without having been read
        /// alone.
        package let methodology: Methodology?
    }

    /// The groups in the order of the scenario.
    package let groups: [Group]

    /// Groups the changes of a scenario that is valid as a whole, which gives `methodology`.
    ///
    /// - Parameter layers: changes each of which is known to be valid alone.
    package init(_ fitted: FittedScenario, whole methodology: Methodology, known layers: [ChangeLayer] = []) {
        let valid = Set(layers.flatMap(\.changes).map(\.position))
        let all = fitted.changes.indices
        var groups: [(group: Group, isValid: Bool)] = all.map { position in
            if valid.contains(position) { return (Group(positions: [position], methodology: nil), true) }
            let alone = all.count == 1 ? methodology : fitted.methodology(withOnly: [position])
            return (Group(positions: [position], methodology: alone), alone != nil)
        }
        var trialsLeft = ChangeGroups.mostTrials
        while let invalid = groups.firstIndex(where: { !$0.isValid }) {
            let (range, joined) = ChangeGroups.smallest(
                around: invalid, of: groups.map(\.group.positions), fitted, trialsLeft: &trialsLeft)
            let positions = groups[range].flatMap(\.group.positions)
            let group = Group(positions: positions, methodology: joined ?? methodology)
            groups.replaceSubrange(range, with: [(group, true)])
        }
        self.groups = groups.map(\.group)
    }

    /// How many stretches of changes are tried besides each change alone; each trial reads the methodology again.
    private static let mostTrials = 500

    /// The shortest stretch of groups around one that is valid; all groups where no shorter one is, or is found in time.
    private static func smallest(
        around position: Int, of groups: [[Int]], _ fitted: FittedScenario, trialsLeft: inout Int
    ) -> (range: Range<Int>, methodology: Methodology?) {
        for length in stride(from: 2, to: groups.count, by: 1) {
            let starts = max(0, position - length + 1)...min(position, groups.count - length)
            for start in starts {
                guard trialsLeft > 0 else { return (0..<groups.count, nil) }
                trialsLeft -= 1
                let range = start..<(start + length)
                if let methodology = fitted.methodology(withOnly: groups[range].joined()) {
                    return (range, methodology)
                }
            }
        }
        return (0..<groups.count, nil)
    }
}
