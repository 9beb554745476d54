internal import Results
internal import Scalars

/// A question as it is told: of one finding, of several that one doubt has raised, or of several doubts that differ by
/// their items alone.
struct AskedQuestion {
    /// For each doubt its findings, the one that weighs most first.
    let doubts: [[IntegrityFinding]]
    /// What would follow of all of them.
    let ifSo: ReckonedResult?

    /// A finding that is asked by itself.
    init(_ finding: IntegrityFinding) {
        doubts = [[finding]]
        ifSo = finding.ifSo
    }

    /// Nil where the findings are not among those that are told.
    private init?(_ joined: JoinedFindings, among findings: [String: IntegrityFinding]) {
        let doubts = joined.doubts.map { $0.compactMap { findings[$0] } }
        guard !doubts.isEmpty, doubts.allSatisfy({ !$0.isEmpty }) else { return nil }
        self.doubts = doubts
        ifSo = joined.ifSo
    }

    /// The doubt that is told in words; the others say the same of other items.
    var first: [IntegrityFinding] { doubts[0] }

    var severity: IntegrityFinding.Severity { first[0].severity }

    /// The questions of an assessment, by the first finding of each.
    static func all(of assessment: Assessment) -> [AskedQuestion] {
        let findings = Dictionary(
            assessment.integrity.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var joined: [String: (position: Int, question: AskedQuestion)] = [:]
        for (position, group) in (assessment.integrityJoined ?? []).enumerated() {
            guard let question = AskedQuestion(group, among: findings) else { continue }
            for id in group.doubts.joined() { joined[id] = (position, question) }
        }
        var told: Set<Int> = []
        return assessment.integrity.compactMap { finding in
            guard let (position, question) = joined[finding.id] else { return AskedQuestion(finding) }
            return told.insert(position).inserted ? question : nil
        }
    }
}

extension [AskedQuestion] {
    /// How many doubts of one weight there are.
    func count(of severity: IntegrityFinding.Severity) -> Int {
        filter { $0.severity == severity }.reduce(0) { $0 + $1.doubts.count }
    }
}
