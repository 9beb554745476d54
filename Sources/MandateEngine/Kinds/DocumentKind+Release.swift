internal import Documents
internal import Evaluation

extension DocumentKind {
    /// Which criteria were released.
    static let release = DocumentKind(
        .release, table: ReleaseTable.table, schema: { ReleaseTable.schema() },
        page: Page(
            says: "which criteria were released, and who approved them",
            introduction: """
                `Criteria/released.yaml` says which versions of the criteria and the calendar were released. It is written for
                people: the program has copies of its own, compares with these whatever it scores under, and asks about what
                differs (`rules_differ`). Nothing trusts this file.
                """,
            example: """
                # yaml-language-server: $schema=../Docs/schemas/release-1.json
                format: release/1
                version: "1.0"
                released: 2026-11-29
                approved_by: nobody

                documents:
                  - file: calendar.yaml
                    sha256: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
                """),
        check: { _, checked throws(Refusal) in
            ReleaseTable.check(checked.document, into: checked.diagnostics)
        })
}
