internal import FoundationEssentials

extension FileAccess {
    /// The bytes of a file that is at most so large.
    func bytes(of path: String, atMost limit: Int) throws(CommandFailure) -> [UInt8] {
        let attributes = try? FileManager.default.attributesOfItem(atPath: absolute(path))
        guard let attributes, !isFolder(path) else {
            throw CommandFailure(.fileFailure, "there is no file \(path)", help: "check the name")
        }
        if let size = attributes[.size] as? UInt64, size > UInt64(limit) {
            throw CommandFailure(
                .fileFailure, "\(path) is larger than \(limit >> 20) MB", help: "keep only the table and save it again")
        }
        guard let data = FileManager.default.contents(atPath: absolute(path)) else {
            throw CommandFailure(.fileFailure, "cannot read \(path)", help: "check the permissions")
        }
        return [UInt8](data)
    }

    /// Writes a file, or replaces it whole or not at all; a link keeps leading to it, and its permissions stay.
    func replace(_ path: String, with bytes: some Sequence<UInt8>) throws(CommandFailure) {
        let target = URL(filePath: absolute(path)).resolvingSymlinksInPath().path(percentEncoded: false)
        let attributes = try? FileManager.default.attributesOfItem(atPath: target)
        do {
            try Data(bytes).write(to: URL(filePath: target), options: .atomic)
            if let permissions = attributes?[.posixPermissions] {
                try FileManager.default.setAttributes([.posixPermissions: permissions], ofItemAtPath: target)
            }
        } catch {
            throw CommandFailure(
                .fileFailure, "cannot write \(path)", help: "check the permissions of its folder and the free space")
        }
    }

    /// Writes a new file, with the folders on the way to it; one that is there is never overwritten.
    func create(_ path: String, text: String) throws(CommandFailure) {
        let absolute = absolute(path)
        guard !exists(path) else {
            throw CommandFailure(
                .fileFailure, "\(path) is there already and is not overwritten", help: "name another file with --output"
            )
        }
        let url = URL(filePath: absolute)
        do {
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            // Refused by the system, too, where the file came into being meanwhile.
            try Data(text.utf8).write(to: url, options: .withoutOverwriting)
        } catch {
            throw CommandFailure(.fileFailure, "cannot write \(path)", help: "check the permissions of its folder")
        }
    }
}
