package import Files

extension Refusal {
    /// What the system refused, in words for the user.
    ///
    /// - Parameters:
    ///   - limit: the greatest size in bytes that was allowed.
    ///   - smaller: what to do about a file that is larger.
    package init(_ failure: FileFailure, limit: Int = 0, _ smaller: String = "") {
        if failure.isTooLarge {
            let size = limit >= 1 << 20 ? "\(limit >> 20) MB" : "\(limit) bytes"
            self.init(.files, "\(failure.path) is larger than \(size)", help: smaller)
        } else if failure.isPresence {
            self.init(
                .files, "\(failure.path) is there already and is not overwritten",
                help: "name another file with --output")
        } else if failure.isAbsence, failure.operation == .open, failure.path == "-" {
            self = .isInput
        } else if failure.isAbsence, failure.operation == .open {
            self.init(.files, "there is no file \(failure.path)", help: "check the name")
        } else {
            self.init(
                .files, "cannot \(failure.operation.verb) \(failure.path): \(failure.reason)",
                help: failure.advice)
        }
    }
}

extension Refusal {
    /// A link among the files of a folder, which is not followed.
    static func isLink(_ path: String) -> Refusal {
        Refusal(
            .files, "\(path) is a link, and was not followed",
            help: "copy there what it leads to, or name that itself")
    }

    /// Standard input where more than one document belongs together.
    static let isInput = Refusal(
        .files, "standard input is read by check, fmt and import alone",
        help: "name a file: a record needs its folder, and a scenario is named in results")

    /// A link to what is not there, or in a circle.
    static func leadsNowhere(_ path: String) -> Refusal {
        Refusal(
            .files, "\(path) is a link that leads nowhere or in a circle", help: "remove it, or let it lead to a file")
    }

    /// A pipe, a device or the like where a document should be.
    static func isNoPlainFile(_ path: String) -> Refusal {
        Refusal(.files, "\(path) is no plain file, and was not read", help: "remove it, or put a document there")
    }

    /// Why a folder of reports was not written.
    init(_ problem: FolderReplacement.Problem) {
        switch problem {
        case .failed(let failure): self.init(failure)
        case .notAFolder(let path):
            self.init(.files, "\(path) is no folder; it was left as it is", help: "name another with --output")
        case .holdsOtherFiles(let path, let names):
            let shown = names.prefix(3).joined(separator: ", ")
            self.init(
                .files, "\(path) holds what no report wrote (\(shown)); it was left as it is",
                help: "move that elsewhere, or name another folder with --output")
        case .holdsChangedFiles(let path, let names):
            let shown = names.prefix(3).joined(separator: ", ")
            self.init(
                .files, "\(path) holds what somebody changed since a report wrote it (\(shown)); it was left as it is",
                help: "move that elsewhere, or remove it, or name another folder with --output")
        case .belongsToAnother(let path):
            self.init(
                .files, "\(path) holds files of another user, which you may not remove; it was left as it is",
                help: "let them remove it, or name another folder with --output")
        case .isBeingWritten(let path):
            self.init(
                .files, "another run is writing \(path)", help: "wait until it has ended, then run it again")
        }
    }
}

extension FileFailure.Operation {
    fileprivate var verb: String {
        switch self {
        case .open, .read: "read"
        case .list: "read the folder"
        case .write, .rename: "write"
        case .make: "make"
        case .remove: "remove"
        }
    }
}

extension FileFailure {
    fileprivate var advice: String {
        switch kind {
        case .isChanged: "nothing was written; run the command again"
        case .isBusy: "wait until it has ended, then run the command again"
        case .isFull: "make room, then run the command again; what was there is as it was"
        case .isFolder: "name a file"
        case .other: "check the name and the permissions"
        }
    }
}
