internal import SystemCalls

/// An open file or folder, closed when nobody holds it any more.
final class Descriptor: Sendable {
    let number: Int32

    init(_ number: Int32) { self.number = number }

    deinit { close(number) }

    /// Opens a name in a folder, or a path; nil where the system refuses, which `errno` tells.
    convenience init?(_ path: String, in folder: Int32 = AT_FDCWD, _ flags: Int32, permissions: mode_t = 0) {
        var number: Int32
        repeat { number = openat(folder, path, flags | O_CLOEXEC, permissions) } while number < 0 && errno == EINTR
        guard number >= 0 else { return nil }
        self.init(number)
    }

    var status: FileStatus? {
        var found = stat()
        return fstat(number, &found) == 0 ? FileStatus(found) : nil
    }

    /// The next bytes, none at the end; nil where the system refuses.
    func next(atMost count: Int) -> [UInt8]? {
        var result = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            repeat { result = read(number, buffer.baseAddress, count) } while result < 0 && errno == EINTR
            filled = max(result, 0)
        }
        return result < 0 ? nil : bytes
    }

    /// Everything that is left; nil where the system refuses or there is more than allowed (`EFBIG`).
    func rest(atMost limit: Int, expecting size: Int = 0) -> [UInt8]? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(min(size, limit) + 1)
        while true {
            guard let more = next(atMost: max(65_536, min(size, limit) - bytes.count + 1)) else { return nil }
            if more.isEmpty { return bytes }
            if bytes.isEmpty { bytes = more } else { bytes += more }
            guard bytes.count <= limit else {
                errno = EFBIG
                return nil
            }
        }
    }

    /// What is left, up to so many bytes; nil where the system refuses.
    func beginning(ofAtMost limit: Int) -> [UInt8]? {
        var bytes: [UInt8] = []
        while bytes.count < limit {
            guard let more = next(atMost: min(65_536, limit - bytes.count)) else { return nil }
            if more.isEmpty { break }
            bytes += more
        }
        return bytes
    }

    /// Writes all bytes; false where the system refuses, which `errno` tells.
    func put(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBytes { buffer in
            var done = 0
            while done < buffer.count {
                let written = write(number, buffer.baseAddress! + done, buffer.count - done)
                if written < 0 {
                    if errno == EINTR { continue }
                    if errno == EAGAIN, waitUntilWritable() { continue }
                    return false
                }
                done += written
            }
            return true
        }
    }

    /// Whether what was written is on the disk; false where the system refuses.
    var isSaved: Bool { fsync(number) == 0 || errno == EINVAL }

    /// Takes over the permissions and, where possible, the owner of another file.
    func take(_ status: FileStatus) {
        _ = fchown(number, status.owner, status.group)
        _ = fchmod(number, status.permissions)
    }

    private func waitUntilWritable() -> Bool {
        var request = pollfd(fd: number, events: Int16(POLLOUT), revents: 0)
        return poll(&request, 1, -1) >= 0 || errno == EINTR
    }

    /// Whether this run alone holds it until it ends; false where another one does.
    ///
    /// A system without locks, as some of those behind a network are, tells no run of another: it keeps nobody from writing.
    func lock() -> Bool {
        isHeldByNobody() || errno == ENOLCK || errno == ENOTSUP || errno == ENOSYS
    }

    /// Whether no living run holds it, which only a system with locks can tell; this run then does.
    func isHeldByNobody() -> Bool { flock(number, LOCK_EX | LOCK_NB) == 0 }
}
