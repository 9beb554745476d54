internal import Scalars
internal import SystemCalls

// Folders that are made on the way to what is written, and go again where that fails.

extension FileSystem {
    /// The folders on the way to a path that are not there, itself among them, the innermost first.
    func missingFolders(on path: String) -> [String] {
        var path = absolute(path).withoutSlashesAtEnd
        var found: [String] = []
        while !exists(path), let (before, _) = path.cut(atLast: "/") {
            found.append(path)
            path = String(before)
        }
        return found
    }

    /// Writes new files, with the folders on the way to them, all or none; what is there is never overwritten (`EEXIST`).
    ///
    /// - Parameter proceed: what is done once they are there; where it fails, they go again.
    package func create<Failure: Error>(
        _ files: [(path: String, bytes: [UInt8])], or failed: (FileFailure) -> Failure,
        then proceed: () throws(Failure) -> Void = {}
    ) throws(Failure) {
        for file in files where isThere(file.path) { throw failed(FileFailure(.make, file.path, code: EEXIST)) }
        let made = files.flatMap { missingFolders(on: $0.path).dropFirst() }
        var written: [String] = []
        do throws(Failure) {
            for file in files {
                do throws(FileFailure) { try create(file.path, with: file.bytes) } catch { throw failed(error) }
                written.append(file.path)
            }
            try proceed()
        } catch {
            for path in written { unlink(absolute(path)) }
            for folder in made { removeEmptyFolder(folder) }
            throw error
        }
    }

    /// Whether anything bears the name, a link that leads nowhere among it.
    private func isThere(_ path: String) -> Bool { exists(path) || isLink(path) }

    /// Removes a folder in which nothing lies; another one stays.
    func removeEmptyFolder(_ path: String) { rmdir(absolute(path)) }
}
