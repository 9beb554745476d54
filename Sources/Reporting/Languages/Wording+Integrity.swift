internal import Evaluation
internal import Results

// The questions of an auditor, each in one neutral sentence.

extension Wording {
    /// A question about activities or results that may be one.
    func sameness(_ way: IntegrityCase, _ items: Words, rest: Words, first: Words, _ detail: Words) -> Words? {
        switch way {
        case .sameCity: tell("integrity.same_city", ["items": items])
        case .sameDays: tell("integrity.same_days", ["items": items])
        case .possibleDays: tell("integrity.possible_days", ["items": items])
        case .sameWords: tell("integrity.same_words", ["items": items])
        case .sameFigures: tell("integrity.same_figures", ["items": items])
        case .samePeople: tell("integrity.same_people", ["items": items])
        case .sameGroup: tell("integrity.same_group", ["items": items])
        case .inStages: tell("integrity.in_stages", ["items": items])
        case .manyPlaces: tell("integrity.many_places", ["items": items])
        case .partOfAnother: tell("integrity.part_of_another", ["part": first, "amount": detail, "whole": rest])
        case .twoScripts: tell("integrity.two_scripts", ["items": items])
        case .repeatedAdvice: tell("integrity.repeated_advice", ["items": items])
        case .copiedAdvice: tell("integrity.copied_advice", ["items": items])
        case .totalRow: tell("integrity.total_row", ["items": items])
        case .run: tell("integrity.run", ["items": items])
        case .byParty: tell("integrity.by_party", ["items": items])
        case .sum: tell("integrity.sum", ["whole": first, "amount": detail, "parts": rest])
        case .sumAcrossProjects:
            tell("integrity.sum_across_projects", ["whole": first, "amount": detail, "parts": rest])
        case .sumAcrossStages:
            tell("integrity.sum_across_stages", ["whole": first, "amount": detail, "parts": rest])
        case .tooManyResults: tell("integrity.too_many_results", ["number": detail])
        case .equalAmounts: tell("integrity.equal_amounts", ["items": items, "amount": detail])
        case .roundedAmounts: tell("integrity.rounded_amounts", ["items": items, "amount": detail])
        case .memberships: tell("integrity.memberships", ["items": items])
        case .ownMembership: tell("integrity.own_membership", ["items": items])
        case .shortMembership: tell("integrity.short_membership", ["items": items])
        case .outputs: tell("integrity.outputs", ["items": items])
        case .noNetwork: tell("integrity.no_network", ["items": items])
        case .saidToBeOne: tell("integrity.said_to_be_one", ["items": items])
        case .series: tell("integrity.series", ["items": items])
        case .reprints: tell("integrity.reprints", ["items": items])
        case .oneReport: tell("integrity.one_report", ["items": items])
        case .translations: tell("integrity.translations", ["items": items])
        case .oneAddress: tell("integrity.one_address", ["items": items])
        case .likeWords: tell("integrity.like_words", ["items": items, "words": detail])
        default: nil
        }
    }

    /// A question about what sources can show.
    func proof(_ way: IntegrityCase, _ sources: Words, _ items: Words, first: Words, rest: Words, _ detail: Words)
        -> Words?
    {
        switch way {
        case .ownReportIndependent: tell("integrity.own_report_independent", ["source": sources])
        case .ownReportDocumented: tell("integrity.own_report_documented", ["source": sources])
        case .reportByTitle: tell("integrity.report_by_title", ["source": sources])
        case .noFileOrAddress: tell("integrity.no_file_or_address", ["source": sources])
        case .emptyFile: tell("integrity.empty_file", ["source": sources])
        case .ownAuthorIndependent: tell("integrity.own_author_independent", ["source": sources])
        case .noOtherAuthor: tell("integrity.no_other_author", ["source": sources])
        case .authorMayBeOwn: tell("integrity.author_may_be_own", ["source": sources])
        case .authorNotWritten: tell("integrity.author_not_written", ["source": sources])
        case .writtenBefore: tell("integrity.written_before", ["sources": sources, "items": items])
        case .olderThanEnd: tell("integrity.older_than_end", ["sources": sources, "items": items])
        case .olderThanItem: tell("integrity.older_than_item", ["sources": sources, "items": items])
        case .olderThanOutput: tell("integrity.older_than_output", ["sources": sources, "items": items])
        case .toldBeforeItsEnd: tell("integrity.told_before_its_end", ["sources": sources, "items": items])
        case .listBefore: tell("integrity.list_before", ["source": sources, "items": items, "date": detail])
        case .sentBeforeWritten:
            tell("integrity.sent_before_written", ["items": items, "sources": sources, "date": detail])
        case .listForSeveral: tell("integrity.list_for_several", ["source": sources, "items": items])
        case .equalBytes: tell("integrity.equal_bytes", ["sources": sources])
        case .equalText: tell("integrity.equal_text", ["sources": sources])
        case .homePage: tell("integrity.home_page", ["source": sources, "items": items])
        case .listForAmounts: tell("integrity.list_for_amounts", ["sources": sources, "items": items])
        case .contractAlone: tell("integrity.contract_alone", ["sources": sources, "items": items])
        case .announcementAlone: tell("integrity.announcement_alone", ["sources": sources, "items": items])
        case .listOfAnother:
            tell("integrity.list_of_another", ["source": sources, "items": items, "event": detail])
        case .dateInSource:
            tell("integrity.date_in_source", ["source": sources, "items": items, "date": detail])
        case .blankForm: tell("integrity.blank_form", ["source": sources, "items": items])
        case .independentWebPage: tell("integrity.independent_web_page", ["source": sources])
        case .listLongAfter: tell("integrity.list_long_after", ["source": sources, "items": items, "date": detail])
        case .place: tell("integrity.place", ["source": sources, "items": items, "at": detail])
        case .source: tell("integrity.source", ["source": sources, "items": items])
        case .followUp: tell("integrity.follow_up", ["activity": first, "items": rest])
        case .unshownFollowUp: tell("integrity.unshown_follow_up", ["activity": first, "items": rest])
        default: nil
        }
    }

