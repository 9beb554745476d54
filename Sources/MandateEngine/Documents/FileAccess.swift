package import Documents
package import Files
internal import Scalars

/// Files and folders on disk; every failure comes as words for the user.
package struct FileAccess: DocumentSource {
    package let system: FileSystem
    /// Where the program's installation would have criteria.
    private let placeOfCriteria: String?

    /// - Parameter criteria: where the program's installation would have criteria.
    package init(workingFolder: String, installed criteria: String? = nil) {
        system = FileSystem(workingFolder: workingFolder)
        placeOfCriteria = criteria
    }

    /// The largest file that is read at all, a little above what the reader of YAML takes.
    package static let largestFile = 65 * 1024 * 1024

    package var workingFolder: String { system.workingFolder }

    /// A path from the root of the system.
    package func absolute(_ path: String) -> String { system.absolute(path) }

    package func exists(_ path: String) -> Bool { system.exists(path) }

    /// The path from the root of the system, through no link; itself where nothing is there.
    package func resolved(_ path: String) -> String { system.resolved(path) ?? path }

    package func isFolder(_ path: String) -> Bool { system.isFolder(path) }

    package func isLink(_ path: String) -> Bool { system.isLink(path) }

    package func open(_ path: DocumentPath) throws(Refusal) -> OpenDocument {
        // What the user names himself may be a pipe.
        if path.root == nil, system.status(of: path.path)?.kind == .other {
            let bytes = try bytes(of: path.path, atMost: Self.largestFile, help: Phrase("refusals.split_file"))
            return OpenDocument(file: DocumentFile(path: path.path, bytes: bytes), folder: try folder(workingFolder))
        }
        let place = try place(path)
        let file = DocumentFile(path: place.shown, bytes: try bytes(at: place), name: name(of: path.path))
        return OpenDocument(file: file, folder: place.folder)
    }

    /// What results call a document: its path from the folder of its project, the nearest in which `Criteria` or `Evaluations`
    /// lies, so that commands with it lead there; in no project a record's folder and file, or the name of the file alone.
    private func name(of path: String) -> String {
        guard let whole = system.resolved(path) else { return path }
        let parts = whole.words(at: "/").map(String.init)
        let nearest = ["Criteria", "Evaluations"].compactMap { self.depth(of: $0, above: parts) }.max()
        let rest = nearest.map { parts[$0...] } ?? parts.suffix(parts.last == "evaluation.yaml" ? 2 : 1)
        return rest.joined(separator: "/")
    }

    /// How deep the nearest folder lies that holds one of a name, from the root of the system.
    private func depth(of folder: String, above parts: [String]) -> Int? {
        parts.indices.last { isFolder("/" + (parts[..<$0] + [folder]).joined(separator: "/")) }
    }

    /// The bytes of a file that is at most so large.
    package func bytes(of path: String, atMost limit: Int, help: Phrase) throws(Refusal) -> [UInt8] {
        try attempt(limit: limit, help) { () throws(FileFailure) in try system.bytes(of: path, atMost: limit) }
    }

    /// Whether a plain file of a name holds these bytes and nothing else.
    package func holds(_ bytes: [UInt8], at path: String) -> Bool {
        guard system.status(of: path)?.kind == .file else { return false }
        return (try? system.bytes(of: path, atMost: bytes.count)) == bytes
    }

    /// A file that is read piece by piece; of a pipe what somebody writes into it, up to a size.
    package func pieces(of path: String, ofPipeAtMost size: Int) throws(Refusal) -> FilePieces {
        try attempt(limit: size) { () throws(FileFailure) in try system.pieces(of: path, ofPipeAtMost: size) }
    }

    /// A file that is read now and may be replaced later.
    package func place(_ document: DocumentPath) throws(Refusal) -> FilePlace {
        try attempt { () throws(FileFailure) in
            guard let root = document.root else { return try system.place(document.path) }
            return try system.place(document.path, foundIn: root)
        }
    }

    /// Reads a document from a file that may be replaced later.
    package func document(at place: FilePlace) throws(Refusal) -> DocumentFile {
        DocumentFile(path: place.shown, bytes: try bytes(at: place))
    }

    /// The bytes of a document that may be replaced later.
    package func bytes(at place: FilePlace) throws(Refusal) -> [UInt8] {
        try attempt(limit: Self.largestFile) { () throws(FileFailure) in
            try place.bytes(atMost: Self.largestFile)
        }
    }

    package func folder(_ path: String) throws(Refusal) -> any ReadableFolder {
        try attempt { () throws(FileFailure) in try system.folder(path) }
    }

    package func documents(
        in folder: String, skipped: (Refusal) -> Void
    ) throws(Refusal) -> [String] {
        var found: [String] = []
        for path in try names(in: folder).filter(\.isDocument).map({ path($0, in: folder) }) {
            switch system.status(of: path)?.kind {
            case .folder: continue
            case .other: skipped(.isNoPlainFile(path))
            case .file, .link, nil: found.append(path)
            }
        }
        return found
    }

    /// The YAML files of a folder and of those inside, by name, hidden ones left out.
    ///
    /// Links are not followed: one could lead out of a record that somebody else has made, or back to where it lies.
    ///
    /// - Parameter skipped: called for what stands where a document or a folder of documents could and is not opened.
    package func allDocuments(
        in folder: String, skipped: (Refusal) throws(Refusal) -> Void
    ) throws(Refusal) -> [String] {
        var names: [String] = []
        var unreadable: [FileFailure] = []
        do throws(FileFailure) {
            names = try system.names(in: folder) { unreadable.append($0) }
        } catch {
            unreadable = [error]
        }
        for failure in unreadable { try skipped(Refusal(failure)) }
        var found: [String] = []
        for name in names {
            let path = path(name, in: folder)
            let kind: FileStatus.Kind?
            do throws(FileFailure) {
                kind = try system.entry(path)?.kind
            } catch {
                guard error.isForbidden else {
                    try skipped(Refusal(error))
                    continue
                }
                // The folder tells what is in it and lets nobody in, and so it is with all the rest of it.
                try skipped(Refusal(error.about(folder: folder)))
                break
            }
            if kind == .folder {
                found += try allDocuments(in: path, skipped: skipped)
            } else if kind == .link, !exists(path) {
                try skipped(.leadsNowhere(path))
            } else if kind == .link, name.isDocument || isFolder(path) {
                try skipped(.isLink(path))
            } else if name.isDocument {
                if kind == .file { found.append(path) } else { try skipped(.isNoPlainFile(path)) }
            }
        }
        return found
    }

    package func obstacle(at path: String) -> Refusal? {
        guard !path.isEmpty else { return nil }
        do throws(FileFailure) {
            _ = try system.entry(path)
            return nil
        } catch {
            return error.isAbsence ? nil : Refusal(error)
        }
    }

    private func path(_ name: String, in folder: String) -> String { folder == "." ? name : "\(folder)/\(name)" }

    /// The one thing on disk whose path differs from a path by case or Unicode form alone; never opened in its place.
    package func likeness(of path: String) -> String? {
        guard !path.isEmpty else { return nil }
        var found = path.begins(with: "/") ? "" : "."
        for part in path.words(at: "/").map(String.init) {
            let next = self.path(part, in: found)
            if exists(next) {
                found = next
                continue
            }
            let alike = ((try? system.names(in: found.isEmpty ? "/" : found)) ?? [])
                .filter { $0.likeness == part.likeness }
            guard alike.count == 1 else { return nil }
            found = self.path(alike[0], in: found)
        }
        return found.isSpelled(path) ? nil : found
    }

    /// When a file was last changed, and its size; nil where there is none.
    package func stamp(of path: String) -> FileStamp? {
        system.status(of: path).map { FileStamp(changed: $0.changed, size: $0.size) }
    }

    /// All files of a folder and of those inside; hidden ones are left out.
    package func allFiles(in folder: String) -> [String] {
        let names = (try? system.names(in: folder)) ?? []
        return names.flatMap { name in
            let path = path(name, in: folder)
            return isFolder(path) && !system.isLink(path) ? allFiles(in: path) : [path]
        }
    }

    /// The folders directly inside a folder.
    package func folders(in folder: String) -> [String] {
        ((try? system.names(in: folder)) ?? []).filter { isFolder("\(folder)/\($0)") }
    }

    /// Makes a folder and those that it lies in; one that is there is left as it is.
    package func makeFolder(_ path: String) throws(Refusal) {
        try attempt { () throws(FileFailure) in try system.makeFolders(path) }
    }

    /// Writes a file, or replaces it whole or not at all; a link keeps leading to it, and its permissions stay.
    package func replace(_ path: String, with bytes: some Sequence<UInt8>) throws(Refusal) {
        try requireName(path)
        try attempt { () throws(FileFailure) in try system.replace(path, with: Array(bytes)) }
    }

    /// The same with what a command puts out: a document of the project is no output, and stays.
    package func put(out bytes: some Sequence<UInt8>, to path: String) throws(Refusal) {
        if exists(path),
            let there = try? self.bytes(of: path, atMost: Self.largestFile, help: Phrase("refusals.split_file")),
            DocumentHead(of: SourceText(path: path, bytes: there)) != nil
        {
            throw Refusal(.files, "refusals.output_is_document", ["path": path])
        }
        try replace(path, with: bytes)
    }

    /// Replaces a file that was read, if it is still what it was.
    package func replace(
        _ place: FilePlace, with bytes: some Sequence<UInt8>, ifStill known: DocumentFile
    ) throws(Refusal) {
        try attempt { () throws(FileFailure) in
            try place.replace(with: Array(bytes)) { Digest.sha256(of: $0) == known.sha256 }
        }
    }

    /// Writes a new file, with the folders on the way to it; one that is there is never overwritten.
    package func create(_ path: String, text: String) throws(Refusal) { try create(path, bytes: Array(text.utf8)) }

    /// The same with any bytes.
    package func create(_ path: String, bytes: [UInt8]) throws(Refusal) {
        try create([(path, bytes)])
    }

    /// Writes new files, all or none.
    ///
    /// - Parameter proceed: what is done once they are there; where it fails, they go again.
    package func create(
        _ files: [(path: String, bytes: [UInt8])], then proceed: () throws(Refusal) -> Void = {}
    ) throws(Refusal) {
        for file in files { try requireName(file.path) }
        try system.create(files, or: { Refusal($0) }, then: proceed)
    }

    /// `-` is standard input where something is read, and would be a file of this name here.
    private func requireName(_ path: String) throws(Refusal) {
        if path.words(at: "/").first == "-", !path.begins(with: "/") {
            throw Refusal(.request, "refusals.dash_is_no_file")
        }
    }

    package func nearest(_ folder: String) -> String? {
        var prefix = ""
        var place = workingFolder
        while true {
            if isFolder(prefix + folder) { return prefix + folder }
            guard let (before, _) = place.cut(atLast: "/"), place != "/" else { return nil }
            place = String(before)
            prefix += "../"
        }
    }

    package var installedCriteria: String? { placeOfCriteria.flatMap { isFolder($0) ? $0 : nil } }

    /// Writes files into a new or empty folder, all or none.
    package func begin(_ path: String, with files: [FolderReplacement.File]) throws(Refusal) {
        try requireName(path)
        do throws(NewFolder.Problem) {
            try NewFolder.write(files, to: path, in: system)
        } catch {
            throw Refusal(error)
        }
    }

    /// Replaces a folder whole or not at all.
    package func replaceFolder(
        _ path: String, with files: [FolderReplacement.File], about subject: String = "",
        by replacement: FolderReplacement
    ) throws(Refusal) {
        try requireName(path)
        do throws(FolderReplacement.Problem) {
            try replacement.write(files, about: subject, to: path, in: system)
        } catch {
            throw Refusal(error)
        }
    }

    private func names(in folder: String) throws(Refusal) -> [String] {
        try attempt { () throws(FileFailure) in try system.names(in: folder) }
    }

    private func attempt<Result>(
        limit: Int = 0, _ help: Phrase = Phrase("refusals.split_file"), _ body: () throws(FileFailure) -> Result
    ) throws(Refusal) -> Result {
        do throws(FileFailure) {
            return try body()
        } catch {
            throw Refusal(error, limit: limit, help)
        }
    }
}

/// What tells a changed file from an unchanged one.
package struct FileStamp: Hashable {
    let changed: [Int]
    let size: Int
}
