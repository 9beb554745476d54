package import Documents

/// What only a person can say about an assessment, in the centre's own words; outside the arithmetic.
package struct Statement: Sendable {
    /// What the texts are about, in the order of writing.
    package enum Part: String, CaseIterable, Sendable {
        /// Who made the assessment, by name or function.
        case assessedBy = "assessed_by"
        /// What the centre concludes.
        case conclusions
        /// What stood in the way.
        case difficulties
        /// What the institution that houses the centre gives to it.
        case hostSupport = "host_support"
        /// What the centre's management will do about the results.
        case managementResponse = "management_response"
    }

    /// What is said, by part.
    package let texts: [Part: LocalizedText]
}
