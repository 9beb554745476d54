internal import Scalars
internal import SystemCalls

/// A folder of files that takes the place of an earlier one, whole or not at all.
///
/// A marker in the folder lists what was written, so that a later run knows its own files from those of others: only an
/// empty folder, or one that holds nothing but what its marker lists, is ever replaced. The new folder is written beside
/// the old one and then takes its name. Whatever moment a run is ended at, the next one can clear what it left: the
/// marker is the first file written and the last removed.
package struct FolderReplacement: Sendable {
    package struct File: Sendable {
        package let path: InnerPath
        package let bytes: [UInt8]

        package init(path: InnerPath, bytes: [UInt8]) {
            self.path = path
            self.bytes = bytes
        }
    }

    package enum Problem: Error, Equatable, Sendable {
        /// A file or a link bears the name.
        case notAFolder(String)
        /// The folder holds what no run wrote, which is named.
        case holdsOtherFiles(String, [String])
        /// The folder holds files that were changed since a run wrote them, which are named.
        case holdsChangedFiles(String, [String])
        /// The folder holds files that this user may not remove.
        case belongsToAnother(String)
        /// Another run is writing the same folder.
        case isBeingWritten(String)
        case failed(FileFailure)
    }

    /// The name of the file that lists the others.
    let marker: Spelling
    /// The digest of bytes, by which a file is known that somebody has changed.
    let digest: @Sendable ([UInt8]) -> String
    /// Whether a run could have written a file of this path; a marker may come from somebody else.
    let couldWrite: @Sendable (InnerPath) -> Bool

    package init(
        marker: String, digest: @escaping @Sendable ([UInt8]) -> String,
        writing couldWrite: @escaping @Sendable (InnerPath) -> Bool
    ) {
        self.marker = Spelling(marker)
        self.digest = digest
        self.couldWrite = couldWrite
    }

    /// Writes the files into a folder of the name that a path ends with.
    ///
    /// - Parameter subject: what they are about, on one line; a later run is told it by `subject(of:in:)`.
    package func write(
        _ files: [File], about subject: String = "", to path: String, in system: FileSystem
    ) throws(Problem) {
        let trimmed = system.absolute(path).withoutSlashesAtEnd
        guard let (before, last) = trimmed.cut(atLast: "/"), !last.isEmpty, last != ".", last != ".." else {
            throw .notAFolder(path)
        }
        let name = Spelling(last)
        let parentPath = before.isEmpty ? "/" : String(before)
        if let status = system.status(of: parentPath), status.kind != .folder { throw .notAFolder(parentPath) }
        let made = system.missingFolders(on: parentPath)
        do throws(Problem) {
            let parent = try attempt { () throws(FileFailure) in
                try system.makeFolders(parentPath)
                return try Folder(opening: parentPath, shown: parentPath)
            }
            try write(files, subject, as: name, in: parent, shown: path)
        } catch {
            for folder in made { system.removeEmptyFolder(folder) }
            throw error
        }
    }

    /// What the files of a folder are about, as the run said that wrote them; nil where it said nothing.
    package func subject(of path: String, in system: FileSystem) -> String? {
        guard let folder = try? system.folder(path) else { return nil }
        return lines(in: folder).compactMap { $0.without(prefix: subjectMark) }.first.map(String.init)
    }

    /// The files that a run wrote into a folder, as its marker lists them; none where no run did.
    package func files(of path: String, in system: FileSystem) -> [InnerPath] {
        (try? system.folder(path)).map(listed) ?? []
    }

    private func attempt<Result>(_ body: () throws(FileFailure) -> Result) throws(Problem) -> Result {
        do throws(FileFailure) { return try body() } catch { throw .failed(error) }
    }

    private func write(
        _ files: [File], _ subject: String, as name: Spelling, in parent: Folder, shown: String
    ) throws(Problem) {
        let stem = ".\(name.text.shortened(toBytes: 200))\(marker.text)"
        try checkReplaceable(name, in: parent, by: files, shown: shown)
        clearWhatRunsLeft(in: parent)
        let (fresh, folder, lock) = try begun(stem, in: parent, shown: shown)
        let old = try cleared("\(stem)-old", in: parent)
        do throws(Problem) {
            guard lock.put(listing(files, about: subject)) else { throw .failed(FileFailure(.write, shown)) }
            try attempt { () throws(FileFailure) in
                for file in files { try write(file, in: folder) }
                try exchange(fresh, with: name, old: old, in: parent)
            }
            withExtendedLifetime(lock) {}
        } catch {
            _ = try? clear(fresh, in: parent, heldBy: .thisRun)
            if case .failed(let failure) = error { throw .failed(FileFailure(.write, shown, code: failure.code)) }
            throw error
        }
        for left in [fresh, old] { try clear(left, in: parent) }
    }

    /// The new folder, held by this run; where another run was just beginning to write it, once more.
    private func begun(
        _ stem: String, in parent: Folder, shown: String
    ) throws(Problem) -> (name: Spelling, folder: Folder, lock: Descriptor) {
        let isInTheWay = { (problem: Problem) in if case .isBeingWritten = problem { true } else { false } }
        return try Folder.trying(while: isInTheWay) { () throws(Problem) in
            let fresh = try cleared("\(stem)-new", in: parent)
            let folder = try makeFolder(fresh, in: parent, shown: shown)
            return (fresh, folder, try hold(folder, named: fresh, in: parent, shown: shown))
        }
    }

    /// Removes what runs left that wrote other folders beside, and were ended; what cannot be removed is in nobody's way.
    private func clearWhatRunsLeft(in parent: Folder) {
        for name in (try? parent.names()) ?? [] where name.text.begins(with: ".") {
            guard let (_, ending) = name.text.cut(around: marker.text), ending.begins(with: "-") else { continue }
            try? clear(name, in: parent, heldBy: .surelyNobody)
        }
    }

    /// The name, free for this run; a further one where another user's run has left what this one may not remove.
    private func cleared(_ name: String, in parent: Folder) throws(Problem) -> Spelling {
        for candidate in [name] + (2...9).map({ "\(name)-\($0)" }) {
            do throws(Problem) {
                try clear(Spelling(candidate), in: parent)
                return Spelling(candidate)
            } catch .belongsToAnother {
                continue
            }
        }
        throw .belongsToAnother(parent.path(of: Spelling(name)))
    }

    private func makeFolder(_ fresh: Spelling, in parent: Folder, shown: String) throws(Problem) -> Folder {
        do throws(FileFailure) {
            return try parent.makeFolder(named: fresh)
        } catch {
            throw error.isPresence ? .isBeingWritten(shown) : .failed(error)
        }
    }

    /// Makes the marker and locks it before anything else is written.
    private func hold(
        _ folder: Folder, named fresh: Spelling, in parent: Folder, shown: String
    ) throws(Problem) -> Descriptor {
        // Another run may take an empty folder for one that was left, and clear it.
        do throws(FileFailure) {
            let lock = try folder.make(marker)
            if lock.lock(), parent.status(of: fresh)?.identity == folder.identity { return lock }
        } catch {
            if !error.isAbsence, !error.isPresence {
                try? parent.remove(fresh, isFolder: true)
                throw .failed(FileFailure(.write, shown, code: error.code))
            }
        }
        throw .isBeingWritten(shown)
    }

    private func write(_ file: File, in folder: Folder) throws(FileFailure) {
        let parent = if let path = file.path.parent { try folder.makeFolders(to: path) } else { folder }
        try parent.create(file.path.parts[file.path.parts.count - 1], with: file.bytes)
    }

    /// Each path, and in a line of its own the digest of what was written there.
    private func listing(_ files: [File], about subject: String) -> [UInt8] {
        let first = subject.isEmpty ? "" : "\(subjectMark)\(subject)\n"
        return Array(
            (first + files.map { "\($0.path.text)\n\(digestMark)\(digest($0.bytes)) \($0.path.text)\n" }.joined()).utf8)
    }

    /// The new folder gets the name; the old one, if any, that of the new one.
    private func exchange(_ fresh: Spelling, with name: Spelling, old: Spelling, in parent: Folder) throws(FileFailure)
    {
        guard parent.status(of: name) != nil else { return try parent.rename(fresh, to: name) }
        if try parent.exchange(fresh, with: name) { return }
        try parent.rename(name, to: old)
        do {
            try parent.rename(fresh, to: name)
        } catch {
            try parent.rename(old, to: name)
            throw error
        }
    }
}

