/// New files of a folder, each written whole; they can be taken back as long as nothing names them.
package struct NewFiles {
    private let folder: Folder
    private var written: [(file: FilePlace, identity: FileIdentity)] = []
    /// The folders that were not there before, the innermost first.
    private var made: [InnerPath] = []

    package init(in folder: Folder) { self.folder = folder }

    /// Writes a file, with the folders on the way to it; what bears its name is never overwritten (`EEXIST`).
    package mutating func create(_ path: InnerPath, with bytes: [UInt8]) throws(FileFailure) {
        made = (path.parents.filter { (try? folder.folder(at: $0)) == nil }.reversed() + made)
        let parent =
            try path.parent.map { (parent) throws(FileFailure) in try folder.makeFolders(to: parent) } ?? folder
        let name = path.parts[path.parts.count - 1]
        let file = FilePlace(name, in: parent, shown: parent.path(of: name))
        try file.create(with: bytes)
        if let identity = parent.status(of: name)?.identity { written.append((file, identity)) }
    }

    /// Removes the files that were written and the folders that were made for them, and leaves what somebody else put in the
    /// place of one, or into one.
    package mutating func takeBack() {
        for (file, identity) in written { file.remove(ifStill: identity) }
        for path in made {
            let parent = path.parent.map { try? folder.folder(at: $0) } ?? folder
            try? parent?.remove(path.parts[path.parts.count - 1], isFolder: true)
        }
        (written, made) = ([], [])
    }
}