    /// A question about what items claim.
    func claim(_ way: IntegrityCase, _ items: Words, indicator: Words, _ detail: Words, _ other: Words) -> Words? {
        switch way {
        case .ownReportsOnly: tell("integrity.own_reports_only", ["indicator": indicator])
        case .noReview: tell("integrity.no_review", ["indicator": indicator])
        case .reasonDenies: tell("integrity.reason_denies", ["indicator": indicator])
        case .nothingToJudge: tell("integrity.nothing_to_judge", ["indicator": indicator])
        case .fundingAboveBudget:
            tell("integrity.funding_above_budget", ["items": items, "amount": detail, "budget": other])
        case .otherDays: tell("integrity.other_days", ["items": items, "event": detail])
        case .notOfThoseHeld:
            tell("integrity.not_of_those_held", ["items": items, "indicator": indicator, "event": detail])
        case .otherCountry: tell("integrity.other_country", ["items": items, "event": detail, "country": other])
        case .longerThanMeeting: tell("integrity.longer_than_meeting", ["items": items, "event": detail])
        case .unnamedMeeting: tell("integrity.unnamed_meeting", ["items": items, "event": detail])
        case .notServed: tell("integrity.not_served", ["items": items, "parties": detail])
        case .notParty: tell("integrity.not_party", ["items": items, "parties": detail, "conventions": other])
        case .servedNotParty: tell("integrity.served_not_party", ["parties": detail, "conventions": other])
        case .allLanguages: tell("integrity.all_languages", ["items": items])
        case .allAreas: tell("integrity.all_areas", ["items": items])
        case .manyArticles: tell("integrity.many_articles", ["items": items])
        case .nationalForMany: tell("integrity.national_for_many", ["items": items, "parties": detail])
        case .hardlyWithin: tell("integrity.hardly_within", ["items": items])
        case .mostlyOutside: tell("integrity.mostly_outside", ["items": items])
        case .edgeOfPeriod: tell("integrity.edge_of_period", ["items": items])
        case .attendedInPart: tell("integrity.attended_in_part", ["items": items, "event": detail])
        case .areasOfMeeting: tell("integrity.areas_of_meeting", ["items": items])
        case .categoryOfMeeting: tell("integrity.category_of_meeting", ["items": items])
        case .attendedAsOwnWork: tell("integrity.attended_as_own_work", ["items": items])
        case .onlyArea: tell("integrity.only_area", ["items": items, "area": detail])
        default: nil
        }
    }

    /// A question about an item that says otherwise in one place than in another.
    func contradiction(_ way: IntegrityCase, _ items: Words, _ detail: Words, _ other: Words) -> Words? {
        switch way {
        case .notHeld: tell("integrity.not_held", ["items": items])
        case .stillToCome: tell("integrity.still_to_come", ["items": items])
        case .yearsBeyondEnd: tell("integrity.years_beyond_end", ["items": items, "years": detail])
        case .yearInWords: tell("integrity.year_in_words", ["items": items, "said": detail])
        case .yearsBeforePeriod: tell("integrity.years_before_period", ["items": items, "years": detail])
        case .yearsToCome: tell("integrity.years_to_come", ["items": items, "years": detail])
        case .madeByAnother: tell("integrity.made_by_another", ["items": items])
        case .kindInTitle: tell("integrity.kind_in_title", ["items": items])
        case .earlierEdition: tell("integrity.earlier_edition", ["items": items, "years": detail])
        case .memberSince: tell("integrity.member_since", ["items": items, "years": detail])
        case .otherMatter: tell("integrity.other_matter", ["items": items, "said": detail])
        case .centreAbsent: tell("integrity.centre_absent", ["items": items])
        case .endedLater: tell("integrity.ended_later", ["items": items, "date": detail])
        case .dateInTitle: tell("integrity.date_in_title", ["items": items])
        case .otherConvention: tell("integrity.other_convention", ["items": items, "conventions": other])
        case .otherOrganiser: tell("integrity.other_organiser", ["items": items])
        case .hardlyAttended: tell("integrity.hardly_attended", ["items": items, "number": detail])
        case .heldByAnother: tell("integrity.held_by_another", ["items": items])
        case .figureInTitle: tell("integrity.figure_in_title", ["items": items, "said": detail])
        case .saysNothing: tell("integrity.says_nothing", ["items": items])
        case .ownPapers: tell("integrity.own_papers", ["items": items])
        case .ownAffairs: tell("integrity.own_affairs", ["items": items])
        case .fewerPeople: tell("integrity.fewer_people", ["items": items, "number": detail])
        case .noneAttended: tell("integrity.none_attended", ["items": items])
        default: nil
        }
    }

