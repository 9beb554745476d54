internal import Scalars
internal import SystemCalls

/// Files that come into an empty folder together or not at all.
///
/// They are written into a hidden folder inside first, where a full disk is noticed, and then move out of it.
package struct NewFolder {
    package enum Problem: Error, Equatable, Sendable {
        /// A file bears the name of the folder.
        case notAFolder(String)
        /// The folder holds something already, which is named.
        case holdsFiles(String, [String])
        case failed(FileFailure)
    }

    private static let stage = Spelling(".mandate-new")

    private let files: [FolderReplacement.File]
    private let folder: Folder
    /// The names that the files and their folders have in it, in the order of the files.
    private let names: [Spelling]

    /// Writes files into a folder, which is made where it is not there.
    ///
    /// - Parameter files: the last of them bears out that all are there.
    package static func write(
        _ files: [FolderReplacement.File], to path: String, in system: FileSystem
    ) throws(Problem) {
        if let kind = system.status(of: path)?.kind, kind != .folder { throw .notAFolder(path) }
        let made = missing(path, in: system)
        do throws(Problem) {
            try NewFolder(files, path, in: system).write()
        } catch {
            for folder in made { system.removeEmptyFolder(folder) }
            if case .failed(let failure) = error {
                throw .failed(FileFailure(failure.operation, path, code: failure.code))
            }
            throw error
        }
    }

    /// The folders on the way that are not there, the innermost first.
    private static func missing(_ path: String, in system: FileSystem) -> [String] {
        var path = system.absolute(path).withoutSlashesAtEnd
        var found: [String] = []
        while !system.exists(path), let (before, _) = path.cut(atLast: "/") {
            found.append(path)
            path = String(before)
        }
        return found
    }

    private init(_ files: [FolderReplacement.File], _ path: String, in system: FileSystem) throws(Problem) {
        self.files = files
        names = files.map { $0.path.parts[0] }.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
        let there: [Spelling]
        do throws(FileFailure) {
            try system.makeFolders(path)
            folder = try system.folder(path)
            there = try folder.names()
        } catch {
            throw .failed(error)
        }
        let shown = there.filter { !$0.text.begins(with: ".") }
        let others = shown + there.filter { !shown.contains($0) && names.contains($0) }
        guard others.isEmpty else { throw .holdsFiles(path, others.map(\.text)) }
    }

    private func write() throws(Problem) {
        var moved: [Spelling] = []
        do throws(FileFailure) {
            // What a run left that was ended.
            removeStage()
            let stage = try folder.makeFolder(named: Self.stage)
            for file in files { try NewFolder.write(file, in: stage) }
            for name in names {
                try stage.move(name, to: folder)
                moved.append(name)
            }
            try folder.remove(Self.stage, isFolder: true)
        } catch {
            if let stage = try? folder.folder(named: Self.stage) {
                for name in moved { try? folder.move(name, to: stage) }
            }
            removeStage()
            throw .failed(error)
        }
    }

    private static func write(_ file: FolderReplacement.File, in folder: Folder) throws(FileFailure) {
        let parent = if let path = file.path.parent { try folder.makeFolders(to: path) } else { folder }
        try parent.create(file.path.parts[file.path.parts.count - 1], with: file.bytes)
    }

    /// Removes the hidden folder with what was written into it, and nothing else.
    private func removeStage() {
        guard let stage = try? folder.folder(named: Self.stage) else { return }
        for path in files.map(\.path) { NewFolder.remove(path, in: stage, isFolder: false) }
        let folders = Set(files.flatMap(\.path.parents)).sorted { $0.parts.count > $1.parts.count }
        for path in folders { NewFolder.remove(path, in: stage, isFolder: true) }
        try? folder.remove(Self.stage, isFolder: true)
    }

    private static func remove(_ path: InnerPath, in folder: Folder, isFolder: Bool) {
        let parent = path.parent.map { try? folder.folder(at: $0) } ?? folder
        try? parent?.remove(path.parts[path.parts.count - 1], isFolder: isFolder)
    }
}

extension FileSystem {
    fileprivate func removeEmptyFolder(_ path: String) { rmdir(absolute(path)) }
}
