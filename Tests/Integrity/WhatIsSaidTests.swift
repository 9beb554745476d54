import Documents
import Evaluation
import Results
import Testing

/// What a question says beside its words: what was tried, in which language, of what that stands elsewhere, and what the
/// record answers.
struct WhatIsSaidTests {
    /// A record of two workshops a few days apart in one city, with something in the place of the title of each.
    private func workshops(_ titles: (String, String), more: String = "") throws -> Assessment {
        let workshops = [titles.0, titles.1].enumerated().map { number, title in
            """
              - id: w\(number)
                title: \(title)
                category: capacity_building
                kind: workshop
                status: completed
                began: 2017-04-0\(1 + 4 * number)
                ended: 2017-04-0\(2 + 4 * number)
                place: {city: Nairobi, country: KEN}
                conventions: [stockholm]
                evidence: [{source: report, at: page \(number)}]

            """
        }
        return try AuditedRecord(
            """
            format: evaluation/1
            id: said
            methodologies: [stockholm-sc-6-16]
            period: 2016-01-01..2019-12-31
            stage: draft
            centre:
              id: invented
              country: KEN
              name: Regional Centre for the Lakes
              conventions: [stockholm]
              serves: {stockholm: [KEN, UGA, TZA]}
              endorsed: [{decision: SC-6/16, from: 2016-01-01, to: 2019-12-31}]
            sources: [{id: report, kind: activity_report, strength: self_reported}]
            activities:
            \(workshops.joined())
            \(more)
            """
        ).assessment(under: "stockholm-sc-6-16")
    }

    @Test func whatNothingElseIsNamedForIsLeftOut() throws {
        let record = try AuditedRecord(folder: "Tests/Integrity/Cheats/course-of-which-the-report-came-first")
        let assessment = try record.assessment(under: "stockholm-sc-6-16")
        let finding = try #require(assessment.integrity.first { $0.case == .olderThanItem })
        let then = try #require(finding.ifSo?.total)
        #expect(try then < #require(assessment.total?.score))
        #expect(finding.details["tried"] == "without_items")
        #expect(assessment.integrityTogether?.total == then)
    }

    @Test func aLanguageIsNamedWhereTitlesAreAlikeInThatAlone() throws {
        let first = "{en: Course on kilns, fr: Atelier sur les fours de briques}"
        let second = "{en: Seminar about stoves, fr: Atelier sur les fours de briques et autres}"
        #expect(try workshops((first, second)).integrity.first?.details == ["languages": "fr"])
        #expect(try workshops((first, first)).integrity.first?.details == [:])
        #expect(try workshops(("Fours de briques", "Fours de briques")).integrity.first?.details == [:])
    }

    @Test func aMeetingOfOthersIsNamedWithTheIndicatorThatCountsIt() throws {
        let record = try AuditedRecord(folder: "Tests/Integrity/Cheats/meeting-of-the-sister-convention")
        let assessment = try record.assessment(under: "activity-areas")
        let finding = try #require(assessment.integrity.first { $0.case == .notOfThoseHeld })
        #expect(finding.details == ["event": "basel-cop-13", "indicator": "cop-participation"])
        #expect(finding.items == ["cop-13"])
        #expect(try #require(finding.ifSo?.total) < #require(assessment.total?.score))
    }

    @Test func whatStandsElsewhereHasItsTitle() throws {
        let cycles = try AuditedRecord(folder: "Tests/Integrity/Cheats/completed-in-both-cycles").assessments
        let told = try #require(cycles.flatMap(\.integrity).first { $0.case == .heldInLastCycle })
        #expect(told.elsewhere?.count == 1 && told.elsewhere?[0].title != nil)
        #expect(told.elsewhere?.first?.id == told.details["told"])
        let short = try AuditedRecord(folder: "Tests/Integrity/Cheats/period-before-the-meeting").assessments
        let meeting = try #require(short.flatMap(\.integrity).first { $0.case == .shortOfEndorsements })
        #expect(meeting.elsewhere?.first?.id == meeting.details["event"])
        #expect(meeting.elsewhere?[0].title != nil)
    }

    @Test func allAnswersToAQuestionAreKept() throws {
        let assessment = try workshops(
            ("Course on kilns", "Course on kilns"),
            more: """
                answers:
                  - {finding: alike, item: w0, because: Another group.}
                  - {finding: alike, item: w1, because: Another day.}
                  - {finding: alike, because: Another day.}
                """)
        let finding = try #require(assessment.integrity.first)
        #expect(finding.answer?.plain == "Another group.")
        #expect(finding.furtherAnswers?.map(\.plain) == ["Another day."])
        #expect(assessment.answersUnasked == nil)
    }

    @Test func anAnswerToWhatIsNotAskedIsKept() throws {
        let assessment = try workshops(
            ("Course on kilns", "Seminar about stoves"),
            more: "answers: [{finding: edge, item: w0, because: The list has its day.}]")
        #expect(assessment.integrity.isEmpty)
        #expect(
            assessment.answersUnasked == [
                UnaskedAnswer(finding: .edge, item: "w0", answer: LocalizedText("The list has its day."))
            ])
    }

    @Test(arguments: [
        ("Regional Centre for the Lakes", IntegrityCase.ownAuthorIndependent), ("RCL", .ownAuthorIndependent),
        ("Director", .authorMayBeOwn), ("Project team", .authorMayBeOwn), ("Ministry of Health", nil),
    ])
    func onlyWhoIsNamedIsCalledTheCentre(author: String, way: IntegrityCase?) throws {
        let record = try AuditedRecord(
            """
            format: evaluation/1
            id: said
            methodologies: [stockholm-sc-6-16]
            period: 2016-01-01..2019-12-31
            stage: draft
            centre:
              id: invented
              name: Regional Centre for the Lakes
              conventions: [stockholm]
              endorsed: [{decision: SC-6/16, from: 2016-01-01, to: 2019-12-31}]
            sources:
              - {id: letter, kind: letter, author: \(author), url: "https://a.example", read: 2019-12-31, strength: independent}
            activities:
              - id: course
                title: Course on kilns
                kind: training
                status: completed
                ended: 2017-04-02
                conventions: [stockholm]
                evidence: [{source: letter}]
            """)
        let found = try record.assessment(under: "stockholm-sc-6-16").integrity
        #expect(found.filter { $0.finding == .strengthNotPossible }.map(\.case) == [way].compactMap(\.self))
    }

    /// The share below whose line something stands is not always the last in which it counts.
    @Test func theShareIsNamedThatSilenceWouldRaise() throws {
        for folder in ["Evaluations/scrc-algeria-2016-2019", "Evaluations/example-dual-centre-2020-2023"] {
            for finding in try AuditedRecord(folder: folder).assessments.flatMap(\.integrity)
            where [.belowTheLine, .withoutRecommendations].contains(finding.case) {
                let named = try #require(finding.details["indicator"])
                #expect(finding.indicators.contains(named) && finding.id.contains(named))
            }
        }
    }
}