    /// That an item names all Parties that the centre serves, or all but one.
    func claimOfParties(_ items: Words, lackingOne: Bool) -> Words {
        lackingOne
            ? tell("integrity.all_parties_but_one", ["items": items]) : tell("integrity.all_parties", ["items": items])
    }

    /// A question about the record as a whole.
    func record(_ way: IntegrityCase, _ items: Words, indicator: Words, _ detail: Words, _ other: Words) -> Words? {
        switch way {
        case .withoutEndorsements: tell("integrity.without_endorsements")
        case .beyondEndorsements: tell("integrity.beyond_endorsements", ["decisions": detail])
        case .shortOfEndorsements:
            tell("integrity.short_of_endorsements", ["decisions": other, "event": detail])
        case .otherList: tell("integrity.other_list", ["day": other, "parties": detail])
        case .belowTheLine:
            tell("integrity.below_the_line", ["items": items, "indicator": indicator, "share": detail])
        case .wholeList: tell("integrity.whole_list", ["items": items, "share": detail])
        case .withoutRecommendations:
            tell("integrity.without_recommendations", ["items": items, "indicator": indicator])
        case .unwrittenList: tell("integrity.unwritten_list", ["items": items])
        case .unwrittenCountry: tell("integrity.unwritten_country", ["items": items])
        case .stage: tell("integrity.stage", ["said": detail])
        case .notice: tell("integrity.notice")
        case .endorsement: tell("integrity.endorsement", ["said": detail])
        case .criteria: tell("integrity.criteria_differ", ["number": detail])
        case .calendar: tell("integrity.calendar_differs", ["number": detail])
        default: nil
        }
    }

    /// A question about the last cycle, where rules divide by it.
    func lastCycle(_ way: IntegrityCase, _ items: Words, record: Words, told: Words) -> Words? {
        switch way {
        case .unnamedLastCycle: tell("integrity.unnamed_last_cycle")
        case .emptyLastCycle: tell("integrity.empty_last_cycle", ["record": record])
        case .shorterLastCycle: tell("integrity.shorter_last_cycle", ["record": record])
        case .gapAfterLastCycle: tell("integrity.gap_after_last_cycle", ["record": record])
        case .toldInLastCycle:
            tell("integrity.told_in_last_cycle", ["items": items, "record": record, "told": told])
        case .amountInLastCycle:
            tell("integrity.amount_in_last_cycle", ["items": items, "record": record, "told": told])
        case .heldInLastCycle:
            tell("integrity.held_in_last_cycle", ["items": items, "record": record, "told": told])
        case .missingInLastCycle: tell("integrity.missing_in_last_cycle", ["record": record, "items": items])
        case .untoldPrevious: tell("integrity.untold_previous", ["record": record])
        case .openInLastCycle: tell("integrity.open_in_last_cycle", ["record": record, "told": told])
        default: nil
        }
    }

    /// The heading over the findings of one weight.
    func weight(_ severity: IntegrityFinding.Severity) -> Words {
        switch severity {
        case .high: tell("integrity.high")
        case .medium: tell("integrity.medium")
        case .low: tell("integrity.low")
        }
    }

    /// How many questions are of one weight.
    func questions(_ number: Int, of severity: IntegrityFinding.Severity) -> Words {
        switch severity {
        case .high: count("integrity.high_count", number)
        case .medium: count("integrity.medium_count", number)
        case .low: count("integrity.low_count", number)
        }
    }

    /// How many more there are of one weight.
    func furtherQuestions(_ number: Int, of severity: IntegrityFinding.Severity) -> Words {
        switch severity {
        case .high: count("integrity.further_high", number)
        case .medium: count("integrity.further_medium", number)
        case .low: count("integrity.further_low", number)
        }
    }

    /// That so many questions are asked, and that they are no accusations.
    func questionsAsked(_ numbers: [Words?]) -> Words {
        tell("integrity.no_accusation", ["questions": all(numbers.compactMap(\.self))])
    }

    /// How many findings are not listed.
    func furtherQuestions(_ number: Int) -> Words { count("integrity.further", number) }
}
