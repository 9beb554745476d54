internal import Scalars

/// A word of a command that is shown to be copied into a shell.
package enum ShellWord {
    /// The word as it is where the shell reads it so, else in quotation marks.
    package static func written(_ word: String) -> String { isBare(word) ? word : quoted(word) }

    /// The word in quotation marks: single ones where the shell would read something into double ones.
    package static func quoted(_ word: String) -> String {
        word.holds { "\"\\$`!".unicodeScalars.contains($0) }
            ? "'" + word.replacing(scalars: "'", with: "'\\''") + "'" : "\"\(word)\""
    }

    private static func isBare(_ word: String) -> Bool {
        !word.isEmpty
            && word.unicodeScalars.allSatisfy { scalar in
                scalar.properties.isAlphabetic || scalar.isNumeric
                    || "-_./:".unicodeScalars.contains(scalar)
            }
    }
}
