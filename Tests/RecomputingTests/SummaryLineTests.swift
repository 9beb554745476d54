import Importing
import Recomputing
import Scoring
import Testing

/// Lines of sums and averages among cases.
struct SummaryLineTests {
    @Test(
        "a name of averages or sums beside words of scope is that of no case, though its numbers can be read",
        arguments: [
            "National average", "Regional average", "Country average", "Simple average", "Group average",
            "Average (n=12)", "Min", "Max", "Rank", "Number of cases", "All countries", "Average of all ports",
            "Moyenne nationale", "Moyenne régionale", "Ensemble du pays", "Moyenne simple", "Nombre de pays",
            "Promedio nacional", "Promedio regional", "Todos los países", "Número de casos", "Mín",
            "المتوسط الوطني", "متوسط جميع البلدان", "عدد الحالات", "Среднее по стране", "Среднее по группе",
            "Число стран", "Ранг", "全国平均", "各国平均值", "排名", "最小值",
        ])
    func scopes(name: String) throws {
        let found = try Recomputed.ofShares("c,Coverage,Staff,Total\nX,60%,5,10\n\(name),70%,6,10.5\n")
        #expect(found.summary.setApart.map(\.text) == [name])
        #expect(found.verdicts.map { $0["Total"] } == [.equal])
        let across = try Recomputed.ofShares("c,X,\(name)\nCoverage,60%,70%\nStaff,5,6\nTotal,10,10.5\n")
        #expect(across.summary.setApart.map(\.text) == [name])
    }

    @Test(
        "where a place may be called so the verdict stands, and is doubted",
        arguments: ["Total North", "Subtotal North", "Total Bay", "Moyenne Ouest", "Total Norte"])
    func doubtful(name: String) throws {
        let found = try Recomputed.ofShares("c,Coverage,Staff,Total\n\(name),60%,5,11\n")
        #expect(found.only?.verdict == .contradictsParts)
        #expect(found.cases[0].isDoubtful)
        #expect(found.remarks == ["2:1 perhapsSetApart"])
    }

    @Test(
        "other names are no doubt",
        arguments: ["National Port", "Averageland", "Kenya", "Country Group", "Regional Centre 12", "Nord"])
    func others(name: String) throws {
        let found = try Recomputed.ofShares("c,Coverage,Staff,Total\n\(name),60%,5,10\n")
        #expect(found.summary.setApart.isEmpty && found.remarks.isEmpty)
    }

    @Test("where nothing names a line, what stands before the first known column does")
    func unnamed() throws {
        let table =
            "No,Port,Coverage,Staff,Total\n1,X,60%,5,10\nAverage,,60%,5.67,8.33\n2,Average,60%,5,9\nTotal,Y,60%,5,10\n"
        let found = try Recomputed.ofShares(table) { request, _ in request.names = ["Port"] }
        #expect(found.summary.setApart.map(\.place.row) == [3, 4])
        #expect(found.verdicts.map { $0["Total"] } == [.equal, .equal])
    }
}
