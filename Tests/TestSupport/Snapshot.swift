import Foundation
public import Testing

/// Compares a text with the golden file `Golden/NAME` beside the test.
///
/// A missing file is written and fails; with `RECORD_SNAPSHOTS=1` every file is written anew, and fails still, so that
/// a recording never passes for a test.
public func expectSnapshot(
    _ actual: String, named name: String, filePath: String = #filePath,
    sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let folder = URL(filePath: filePath).deletingLastPathComponent().appending(path: "Golden")
    let file = folder.appending(path: name)
    let isRecording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"
    guard !isRecording, FileManager.default.fileExists(atPath: file.path) else {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(actual.utf8).write(to: file)
        Issue.record("recorded \(name); look at it, then run the tests again", sourceLocation: sourceLocation)
        return
    }
    let expected = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    expectSameText(actual, expected, named: name, sourceLocation: sourceLocation)
}

/// Compares long texts and shows the first line that differs.
public func expectSameText(
    _ actual: String, _ expected: String, named name: String, sourceLocation: SourceLocation = #_sourceLocation
) {
    guard actual != expected else { return }
    Issue.record("\(name) differs in \(firstDifference(actual, expected))", sourceLocation: sourceLocation)
}

private func firstDifference(_ actual: String, _ expected: String) -> String {
    let actual = actual.split(separator: "\n", omittingEmptySubsequences: false)
    let expected = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let line = zip(actual, expected).prefix { $0 == $1 }.count
    let shown = { (lines: [Substring]) in line < lines.count ? String(lines[line]) : "(nothing)" }
    return "line \(line + 1)\n  expected: \(shown(expected))\n  actual:   \(shown(actual))"
}
