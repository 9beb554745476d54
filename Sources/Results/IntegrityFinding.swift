package import Documents
package import Evaluation
package import ExactNumbers

/// What a careful auditor would ask about a record: a question, never an accusation, that changes no number.
package struct IntegrityFinding: Codable, Sendable, Equatable {
    package enum Severity: String, CaseIterable, Codable, Sendable {
        case high, medium, low
    }

    /// The kind and what it is about, unique among the findings: `alike:second-workshop`.
    package var id: String
    package var finding: IntegrityKind
    /// Which of the ways in which there can be such a finding.
    package var `case`: IntegrityCase
    package var severity: Severity
    /// The ids of the items concerned.
    package var items: [String]
    /// The ids of the sources concerned.
    package var sources: [String]
    /// The ids of the indicators in which the items count.
    package var indicators: [String]
    /// What was compared: a city, a number, an amount.
    package var details: [String: String]
    /// What the finding names that stands outside this record; left out where it names nothing such.
    package var elsewhere: [ItemElsewhere]?
    /// What would result if the question were answered against the record; nil where no number would follow.
    @Nullable package var ifSo: ReckonedResult?
    /// What the record answers; nil where it says nothing.
    @Nullable package var answer: LocalizedText?
    /// What the record answers besides; left out where it answers once at most.
    package var furtherAnswers: [LocalizedText]?

    enum CodingKeys: String, CodingKey {
        case id, finding
        case `case`
        case severity, items, sources, indicators, details, elsewhere
        case ifSo = "if_so"
        case answer
        case furtherAnswers = "further_answers"
    }

    /// All of it as it is told.
    package init(
        id: String, finding: IntegrityKind, case: IntegrityCase, severity: Severity, items: [String], sources: [String],
        indicators: [String], details: [String: String], elsewhere: [ItemElsewhere]? = nil, ifSo: ReckonedResult?,
        answers: [LocalizedText]
    ) {
        self.id = id
        self.finding = finding
        self.case = `case`
        self.severity = severity
        self.items = items
        self.sources = sources
        self.indicators = indicators
        self.details = details
        self.elsewhere = elsewhere
        self.ifSo = ifSo
        answer = answers.first
        furtherAnswers = answers.count > 1 ? Array(answers.dropFirst()) : nil
    }
}

/// What a finding names that stands outside the record: an item of the last cycle, or a meeting outside the period.
package struct ItemElsewhere: Codable, Sendable, Equatable {
    package var id: String
    @Nullable package var title: LocalizedText?

    /// All of it as it is told.
    package init(id: String, title: LocalizedText?) {
        self.id = id
        self.title = title
    }
}

/// What another record would score.
package struct ReckonedResult: Codable, Sendable, Equatable, Hashable {
    /// The scores of the criteria whose score would be another one, by id; nil for one that would not be assessed.
    package var criteria: [String: Rational?]
    /// Nil where the methodology adds nothing up.
    @Nullable package var total: Rational?
    /// The points that could then be obtained; nil where none are added up.
    @Nullable package var achievable: Rational?
    /// The id of the class; nil where nothing is rated.
    @Nullable package var `class`: String?

    /// All of it as it is told.
    package init(criteria: [String: Rational?], total: Rational?, achievable: Rational?, class: String?) {
        self.criteria = criteria
        self.total = total
        self.achievable = achievable
        self.class = `class`
    }
}

/// What would result if several questions were answered against the record at once.
package struct JointResult: Codable, Sendable, Equatable {
    /// Nil where the methodology adds nothing up.
    @Nullable package var total: Rational?
    /// The points that could then be obtained; nil where none are added up.
    @Nullable package var achievable: Rational?
    @Nullable package var `class`: String?

    /// All of it as it is told.
    package init(total: Rational?, achievable: Rational?, class: String?) {
        self.total = total
        self.achievable = achievable
        self.class = `class`
    }
}

