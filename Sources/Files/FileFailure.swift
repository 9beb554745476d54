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

    /// Whether there is nothing of that name.
    package var isAbsence: Bool { code == ENOENT || code == ENOTDIR }

    /// Whether something of that name is there already.
    package var isPresence: Bool { code == EEXIST }

    /// Why, in a few words.
    package var reason: String {
        switch code {
        case ENOENT: "there is nothing of this name"
        case EACCES, EPERM: "the permissions do not allow it"
        case ENOSPC, EDQUOT: "the disk is full"
        case EROFS: "the disk can only be read"
        case EISDIR: "it is a folder"
        case ENOTDIR: "a part of the path is no folder"
        case ELOOP: "it is a link, or lies behind one"
        case ENAMETOOLONG: "the name is too long"
        case EMFILE, ENFILE: "too many files are open"
        case EFBIG: "it is too large"
        case EBUSY, EWOULDBLOCK: "another run is writing it"
        case ESPIPE: "it is no plain file"
        case ESTALE: "it was changed or replaced by another program meanwhile"
        case ETIMEDOUT: "it takes too long"
        case EBADF: "it is closed"
        case ENXIO: "nobody writes into it"
        case EPIPE: "nobody reads it any more"
        default: String(cString: strerror(code))
        }
    }
}
