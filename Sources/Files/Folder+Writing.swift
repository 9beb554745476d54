internal import Scalars
internal import SystemCalls

extension Folder {
    /// Makes a folder in it, which must not be there yet, and opens it.
    func makeFolder(named name: Spelling) throws(FileFailure) -> Folder {
        guard mkdirat(descriptor.number, name.text, 0o777) == 0 else { throw FileFailure(.make, path(of: name)) }
        return try folder(named: name)
    }

    /// The folder further in, which is made with those on the way to it where it is not there.
    func makeFolders(to path: InnerPath) throws(FileFailure) -> Folder {
        var folder = self
        for part in path.parts {
            if mkdirat(folder.descriptor.number, part.text, 0o777) != 0, errno != EEXIST {
                throw FileFailure(.make, folder.path(of: part))
            }
            folder = try folder.folder(named: part)
        }
        return folder
    }

    /// Makes a new, empty file; one that is there, or a link, is never overwritten (`EEXIST`).
    func make(_ name: Spelling) throws(FileFailure) -> Descriptor {
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW
        guard let file = Descriptor(name.text, in: descriptor.number, flags, permissions: 0o666) else {
            throw FileFailure(.make, path(of: name))
        }
        return file
    }

    /// Writes a new file; one that is there, or a link, is never overwritten (`EEXIST`).
    @discardableResult func create(_ name: Spelling, with bytes: [UInt8]) throws(FileFailure) -> Descriptor {
        let file = try make(name)
        guard file.put(bytes), file.isSaved else {
            let failure = FileFailure(.write, path(of: name))
            unlinkat(descriptor.number, name.text, 0)
            throw failure
        }
        return file
    }

    /// Gives a file a name that nothing bears (`EEXIST`), in one step.
    func give(_ fresh: Spelling, theNewName name: Spelling) throws(FileFailure) {
        if linkat(descriptor.number, fresh.text, descriptor.number, name.text, 0) == 0 {
            return try remove(fresh)
        }
        // A system without second names for one file.
        guard errno == EPERM || errno == ENOTSUP || errno == EMLINK, status(of: name) == nil else {
            throw FileFailure(.make, path(of: name))
        }
        try rename(fresh, to: name)
    }

    func remove(_ name: Spelling, isFolder: Bool = false) throws(FileFailure) {
        guard unlinkat(descriptor.number, name.text, isFolder ? AT_REMOVEDIR : 0) == 0 else {
            throw FileFailure(.remove, path(of: name))
        }
    }

    func rename(_ name: Spelling, to other: Spelling) throws(FileFailure) {
        guard renameat(descriptor.number, name.text, descriptor.number, other.text) == 0 else {
            throw FileFailure(.rename, path(of: other))
        }
    }

    /// Moves what bears a name into another folder, under the same name.
    func move(_ name: Spelling, to other: Folder) throws(FileFailure) {
        guard renameat(descriptor.number, name.text, other.descriptor.number, name.text) == 0 else {
            throw FileFailure(.rename, other.path(of: name))
        }
    }

    /// Whether this user may write into a file of it.
    func letsWrite(_ name: Spelling) -> Bool {
        faccessat(descriptor.number, name.text, W_OK, AT_EACCESS) == 0 || errno != EACCES && errno != EPERM
    }

    /// Whether this user may remove what lies in it: in a folder where each removes only what is his own, all of it is his.
    var letsRemove: Bool {
        guard let own = descriptor.status, faccessat(descriptor.number, ".", W_OK | X_OK, AT_EACCESS) == 0 else {
            return false
        }
        let user = geteuid()
        guard own.permissions & mode_t(S_ISVTX) != 0, user != 0, own.owner != user else { return true }
        return ((try? names()) ?? []).allSatisfy { status(of: $0)?.owner == user }
    }

    /// Whether it belongs to this user.
    var isOwn: Bool { descriptor.status?.owner == geteuid() }

    /// Lets two names change what they stand for, in one step; false where the system cannot.
    func exchange(_ name: Spelling, with other: Spelling) throws(FileFailure) -> Bool {
        let result = system_exchange(descriptor.number, name.text, other.text)
        if result == 0 { return true }
        guard errno == EINVAL || errno == ENOSYS || errno == ENOTSUP else {
            throw FileFailure(.rename, path(of: other))
        }
        return false
    }
}