// What an earlier run wrote.

extension FolderReplacement {
    private func checkReplaceable(
        _ name: Spelling, in parent: Folder, by files: [File], shown: String
    ) throws(Problem) {
        guard let status = parent.status(of: name) else { return }
        guard status.kind == .folder else { throw .notAFolder(shown) }
        let folder = try attempt { () throws(FileFailure) in try parent.folder(named: name) }
        let contents = try ownContents(folder, shown: shown)
        guard isRemovable(folder, contents) else {
            throw folder.isOwn ? .failed(FileFailure(.write, shown, code: EACCES)) : .belongsToAnother(shown)
        }
        let known = digests(in: folder)
        let fresh = Dictionary(files.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
        let changed = contents.files.filter { path in
            guard let written = known[path], let bytes = try? folder.bytes(of: path) else { return false }
            return digest(bytes) != written && fresh[path] != bytes
        }
        guard changed.isEmpty else { throw .holdsChangedFiles(shown, changed.map(\.text)) }
    }

    /// Whether this user may remove what a run wrote, so that nothing of it stays when another takes its place.
    private func isRemovable(_ folder: Folder, _ contents: Contents) -> Bool {
        contents.folders.allSatisfy { (try? folder.folder(at: $0))?.letsRemove ?? false } && folder.letsRemove
    }

    /// What a run wrote into a folder.
    private struct Contents {
        var files: [InnerPath] = []
        var folders: [InnerPath] = []
        var others: [String] = []
    }

    /// The files and folders that a run wrote, if there is nothing else.
    private func ownContents(_ folder: Folder, shown: String) throws(Problem) -> Contents {
        let listed = Set(self.listed(in: folder))
        let folders = Set(listed.flatMap(\.parents))
        var contents = Contents()
        try attempt { () throws(FileFailure) in
            try visit(folder, "", listed, folders, into: &contents)
        }
        guard contents.others.isEmpty else { throw .holdsOtherFiles(shown, contents.others) }
        return contents
    }

    private func visit(
        _ folder: Folder, _ path: String, _ listed: Set<InnerPath>, _ folders: Set<InnerPath>,
        into contents: inout Contents
    ) throws(FileFailure) {
        for name in try folder.names() {
            let text = path.isEmpty ? name.text : "\(path)/\(name.text)"
            let isFolder = folder.status(of: name)?.kind == .folder
            let inner = try? InnerPath(text)
            if let inner, isFolder, folders.contains(inner) {
                contents.folders.append(inner)
                try visit(try folder.folder(named: name), text, listed, folders, into: &contents)
            } else if let inner, !isFolder, listed.contains(inner) {
                contents.files.append(inner)
            } else if text != marker.text {
                contents.others.append(text)
            }
        }
    }

    private func listed(in folder: Folder) -> [InnerPath] {
        lines(in: folder).filter { line in ![digestMark, subjectMark].contains { line.begins(with: $0) } }
            .compactMap { try? InnerPath($0) }.filter(couldWrite)
    }

    private func lines(in folder: Folder) -> [String] {
        guard let path = try? InnerPath(marker.text), let bytes = try? folder.bytes(of: path, atMost: 1 << 28) else {
            return []
        }
        return String(decoding: bytes, as: UTF8.self).words(at: "\n").map(String.init)
    }

    /// What earlier runs did not write down is not known to be changed.
    private func digests(in folder: Folder) -> [InnerPath: String] {
        let pairs = lines(in: folder).compactMap { line -> (InnerPath, String)? in
            guard let (digest, path) = line.without(prefix: digestMark)?.cut(atFirst: " "),
                let inner = try? InnerPath(String(path))
            else { return nil }
            return (inner, String(digest))
        }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }

    private var digestMark: String { "= " }
    private var subjectMark: String { "@ " }

    /// Who holds what is to be removed.
    private enum Holder {
        case thisRun
        /// No living run, as far as the system tells.
        case nobody
        /// No living run, which a system without locks cannot tell.
        case surelyNobody
    }

    /// Removes what a run left, the marker last, so that a run which is ended here leaves what the next one knows.
    ///
    /// - Parameter holder: who holds what is removed.
    private func clear(_ name: Spelling, in parent: Folder, heldBy holder: Holder = .nobody) throws(Problem) {
        guard parent.status(of: name) != nil else { return }
        let shown = parent.path(of: name)
        let folder = try attempt { () throws(FileFailure) in try parent.folder(named: name) }
        let lock = Descriptor(marker.text, in: folder.descriptor.number, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
        let isFree =
            switch holder {
            case .thisRun: true
            case .nobody: lock?.lock() ?? true
            case .surelyNobody: lock?.isHeldByNobody() ?? true
            }
        guard isFree else { throw .isBeingWritten(shown) }
        let contents = try ownContents(folder, shown: shown)
        guard isRemovable(folder, contents) else { throw .belongsToAnother(shown) }
        do throws(FileFailure) {
            for path in contents.files { try remove(path, in: folder, isFolder: false) }
            for path in contents.folders.reversed() { try remove(path, in: folder, isFolder: true) }
            if lock != nil { try folder.remove(marker) }
            try parent.remove(name, isFolder: true)
        } catch {
            // Another run, which had only made the folder when it was looked at, begins to write there.
            throw error.isFilled ? .isBeingWritten(shown) : .failed(error)
        }
    }

    private func remove(_ path: InnerPath, in folder: Folder, isFolder: Bool) throws(FileFailure) {
        let parent = if let path = path.parent { try folder.folder(at: path) } else { folder }
        try parent.remove(path.parts[path.parts.count - 1], isFolder: isFolder)
    }
}
