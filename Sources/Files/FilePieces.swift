internal import SystemCalls

/// A file that is read piece by piece, so that its size does not matter.
package final class FilePieces {
    private let file: Descriptor
    private let path: String
    /// What a pipe held, which is read at once.
    private var held: [UInt8]?

    /// How much is read at once.
    private static let size = 1 << 18

    fileprivate init(_ file: Descriptor, _ path: String, held: [UInt8]?) {
        self.file = file
        self.path = path
        self.held = held
    }

    /// The next bytes, none at the end.
    package func next() throws(FileFailure) -> [UInt8] {
        if let held {
            self.held = []
            return held
        }
        guard let bytes = file.next(atMost: FilePieces.size) else { throw FileFailure(.read, path) }
        return bytes
    }
}

extension FileSystem {
    /// Opens a file to be read piece by piece; of a pipe what somebody writes into it, up to a size.
    package func pieces(of path: String, ofPipeAtMost size: Int) throws(FileFailure) -> FilePieces {
        guard let file = Descriptor(try usable(path), O_RDONLY | O_NONBLOCK), let status = file.status else {
            throw FileFailure(.open, path)
        }
        if status.kind == .folder { throw FileFailure(.read, path, code: EISDIR) }
        let held = status.kind == .other ? try file.awaitedBytes(atMost: size, of: path) : nil
        return FilePieces(file, path, held: held)
    }
}
