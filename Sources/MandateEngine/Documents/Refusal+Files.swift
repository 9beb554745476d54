package import Documents
internal import Evaluation
package import Files
internal import Scalars

extension Refusal {
    /// What the system refused, in words for the user.
    ///
    /// - Parameters:
    ///   - limit: the greatest size in bytes that was allowed.
    ///   - smaller: what to do about a file that is larger.
    package init(
        _ failure: FileFailure, limit: Int = 0, _ smaller: Phrase = Phrase("refusals.split_file")
    ) {
        if failure.isTooLarge {
            let size =
                limit >= 1 << 20
                ? Phrase("refusals.megabytes", ["number": limit >> 20]) : Phrase("refusals.bytes", ["number": limit])
            self.init(.files, "refusals.too_large", ["path": failure.path, "size": size], help: smaller)
        } else if let name = failure.longName {
            self.init(
                .files, "refusals.name_too_long",
                [
                    "name": name.beginning(ofScalars: 40), "count": name.utf8.count,
                    "limit": FileFailure.longestName,
                ])
        } else if failure.isPresence {
            self.init(.files, "refusals.is_there_already", ["path": failure.path])
        } else if failure.isAbsence, failure.operation == .open, failure.path == "-" {
            self = .isInput
        } else if failure.isAbsence, failure.operation == .open {
            self.init(.files, "refusals.no_file", ["path": failure.path])
        } else {
            self.init(refused: failure)
        }
    }
}

extension Refusal {
    private init(refused failure: FileFailure) {
        let places: Phrase.Places = ["path": failure.path, "reason": failure.why]
        self.init(
            .files, Phrase("refusals.cannot.\(failure.operation.name)", places), help: failure.advice)
    }

    /// A link among the files of a folder, which is not followed.
    static func isLink(_ path: String) -> Refusal {
        Refusal(.files, "refusals.is_link", ["path": path])
    }

    /// Standard input where more than one document belongs together.
    static let isInput = Refusal(.files, "refusals.input_is_no_record")

    /// A link to what is not there, or in a circle.
    static func leadsNowhere(_ path: String) -> Refusal {
        Refusal(.files, "refusals.leads_nowhere", ["path": path])
    }

    /// A pipe, a device or the like where a document should be.
    static func isNoPlainFile(_ path: String) -> Refusal {
        Refusal(.files, "refusals.is_no_plain_file", ["path": path])
    }

    /// Why a folder of reports was not written.
    init(_ problem: FolderReplacement.Problem) {
        switch problem {
        case .failed(let failure): self.init(failure)
        case .notAFolder(let path):
            self.init(.files, "refusals.is_no_folder", ["path": path])
        case .holdsOtherFiles(let path, let names):
            self.init(.files, "refusals.holds_other_files", ["path": path, "names": Array(names.prefix(3))])
        case .holdsChangedFiles(let path, let names):
            self.init(.files, "refusals.holds_changed_files", ["path": path, "names": Array(names.prefix(3))])
        case .belongsToAnother(let path):
            self.init(.files, "refusals.belongs_to_another", ["path": path])
        case .isBeingWritten(let path):
            self.init(.files, "refusals.is_being_written", ["path": path])
        }
    }
}

extension Refusal {
    /// Why a folder was not begun.
    package init(_ problem: NewFolder.Problem) {
        switch problem {
        case .failed(let failure): self.init(failure)
        case .notAFolder(let path): self.init(.files, "refusals.is_no_folder", ["path": path])
        case .isBeingWritten(let path): self.init(.files, "refusals.is_being_written", ["path": path])
        case .holdsFiles(let path, let names):
            if names.contains(where: { $0.isSpelled("Evaluations") || $0.isSpelled("Criteria") }) {
                self.init(.files, "refusals.is_workspace", ["path": path, "names": names.atMost(3)])
            } else {
                self.init(.files, "refusals.holds_files", ["path": path, "names": names.atMost(3)])
            }
        }
    }
}

extension FileFailure.Operation {
    /// What was not possible, as the files of languages name it.
    fileprivate var name: String {
        switch self {
        case .open, .read: "read"
        case .list: "list"
        case .write, .rename: "write"
        case .make: "make"
        case .remove: "remove"
        }
    }
}

extension FileFailure {
    fileprivate var advice: Phrase {
        let name =
            switch kind {
            case .isChanged: "changed"
            case .isBusy: "busy"
            case .isFull: "full"
            case .isFolder: "folder"
            case .other: "other"
            }
        return Phrase("refusals.advice.\(name)")
    }
}
