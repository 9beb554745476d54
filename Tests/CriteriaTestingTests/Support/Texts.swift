import Foundation

/// Files of the repository.
enum Texts {
    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static let shipped = ["basel-bc-11-13", "stockholm-sc-6-16", "activity-areas"]
    /// The worked examples but for PEFA's, whose 31 indicators take minutes without optimisation.
    static let examples = ["centre-self-assessment", "cpia", "mopan", "ramsar", "samm", "unep"]

    static func read(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: root.appending(path: path)), as: UTF8.self)
    }
}
