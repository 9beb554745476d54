internal import Scalars
internal import SystemCalls

/// Why nothing can be read at a path inside a folder.
package enum ReadingProblem: Error, Equatable, Sendable {
    /// A name on the way is not there; the path of the folder in which it was looked for, nil for the outermost.
    case missing(name: String, parent: InnerPath?)
    /// It is a link, or lies behind one.
    case link
    case notAFile(isFolder: Bool)
    case failed(FileFailure)
}

/// A folder whose files can be read by their paths inside it.
package protocol ReadableFolder: Sendable {
    /// The bytes of a file, in pieces: `use` is called for each, in order.
    func read(_ path: InnerPath, pieces use: ([UInt8]) -> Void) throws(ReadingProblem)

    /// Whether a plain file lies at a path.
    func holdsFile(at path: InnerPath) -> Bool

    /// The names in a folder further in, or in this one; none where it cannot be listed.
    func names(in inner: InnerPath?) -> [String]
}

extension ReadableFolder {
    /// The bytes of a file.
    package func bytes(of path: InnerPath) throws(ReadingProblem) -> [UInt8] {
        var bytes: [UInt8] = []
        try read(path) { bytes += $0 }
        return bytes
    }
}

extension Folder: ReadableFolder {
    /// The greatest size of a document of a record, in bytes.
    package static let largestFile = 1 << 31

    /// The bytes of a file further in, in pieces.
    package func read(_ path: InnerPath, pieces use: ([UInt8]) -> Void) throws(ReadingProblem) {
        let (descriptor, status) = try open(path)
        if status.size > Folder.largestFile { throw .failed(failure(.read, path, code: EFBIG)) }
        var count = 0
        while true {
            guard let piece = descriptor.next(atMost: 1 << 16) else { throw .failed(failure(.read, path)) }
            if piece.isEmpty { return }
            count += piece.count
            // What grows while it is read would never end.
            guard count <= status.size else { throw .failed(failure(.read, path, code: ESTALE)) }
            use(piece)
        }
    }

    /// The bytes of a file further in.
    package func bytes(of path: InnerPath, atMost size: Int) throws(ReadingProblem) -> [UInt8] {
        let (descriptor, status) = try open(path)
        guard let bytes = descriptor.rest(atMost: size, expecting: status.size) else {
            throw .failed(failure(.read, path))
        }
        return bytes
    }

    /// Whether a plain file lies at a path, reached through no link.
    package func holdsFile(at path: InnerPath) -> Bool { (try? open(path)) != nil }

    /// The names in a folder further in, or in this one, in the order of their bytes; none where it cannot be listed.
    package func names(in inner: InnerPath?) -> [String] {
        let listed = try? inner.map { try folder(at: $0).names() } ?? names()
        return (listed ?? []).map(\.text)
    }

    private func failure(_ operation: FileFailure.Operation, _ path: InnerPath, code: Int32 = errno) -> FileFailure {
        FileFailure(operation, shown == "." ? path.text : "\(shown)/\(path.text)", code: code)
    }

    /// Opens a plain file, part by part and through no link.
    private func open(_ path: InnerPath) throws(ReadingProblem) -> (Descriptor, FileStatus) {
        var folder = self
        for (depth, part) in path.parts.dropLast().enumerated() {
            try folder.require(part, at: path, depth: depth)
            do {
                folder = try folder.folder(named: part)
            } catch {
                throw folder.problem(error, opening: part)
            }
        }
        let name = path.parts[path.parts.count - 1]
        try folder.require(name, at: path, depth: path.parts.count - 1)
        // A pipe would keep the program waiting for whoever writes to it.
        let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK
        guard let descriptor = Descriptor(name.text, in: folder.descriptor.number, flags) else {
            throw folder.problem(FileFailure(.open, folder.path(of: name)), opening: name)
        }
        guard let status = descriptor.status else { throw .failed(failure(.open, path)) }
        guard status.kind == .file else { throw .notAFile(isFolder: status.kind == .folder) }
        return (descriptor, status)
    }

    /// Asks the folder's own list for a name that is not there as it is written: some systems open by likeness.
    private func require(_ name: Spelling, at path: InnerPath, depth: Int) throws(ReadingProblem) {
        #if canImport(Darwin)
            let opensByLikeness = true
        #else
            let opensByLikeness = false
        #endif
        if status(of: name) != nil {
            guard opensByLikeness, !((try? names()) ?? []).contains(name) else { return }
        } else if errno != ENOENT {
            return
        }
        throw .missing(name: name.text, parent: depth == 0 ? nil : path.parents[depth - 1])
    }

    private func problem(_ failure: FileFailure, opening name: Spelling) -> ReadingProblem {
        switch status(of: name)?.kind {
        case .link: .link
        case .file where failure.code == ENOTDIR: .notAFile(isFolder: false)
        case .folder where failure.operation == .open && failure.code == EISDIR: .notAFile(isFolder: true)
        case .other: .notAFile(isFolder: false)
        default: .failed(failure)
        }
    }
}
