internal import Scalars

/// What Windows allows as the name of a file: documents are handed on, and a ZIP of them is opened there.
package enum WindowsName {
    /// A name that it allows, made from one that it does not; nil where the name is allowed.
    package static func instead(of name: String) -> String? {
        var scalars = String.UnicodeScalarView()
        for scalar in name.unicodeScalars { scalars.append(isForbidden(scalar) ? "-" : scalar) }
        while let last = scalars.last, last == " " || last == "." { scalars.removeLast() }
        var fitting = String(scalars)
        if fitting.isEmpty { fitting = "document" }
        if isOfDevice(fitting) { fitting = "document-\(fitting)" }
        return fitting.isSpelled(name) ? nil : fitting
    }

    /// Whether a name means a device, whatever ending it has.
    package static func isOfDevice(_ name: String) -> Bool {
        let stem = name.parts(at: ".")[0].unicodeScalars.filter { $0 != " " }
        let upper = String(String.UnicodeScalarView(stem)).uppercased()
        if devices.contains(upper) { return true }
        guard let number = upper.without(prefix: "COM") ?? upper.without(prefix: "LPT") else { return false }
        return number.unicodeScalars.count == 1 && number.holds { "0123456789¹²³".unicodeScalars.contains($0) }
    }

    private static let devices: Set<String> = ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"]

    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 || "<>:\"|?*\\/".unicodeScalars.contains(scalar)
    }
}
