import Documents
import Testing

@testable import Drafting

@Suite struct DateFinderTests {
    @Test(
        "dates in running text",
        arguments: [
            ("Alger le 26 – 28 juillet 2016", "2016-07-26..2016-07-28"),
            ("the 04, April 05, 2017 hotel OASIS", "2017-04-04..2017-04-05"),
            ("From 24.04 to 05.05.2017 ICCG, Geneva", "2017-04-24..2017-05-05"),
            ("06-07 November 2017\nSant Pau", "2017-11-06..2017-11-07"),
            ("Rabat, Morocco from October 30 to November 02, 2017", "2017-10-30..2017-11-02"),
            ("November 29, 2017 at the headquarters", "2017-11-29"),
            ("Genève, du 24.04 au 05.05.2017.", "2017-04-24..2017-05-05"),
            ("Du 19 septembre au 1er octobre 2016, huit", "2016-09-19..2016-10-01"),
            ("les jueves 4, 11, 18 y 25 de junio de 2020, organizados", "2020-06-04..2020-06-25"),
            ("Entre el lunes 3 y el viernes 7 de marzo de 2014 se formó", "2014-03-03..2014-03-07"),
            ("entre juin et août 2015", "2015-06..2015-08"),
            ("June 15th June 2013: a one-day training", "2013-06-15"),
            ("10/09/2018 – 12/09/2018", "2018-09-10..2018-09-12"),
            ("08-12.08.2022", "2022-08-08..2022-08-12"),
            ("el 1.º de junio de 2018", "2018-06-01"), ("el 1º de junio de 2018", "2018-06-01"),
            ("el primero de mayo de 2018", "2018-05-01"), ("1-ого июня 2018 года", "2018-06-01"),
            ("с 1-го по 3-е июля 2018 года", "2018-07-01..2018-07-03"), ("the first of May 2018", "2018-05-01"),
            ("1-ое июня 2018", "2018-06-01"), ("du 1° au 3 octobre 2018", "2018-10-01..2018-10-03"),
            ("12-14/03/2018", "2018-03-12..2018-03-14"),
            ("del 26\u{2011}28 de agosto de 2013", "2013-08-26..2013-08-28"),
            ("من 12 إلى 14 آذار/مارس 2018", "2018-03-12..2018-03-14"),
            ("يومي ٢١ و٢٢ أكتوبر ٢٠١٩", "2019-10-21..2019-10-22"),
            ("أيام 23 و24 و25 شتنبر 2019", "2019-09-23..2019-09-25"),
            ("في غشت 2019 بالمغرب", "2019-08"),
            ("с 12 по 14 марта 2018 года в Минске", "2018-03-12..2018-03-14"),
            ("2017年10月30日至11月2日", "2017-10-30..2017-11-02"),
            ("Publiée en mars 2016 : 1 500 exemplaires", "2016-03"),
            ("projet (2014-2018)", "2014..2018"),
            ("Atelier sur les dioxines (3 jours, mai 2024)", "2024-05"),
            ("formation de 4 jours, octobre 2023, à Oran", "2023-10"),
            ("(5 días, abril de 2023)", "2023-04"), ("3 дня, май 2024 года", "2024-05"),
        ])
    func dates(_ text: String, _ expected: String) {
        #expect(DateFinder.dates(in: text).map(\.written) == [expected])
    }

    @Test(
        "what is no date",
        arguments: [
            "décision BC-11/13 et SC-7/17", "article 14 et annexe A", "Tél. +226 25 30 41 72", "p. 45-61",
            "2 310 agents",
            "SCRC may use means", "31 participants", "32/14", "BCRC 1187",
        ])
    func none(_ text: String) {
        #expect(DateFinder.dates(in: text).filter(\.hasMonth).filter(\.hasYear).isEmpty)
    }

    @Test("a day that the calendar does not have is no date")
    func noSuchDay() {
        #expect(DateFinder.dates(in: "le 31 avril 2018").filter(\.hasDay).filter(\.hasYear).isEmpty)
    }
}

extension FoundDate {
    fileprivate var written: String {
        let dates = [began.date, ended.date].map { $0?.text ?? "?" }
        return dates[0] == dates[1] ? dates[0] : "\(dates[0])..\(dates[1])"
    }
}
