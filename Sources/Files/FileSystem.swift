internal import Scalars
internal import SystemCalls

/// Files and folders by the paths that a user names, from the folder in which the user stands.
///
/// Links in such a path are followed, since the user wrote it. What lies inside is reached through `Folder`.
package struct FileSystem: Sendable {
    /// An absolute path, without a slash at its end; `.` where it is not known.
    package let workingFolder: String

    package init(workingFolder: String) { self.workingFolder = workingFolder }

    /// The folder in which the program was started.
    ///
    /// Where it was removed meanwhile, whatever is named from there is not there.
    package static var current: FileSystem {
        guard let path = getcwd(nil, 0) else { return FileSystem(workingFolder: ".") }
        defer { free(path) }
        return FileSystem(workingFolder: String(cString: path))
    }

    /// Where the program that runs lies, through no link; nil where the system does not tell.
    package static var program: String? {
        let size = 4096
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
            let length = buffer.withMemoryRebound(to: CChar.self) { system_program($0.baseAddress, Int32(size)) }
            filled = max(0, Int(length))
        }
        let path = String(validating: bytes, as: UTF8.self).flatMap { $0.isEmpty ? nil : $0 }
        return path.flatMap { FileSystem(workingFolder: "/").resolved($0) }
    }

    /// What stands behind a path; nil where there is nothing.
    package func status(of path: String) -> FileStatus? {
        var found = stat()
        guard !path.isEmpty, !path.holds("\0") else { return nil }
        return stat(absolute(path), &found) == 0 ? FileStatus(found) : nil
    }

    package func exists(_ path: String) -> Bool { status(of: path) != nil }

    package func isFolder(_ path: String) -> Bool { status(of: path)?.kind == .folder }

    /// Whether the last name of a path is a link.
    package func isLink(_ path: String) -> Bool { ((try? entry(path)) ?? nil)?.kind == .link }

    /// What a path itself stands for, a link being a link; nil where there is nothing of this name.
    ///
    /// - Throws: where that cannot be told, for want of permissions or because the path is too long.
    package func entry(_ path: String) throws(FileFailure) -> FileStatus? {
        var found = stat()
        if lstat(try usable(path), &found) == 0 { return FileStatus(found) }
        guard errno == ENOENT else { throw FileFailure(.read, path) }
        return nil
    }

    /// Opens a folder.
    package func folder(_ path: String) throws(FileFailure) -> Folder {
        try Folder(opening: try usable(path), shown: path)
    }

    /// A file with the folder in which it lies; where the last name is a link, that to which it leads.
    package func place(_ path: String) throws(FileFailure) -> FilePlace {
        var target = try usable(path)
        if let resolved = resolved(path) { target = resolved }
        guard let (before, name) = target.cut(atLast: "/"), !name.isEmpty, name != ".", name != ".." else {
            throw FileFailure(.open, path, code: EISDIR)
        }
        let parent = before.isEmpty ? "/" : String(before)
        let shown = path.cut(atLast: "/").map { $0.before.isEmpty ? "/" : String($0.before) } ?? "."
        return FilePlace(Spelling(name), in: try Folder(opening: parent, shown: shown), shown: path)
    }

    /// A file that was found in a folder, reached from there through no link.
    ///
    /// - Parameter path: the path as messages show it, which begins with that of the folder.
    package func place(_ path: String, foundIn root: String) throws(FileFailure) -> FilePlace {
        let inner = root == "." ? path[...] : (path.without(prefix: root)?.without(prefix: "/") ?? path[...])
        let parts = inner.parts(at: "/").map(Spelling.init)
        var folder = try Folder(opening: try usable(root), shown: root)
        for part in parts.dropLast() { folder = try folder.folder(named: part) }
        return FilePlace(parts[parts.count - 1], in: folder, shown: path)
    }

    /// The bytes of a file; of a pipe those that somebody writes into it.
    ///
    /// - Throws: `ENXIO` for a pipe into which nobody writes and a terminal, which would keep the program waiting.
    package func bytes(of path: String, atMost size: Int) throws(FileFailure) -> [UInt8] {
        guard let file = Descriptor(try usable(path), O_RDONLY | O_NONBLOCK), let status = file.status else {
            throw FileFailure(.open, path)
        }
        if status.kind == .other { return try file.awaitedBytes(atMost: size, of: path) }
        if status.kind == .folder { throw FileFailure(.read, path, code: EISDIR) }
        if status.size > size { throw FileFailure(.read, path, code: EFBIG) }
        guard let bytes = file.rest(atMost: size, expecting: status.size) else { throw FileFailure(.read, path) }
        return bytes
    }

    /// Writes a file, or replaces it whole or not at all; its folder must be there.
    package func replace(_ path: String, with bytes: [UInt8]) throws(FileFailure) {
        let target: FilePlace
        do {
            target = try place(path)
        } catch {
            throw FileFailure(.write, path, code: error.code)
        }
        try target.replace(with: bytes)
    }

    /// Writes a new file, with the folders on the way to it; what is there is never overwritten (`EEXIST`).
    package func create(_ path: String, with bytes: [UInt8]) throws(FileFailure) {
        guard let (before, name) = absolute(path).cut(atLast: "/"), !name.isEmpty else {
            throw FileFailure(.make, path, code: EISDIR)
        }
        let parent = before.isEmpty ? "/" : String(before)
        try makeFolders(parent)
        try FilePlace(Spelling(name), in: try Folder(opening: parent, shown: parent), shown: path).create(with: bytes)
    }

    /// Makes a folder and those in which it lies; one that is there is left as it is.
    package func makeFolders(_ path: String) throws(FileFailure) {
        let target = try usable(path)
        var made = target.begins(with: "/") ? "" : "."
        for part in target.words(at: "/") {
            made += "/\(part)"
            guard mkdir(made, 0o777) != 0, errno != EEXIST else { continue }
            // A folder that is there may be told as one that must not be made.
            let code = errno
            if status(of: made)?.kind != .folder { throw FileFailure(.make, path, code: code) }
        }
    }

    /// The names in a folder that are not hidden, in the order of their bytes.
    ///
    /// - Parameter unreadable: called for each name that is no UTF-8, which leads nowhere.
    package func names(
        in path: String, unreadable: (FileFailure) -> Void = { _ in }
    ) throws(FileFailure) -> [String] {
        let (names, others) = try folder(path).listing()
        for other in others { unreadable(FileFailure(.read, path == "." ? other : "\(path)/\(other)", code: EILSEQ)) }
        return names.map(\.text).filter { !$0.begins(with: ".") }
    }

    /// The path of a file from the root of the system, through no link; nil where there is nothing.
    package func resolved(_ path: String) -> String? {
        guard let usable = try? usable(path), let resolved = realpath(usable, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// The path of what may not be there yet: through no link as far as there is something.
    package func resolvedAsFarAsThere(_ path: String) -> String {
        let whole = absolute(path).withoutSlashesAtEnd
        if let resolved = resolved(whole) { return resolved }
        guard let (before, name) = whole.cut(atLast: "/"), !before.isEmpty else { return String(whole) }
        return "\(resolvedAsFarAsThere(String(before)))/\(name)"
    }

    /// A path from the root of the system.
    package func absolute(_ path: String) -> String { path.begins(with: "/") ? path : "\(workingFolder)/\(path)" }

    /// The system would read a path only up to a NUL.
    func usable(_ path: String) throws(FileFailure) -> String {
        if path.isEmpty || path.holds("\0") { throw FileFailure(.open, path, code: ENOENT) }
        return absolute(path)
    }
}
