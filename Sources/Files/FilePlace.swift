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

    /// The bytes of the file.
    ///
    /// - Throws: `EFBIG` where it is larger than allowed.
    package func bytes(atMost size: Int) throws(FileFailure) -> [UInt8] {
        guard let file = Descriptor(name.text, in: folder.descriptor.number, O_RDONLY | O_NOFOLLOW) else {
            throw FileFailure(.open, shown)
        }
        guard let status = file.status else { throw FileFailure(.open, shown) }
        if status.kind == .folder { throw FileFailure(.read, shown, code: EISDIR) }
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
        let fresh = Spelling(".\(name.text).mandate-new")
        let written: Descriptor
        do throws(FileFailure) {
            written = try writeBeside(fresh, bytes, as: status)
        } catch {
            throw FileFailure(error.operation, shown, code: error.code)
        }
        do throws(FileFailure) {
            if let isKnown, !isKnown(try self.bytes(atMost: .max - 1)) {
                throw FileFailure(.write, shown, code: ESTALE)
            }
            try folder.rename(fresh, to: name)
        } catch {
            _ = try? folder.remove(fresh)
            throw FileFailure(error.operation, shown, code: error.code)
        }
        withExtendedLifetime(written) {}
    }

    /// Writes a file that this run holds until it has its name; what a run that was ended left is cleared away.
    private func writeBeside(
        _ fresh: Spelling, _ bytes: [UInt8], as status: FileStatus?
    ) throws(FileFailure) -> Descriptor {
        if let left = Descriptor(fresh.text, in: folder.descriptor.number, O_RDONLY | O_NOFOLLOW | O_NONBLOCK) {
            guard left.lock() else { throw FileFailure(.write, shown, code: EBUSY) }
            try folder.remove(fresh)
        }
        let file = try folder.create(fresh, with: bytes, as: status)
        guard file.lock() else { throw FileFailure(.write, shown, code: EBUSY) }
        return file
    }
}

extension FileStatus.Kind {
    /// Why something of this kind is not replaced by a file.
    fileprivate var refusal: Int32 {
        switch self {
        case .folder: EISDIR
        case .link: ELOOP
        case .file, .other: EINVAL
        }
    }
}
