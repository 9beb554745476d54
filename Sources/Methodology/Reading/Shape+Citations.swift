internal import Diagnostics
public import Documents
internal import Scalars

extension Shape where Value == Citation {
    /// A citation of one part of a reference: `bc-11-13#annex-ii-a`.
    public static let citation = Shape.scalar(
        "a citation",
        schema: ["type": "string", "pattern": "^[a-z][a-z0-9-]*#[a-z][a-z0-9-]*$", "examples": ["bc-11-13#annex-ii-a"]]
    ) { text in
        let parts = text.parts(at: "#").map(String.init)
        guard parts.count == 2, parts.allSatisfy({ Identifier.isValid($0) }) else {
            let help = "write the id of a reference, `#` and the id of one of its parts: `bc-11-13#annex-ii-a`"
            return .failure(ScalarProblem(.T1, "`\(text)` is not a citation", help: help))
        }
        return .success(Citation(reference: parts[0], part: parts[1]))
    }
}
