internal import Evaluation
internal import Results

// What was tried on a copy of the record, and what it then scores.

extension Wording {
    /// What follows from a doubt; nil for the result where it stays as it is.
    func consequence(of doubt: [IntegrityFinding], _ result: Words?) -> Words {
        let result = result ?? tell("integrity.unchanged")
        return switch doubt.trial {
        case .ownWord: tell("integrity.then_own_word", ["result": result])
        case .withoutDocument: tell("integrity.then_without_document", ["result": result])
        case .withoutEntry: tell("integrity.then_without_entry", ["result": result])
        case .asOne: tell("integrity.then_one", ["result": result])
        case .asTheSameWork: tell("integrity.then_same", ["result": result])
        case .countedOnce: tell("integrity.then_counted_once", ["result": result])
        case .leftOut: tell("integrity.then_left_out", ["result": result])
        case .atAnotherMeeting: tell("integrity.then_another_meeting", ["result": result])
        case .attended: tell("integrity.then_attended", ["result": result])
        case .withoutMeeting: tell("integrity.then_without_meeting", ["result": result])
        case .withoutParties: tell("integrity.then_without_parties", ["result": result])
        case .leastJudgement: tell("integrity.then_least_judgement", ["result": result])
        case .withoutFollowUps: tell("integrity.then_without_follow_ups", ["result": result])
        case .underThatList: tell("integrity.then_under_list", ["result": result])
        case .asReckoned: tell("integrity.then_reckoned", ["result": result])
        case .asAnswered: tell("integrity.then", ["result": result])
        }
    }
}

extension [IntegrityFinding] {
    /// What was tried for a doubt; where its findings would try different things, all that is common to them.
    fileprivate var trial: IntegrityFinding.Trial {
        let trials = Set(map(\.trial))
        return trials.count == 1 ? self[0].trial : .asAnswered
    }
}

extension IntegrityFinding {
    /// What a question's `if_so` tries, which says which answer is meant: often less than the answer could take away.
    fileprivate enum Trial {
        case ownWord, withoutDocument, withoutEntry, asOne, asTheSameWork, countedOnce, leftOut, atAnotherMeeting,
            attended, withoutMeeting, withoutParties, leastJudgement, withoutFollowUps, underThatList, asReckoned,
            asAnswered
    }

    fileprivate var trial: Trial {
        switch (finding, self.case) {
        case (.strengthNotPossible, _): trialOfSources
        case (.alike, .toldInLastCycle), (.alike, .heldInLastCycle): .asTheSameWork
        case (.split, .sum), (.split, .sumAcrossStages), (.split, .partOfAnother): .countedOnce
        case (.split, .totalRow), (.terms, .ownMembership), (.terms, .shortMembership), (.edge, _): .leftOut
        case (.terms, .noNetwork), (.alike, .saidToBeOne): .leftOut
        case (.labelDecides, .saysNothing), (.labelDecides, .ownAffairs), (.labelDecides, .ownPapers): .leftOut
        case (.alike, _), (.split, _), (.terms, _): .asOne
        case (.onePlaceForMany, .followUp): .withoutFollowUps
        case (.onePlaceForMany, _): .withoutDocument
        case (.namesAll, _), (.labelDecides, _): .withoutEntry
        case (.meetingDiffers, .unnamedMeeting): .attended
        case (.meetingDiffers, .notOfThoseHeld), (.meetingDiffers, .attendedInPart): .withoutMeeting
        case (.meetingDiffers, _): .atAnotherMeeting
        case (.partyUnknown, _): .withoutParties
        case (.selfJudged, _): .leastJudgement
        case (.listsDiffer, _): .underThatList
        case (.leftOut, _): .asReckoned
        default: .asAnswered
        }
    }

    private var trialOfSources: Trial {
        switch details["tried"] {
        case "without_items": .leftOut
        case "without_documents": .withoutDocument
        default: .ownWord
        }
    }
}
