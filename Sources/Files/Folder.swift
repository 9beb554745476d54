package import Scalars
internal import SystemCalls

/// An open folder: what lies in it is reached from here name by name, and through no link.
///
/// Whoever puts a link in the place of a folder, or another folder in its place, leads nobody out of it.
package final class Folder: Sendable {
    /// The path as messages show it.
    package let shown: String
    package let identity: FileIdentity
    let descriptor: Descriptor

    init(_ descriptor: Descriptor, shown: String) throws(FileFailure) {
        guard let status = descriptor.status else { throw FileFailure(.open, shown) }
        self.descriptor = descriptor
        self.shown = shown
        identity = status.identity
    }

    /// Opens a folder by a path that the user names, whose links are followed.
    package convenience init(opening path: String, shown: String? = nil) throws(FileFailure) {
        guard let descriptor = Descriptor(path, O_RDONLY | O_DIRECTORY) else {
            throw FileFailure(.open, shown ?? path)
        }
        try self.init(descriptor, shown: shown ?? path)
    }

    /// The folder of a name in it.
    func folder(named name: Spelling) throws(FileFailure) -> Folder {
        let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW
        guard let descriptor = Descriptor(name.text, in: descriptor.number, flags) else {
            // The system takes a link for what is no folder.
            let failure = FileFailure(.open, path(of: name))
            throw status(of: name)?.kind == .link ? FileFailure(.open, path(of: name), code: ELOOP) : failure
        }
        return try Folder(descriptor, shown: path(of: name))
    }

    /// A folder further in.
    package func folder(at path: InnerPath) throws(FileFailure) -> Folder {
        var folder = self
        for part in path.parts { folder = try folder.folder(named: part) }
        return folder
    }

    /// What a name in it stands for, a link being a link; nil where there is nothing of this name.
    func status(of name: Spelling) -> FileStatus? {
        var found = stat()
        return fstatat(descriptor.number, name.text, &found, AT_SYMLINK_NOFOLLOW) == 0 ? FileStatus(found) : nil
    }

    /// The names of what lies in it, in the order of their bytes.
    ///
    /// - Throws: also where a name is no UTF-8, and so could not be told from others.
    package func names() throws(FileFailure) -> [Spelling] {
        let (names, others) = try listing()
        if let other = others.first { throw FileFailure(.list, path(of: Spelling(other)), code: EILSEQ) }
        return names
    }

    /// The names of what lies in it as they are shown, with a sign in the place of what is no UTF-8.
    package func shownNames() throws(FileFailure) -> [String] {
        let (names, others) = try listing()
        return names.map(\.text) + others
    }

    /// The names of what lies in it, and those that are no UTF-8, with a sign in the place of what cannot be read.
    func listing() throws(FileFailure) -> (names: [Spelling], others: [String]) {
        let copy = dup(descriptor.number)
        guard copy >= 0, let list = fdopendir(copy) else {
            if copy >= 0 { close(copy) }
            throw FileFailure(.list, shown)
        }
        defer { closedir(list) }
        rewinddir(list)
        var (names, others): ([Spelling], [String]) = ([], [])
        while let entry = readdir(list) {
            let bytes = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: UInt8.self, capacity: MemoryLayout.size(ofValue: pointer.pointee)) {
                    Array(UnsafeBufferPointer(start: $0, count: MemoryLayout.size(ofValue: pointer.pointee)))
                        .prefix { $0 != 0 }
                }
            }
            guard let name = String(validating: bytes, as: UTF8.self) else {
                others.append(String(decoding: bytes, as: UTF8.self))
                continue
            }
            if name != ".", name != ".." { names.append(Spelling(name)) }
        }
        return (names.sorted(), others.sorted())
    }

    /// Whether it still lies anywhere.
    var isThere: Bool {
        var found = stat()
        return fstat(descriptor.number, &found) == 0 && found.st_nlink > 0
    }

    func path(of name: Spelling) -> String { shown == "." ? name.text : "\(shown)/\(name.text)" }
}
