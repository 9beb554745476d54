/// A picture with a title, a description and the same data as a table.
struct Chart: Sendable {
    let name: Name
    let title: Words
    let description: Words
    let drawing: Drawing
    let table: Table
    /// What the marks mean.
    var legend: [LegendEntry] = []
    /// What has no place in the picture.
    var beside: Words?

    enum Name: String, Sendable { case scores, timeline, parties }

    enum Drawing: Sendable {
        case bars([ScoreBar])
        case timeline(Timeline)
        case counts([CountBar])
    }
}

struct LegendEntry: Sendable {
    let mark: Mark
    let words: Words
}

/// How something is drawn: filled, hatched or hollow, so that no meaning hangs on colour alone.
enum Mark: String, Sendable { case full, hatched, hollow }

/// A score on its track; lengths are parts of the longest track, from 0 to 1.
struct ScoreBar: Sendable {
    let label: String
    let value: String
    /// Nil where nothing is scored.
    let lengths: Lengths?

    struct Lengths: Sendable {
        let track: Double
        let score: Double
        let low: Double
        let high: Double
    }
}

/// Stretches of time in the period; places are parts of the period, from 0 to 1.
struct Timeline: Sendable {
    let years: [Year]
    let rows: [Row]

    struct Year: Sendable {
        let label: String
        let start: Double
    }

    struct Row: Sendable {
        let label: String
        let start: Double
        let end: Double
        let mark: Mark
    }
}

/// A number as a bar; the length is a part of the longest one.
struct CountBar: Sendable {
    let label: String
    let value: String
    let length: Double
}
