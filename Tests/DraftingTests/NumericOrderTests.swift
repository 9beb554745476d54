import Testing

@testable import Drafting

/// `03/04/2018` in running text: what the other dates of a report say of the order of day and month.
@Suite struct NumericOrderTests {
    private func draft(_ dates: String...) throws -> DraftRun {
        let sentences = dates.enumerated().map { "An audit report number \($0) was signed on \($1)." }
        let report =
            "1. Workshop on PCBs\n\nThe workshop was held in Oran on 03/04/2018 with 20 participants.\n\n2. Notes\n\n"
        return try DraftRun("Report\n\n" + report + sentences.joined(separator: "\n\n") + "\n")
    }

    @Test("the day first where nothing says otherwise, and where other dates say so")
    func dayFirst() throws {
        #expect(try draft().value("began") == "2018-04-03")
        #expect(try draft("25/04/2018", "05/06/2018").value("began") == "2018-04-03")
    }

    @Test("the month first where other dates can be read in no other way")
    func monthFirst() throws {
        #expect(try draft("04/25/2018").value("began") == "2018-03-04")
    }

    @Test("no date where both orders stand in the report, and the words are listed")
    func mixed() throws {
        let run = try draft("04/25/2018", "25/04/2018")
        #expect(run.value("began") == nil && run.value("ended") == nil)
        #expect(run.doubts(.date) == ["03/04/2018"])
        // One that has no other reading is read.
        let clear = try DraftRun(
            telling: "L’atelier s’est tenu à Oran le 25/04/2018. Le rapport a été signé le 04/25/2018.")
        #expect(clear.value("began") == "2018-04-25")
    }

    @Test("dates in Chinese numerals are read like those in digits")
    func chineseNumerals() throws {
        #expect(try DraftRun("二〇一八年三月十四日，中心在奥兰举办了汞问题讲习班，20人参加。").value("began") == "2018-03-14")
    }
}
