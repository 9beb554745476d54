package import Documents
package import Files
internal import Scalars

/// F1, F2, F3 and F4: files of evidence that lie outside the folder, are missing, have changed, or have names that
/// other systems take as one.
///
/// A digest must stand beside every file (Y3), since nobody could tell later whether the file has changed; what it must
/// be is said in the help.
package enum EvidenceFiles {
    /// Checks the files of an evaluation against its folder.
    ///
    /// - Returns: the digest of the letters of each file that is a text, by its source (`Evaluation.lettersOfFiles`).
    @discardableResult package static func check(
        _ evaluation: Evaluation, in folder: any ReadableFolder, into diagnostics: DiagnosticCollector
    ) -> [String: String] {
        var letters: [String: String] = [:]
        var earlier: [String: Located<String>] = [:]
        let named = Set(evaluation.sources.compactMap { $0.file?.value })
        var lists = NeighbourLists(folder)
        for source in evaluation.sources {
            guard let file = source.file else { continue }
            diagnostics.within("source \(source.id.value)") {
                var read = LettersOfFile()
                let found = check(file, of: source, in: folder, named: named, &lists, &read) {
                    diagnostics.wantsSuggestion(among: $0)
                }
                if let problem = found { diagnostics.report(problem) } else { letters[source.id.value] = read.digest }
                if let alike = earlier[file.value.likeness], !alike.value.isSpelled(file.value) {
                    diagnostics.report(.namesAlike(file, alike))
                }
            }
            // The keys are equal where the names are but for case and Unicode form.
            if earlier[file.value.likeness] == nil { earlier[file.value.likeness] = file }
        }
        return letters
    }

    private static func check(
        _ file: Located<String>, of source: EvidenceSource, in folder: any ReadableFolder, named: Set<String>,
        _ lists: inout NeighbourLists, _ letters: inout LettersOfFile, wantsSuggestion: (_ count: Int) -> Bool
    ) -> Diagnostic? {
        let path: InnerPath
        do throws(InnerPathProblem) {
            path = try InnerPath(file.value)
        } catch {
            return .unusablePath(file, error)
        }
        do throws(ReadingProblem) {
            let actual = try Digest.sha256 { (use) throws(ReadingProblem) in
                try folder.read(path) { piece in
                    use(piece)
                    letters.add(piece)
                }
            }
            guard let digest = source.sha256 else {
                return Diagnostic(.Y3, "Y3.digest_is_missing", ["actual": actual], at: source.firstKey)
            }
            return digest.value == actual ? nil : .otherDigest(digest, file: file, actual: actual)
        } catch {
            return problem(
                error, reading: path, file, in: folder, named: named, &lists, wantsSuggestion: wantsSuggestion)
        }
    }

    private static func problem(
        _ problem: ReadingProblem, reading path: InnerPath, _ file: Located<String>, in folder: any ReadableFolder,
        named: Set<String>, _ lists: inout NeighbourLists, wantsSuggestion: (_ count: Int) -> Bool
    ) -> Diagnostic {
        switch problem {
        case .link: .link(file)
        case .notAFile(let isFolder): .notAFile(file, isFolder: isFolder)
        case .failed(let failure):
            Diagnostic(.F2, "F2.unreadable_file", ["path": file.value, "reason": failure.why], at: file.span)
        // Behind some hundreds of errors nothing is looked for.
        case .missing(_, let parent) where !wantsSuggestion(lists[parent].count): .missingFile(file, meant: nil)
        case .missing(let name, let parent):
            // The document of another source is not what was meant: two would rest on one.
            .missingFile(
                file,
                meant: MeantFile(name, among: lists[parent]).path(like: path, below: parent, in: folder)
                    .flatMap { $0 != file.value && named.contains($0) ? nil : $0 })
        }
    }
}

/// What lies in the folders in which files are missing, each listed once.
private struct NeighbourLists {
    private let folder: any ReadableFolder
    private var known: [InnerPath?: Neighbours] = [:]

    init(_ folder: any ReadableFolder) {
        self.folder = folder
    }

    subscript(_ parent: InnerPath?) -> Neighbours {
        mutating get {
            if let neighbours = known[parent] { return neighbours }
            let neighbours = Neighbours(folder.names(in: parent))
            known[parent] = neighbours
            return neighbours
        }
    }
}

/// The names in one folder.
private struct Neighbours {
    /// How many there are.
    let count: Int
    /// Those that no program leaves there by itself.
    let names: [String]
    private let byLikeness: [String: [String]]

    init(_ all: [String]) {
        count = all.count
        names = all.filter { !$0.isLeftByProgram }
        byLikeness = Dictionary(grouping: names, by: \.likeness)
    }

    /// The names that differ from one by case or Unicode form alone.
    func alike(_ name: String) -> [String] { byLikeness[name.likeness] ?? [] }
}

/// The name in a folder that was meant by one that is not there.
private struct MeantFile {
    private let name: String?

    /// The one name that differs by case or Unicode form alone, else the nearest; never one that programs leave there.
    init(_ name: String, among others: Neighbours) {
        let alike = others.alike(name)
        self.name = alike.count == 1 ? alike[0] : EditDistance.suggestion(for: name, among: others.names)
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
        let path = file.value
        return switch problem {
        case .isEmpty: Diagnostic(.F1, "F1.empty_path", at: file.span)
        case .isAbsolute, .leavesFolder: Diagnostic(.F1, "F1.leads_out", ["path": path], at: file.span)
        case .hasIdlePart(let meant):
            Diagnostic(.F1, "F1.idle_part", ["path": path], at: file.span, help: meant.map(Phrase.write))
        case .holds("\\"):
            Diagnostic(
                .F1, "F1.backslash", ["path": path], at: file.span,
                help: .write(path.replacing(scalars: "\\", with: "/")))
        case .holds(let scalar):
            Diagnostic(.F1, "F1.hidden_sign", ["path": path, "sign": scalar.codePoint], at: file.span)
        case .partIsTooLong: Diagnostic(.F1, "F1.long_name", ["path": path], at: file.span)
        }
    }

    fileprivate static func namesAlike(_ file: Located<String>, _ earlier: Located<String>) -> Diagnostic {
        Diagnostic(
            .F4, "F4.names_alike", ["path": file.value], severity: .warning, at: file.span,
            notes: [Note("F4.the_other", at: earlier.span)])
    }

    fileprivate static func link(_ file: Located<String>) -> Diagnostic {
        Diagnostic(.F1, "F1.link", ["path": file.value], at: file.span)
    }

    fileprivate static func notAFile(_ file: Located<String>, isFolder: Bool) -> Diagnostic {
        isFolder
            ? Diagnostic(.F1, "F1.folder", ["path": file.value], at: file.span)
            : Diagnostic(.F1, "F1.no_plain_file", ["path": file.value], at: file.span)
    }

    fileprivate static func missingFile(_ file: Located<String>, meant: String?) -> Diagnostic {
        // Two spellings that look the same are told apart by writing out what differs.
        let help = meant.map { meant in
            meant == file.value
                ? Phrase("F2.missing_file.spelled_so", ["path": meant.escapedForYAML]) : .write(meant)
        }
        return Diagnostic(.F2, "F2.missing_file", ["path": file.value], at: file.span, help: help)
    }

    fileprivate static func otherDigest(
        _ digest: Located<String>, file: Located<String>, actual: String
    ) -> Diagnostic {
        Diagnostic(
            .F3, "F3.other_digest", ["path": file.value, "actual": actual], at: digest.span,
            notes: [Note("F3.other_digest.file", at: file.span)])
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
