internal import Documents
internal import Scalars

/// A text of an example as YAML has it.
enum Quoted {
    static func text(_ text: String, isInBraces: Bool = false) -> String {
        (isInBraces ? ScalarText.inBrackets : .alone).write(text.lines.filter { !$0.isEmpty }.joined(separator: " "))
    }
}
