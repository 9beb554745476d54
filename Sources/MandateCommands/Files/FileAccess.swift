internal import Documents
internal import Files
internal import Scalars

/// Reading files and folders; every failure comes as words for the user.
struct FileAccess {
    let system: FileSystem

    init(workingFolder: String) { system = FileSystem(workingFolder: workingFolder) }

    /// The largest file that is read at all, a little above what the reader of YAML takes.
    static let largestFile = 65 * 1024 * 1024

    var workingFolder: String { system.workingFolder }

    func exists(_ path: String) -> Bool { system.exists(path) }

    func isFolder(_ path: String) -> Bool { system.isFolder(path) }

    /// Reads a document; its path stays as the user gave it.
    func document(_ path: String) throws(CommandFailure) -> DocumentFile {
        DocumentFile(path: path, bytes: try bytes(of: path, atMost: Self.largestFile, help: "split the file"))
    }

    /// The bytes of a file that is at most so large.
    func bytes(of path: String, atMost limit: Int, help: String) throws(CommandFailure) -> [UInt8] {
        try attempt(limit: limit, help) { () throws(FileFailure) in try system.bytes(of: path, atMost: limit) }
    }

    /// A file that is read now and may be replaced later.
    func place(_ document: DocumentPath) throws(CommandFailure) -> FilePlace {
        try attempt { () throws(FileFailure) in
            guard let root = document.root else { return try system.place(document.path) }
            return try system.place(document.path, foundIn: root)
        }
    }

    /// Reads a document from a file that may be replaced later.
    func document(at place: FilePlace) throws(CommandFailure) -> DocumentFile {
        DocumentFile(path: place.shown, bytes: try bytes(at: place))
    }

    /// The bytes of a document that may be replaced later.
    func bytes(at place: FilePlace) throws(CommandFailure) -> [UInt8] {
        try attempt(limit: Self.largestFile, "split the file") { () throws(FileFailure) in
            try place.bytes(atMost: Self.largestFile)
        }
    }

    /// An open folder.
    ///
    /// - Parameter known: which folder it was; another one in its place is refused.
    func folder(_ path: String, ifStill known: FileIdentity? = nil) throws(CommandFailure) -> Folder {
        try attempt { () throws(FileFailure) in try system.folder(path, ifStill: known) }
    }

    /// The YAML files directly in a folder, by name, hidden ones left out.
    func documents(in folder: String) throws(CommandFailure) -> [String] {
        try names(in: folder).filter(isDocument).map { path($0, in: folder) }.filter { !isFolder($0) }
    }

    /// The YAML files of a folder and of those inside, by name, hidden ones left out.
    ///
    /// Links are not followed: one could lead out of a record that somebody else has made, or back to where it lies.
    ///
    /// - Parameter links: called for each link that stands where a document or a folder of documents could.
    func allDocuments(
        in folder: String, links: (CommandFailure) throws(CommandFailure) -> Void
    ) throws(CommandFailure) -> [String] {
        var found: [String] = []
        for name in try names(in: folder) {
            let path = path(name, in: folder)
            if system.isLink(path) {
                if isDocument(name) || isFolder(path) { try links(.isLink(path)) }
            } else if isFolder(path) {
                found += try allDocuments(in: path, links: links)
            } else if isDocument(name) {
                found.append(path)
            }
        }
        return found
    }

    private func isDocument(_ name: String) -> Bool { name.ends(with: ".yaml") || name.ends(with: ".yml") }

    private func path(_ name: String, in folder: String) -> String { folder == "." ? name : "\(folder)/\(name)" }

    /// The one thing on disk whose path differs from a path by case or Unicode form alone; never opened in its place.
    func likeness(of path: String) -> String? {
        var found = path.begins(with: "/") ? "" : "."
        for part in path.words(at: "/").map(String.init) {
            let next = self.path(part, in: found)
            if exists(next) {
                found = next
                continue
            }
            let alike = ((try? system.names(in: found.isEmpty ? "/" : found)) ?? [])
                .filter { $0.lowercased() == part.lowercased() }
            guard alike.count == 1 else { return nil }
            found = self.path(alike[0], in: found)
        }
        return found.isSpelled(path) ? nil : found
    }

    /// When a file was last changed, and its size; nil where there is none.
    func stamp(of path: String) -> FileStamp? {
        system.status(of: path).map { FileStamp(changed: $0.changed, size: $0.size) }
    }

    /// All files of a folder and of those inside; hidden ones are left out.
    func allFiles(in folder: String) -> [String] {
        let names = (try? system.names(in: folder)) ?? []
        return names.flatMap { name in
            let path = path(name, in: folder)
            return isFolder(path) && !system.isLink(path) ? allFiles(in: path) : [path]
        }
    }

    /// The folders directly inside a folder.
    func folders(in folder: String) -> [String] {
        ((try? system.names(in: folder)) ?? []).filter { isFolder("\(folder)/\($0)") }
    }

    /// Makes a folder and those that it lies in; one that is there is left as it is.
    func makeFolder(_ path: String) throws(CommandFailure) {
        try attempt { () throws(FileFailure) in try system.makeFolders(path) }
    }

    /// Writes a file, or replaces it whole or not at all; a link keeps leading to it, and its permissions stay.
    func replace(_ path: String, with bytes: some Sequence<UInt8>) throws(CommandFailure) {
        try attempt { () throws(FileFailure) in try system.replace(path, with: Array(bytes)) }
    }

    /// Replaces a file that was read, if it is still what it was.
    func replace(
        _ place: FilePlace, with bytes: some Sequence<UInt8>, ifStill known: DocumentFile
    ) throws(CommandFailure) {
        try attempt { () throws(FileFailure) in
            try place.replace(with: Array(bytes)) { Digest.sha256(of: $0) == known.sha256 }
        }
    }

    /// Writes a new file, with the folders on the way to it; one that is there is never overwritten.
    func create(_ path: String, text: String) throws(CommandFailure) {
        try attempt { () throws(FileFailure) in try system.create(path, with: Array(text.utf8)) }
    }

    /// The bytes of a document inside the folder of a record.
    func bytes(of path: InnerPath, in folder: Folder) throws(CommandFailure) -> [UInt8] {
        do throws(ReadingProblem) {
            return try folder.bytes(of: path)
        } catch {
            let reason =
                if case .failed(let failure) = error { failure.reason } else { "it was removed or replaced meanwhile" }
            throw CommandFailure(.fileFailure, "cannot read \(folder.shown)/\(path): \(reason)")
        }
    }

    /// Replaces a folder of reports whole or not at all.
    func replaceFolder(_ path: String, with files: [FolderReplacement.File]) throws(CommandFailure) {
        do throws(FolderReplacement.Problem) {
            try FolderReplacement(marker: ".mandate-report").write(files, to: path, in: system)
        } catch {
            throw CommandFailure(error)
        }
    }

    private func names(in folder: String) throws(CommandFailure) -> [String] {
        try attempt { () throws(FileFailure) in try system.names(in: folder) }
    }

    private func attempt<Result>(
        limit: Int = 0, _ help: String = "", _ body: () throws(FileFailure) -> Result
    ) throws(CommandFailure) -> Result {
        do throws(FileFailure) {
            return try body()
        } catch {
            throw CommandFailure(error, limit: limit, help)
        }
    }
}

/// What tells a changed file from an unchanged one.
struct FileStamp: Hashable {
    let changed: [Int]
    let size: Int
}
