internal import Scalars
internal import SystemCalls

/// What the system refused, and of which path as the user knows it.
package struct FileFailure: Error, Equatable, Sendable {
    package enum Operation: Sendable {
        case open, read, write, list, make, remove, rename
    }

    package let operation: Operation
    package let path: String
    /// The system's number of the error.
    package let code: Int32

    init(_ operation: Operation, _ path: String, code: Int32 = errno) {
        self.operation = operation
        self.path = path
        self.code = code
    }

    /// What the user can do about it.
    package enum Kind: Sendable {
        /// Another program changed or replaced it meanwhile.
        case isChanged
        /// Another run is writing it.
        case isBusy
        case isFull, isFolder, other
    }

    package var kind: Kind {
        switch code {
        case ESTALE: .isChanged
        case EBUSY, EWOULDBLOCK: .isBusy
        case ENOSPC, EDQUOT: .isFull
        case EISDIR: .isFolder
        default: .other
        }
    }

    /// Whether nobody reads what is written.
    package var isClosedPipe: Bool { code == EPIPE }

    /// Whether it is larger than was allowed.
    package var isTooLarge: Bool { code == EFBIG && (operation == .read || operation == .open) }

    /// Whether it took longer than was allowed.
    package var isTimeout: Bool { code == ETIMEDOUT }

    /// Whether there is nothing of that name.
    package var isAbsence: Bool { code == ENOENT || code == ENOTDIR }

    /// Whether the permissions do not allow it.
    package var isForbidden: Bool { code == EACCES || code == EPERM }

    /// The same said of a folder in which something is that could not be reached.
    package func about(folder: String) -> FileFailure { FileFailure(.list, folder, code: code) }

    /// Whether something of that name is there already.
    package var isPresence: Bool { code == EEXIST }

    /// Whether another run holds it.
    var isHeld: Bool { code == EBUSY }

    /// Whether a folder that was to be removed holds something.
    var isFilled: Bool { code == ENOTEMPTY }

    /// Whether a folder that holds something took the name meanwhile.
    var isTaken: Bool { operation == .rename && (code == ENOTEMPTY || code == EEXIST || code == ENOTDIR) }

    /// The part of the path that is longer than names of files are, where the system says that it is too long.
    package var longName: String? {
        guard code == ENAMETOOLONG else { return nil }
        return path.words(at: "/").map(String.init).first { $0.utf8.count > FileFailure.longestName }
    }

    /// In bytes, as almost all systems have it.
    package static let longestName = 255

    /// Why, as the files of languages name it, or in the words of the system.
    package enum Reason: Equatable, Sendable {
        case named(Name)
        case other(String)
    }

    /// What the files of languages have words for.
    package enum Name: String, Sendable {
        case absent, forbidden, full, link, busy, changed, slow, closed
        case readOnly = "read_only"
        case isFolder = "is_folder"
        case noFolder = "no_folder"
        case longName = "long_name"
        case notUTF8 = "not_utf8"
        case manyOpen = "many_open"
        case tooLarge = "too_large"
        case noPlainFile = "no_plain_file"
        case noWriter = "no_writer"
        case noReader = "no_reader"
    }

    package var reason: Reason {
        Self.names[code].map { .named($0) } ?? .other(String(cString: strerror(code)))
    }

    private static let names: [Int32: Name] = [
        ENOENT: .absent, EACCES: .forbidden, EPERM: .forbidden, ENOSPC: .full, EDQUOT: .full, EROFS: .readOnly,
        EISDIR: .isFolder, ENOTDIR: .noFolder, ELOOP: .link, ENAMETOOLONG: .longName, EMFILE: .manyOpen,
        ENFILE: .manyOpen, EFBIG: .tooLarge, EBUSY: .busy, ESPIPE: .noPlainFile, ESTALE: .changed, ETIMEDOUT: .slow,
        EBADF: .closed, EILSEQ: .notUTF8, ENXIO: .noWriter, EPIPE: .noReader,
    ]
}
