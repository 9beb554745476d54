package import Diagnostics
internal import Documents
package import Files
internal import Scalars

/// F1, F2, F3 and F4: files of evidence that lie outside the folder, are missing, have changed, or have names that
/// other systems take as one.
///
/// A digest must stand beside every file (Y3), since nobody could tell later whether the file has changed; what it must
/// be is said in the help.
package enum EvidenceFiles {
    /// Checks the files of an evaluation against its folder.
    package static func check(
        _ evaluation: Evaluation, in folder: any ReadableFolder, into diagnostics: DiagnosticCollector
    ) {
        var earlier: [String: Located<String>] = [:]
        for source in evaluation.sources {
            guard let file = source.file else { continue }
            diagnostics.within("source \(source.id.value)") {
                if let problem = check(file, of: source, in: folder) { diagnostics.report(problem) }
                if let alike = earlier[file.value.likeness], !alike.value.isSpelled(file.value) {
                    diagnostics.report(.namesAlike(file, alike))
                }
            }
            // The keys are equal where the names are but for case and Unicode form.
            if earlier[file.value.likeness] == nil { earlier[file.value.likeness] = file }
        }
    }

    private static func check(
        _ file: Located<String>, of source: EvidenceSource, in folder: any ReadableFolder
    ) -> Diagnostic? {
        let path: InnerPath
        do throws(InnerPathProblem) {
            path = try InnerPath(file.value)
        } catch {
            return .unusablePath(file, error)
        }
        do throws(ReadingProblem) {
            let actual = try Digest.sha256 { (use) throws(ReadingProblem) in try folder.read(path, pieces: use) }
            guard let digest = source.sha256 else { return .digestIsMissing(of: source, actual: actual) }
            return digest.value == actual ? nil : .otherDigest(digest, file: file, actual: actual)
        } catch {
            return problem(error, reading: path, file, in: folder)
        }
    }

    private static func problem(
        _ problem: ReadingProblem, reading path: InnerPath, _ file: Located<String>, in folder: any ReadableFolder
    ) -> Diagnostic {
        switch problem {
        case .link: .link(file)
        case .notAFile(let isFolder): .notAFile(file, isFolder: isFolder)
        case .failed(let failure): .unreadableFile(file, failure)
        case .missing(let name, let parent, let others):
            .missingFile(file, meant: MeantFile(name, among: others).path(like: path, below: parent, in: folder))
        }
    }
}

/// The name in a folder that was meant by one that is not there.
private struct MeantFile {
    private let name: String?

    /// The one name that differs by case or Unicode form alone, else the nearest.
    init(_ name: String, among others: [String]) {
        let alike = others.filter { $0.likeness == name.likeness }
        self.name = alike.count == 1 ? alike[0] : EditDistance.suggestion(for: name, among: others)
    }

    /// The path with the name that was meant: whole where a file lies there, else up to that name.
    func path(like path: InnerPath, below parent: InnerPath?, in folder: any ReadableFolder) -> String? {
        guard let name else { return nil }
        let start = (parent?.parts ?? []).map(\.text) + [name]
        let whole = (start + path.parts.dropFirst(start.count).map(\.text)).joined(separator: "/")
        if let meant = try? InnerPath(whole), folder.holdsFile(at: meant) { return whole }
        return start.joined(separator: "/")
    }
}

extension Diagnostic {
    fileprivate static func unusablePath(_ file: Located<String>, _ problem: InnerPathProblem) -> Diagnostic {
        let copy = "copy the file into the folder, for instance into `evidence/`, and write the path from there"
        let (message, help) =
            switch problem {
            case .isEmpty: ("the path of the file is empty", copy)
            case .isAbsolute, .leavesFolder: ("`\(file.value)` leads out of the evaluation's folder", copy)
            case .hasIdlePart(let meant):
                ("`\(file.value)` has a part that leads nowhere", meant.map { "write `\($0)`" } ?? copy)
            case .holds("\\"):
                (
                    "`\(file.value)` has a backslash, which is no folder's end on most systems",
                    "write `\(file.value.replacing(scalars: "\\", with: "/"))`"
                )
            case .holds(let scalar):
                (
                    "`\(file.value)` holds \(scalar.codePoint), which is not shown and misleads readers of the name",
                    "rename the file, and write its new name"
                )
            case .partIsTooLong: ("a name in `\(file.value)` has more than 255 bytes", "rename the file")
            }
        return Diagnostic(.F1, message, at: file.span, help: help)
    }

    fileprivate static func namesAlike(_ file: Located<String>, _ earlier: Located<String>) -> Diagnostic {
        Diagnostic(
            .F4, "`\(file.value)` and an earlier file differ only in case or Unicode form", severity: .warning,
            at: file.span, notes: [Note("the other one", at: earlier.span)],
            help: "rename one of them, or name one file in both sources",
            why: "on many systems one would overwrite the other when the folder is copied")
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
        // Two spellings that look the same are told apart by writing out what differs.
        let looksTheSame = meant.map { $0 == file.value } ?? false
        let help = meant.map { looksTheSame ? "write `\($0.escapedForYAML)`: it is spelled so there" : "write `\($0)`" }
        return Diagnostic(
            .F2, "there is no file `\(file.value)` in the evaluation's folder", at: file.span, help: help ?? otherwise)
    }

    fileprivate static func unreadableFile(_ file: Located<String>, _ failure: FileFailure) -> Diagnostic {
        Diagnostic(
            .F2, "the file `\(file.value)` cannot be read: \(failure.reason)", at: file.span,
            help: "check its permissions")
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

extension String {
    /// In double quotes, with what is no ASCII written out.
    fileprivate var escapedForYAML: String {
        let scalars = unicodeScalars.map { scalar in
            let digits = String(scalar.value, radix: 16, uppercase: true)
            if scalar.isASCII { return scalar == "\"" ? "\\\"" : String(scalar) }
            let width = digits.count > 4 ? 8 : 4
            return (width == 8 ? "\\U" : "\\u") + String(repeating: "0", count: width - digits.count) + digits
        }
        return "\"\(scalars.joined())\""
    }
}

extension Unicode.Scalar {
    fileprivate var codePoint: String {
        let digits = String(value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
