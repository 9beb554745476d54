internal import ExactNumbers
internal import Methodology

/// All ways in which independent parts of a whole come out together, that in which nothing is assessed among them.
///
/// Ways in which the same is achievable and as much is assessed are one: their scores form one interval.
enum JointOutcomesOfParts {
    /// How many different ways are kept apart.
    private static let most = 4_096

    /// Nil where there are too many to be told apart.
    static func of(_ parts: [Alternatives]) -> Alternatives? {
        var joint: Alternatives = [.nothing]
        for part in parts where !part.isEmpty {
            joint = part.flatMap { own in joint.map { Combination.sum.combine($0, own) } }.joined
            guard joint.count <= most else { return nil }
        }
        return joint
    }
}
