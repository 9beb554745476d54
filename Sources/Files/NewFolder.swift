internal import Scalars
internal import SystemCalls

/// Files that come into a new or empty folder together or not at all.
///
/// They are written into a hidden folder first, where a full disk is noticed. A new folder is then there in one step; out of
/// one that is inside an empty folder they move one by one.
package struct NewFolder {
    package enum Problem: Error, Equatable, Sendable {
        /// A file bears the name of the folder.
        case notAFolder(String)
        /// The folder holds something already, which is named.
        case holdsFiles(String, [String])
        /// Another run is writing the same folder.
        case isBeingWritten(String)
        case failed(FileFailure)
    }

    private let files: [FolderReplacement.File]
    /// Where the hidden folder is made: in the folder itself, or beside the one that is to be.
    private let place: Folder
    private let stage: Spelling
    /// The name that the hidden folder gets; nil where the folder is there.
    private let name: Spelling?
    /// The path as messages show it.
    private let shown: String

    /// Writes files into a folder, which is made where it is not there.
    ///
    /// - Parameter files: the last of them bears out that all are there.
    package static func write(
        _ files: [FolderReplacement.File], to path: String, in system: FileSystem
    ) throws(Problem) {
        if let kind = system.status(of: path)?.kind, kind != .folder { throw .notAFolder(path) }
        let made = system.missingFolders(on: path).dropFirst()
        do throws(Problem) {
            try writeOnce(files, to: path, in: system)
        } catch {
            for folder in made { system.removeEmptyFolder(folder) }
            if case .failed(let failure) = error {
                throw .failed(FileFailure(failure.operation, path, code: failure.code))
            }
            throw error
        }
    }

    /// Writes them, once more where another run was just beginning to write the same folder, or has ended meanwhile.
    private static func writeOnce(
        _ files: [FolderReplacement.File], to path: String, in system: FileSystem
    ) throws(Problem) {
        try Folder.trying(while: \.isOfAnotherRun) { () throws(Problem) in
            try NewFolder(files, path, in: system).write()
        }
    }

    private init(_ files: [FolderReplacement.File], _ path: String, in system: FileSystem) throws(Problem) {
        self.files = files
        shown = path
        let whole = system.absolute(path).withoutSlashesAtEnd
        do throws(FileFailure) {
            if !system.exists(path), let (before, last) = whole.cut(atLast: "/") {
                let parent = before.isEmpty ? "/" : String(before)
                try system.makeFolders(parent)
                place = try system.folder(parent)
                stage = Folder.stage(for: Spelling(last))
                name = Spelling(last)
                return
            }
            place = try system.folder(path)
            stage = Folder.ownStage
            name = nil
        } catch {
            throw .failed(error)
        }
        try checkEmpty(path)
    }

    /// Refuses a folder that holds anything but hidden files of others.
    private func checkEmpty(_ path: String) throws(Problem) {
        guard let there = try? place.names() else { throw .failed(FileFailure(.list, path)) }
        let shown = there.filter { !$0.text.begins(with: ".") }
        let others = shown + there.filter { !shown.contains($0) && outermost.contains($0) }
        guard others.isEmpty else { throw .holdsFiles(path, others.map(\.text)) }
    }

    /// The names that the files and their folders have in the folder, in the order of the files.
    private var outermost: [Spelling] {
        files.map { $0.path.parts[0] }.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    private func write() throws(Problem) {
        place.clearWhatRunsLeft()
        let (hidden, lock) = try hold()
        do throws(FileFailure) {
            for file in files { try NewFolder.write(file, in: hidden) }
            if let name { try place.rename(stage, to: name) } else { try moveOut(of: hidden) }
            withExtendedLifetime(lock) {}
        } catch {
            place.removeStage(named: stage)
            throw .failed(error)
        }
    }

    /// Makes the hidden folder and locks it before anything is written into it.
    ///
    /// Whoever holds the lock of a folder that still bears the name is alone: nobody removes it without the lock.
    private func hold() throws(Problem) -> (hidden: Folder, lock: Descriptor) {
        do throws(FileFailure) {
            let hidden = try place.makeFolder(named: stage)
            if hidden.descriptor.lock(), place.status(of: stage)?.identity == hidden.identity {
                return (hidden, hidden.descriptor)
            }
        } catch {
            // A folder in which none can be made at all, such as `/proc`, says so of the one that is to be made.
            let isRemoved = error.isAbsence && error.operation != .make && place.isThere
            guard error.isPresence || isRemoved else { throw .failed(error) }
        }
        throw .isBeingWritten(shown)
    }

    private func moveOut(of hidden: Folder) throws(FileFailure) {
        var moved: [Spelling] = []
        do throws(FileFailure) {
            for name in outermost {
                try hidden.move(name, to: place)
                moved.append(name)
            }
            try place.remove(stage, isFolder: true)
        } catch {
            for name in moved { try? place.move(name, to: hidden) }
            throw error
        }
    }

    private static func write(_ file: FolderReplacement.File, in folder: Folder) throws(FileFailure) {
        let parent = if let path = file.path.parent { try folder.makeFolders(to: path) } else { folder }
        try parent.create(file.path.parts[file.path.parts.count - 1], with: file.bytes)
    }
}

extension NewFolder.Problem {
    /// Whether another run is in the way, or was while this one looked.
    fileprivate var isOfAnotherRun: Bool {
        switch self {
        case .isBeingWritten: true
        case .failed(let failure): failure.isAbsence || failure.isTaken
        case .notAFolder, .holdsFiles: false
        }
    }
}