/// The ways in which there can be a finding (semantics, "Integrity", column "when").
package enum IntegrityCase: String, CaseIterable, Codable, Sendable {
    // alike
    case sameCity = "same_city"
    case sameDays = "same_days"
    case possibleDays = "possible_days"
    case sameWords = "same_words"
    case sameFigures = "same_figures"
    case samePeople = "same_people"
    case sameGroup = "same_group"
    case twoScripts = "two_scripts"
    case saidToBeOne = "said_to_be_one"
    case toldInLastCycle = "told_in_last_cycle"
    case heldInLastCycle = "held_in_last_cycle"
    // split
    case totalRow = "total_row"
    case run
    case inStages = "in_stages"
    case series
    case manyPlaces = "many_places"
    case sum
    case partOfAnother = "part_of_another"
    case sumAcrossProjects = "sum_across_projects"
    case tooManyResults = "too_many_results"
    case equalAmounts = "equal_amounts"
    case roundedAmounts = "rounded_amounts"
    case sumAcrossStages = "sum_across_stages"
    case byParty = "by_party"
    case repeatedAdvice = "repeated_advice"
    case copiedAdvice = "copied_advice"
    case amountInLastCycle = "amount_in_last_cycle"
    // strength_not_possible
    case ownReportIndependent = "own_report_independent"
    case ownReportDocumented = "own_report_documented"
    case reportByTitle = "report_by_title"
    case noFileOrAddress = "no_file_or_address"
    case emptyFile = "empty_file"
    case ownAuthorIndependent = "own_author_independent"
    case noOtherAuthor = "no_other_author"
    case authorMayBeOwn = "author_may_be_own"
    case authorNotWritten = "author_not_written"
    case olderThanItem = "older_than_item"
    case olderThanOutput = "older_than_output"
    case writtenBefore = "written_before"
    case olderThanEnd = "older_than_end"
    case toldBeforeItsEnd = "told_before_its_end"
    case listBefore = "list_before"
    case listForSeveral = "list_for_several"
    case equalBytes = "equal_bytes"
    case equalText = "equal_text"
    case homePage = "home_page"
    case listForAmounts = "list_for_amounts"
    case contractAlone = "contract_alone"
    case announcementAlone = "announcement_alone"
    case blankForm = "blank_form"
    case dateInSource = "date_in_source"
    case listOfAnother = "list_of_another"
    case independentWebPage = "independent_web_page"
    case listLongAfter = "list_long_after"
    // one_place_for_many
    case place
    case source
    case followUp = "follow_up"
    // self_judged
    case ownReportsOnly = "own_reports_only"
    case noReview = "no_review"
    case nothingToJudge = "nothing_to_judge"
    case reasonDenies = "reason_denies"
    // meeting_differs
    case otherDays = "other_days"
    case otherCountry = "other_country"
    case longerThanMeeting = "longer_than_meeting"
    case notOfThoseHeld = "not_of_those_held"
    case unnamedMeeting = "unnamed_meeting"
    case attendedInPart = "attended_in_part"
    // party_unknown
    case notServed = "not_served"
    case notParty = "not_party"
    case servedNotParty = "served_not_party"
    // names_all
    case allParties = "all_parties"
    case allLanguages = "all_languages"
    case allAreas = "all_areas"
    case manyArticles = "many_articles"
    case nationalForMany = "national_for_many"
    // edge
    case edgeOfPeriod = "edge_of_period"
    case hardlyWithin = "hardly_within"
    case mostlyOutside = "mostly_outside"
    // label_decides
    case areasOfMeeting = "areas_of_meeting"
    case categoryOfMeeting = "category_of_meeting"
    case attendedAsOwnWork = "attended_as_own_work"
    case onlyArea = "only_area"
    case unshownFollowUp = "unshown_follow_up"
    case saysNothing = "says_nothing"
    case ownAffairs = "own_affairs"
    case ownPapers = "own_papers"
    // terms
    case memberships
    case ownMembership = "own_membership"
    case shortMembership = "short_membership"
    case noNetwork = "no_network"
    case outputs
    case reprints
    case oneReport = "one_report"
    case translations
    case oneAddress = "one_address"
    case likeWords = "like_words"
    // amounts_differ
    case fundingAboveBudget = "funding_above_budget"
    // says_otherwise
    case notHeld = "not_held"
    case stillToCome = "still_to_come"
    case yearsBeyondEnd = "years_beyond_end"
    case yearInWords = "year_in_words"
    case yearsBeforePeriod = "years_before_period"
    case yearsToCome = "years_to_come"
    case sentBeforeWritten = "sent_before_written"
    case madeByAnother = "made_by_another"
    case kindInTitle = "kind_in_title"
    case endedLater = "ended_later"
    case earlierEdition = "earlier_edition"
    case memberSince = "member_since"
    case otherMatter = "other_matter"
    case centreAbsent = "centre_absent"
    case dateInTitle = "date_in_title"
    case otherConvention = "other_convention"
    case otherOrganiser = "other_organiser"
    case hardlyAttended = "hardly_attended"
    case heldByAnother = "held_by_another"
    case figureInTitle = "figure_in_title"
    case fewerPeople = "fewer_people"
    case noneAttended = "none_attended"
    // period_differs
    case withoutEndorsements = "without_endorsements"
    case beyondEndorsements = "beyond_endorsements"
    case shortOfEndorsements = "short_of_endorsements"
    // lists_differ
    case otherList = "other_list"
    // left_out
    case belowTheLine = "below_the_line"
    case wholeList = "whole_list"
    case withoutRecommendations = "without_recommendations"
    case unnamedLastCycle = "unnamed_last_cycle"
    case emptyLastCycle = "empty_last_cycle"
    case shorterLastCycle = "shorter_last_cycle"
    case gapAfterLastCycle = "gap_after_last_cycle"
    case missingInLastCycle = "missing_in_last_cycle"
    case openInLastCycle = "open_in_last_cycle"
    case untoldPrevious = "untold_previous"
    case unwrittenList = "unwritten_list"
    case unwrittenCountry = "unwritten_country"
    // self_declared
    case stage
    case notice
    case endorsement
    // rules_differ
    case criteria
    case calendar
}

// Results of version 0.1 say nothing of integrity.

extension KeyedDecodingContainer {
    /// Findings that are not written are none.
    package func decode(_ type: [IntegrityFinding].Type, forKey key: Key) throws -> [IntegrityFinding] {
        try decodeIfPresent(type, forKey: key) ?? []
    }

    /// Numbers of findings that are not written are none.
    package func decode(_ type: [String: Int].Type, forKey key: Key) throws -> [String: Int] {
        try decodeIfPresent(type, forKey: key) ?? [:]
    }
}
