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

    /// Removes a folder in which nothing lies; another one stays.
    func removeEmptyFolder(_ path: String) { rmdir(absolute(path)) }
}
