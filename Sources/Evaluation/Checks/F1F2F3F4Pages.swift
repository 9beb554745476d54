package import Documents

// The pages of what is checked of files of evidence.

extension DiagnosticPage {
    package static let f1 = DiagnosticPage(
        .F1, in: .evaluation,
        wrong: record(of: "../report.txt"),
        right: record(of: "evidence/report.txt"), related: [.F2, .F3])

    package static let f2 = DiagnosticPage(
        .F2, in: .evaluation,
        wrong: record(of: "evidence/reprot.txt"),
        right: record(of: "evidence/report.txt"), related: [.F1, .F3])

    package static let f3 = DiagnosticPage(
        .F3, in: .evaluation,
        wrong: record(
            of: "evidence/report.txt", digest: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        right: record(of: "evidence/report.txt"), related: [.F1, .F2])

    package static let f4 = DiagnosticPage(
        .F4, [.warning], in: .evaluation,
        wrong: record(of: "evidence/annex.txt", and: "evidence/Annex.txt"),
        right: record(of: "evidence/annex.txt", and: "evidence/annex.txt"), related: [.F1, .F2])

    private static let digestOfReport = "2cd001d706e1dd49e0c33eb5075f3027d5af0ae028e8bedb6f01588ed50b1ee7"

    /// A record whose source has a file.
    private static func record(of file: String, digest: String = digestOfReport) -> String {
        """
        sources:
          - id: report
            file: \(file)
            sha256: \(digest)
        """
    }

    /// A record of which two sources have one.
    private static func record(of file: String, and second: String) -> String {
        record(of: file) + """

              - id: second-report
                kind: activity_report
                title: Second report
                strength: documented
                file: \(second)
                sha256: \(digestOfReport)
            """
    }
}
