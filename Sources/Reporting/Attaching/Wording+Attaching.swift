internal import Documents
internal import Evaluation
internal import Files
internal import Importing
internal import Methodology
internal import Words

extension Wording {
    /// What becomes of a document.
    func outcome(_ entry: AttachmentPlan.Entry) -> [Words] {
        switch entry.becomes {
        case .source(let draft, let copy):
            let place = Words.code(copy?.text ?? draft.file)
            return [
                copy == nil ? tell("attach.in_place", ["path": place]) : tell("attach.copied", ["path": place]),
                tell("attach.source", ["source": .code(draft.id), "strength": .code(draft.strength.rawValue)]),
                draft.isKindToldByName ? tell("attach.told_by_name", ["kind": .code(draft.kind ?? "")]) : nil,
            ].compactMap(\.self)
        case .known(let source): return [tell("attach.known", ["source": .code(source)])]
        case .completes(let source, let file, let copy):
            let place = Words.code(file.text)
            let strength = Words.code((source.strength ?? .selfReported).rawValue)
            return [
                copy == nil ? tell("attach.in_place", ["path": place]) : tell("attach.copied", ["path": place]),
                tell("attach.completes", ["source": .code(source.id.value), "strength": strength]),
            ]
        case .renamed(let source, let from, let to):
            return [
                tell("attach.renamed", ["source": .code(source), "from": .code(from), "to": .code(to.text)])
            ]
        }
    }

    /// What a camera wrote.
    func photograph(_ details: PhotographDetails) -> Words {
        let place = details.latitude.flatMap { latitude in
            details.longitude.map { "\(Wording.degrees(latitude)), \(Wording.degrees($0))" as Words }
        }
        let known = [details.day.map { date($0.description) }, place].compactMap(\.self)
        return tell("attach.photograph", ["details": list(known)])
    }

    private static func degrees(_ thousandths: Int) -> Words {
        let digits = String(abs(thousandths) % 1000)
        let zeros = String(repeating: "0", count: 3 - digits.utf8.count)
        return "\(thousandths < 0 ? "-" : "")\(abs(thousandths) / 1000).\(zeros)\(digits)°"
    }

    /// A source whose document is not what it was, and what to do.
    func changed(_ changed: AttachmentPreview.ChangedSource) -> Words {
        let source = Words.code(changed.source.id.value)
        let file = Words.code(changed.source.file?.value ?? "")
        guard let digest = changed.digest else { return tell("attach.lost", ["source": source, "file": file]) }
        return tell("attach.other_bytes", ["source": source, "file": file, "digest": .code(digest)])
    }

    /// Why a document cannot be attached, and what to do.
    func problem(_ problem: FoundDocument.Problem, of path: String) -> Words {
        let path = Words.code(path)
        return switch problem {
        case .isMissing: tell("attach.missing", ["path": path])
        case .isFolder: tell("attach.folder", ["path": path])
        case .isLink: tell("attach.link", ["path": path])
        case .isNoPlainFile: tell("attach.no_plain_file", ["path": path])
        case .isEmpty: tell("attach.empty", ["path": path])
        case .isLeftByProgram: tell("attach.left_by_program", ["path": path])
        case .isTheRecord: tell("attach.the_record", ["path": path])
        case .isTooLarge(let limit): tell("attach.too_large", ["path": path, "size": "\(limit >> 20)\u{A0}MB"])
        case .isUnreadable(let failure):
            tell("attach.unreadable", ["path": path, "reason": .written(failure.why.inWords ?? "")])
        case .hasUnusableName: tell("attach.unusable_name", ["path": path])
        case .needsName(let name): tell("attach.windows_name", ["path": path, "name": .written(name)])
        case .nameIsTaken(let other): tell("attach.name_taken", ["path": path, "other": .code(other)])
        case .nameIsAlike(let other): tell("attach.name_alike", ["path": path, "other": .code(other)])
        case .isTwin(let other): tell("attach.twin", ["path": path, "other": .code(other)])
        }
    }
}
