internal import FoundationEssentials

extension ReportFolder {
    /// The file by which a folder of reports is known; it lists the others.
    static let marker = ".mandate-report"

    /// Writes the folder whole or not at all.
    ///
    /// The files are written to a folder beside it, which then takes its place; until then the old one stays as it is.
    /// Only a folder of reports, or an empty one, is ever replaced.
    public func write(to path: String) throws(ReportFolderError) {
        let target = Target(path)
        try target.checkReplaceable(target.path)
        try target.checkReplaceable(target.fresh)
        do {
            try target.removeIfPresent(target.fresh)
            try FileManager.default.createDirectory(atPath: target.fresh, withIntermediateDirectories: true)
            try write(files: files, to: target.fresh)
            try target.exchange()
        } catch {
            try? FileManager.default.removeItem(atPath: target.fresh)
            throw .notWritten(path, "\(error)")
        }
    }

    /// The marker comes first, so that what an interrupted run leaves behind is known as ours.
    private func write(files: [ReportFile], to folder: String) throws {
        let names = files.map { $0.name + "\n" }.joined()
        try Data(names.utf8).write(to: URL(filePath: folder + "/" + ReportFolder.marker))
        for file in files {
            let path = folder + "/" + file.name
            if let end = file.name.lastIndex(of: "/") {
                try FileManager.default.createDirectory(
                    atPath: folder + "/" + file.name[..<end], withIntermediateDirectories: true)
            }
            try Data(file.bytes).write(to: URL(filePath: path))
        }
    }

    /// The folder to write, and the two that stand beside it while it is replaced.
    private struct Target {
        let path: String
        var fresh: String { beside("new") }
        var previous: String { beside("old") }

        init(_ path: String) {
            let trimmed = path.count > 1 ? String(path.reversed().drop { $0 == "/" }.reversed()) : path
            self.path = trimmed.isEmpty ? "/" : trimmed
        }

        private func beside(_ word: String) -> String {
            let parts = path.split(separator: "/", omittingEmptySubsequences: false)
            let name = ".\(parts.last ?? "")\(ReportFolder.marker)-\(word)"
            return (parts.dropLast() + [Substring(name)]).joined(separator: "/")
        }

        /// A folder may be replaced if it holds nothing, or nothing but what its marker lists.
        func checkReplaceable(_ path: String) throws(ReportFolderError) {
            guard let attributes = try? FileManager.default.attributesOfItem(atPath: path) else { return }
            guard attributes[.type] as? FileAttributeType == .typeDirectory else { throw .notAFolder(path) }
            guard let names = try? FileManager.default.subpathsOfDirectory(atPath: path) else {
                throw .notAFolder(path)
            }
            let listed = listed(in: path)
            let folders = Set(listed.flatMap { Target.folders(of: $0) })
            let others = Set(names).subtracting(listed).subtracting(folders).sorted()
            guard others.isEmpty else { throw .holdsOtherFiles(path, others) }
        }

        /// The folders on the way to a file.
        private static func folders(of name: String) -> [String] {
            let parts = name.split(separator: "/").dropLast()
            return parts.indices.map { parts[...$0].joined(separator: "/") }
        }

        private func listed(in folder: String) -> Set<String> {
            guard let data = try? Data(contentsOf: URL(filePath: folder + "/" + ReportFolder.marker)) else { return [] }
            let names = String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
            return Set(names + [ReportFolder.marker])
        }

        func removeIfPresent(_ path: String) throws {
            if FileManager.default.fileExists(atPath: path) { try FileManager.default.removeItem(atPath: path) }
        }

        /// Puts the new folder in the place of the old one, which comes back if that fails.
        func exchange() throws {
            guard FileManager.default.fileExists(atPath: path) else {
                return try FileManager.default.moveItem(atPath: fresh, toPath: path)
            }
            try removeIfPresent(previous)
            try FileManager.default.moveItem(atPath: path, toPath: previous)
            do {
                try FileManager.default.moveItem(atPath: fresh, toPath: path)
            } catch {
                try FileManager.default.moveItem(atPath: previous, toPath: path)
                throw error
            }
            try? FileManager.default.removeItem(atPath: previous)
        }
    }
}
