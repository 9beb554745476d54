/// How much stands on a page of a Word document.
enum WordLayout {
    case regular
    /// Smaller letters, narrower margins: a brief report has two pages.
    case compact

    init(_ edition: Edition) {
        self = edition == .brief ? .compact : .regular
    }

    /// The margins at the sides of an A4 page, in twentieths of a point: 20 and 15 mm.
    var sideMargin: Int { self == .regular ? 1134 : 850 }
    var topMargin: Int { self == .regular ? 1361 : 1077 }
    var bottomMargin: Int { self == .regular ? 1247 : 964 }

    /// The width of the text between the margins, in twentieths of a point.
    var textWidth: Int { WordLayout.pageWidth - 2 * sideMargin }

    /// About how many letters of a table stand in that width, in the widest of the fonts that stand in for Calibri.
    var textColumns: Int { self == .regular ? 92 : 110 }

    /// How many of these letters stay free between two columns.
    var cellPadding: Int { self == .regular ? 3 : 2 }

    /// What stays free above and below the text of a cell, in twentieths of a point.
    var cellMargin: Int { self == .regular ? 40 : 20 }

    static let pageWidth = 11906
    static let pageHeight = 16838

    /// A size of letters, in halves of a point; heads and feet of pages are small as they are.
    func letters(_ halfPoints: Int) -> Int {
        self == .regular ? halfPoints : max(halfPoints * 9 / 10, min(halfPoints, 15))
    }

    /// A space between paragraphs, in twentieths of a point.
    func space(_ points: Int) -> Int {
        self == .regular ? points * 20 : points * 11
    }

    /// The height of a line, in 240ths of its letters'.
    func line(_ height: Int) -> Int {
        self == .regular ? height : min(height, 240)
    }
}
