public import Diagnostics
internal import Documents
internal import FoundationEssentials

/// F1, F2 and F3: files of evidence that lie outside the folder, are missing, or have changed.
///
/// A digest must stand beside every file (Y3), since nobody could tell later whether the file has changed; what it must
/// be is said in the help.
public enum EvidenceFiles {
    /// Checks the files of an evaluation against its folder.
    public static func check(_ evaluation: Evaluation, in folder: String, into diagnostics: DiagnosticCollector) {
        for source in evaluation.sources {
            guard let file = source.file else { continue }
            guard let problem = check(file, digest: source.sha256, of: source, in: folder) else { continue }
            diagnostics.within("source \(source.id.value)") { diagnostics.report(problem) }
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
        var shown: [String] = []
        for part in parts where !part.isEmpty && part != "." {
            let parent = path
            path += "/" + part
            guard let type = fileType(of: path) else {
                return .missingFile(
                    file, meant: similar(to: part, in: parent).map { (shown + [$0]).joined(separator: "/") })
            }
            if type == .typeSymbolicLink { return .link(file) }
            shown.append(part)
        }
        let type = fileType(of: path)
        guard type == .typeRegular else { return .notAFile(file, isFolder: type == .typeDirectory) }
        return checkDigest(of: path, file, digest, of: source)
    }

    private static func checkDigest(
        of path: String, _ file: Located<String>, _ digest: Located<String>?, of source: EvidenceSource
    ) -> Diagnostic? {
        guard let data = FileManager.default.contents(atPath: path) else { return .unreadableFile(file) }
        let actual = Digest.sha256(of: [UInt8](data))
        guard let digest else { return .digestIsMissing(of: source, actual: actual) }
        return digest.value == actual ? nil : .otherDigest(digest, file: file, actual: actual)
    }

    private static func fileType(of path: String) -> FileAttributeType? {
        (try? FileManager.default.attributesOfItem(atPath: path))?[.type] as? FileAttributeType
    }

    /// The name in a folder that is nearest to one that is not there.
    private static func similar(to name: String, in folder: String) -> String? {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return EditDistance.suggestion(for: name, among: names.sorted())
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

    fileprivate static func notAFile(_ file: Located<String>, isFolder: Bool) -> Diagnostic {
        Diagnostic(
            .F1, "`\(file.value)` is \(isFolder ? "a folder" : "no plain file")", at: file.span,
            help: "write the path of the document itself")
    }

    fileprivate static func missingFile(_ file: Located<String>, meant: String?) -> Diagnostic {
        let otherwise = "copy it there, or correct the name; a source that is not attached has no `file`"
        return Diagnostic(
            .F2, "there is no file `\(file.value)` in the evaluation's folder", at: file.span,
            help: meant.map { "write `\($0)`" } ?? otherwise)
    }

    fileprivate static func unreadableFile(_ file: Located<String>) -> Diagnostic {
        Diagnostic(.F2, "the file `\(file.value)` cannot be read", at: file.span, help: "check its permissions")
    }

    fileprivate static func digestIsMissing(of source: EvidenceSource, actual: String) -> Diagnostic {
        Diagnostic(
            .Y3, "a source with a file needs the key `sha256`", at: source.firstKey,
            help: "add `sha256: \(actual)` (the digest of the file as it is now)",
            why: "a reviewer must see the document that the evaluation was made with")
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
