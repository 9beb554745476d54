internal import Scalars
internal import SystemCalls

/// A file that is read and may be replaced: its folder stays open in between, so that both mean the same file.
package struct FilePlace: Sendable {
    /// The path as messages show it.
    package let shown: String
    /// The folder in which the file lies, where links have led to it.
    package let folder: Folder
    private let name: Spelling

    init(_ name: Spelling, in folder: Folder, shown: String) {
        self.name = name
        self.folder = folder
        self.shown = shown
    }

    /// The bytes of the file, which must be a plain one.
    ///
    /// - Throws: `EFBIG` where it is larger than allowed.
    package func bytes(atMost size: Int) throws(FileFailure) -> [UInt8] {
        // A pipe would keep the program waiting for whoever writes to it.
        let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK
        guard let file = Descriptor(name.text, in: folder.descriptor.number, flags), let status = file.status else {
            throw FileFailure(.open, shown)
        }
        if status.kind != .file { throw FileFailure(.read, shown, code: status.kind.refusal) }
        if status.size > size { throw FileFailure(.read, shown, code: EFBIG) }
        guard let bytes = file.rest(atMost: size, expecting: status.size) else { throw FileFailure(.read, shown) }
        return bytes
    }

    /// Replaces the file whole or not at all; its permissions and, where possible, its owner stay.
    ///
    /// - Parameter isKnown: whether what it holds by now is what it was read as; if not, it is left alone (`ESTALE`).
    package func replace(with bytes: [UInt8], if isKnown: (([UInt8]) -> Bool)? = nil) throws(FileFailure) {
        let status = folder.status(of: name)
        if let status, status.kind != .file { throw FileFailure(.write, shown, code: status.kind.refusal) }
        // Another file under its name would need no leave; whoever took it away meant the file.
        if status != nil, !folder.letsWrite(name) { throw FileFailure(.write, shown, code: EACCES) }
        try write(bytes, as: status) { (fresh) throws(FileFailure) in
            if let isKnown, !isKnown(try self.bytes(atMost: .max - 1)) {
                throw FileFailure(.write, shown, code: ESTALE)
            }
            try folder.rename(fresh, to: name)
        }
    }

    /// Writes the file whole or not at all; what bears its name is never overwritten (`EEXIST`).
    package func create(with bytes: [UInt8]) throws(FileFailure) {
        if folder.status(of: name) != nil { throw FileFailure(.make, shown, code: EEXIST) }
        try write(bytes, as: nil) { (fresh) throws(FileFailure) in
            try folder.give(fresh, theNewName: name)
        }
    }

    /// Removes the file, if it is this one.
    func remove(ifStill identity: FileIdentity) {
        if folder.status(of: name)?.identity == identity { _ = try? folder.remove(name) }
    }

    /// Writes a file beside the one that is meant, which this run alone holds until `finish` has given it its name.
    private func write(
        _ bytes: [UInt8], as status: FileStatus?, finish: (_ fresh: Spelling) throws(FileFailure) -> Void
    ) throws(FileFailure) {
        folder.clearWhatRunsLeft()
        let fresh = Folder.stage(for: name)
        let file = try held(fresh)
        do throws(FileFailure) {
            if let status { file.take(status) }
            guard file.put(bytes), file.isSaved else { throw FileFailure(.write, shown) }
            try finish(fresh)
        } catch {
            if folder.status(of: fresh)?.identity == file.status?.identity { _ = try? folder.remove(fresh) }
            throw FileFailure(error.operation, shown, code: error.code)
        }
    }

    /// Holds the file beside; where another run takes it for one that was left, before it is locked, once more.
    private func held(_ fresh: Spelling) throws(FileFailure) -> Descriptor {
        try Folder.trying(while: \.isHeld) { () throws(FileFailure) in try hold(fresh) }
    }

    /// Makes the file beside and locks it before anything is written; what a run that was ended left is cleared away.
    ///
    /// Whoever holds the lock of a file that still bears the name is alone: nobody removes it without the lock.
    private func hold(_ fresh: Spelling) throws(FileFailure) -> Descriptor {
        let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK
        if let left = Descriptor(fresh.text, in: folder.descriptor.number, flags) {
            guard left.lock(), folder.status(of: fresh)?.identity == left.status?.identity else {
                throw FileFailure(.write, shown, code: EBUSY)
            }
            try folder.remove(fresh)
        } else if errno != ENOENT {
            // Of another user, perhaps: it has to be removed by hand.
            throw FileFailure(.remove, folder.path(of: fresh))
        }
        let file: Descriptor
        do throws(FileFailure) {
            file = try folder.make(fresh)
        } catch {
            throw error.isPresence
                ? FileFailure(.write, shown, code: EBUSY) : FileFailure(.write, shown, code: error.code)
        }
        guard file.lock(), folder.status(of: fresh)?.identity == file.status?.identity else {
            throw FileFailure(.write, shown, code: EBUSY)
        }
        return file
    }
}

extension FileStatus.Kind {
    /// Why something of this kind is not read or replaced as a file.
    fileprivate var refusal: Int32 {
        switch self {
        case .folder: EISDIR
        case .link: ELOOP
        case .file, .other: ESPIPE
        }
    }
}

extension String {
    /// Its first scalars in so many bytes.
    func shortened(toBytes limit: Int) -> String {
        var count = 0
        return String(
            String.UnicodeScalarView(
                unicodeScalars.prefix { scalar in
                    count += UTF8.width(scalar)
                    return count <= limit
                }))
    }
}
