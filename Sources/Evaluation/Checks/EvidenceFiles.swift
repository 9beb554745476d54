public import Diagnostics
internal import Documents
internal import FoundationEssentials

/// F1, F2 and F3: files of evidence that lie outside the folder, are missing, or have changed.
public enum EvidenceFiles {
    /// Checks the files of an evaluation against its folder.
    public static func check(_ evaluation: Evaluation, in folder: String, into diagnostics: DiagnosticCollector) {
        for source in evaluation.sources {
            guard let file = source.file else { continue }
            let problem = diagnostics.within("source \(source.id.value)") {
                check(file, digest: source.sha256, of: source, in: folder)
            }
            if let problem { diagnostics.report(problem) }
        }
    }

    private static func check(
        _ file: Located<String>, digest: Located<String>?, of source: EvidenceSource, in folder: String
    ) -> Diagnostic? {
        let parts = file.value.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        if file.value.hasPrefix("/") || file.value.contains("\\") || parts.contains("..") || isDrive(file.value) {
            return .leavesFolder(file)
        }
        var path = folder
        for part in parts where !part.isEmpty && part != "." {
            path += "/" + part
            guard let type = fileType(of: path) else { return .missingFile(file) }
            if type == .typeSymbolicLink { return .link(file) }
        }
        guard fileType(of: path) == .typeRegular else { return .notAFile(file) }
        return checkDigest(of: path, file, digest, of: source)
    }

    private static func checkDigest(
        of path: String, _ file: Located<String>, _ digest: Located<String>?, of source: EvidenceSource
    ) -> Diagnostic? {
        guard let data = FileManager.default.contents(atPath: path) else { return .missingFile(file) }
        let actual = Digest.sha256(of: [UInt8](data))
        guard let digest else { return .digestIsMissing(of: source, actual: actual) }
        return digest.value == actual ? nil : .otherDigest(digest, file: file, actual: actual)
    }

    private static func fileType(of path: String) -> FileAttributeType? {
        (try? FileManager.default.attributesOfItem(atPath: path))?[.type] as? FileAttributeType
    }

    private static func isDrive(_ path: String) -> Bool {
        path.dropFirst().first == ":" && (path.first?.isLetter ?? false)
    }
}

extension Diagnostic {
    fileprivate static func leavesFolder(_ file: Located<String>) -> Diagnostic {
        Diagnostic(
            .F1, "`\(file.value)` leads out of the evaluation's folder", at: file.span,
            help: "copy the file into the folder, for instance into `evidence/`, and write the path from there")
    }

    fileprivate static func link(_ file: Located<String>) -> Diagnostic {
        Diagnostic(
            .F1, "`\(file.value)` is a link, or lies behind one", at: file.span,
            help: "copy the file itself into the folder")
    }

    fileprivate static func notAFile(_ file: Located<String>) -> Diagnostic {
        Diagnostic(.F1, "`\(file.value)` is no plain file", at: file.span, help: "write the path of the document itself")
    }

    fileprivate static func missingFile(_ file: Located<String>) -> Diagnostic {
        Diagnostic(
            .F2, "there is no file `\(file.value)`", at: file.span,
            help: "copy it there, or correct the name; a source that is not attached has no `file`")
    }

    fileprivate static func digestIsMissing(of source: EvidenceSource, actual: String) -> Diagnostic {
        .missingKey(
            "sha256", in: "a source with a file", at: source.firstKey, summary: "the digest of the file is \(actual)")
    }

    fileprivate static func otherDigest(
        _ digest: Located<String>, file: Located<String>, actual: String
    ) -> Diagnostic {
        Diagnostic(
            .F3, "`\(file.value)` has changed since its digest was written", at: digest.span,
            notes: [Note("the file", at: file.span)],
            help: "if the change is meant, write `sha256: \(actual)`",
            why: "a reviewer must see the document that the evaluation was made with")
    }
}
