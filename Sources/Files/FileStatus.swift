internal import SystemCalls

/// What the system tells of a file or folder.
package struct FileStatus: Equatable, Sendable {
    package enum Kind: Sendable { case file, folder, link, other }

    package let kind: Kind
    /// The size in bytes.
    package let size: Int
    /// When it was last changed, in seconds and nanoseconds of the system's clock.
    package let changed: [Int]
    /// The same for all names of one file or folder, and for no other.
    package let identity: FileIdentity
    let permissions: mode_t
    let owner: uid_t
    let group: gid_t

    init(_ status: stat) {
        switch status.st_mode & S_IFMT {
        case S_IFREG: kind = .file
        case S_IFDIR: kind = .folder
        case S_IFLNK: kind = .link
        default: kind = .other
        }
        size = Int(status.st_size)
        #if canImport(Darwin)
            changed = [status.st_mtimespec.tv_sec, status.st_mtimespec.tv_nsec]
        #else
            changed = [status.st_mtim.tv_sec, status.st_mtim.tv_nsec]
        #endif
        identity = FileIdentity(device: UInt64(truncatingIfNeeded: status.st_dev), number: UInt64(status.st_ino))
        permissions = status.st_mode & 0o7777
        owner = status.st_uid
        group = status.st_gid
    }
}

/// Tells one file or folder from every other, whatever it is called.
package struct FileIdentity: Hashable, Sendable {
    let device: UInt64
    let number: UInt64
}
