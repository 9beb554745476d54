package import Documents

// The pages of what is checked of files of evidence.

extension DiagnosticPage {
    package static let f1 = DiagnosticPage(
        .F1, title: "file reference that leaves the folder",
        rule: """
            Documents of evidence lie in the evaluation's folder. A path does not begin with a slash, does not lead \
            upwards, has no empty part and no `.`, backslash or sign that is not shown, and passes no links; what it names \
            is a plain file.
            """,
        why: """
            The folder is handed to reviewers as a whole: what lies outside would be missing there, and a record from \
            somebody else must not make the program read other files.
            """,
        .evaluation,
        wrong: record(of: "../report.txt"),
        message: "`../report.txt` leads out of the evaluation's folder",
        help: "copy the file into the folder, for instance into `evidence/`, and write the path from there",
        right: record(of: "evidence/report.txt"), related: [.F2, .F3])

    package static let f2 = DiagnosticPage(
        .F2, title: "file that is missing",
        rule: "A file that a source names is there and can be read.",
        why: "Evidence that is not at hand proves nothing to a reviewer.",
        .evaluation,
        wrong: record(of: "evidence/reprot.txt"),
        message: "there is no file `evidence/reprot.txt` in the evaluation's folder",
        help: "write `evidence/report.txt`",
        right: record(of: "evidence/report.txt"), related: [.F1, .F3])

    package static let f3 = DiagnosticPage(
        .F3, title: "file whose digest differs",
        rule: "The SHA-256 digest of a source is that of its file as it is now.",
        why: "A reviewer must see the very document that the evaluation was made with.",
        .evaluation,
        wrong: record(
            of: "evidence/report.txt", digest: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        message: "`evidence/report.txt` has changed since its digest was written",
        help:
            "if the change is meant, write `sha256: \(digestOfReport)`",
        right: record(of: "evidence/report.txt"), related: [.F1, .F2])

    package static let f4 = DiagnosticPage(
        .F4, [.warning], title: "names that other systems take as one",
        rule:
            "The names of two files differ in more than the case of letters and the form in which accents are stored.",
        why: """
            On many systems such names mean one file: when the folder is copied there, one overwrites the other, and \
            nobody notices.
            """,
        .evaluation,
        wrong: record(of: "evidence/annex.txt", and: "evidence/Annex.txt"),
        message: "`evidence/Annex.txt` and an earlier file differ only in case or Unicode form",
        help: "rename one of them, or name one file in both sources",
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
