internal import Scalars

/// A title in the form in which a reader takes two for one: whatever the case, the spaces and the forms of apostrophes,
/// quotation marks and hyphens. Other signs count: `C`, `C#` and `C++` are three titles.
///
/// Texts are equal in whatever Unicode form their accents are written, so no form is chosen here.
enum TitleKey {
    static func of(_ title: String) -> String {
        var plain = ""
        for scalar in title.lowercased().unicodeScalars {
            if let form = forms[scalar] {
                plain.unicodeScalars.append(form)
            } else if scalar.properties.generalCategory != .format {
                plain.unicodeScalars.append(scalar)
            }
        }
        return plain.words.joined(separator: " ")
    }

    /// What programs put in place of what was typed.
    private static let forms: [Unicode.Scalar: Unicode.Scalar] = [
        "’": "'", "‘": "'", "ʼ": "'", "“": "\"", "”": "\"", "„": "\"", "‐": "-", "‑": "-", "–": "-", "—": "-",
    ]
}
