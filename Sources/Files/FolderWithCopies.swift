/// A folder as it will be when files have been copied into it.
package struct FolderWithCopies: ReadableFolder {
    private let folder: any ReadableFolder
    private let copies: [InnerPath: [UInt8]]

    package init(_ folder: any ReadableFolder, copies: [InnerPath: [UInt8]]) {
        self.folder = folder
        self.copies = copies
    }

    package func read(_ path: InnerPath, pieces use: ([UInt8]) -> Void) throws(ReadingProblem) {
        guard let copy = copies[path] else { return try folder.read(path, pieces: use) }
        use(copy)
    }

    package func holdsFile(at path: InnerPath) -> Bool { copies[path] != nil || folder.holdsFile(at: path) }

    package func names(in inner: InnerPath?) -> [String] { folder.names(in: inner) }
}
