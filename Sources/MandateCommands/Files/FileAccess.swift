internal import Documents
internal import FoundationEssentials

/// Reading files and folders; every failure comes as words for the user.
struct FileAccess {
    let workingFolder: String

    /// The largest file that is read at all, a little above what the reader of YAML takes.
    static let largestFile = 65 * 1024 * 1024

    func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: absolute(path)) }

    func isFolder(_ path: String) -> Bool {
        var isDirectory = false
        return FileManager.default.fileExists(atPath: absolute(path), isDirectory: &isDirectory) && isDirectory
    }

    /// Reads a document; its path stays as the user gave it.
    func document(_ path: String) throws(CommandFailure) -> DocumentFile {
        let absolute = absolute(path)
        let attributes = try? FileManager.default.attributesOfItem(atPath: absolute)
        if let size = attributes?[.size] as? UInt64, size > UInt64(Self.largestFile) {
            throw CommandFailure(
                .fileFailure, "\(path) is larger than \(Self.largestFile) bytes", help: "split the file")
        }
        guard let data = FileManager.default.contents(atPath: absolute) else {
            throw CommandFailure(.fileFailure, "cannot read \(path)", help: "check the name and the permissions")
        }
        return DocumentFile(path: path, bytes: [UInt8](data))
    }

    /// The bytes of a file.
    func bytes(_ path: String) throws(CommandFailure) -> [UInt8] {
        guard let data = FileManager.default.contents(atPath: absolute(path)) else {
            throw CommandFailure(.fileFailure, "cannot read \(path)", help: "check the name and the permissions")
        }
        return [UInt8](data)
    }

    /// The YAML files of a folder, by name; those in hidden folders and their like are left out.
    func documents(in folder: String, isRecursive: Bool = false) throws(CommandFailure) -> [String] {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: absolute(folder)) else {
            throw CommandFailure(.fileFailure, "cannot read the folder \(folder)", help: "check its permissions")
        }
        var found: [String] = []
        for name in names.sorted() where !name.hasPrefix(".") {
            let path = folder == "." ? name : "\(folder)/\(name)"
            if isFolder(path) {
                if isRecursive { found += try documents(in: path, isRecursive: true) }
            } else if name.hasSuffix(".yaml") || name.hasSuffix(".yml") {
                found.append(path)
            }
        }
        return found
    }

    /// When a file was last changed, and its size; nil where there is none.
    func stamp(of path: String) -> FileStamp? {
        guard let attributes = try? FileManager.default.attributesOfItem(atPath: absolute(path)) else { return nil }
        return FileStamp(changed: attributes[.modificationDate] as? Date, size: attributes[.size] as? UInt64)
    }

    /// All files of a folder and of those inside; hidden ones are left out.
    func allFiles(in folder: String) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: absolute(folder))) ?? []
        return names.sorted().filter { !$0.hasPrefix(".") }.flatMap { name in
            let path = folder == "." ? name : "\(folder)/\(name)"
            return isFolder(path) ? allFiles(in: path) : [path]
        }
    }

    /// The folders directly inside a folder.
    func folders(in folder: String) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: absolute(folder))) ?? []
        return names.sorted().filter { !$0.hasPrefix(".") && isFolder("\(folder)/\($0)") }
    }

    /// Makes a folder and those that it lies in; one that is there is left as it is.
    func makeFolder(_ path: String) throws(CommandFailure) {
        do {
            try FileManager.default.createDirectory(atPath: absolute(path), withIntermediateDirectories: true)
        } catch {
            throw CommandFailure(.fileFailure, "cannot make the folder \(path)", help: "check the permissions")
        }
    }

    func absolute(_ path: String) -> String { path.hasPrefix("/") ? path : "\(workingFolder)/\(path)" }
}

/// What tells a changed file from an unchanged one.
struct FileStamp: Hashable {
    let changed: Date?
    let size: UInt64?
}
