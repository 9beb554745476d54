package import Results

/// What an auditor would ask of one record and not of the other, and what the questions of each would come to.
package struct IntegrityDifference: Codable, Sendable, Equatable {
    /// What would result if the questions about one record were all answered against it.
    package struct Side: Codable, Sendable, Equatable {
        @Nullable package var together: JointResult?
        @Nullable package var withMedium: JointResult?
        /// The numbers of questions that are not listed, by their kind; these are not compared.
        package var unlisted: [String: Int]

        enum CodingKeys: String, CodingKey {
            case together = "integrity_together"
            case withMedium = "integrity_with_medium"
            case unlisted = "integrity_unlisted"
        }

        init(_ assessment: Assessment) {
            together = assessment.integrityTogether
            withMedium = assessment.integrityWithMedium
            unlisted = assessment.integrityUnlisted
        }
    }

    /// A question that weighs otherwise than it did.
    package struct Change: Codable, Sendable, Equatable {
        package var before: IntegrityFinding.Severity
        /// The question as it is asked of the new record.
        package var finding: IntegrityFinding
    }

    package var old: Side
    package var new: Side
    /// Questions about the new record alone, in its order.
    package var added: [IntegrityFinding]
    /// Questions about the old record alone, in its order.
    package var removed: [IntegrityFinding]
    package var changed: [Change]

    /// Whether nothing is asked of either that is not asked of the other, and nothing else would follow.
    package var isEmpty: Bool { added.isEmpty && removed.isEmpty && changed.isEmpty && old == new }

    /// Compares the questions about two records, as assessed.
    package init(_ before: Assessment, _ after: Assessment) {
        old = Side(before)
        new = Side(after)
        let earlier = Self.byQuestion(before.integrity)
        let later = Self.byQuestion(after.integrity)
        added = after.integrity.filter { earlier[Question($0)] == nil }
        removed = before.integrity.filter { later[Question($0)] == nil }
        changed = after.integrity.compactMap { finding in
            guard let severity = earlier[Question(finding)]?.severity, severity != finding.severity else { return nil }
            return Change(before: severity, finding: finding)
        }
    }

    private struct Question: Hashable {
        let id: String
        let way: IntegrityCase

        init(_ finding: IntegrityFinding) {
            id = finding.id
            way = finding.case
        }
    }

    private static func byQuestion(_ findings: [IntegrityFinding]) -> [Question: IntegrityFinding] {
        Dictionary(findings.map { (Question($0), $0) }, uniquingKeysWith: { first, _ in first })
    }
}
