internal import Evaluation
internal import Results
internal import Scoring

/// Which findings are asked as one question, so that one doubt is told once and a doubt about many items in one line.
struct JoinedQuestions {
    /// A finding with what it would change in the record.
    struct Entry {
        let finding: IntegrityFinding
        let suspicion: Suspicion
    }

    private let entries: [Entry]

    /// - Parameter entries: by weight in each kind, as they are told.
    init(_ entries: [Entry]) { self.entries = entries }

    /// Those of more than one finding, in the order of their first.
    func all(_ reckoner: inout Reckoner) -> [JoinedFindings] {
        var positions: [Signature: Int] = [:]
        var groups: [[[Entry]]] = []
        for doubt in doubts {
            let signature = Signature(of: doubt)
            if let signature, let known = positions[signature] {
                groups[known].append(doubt)
            } else {
                if let signature { positions[signature] = groups.count }
                groups.append([doubt])
            }
        }
        return groups.filter { $0.count > 1 || $0[0].count > 1 }.map { joined($0, &reckoner) }
    }

    private func joined(_ doubts: [[Entry]], _ reckoner: inout Reckoner) -> JoinedFindings {
        let ids = doubts.map { $0.map(\.finding.id) }
        guard doubts.count > 1 else { return JoinedFindings(doubts: ids, ifSo: doubts[0][0].finding.ifSo) }
        let changes = doubts.compactMap { $0[0].suspicion.changes }
        return JoinedFindings(
            doubts: ids, ifSo: changes.isEmpty ? nil : reckoner.result(of: changes.flatMap { $0 }))
    }

    /// The findings that concern the same and would cost the same, the one that weighs most first.
    private var doubts: [[Entry]] {
        var sets = JoinedSets<Int>()
        var first: [Concern: Int] = [:]
        for (position, entry) in entries.enumerated() {
            sets.add(position)
            for concern in Concern.all(of: entry.finding) {
                if let earlier = first[concern] { sets.join(earlier, position) } else { first[concern] = position }
            }
        }
        return sets.all.map { positions in
            positions.sorted {
                (entries[$0].finding.severity.rank, $0) < (entries[$1].finding.severity.rank, $1)
            }.map { entries[$0] }
        }
    }

    /// What a finding is about, with what would follow.
    private struct Concern: Hashable {
        let items: Set<String>
        let sources: Set<String>
        let ifSo: ReckonedResult?

        /// Two findings are one doubt if either agrees.
        static func all(of finding: IntegrityFinding) -> [Concern] {
            let byItems = Concern(items: Set(finding.items), sources: [], ifSo: finding.ifSo)
            let bySources = Concern(items: [], sources: Set(finding.sources), ifSo: finding.ifSo)
            // A judgement or a list rests on documents and is not about them.
            let isAboutSources = [.strengthNotPossible, .onePlaceForMany].contains(finding.finding)
            return [
                finding.items.isEmpty || finding.finding == .leftOut ? nil : byItems,
                finding.sources.isEmpty || !isAboutSources ? nil : bySources,
            ].compactMap(\.self)
        }
    }

    /// What two doubts have in common that differ by their items alone.
    private struct Signature: Hashable {
        private let questions: [Question]

        /// Nil for a doubt that is about no item or document, or that the record answers.
        init?(of doubt: [Entry]) {
            let findings = doubt.map(\.finding)
            guard findings.allSatisfy({ !$0.items.isEmpty || !$0.sources.isEmpty }),
                findings.allSatisfy({ $0.answer == nil && $0.finding != .selfJudged && $0.finding != .leftOut })
            else { return nil }
            questions = findings.map {
                Question(case: $0.case, severity: $0.severity, details: $0.details, isOfItems: !$0.items.isEmpty)
            }
        }

        private struct Question: Hashable {
            let `case`: IntegrityCase
            let severity: IntegrityFinding.Severity
            let details: [String: String]
            let isOfItems: Bool
        }
    }
}
