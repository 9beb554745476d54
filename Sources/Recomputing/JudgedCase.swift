internal import Scoring

/// A case with what its cells say of indicators.
struct JudgedCase {
    let published: PublishedCase
    /// By the positions of the indicators.
    var values: [GivenValue?]
    /// Why an indicator has no value, where it has a column.
    var unread: [Int: CellRemark] = [:]
    var remarks: [CellRemark]
    /// How many cells say something of an indicator.
    private(set) var given = 0

    mutating func take(_ value: GivenValue, for indicator: Int) {
        values[indicator] = value
        given += 1
    }

    /// Whether at least half of the cells that say something of an indicator can be read.
    var isRead: Bool { given > 0 && given >= unread.values.count { !$0.reason.saysNothing } }

    init(_ published: PublishedCase, indicatorCount: Int) {
        self.published = published
        values = Array(repeating: nil, count: indicatorCount)
        remarks = published.remarks
    }
}

extension JudgedCase {
    /// Whether the cell of an indicator says nothing.
    func isBlank(_ indicator: Int) -> Bool { unread[indicator]?.reason.saysNothing ?? false }

    /// Whether no cell of an indicator says anything.
    var isBlank: Bool { given == 0 && unread.values.allSatisfy(\.reason.saysNothing) }
}
