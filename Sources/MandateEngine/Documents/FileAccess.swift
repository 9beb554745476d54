package import Documents
package import Files
internal import Scalars

/// Files and folders on disk; every failure comes as words for the user.
package struct FileAccess: DocumentSource {
    package let system: FileSystem

    package init(workingFolder: String) { system = FileSystem(workingFolder: workingFolder) }

    /// The largest file that is read at all, a little above what the reader of YAML takes.
    package static let largestFile = 65 * 1024 * 1024

    package var workingFolder: String { system.workingFolder }

    package func exists(_ path: String) -> Bool { system.exists(path) }

    package func isFolder(_ path: String) -> Bool { system.isFolder(path) }

    package func isLink(_ path: String) -> Bool { system.isLink(path) }

    package func open(_ path: DocumentPath) throws(Refusal) -> OpenDocument {
        let place = try place(path)
        return OpenDocument(file: try document(at: place), folder: place.folder)
    }

    /// The bytes of a file that is at most so large.
    package func bytes(of path: String, atMost limit: Int, help: String) throws(Refusal) -> [UInt8] {
        try attempt(limit: limit, help) { () throws(FileFailure) in try system.bytes(of: path, atMost: limit) }
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
        try attempt(limit: Self.largestFile, "split the file") { () throws(FileFailure) in
            try place.bytes(atMost: Self.largestFile)
        }
    }

    /// The YAML files directly in a folder, by name, hidden ones left out.
    package func documents(in folder: String) throws(Refusal) -> [String] {
        try names(in: folder).filter(\.isDocument).map { path($0, in: folder) }.filter { !isFolder($0) }
    }

    /// The YAML files of a folder and of those inside, by name, hidden ones left out.
    ///
    /// Links are not followed: one could lead out of a record that somebody else has made, or back to where it lies.
    ///
    /// - Parameter links: called for each link that stands where a document or a folder of documents could.
    package func allDocuments(
        in folder: String, links: (Refusal) throws(Refusal) -> Void
    ) throws(Refusal) -> [String] {
        var found: [String] = []
        for name in try names(in: folder) {
            let path = path(name, in: folder)
            if system.isLink(path) {
                if name.isDocument || isFolder(path) { try links(.isLink(path)) }
            } else if isFolder(path) {
                found += try allDocuments(in: path, links: links)
            } else if name.isDocument {
                found.append(path)
            }
        }
        return found
    }

    private func path(_ name: String, in folder: String) -> String { folder == "." ? name : "\(folder)/\(name)" }

    /// The one thing on disk whose path differs from a path by case or Unicode form alone; never opened in its place.
    package func likeness(of path: String) -> String? {
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
        try attempt { () throws(FileFailure) in try system.replace(path, with: Array(bytes)) }
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
    package func create(_ path: String, text: String) throws(Refusal) {
        try attempt { () throws(FileFailure) in try system.create(path, with: Array(text.utf8)) }
    }

    package func nearestCriteria() -> String? {
        var prefix = ""
        var folder = workingFolder
        while true {
            if isFolder(prefix + "Criteria") { return prefix + "Criteria" }
            guard let (before, _) = folder.cut(atLast: "/"), folder != "/" else { return nil }
            folder = String(before)
            prefix += "../"
        }
    }

    /// Replaces a folder of reports whole or not at all.
    package func replaceFolder(_ path: String, with files: [FolderReplacement.File]) throws(Refusal) {
        do throws(FolderReplacement.Problem) {
            try FolderReplacement(marker: ".mandate-report").write(files, to: path, in: system)
        } catch {
            throw Refusal(error)
        }
    }

    private func names(in folder: String) throws(Refusal) -> [String] {
        try attempt { () throws(FileFailure) in try system.names(in: folder) }
    }

    private func attempt<Result>(
        limit: Int = 0, _ help: String = "", _ body: () throws(FileFailure) -> Result
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
