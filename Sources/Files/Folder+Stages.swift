internal import Scalars
internal import SystemCalls

// What is written beside its place before it gets its name, and what runs left of it that were ended.

extension Folder {
    /// What is tried again while another run, which has just begun to write the same, is in the way; at last what is in the way.
    static func trying<Result, Failure: Error>(
        while isInTheWay: (Failure) -> Bool, _ work: () throws(Failure) -> Result
    ) throws(Failure) -> Result {
        for _ in 0..<25 {
            do throws(Failure) {
                return try work()
            } catch {
                guard isInTheWay(error) else { throw error }
                _ = poll(nil, 0, 20)
            }
        }
        return try work()
    }

    /// The hidden name under which something is written that is to bear a name.
    static func stage(for name: Spelling) -> Spelling {
        Spelling(".\(name.text.shortened(toBytes: 200))\(stageEnding)")
    }

    /// The hidden name under which the content of this folder itself is written.
    static var ownStage: Spelling { Spelling(stageEnding) }

    private static let stageEnding = ".mandate-new"

    /// Removes hidden files and folders in which no living run writes any more, whatever they were to be.
    ///
    /// What is locked belongs to a run that goes on, and so does everything where the system has no locks.
    package func clearWhatRunsLeft() {
        for name in (try? names()) ?? [] where name.text.begins(with: ".") && name.text.ends(with: Folder.stageEnding) {
            let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK
            guard let left = Descriptor(name.text, in: descriptor.number, flags), left.isHeldByNobody(),
                status(of: name)?.identity == left.status?.identity
            else { continue }
            switch left.status?.kind {
            case .file: try? remove(name)
            case .folder: removeStage(named: name)
            default: break
            }
        }
    }

    /// Removes a hidden folder with what a run wrote into it; one that holds anything else stays.
    func removeStage(named name: Spelling) {
        guard let stage = try? folder(named: name), stage.holdsPlainFilesOnly else { return }
        stage.removeContents()
        try? remove(name, isFolder: true)
    }

    private var holdsPlainFilesOnly: Bool {
        guard descriptor.status?.owner == geteuid(), let names = try? names() else { return false }
        return names.allSatisfy { name in
            switch status(of: name)?.kind {
            case .file: true
            case .folder: (try? folder(named: name))?.holdsPlainFilesOnly ?? false
            default: false
            }
        }
    }

    private func removeContents() {
        for name in (try? names()) ?? [] {
            let inner = status(of: name)?.kind == .folder ? try? folder(named: name) : nil
            inner?.removeContents()
            try? remove(name, isFolder: inner != nil)
        }
    }
}
