internal import Methodology

extension Wording {
    var method: Words { tell("method.method") }
    var selections: Words { tell("method.selections") }
    var selection: Words { tell("method.selection") }
    var readings: Words { tell("method.readings") }
    var question: Words { tell("method.question") }
    var answer: Words { tell("method.answer") }
    var decidedBy: Words { tell("method.decided_by") }
    var symbol: Words { tell("method.symbol") }
    var document: Words { tell("method.document") }
    var limits: Words { tell("method.limits") }
    var digests: Words { tell("method.digests") }
    var file: Words { tell("method.file") }
    var contents: Words { tell("method.contents") }

    var methodIntroduction: Words {
        tell("method.method_introduction")
    }

    var readingsIntroduction: Words {
        tell("method.readings_introduction")
    }

    func every(_ kind: Words) -> Words { tell("method.every", ["kind": kind]) }

    func oncePer(_ field: Words) -> Words {
        tell("method.once_per", ["field": field])
    }

    func whenUndecided(_ treatment: UndecidedTreatment) -> Words {
        switch treatment {
        case .leaveOut: tell("method.when_undecided_leave_out")
        case .count: tell("method.when_undecided_count")
        }
    }

    var limitOnlyRecord: Words {
        tell("method.limit_only_record")
    }

    var limitRanges: Words {
        tell("method.limit_ranges")
    }

    var limitFeedback: Words {
        tell("method.limit_feedback")
    }

    var limitTranslations: Words {
        tell("method.limit_translations")
    }

    func limitUntranscribed(_ criteria: Words) -> Words {
        tell("method.limit_untranscribed", ["criteria": criteria])
    }

    func limitNotAssessed(_ criteria: Words) -> Words {
        tell("method.limit_not_assessed", ["criteria": criteria])
    }

    func howToVerify(repeating command: Words, digest: Words) -> Words {
        tell("method.how_to_verify", ["command": command, "digest": digest])
    }

    func madeBy(_ engine: String) -> Words { tell("method.made_by", ["engine": "\(engine)"]) }
}
