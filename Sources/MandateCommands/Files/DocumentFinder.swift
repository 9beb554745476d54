internal import Documents
internal import Files
internal import Importing
internal import MandateEngine
internal import Scalars

/// Finds documents that are to be attached to a record, and looks into each.
struct DocumentFinder {
    private let system: FileSystem
    private let folder: Folder
    /// The path of the folder from the root of the system.
    private let root: String?
    private let recordName: String
    /// The bytes of what has to be copied into the folder.
    private(set) var copies: [InnerPath: [UInt8]] = [:]

    /// What is larger is not copied: it would have to be held in memory whole.
    static let largestCopy = 256 << 20

    init(_ record: RecordFile, in files: FileAccess) {
        system = files.system
        folder = record.folder
        root = system.resolved(record.folder.shown)
        recordName = record.path.cut(atLast: "/").map { String($0.after) } ?? record.path
    }

    /// A document that the user names.
    mutating func document(_ path: String) -> FoundDocument {
        do throws(FoundDocument.Problem) {
            return FoundDocument(path: path, .read(try reading(path)))
        } catch {
            return FoundDocument(path: path, .unusable(error))
        }
    }

    /// The documents in the record's folder for them that no source names, and the files that programs leave there.
    func documents(
        notNamedBy named: Set<String>
    ) throws(FileFailure) -> (documents: [FoundDocument], leftOut: [String]) {
        guard try holdsDocuments() else { return ([], []) }
        let paths = paths(in: AttachmentPlan.folder).filter { !named.contains($0) }
        let documents = paths.filter { !$0.isLeftByProgram }.map { path in
            do throws(FoundDocument.Problem) {
                return FoundDocument(path: path, .read(try reading(inRecord: path)))
            } catch {
                return FoundDocument(path: path, .unusable(error))
            }
        }
        return (documents, paths.filter(\.isLeftByProgram))
    }

    /// The digest of a file of the record; nil where there is none that could be read.
    func digest(of path: String) -> String? {
        guard let inner = try? InnerPath(path) else { return nil }
        return try? digest(of: inner)
    }

    private func digest(of path: InnerPath) throws(ReadingProblem) -> String {
        try Digest.sha256 { (use) throws(ReadingProblem) in try folder.read(path, pieces: use) }
    }

    /// What a file of the record has become.
    struct Change {
        /// Its digest now; nil where it is gone.
        let digest: String?
    }

    /// What has become of a file of the record with the digest that is known; nil where it is the same, or cannot be read,
    /// so that nothing can be said of it.
    func change(of path: String, from known: String) -> Change? {
        guard let inner = try? InnerPath(path) else { return Change(digest: nil) }
        do throws(ReadingProblem) {
            let digest = try digest(of: inner)
            return digest == known ? nil : Change(digest: digest)
        } catch {
            if case .failed = error { return nil }
            return Change(digest: nil)
        }
    }

    private func holdsDocuments() throws(FileFailure) -> Bool {
        try folder.names().contains { $0.text.isSpelled(AttachmentPlan.folder) }
    }

    /// The files in a folder and the folders in it; what cannot be looked into is told as it is named.
    private func paths(in path: String) -> [String] {
        guard !path.isLeftByProgram, let inner = try? InnerPath(path),
            let inside = try? folder.folder(at: inner), let names = try? inside.shownNames()
        else { return [path] }
        return names.flatMap { paths(in: "\(path)/\($0)") }
    }

    private mutating func reading(_ path: String) throws(FoundDocument.Problem) -> FoundDocument.Reading {
        let isLink = system.isLink(path)
        switch system.status(of: path)?.kind {
        case nil: throw isLink ? .isLink : .isMissing
        case .folder: throw .isFolder
        case .link, .other: throw .isNoPlainFile
        case .file: break
        }
        guard !path.isLeftByProgram else { throw .isLeftByProgram }
        if let root, let inner = system.resolved(path)?.without(prefix: root + "/") {
            return try reading(inRecord: String(inner))
        }
        let bytes: [UInt8]
        do {
            bytes = try system.bytes(of: path, atMost: Self.largestCopy)
        } catch {
            throw error.isTooLarge ? .isTooLarge(limit: Self.largestCopy) : .isUnreadable(error)
        }
        guard !bytes.isEmpty else { throw .isEmpty }
        let digest = Digest.sha256(of: bytes)
        let place = try freePlace(for: FoundDocument.name(of: path), digest: digest)
        if !place.isThere { copies[place.path] = bytes }
        return FoundDocument.Reading(
            sha256: digest, size: bytes.count,
            photograph: PhotographDetails(head: Array(bytes.prefix(PhotographDetails.lengthOfHead))),
            inRecord: place.isThere ? place.path : nil, isBehindLink: isLink)
    }

    /// Where a copy goes; whether the same file lies there already.
    private func freePlace(
        for name: String, digest: String
    ) throws(FoundDocument.Problem) -> (path: InnerPath, isThere: Bool) {
        let text = "\(AttachmentPlan.folder)/\(name)"
        if let other = WindowsName.instead(of: name) { throw .needsName(other) }
        guard let path = try? InnerPath(text) else { throw .hasUnusableName }
        let others = (try? InnerPath(AttachmentPlan.folder)).flatMap { try? folder.folder(at: $0) }
        let names = ((try? others?.names()) ?? []).map(\.text) + copies.keys.map(\.name)
        if names.contains(where: { $0.isSpelled(name) }) {
            let there = copies[path].map { Digest.sha256(of: $0) } ?? self.digest(of: text)
            guard there == digest else { throw .nameIsTaken(text) }
            return (path, copies[path] == nil)
        }
        if let alike = names.first(where: { $0.likeness == name.likeness }) {
            throw .nameIsAlike("\(AttachmentPlan.folder)/\(alike)")
        }
        return (path, false)
    }

    private func reading(inRecord path: String) throws(FoundDocument.Problem) -> FoundDocument.Reading {
        if path.isSpelled(recordName) { throw .isTheRecord }
        // The sign stands for bytes of the name that are no UTF-8.
        if path.holds("\u{FFFD}") { throw .hasUnusableName }
        if let other = path.words(at: "/").lazy.compactMap({ WindowsName.instead(of: String($0)) }).first {
            throw .needsName(other)
        }
        guard let inner = try? InnerPath(path) else { throw .hasUnusableName }
        var head: [UInt8] = []
        var size = 0
        let digest: String
        do throws(ReadingProblem) {
            digest = try Digest.sha256 { (use) throws(ReadingProblem) in
                try folder.read(inner) { piece in
                    if head.count < PhotographDetails.lengthOfHead { head += piece }
                    size += piece.count
                    use(piece)
                }
            }
        } catch {
            throw FoundDocument.Problem(error)
        }
        guard size > 0 else { throw .isEmpty }
        return FoundDocument.Reading(
            sha256: digest, size: size, photograph: PhotographDetails(head: head), inRecord: inner)
    }
}

extension FoundDocument.Problem {
    fileprivate init(_ problem: ReadingProblem) {
        self =
            switch problem {
            case .missing: .isMissing
            case .link: .isLink
            case .notAFile(let isFolder): isFolder ? .isFolder : .isNoPlainFile
            case .failed(let failure) where failure.isTooLarge: .isTooLarge(limit: Folder.largestFile)
            case .failed(let failure): .isUnreadable(failure)
            }
    }
}
