/// What keeps text from counting: that it is hidden, or struck through; nil where nothing says so or otherwise.
struct WordLook {
    var isHidden: Bool?
    var isStruck: Bool?

    /// The same with what another says, which goes before.
    func with(_ other: WordLook) -> WordLook {
        WordLook(isHidden: other.isHidden ?? isHidden, isStruck: other.isStruck ?? isStruck)
    }

    /// How text of a style looks, by its own word or that of what it is based on.
    init(of style: String?, among looks: [String: WordLook], basedOn parents: [String: String]) {
        var look = WordLook()
        var current = style
        // Damaged styles may be based on each other.
        for _ in 0..<16 {
            guard let name = current else { break }
            if let own = looks[name] { look = own.with(look) }
            current = parents[name]
        }
        self = look
    }

    init(isHidden: Bool? = nil, isStruck: Bool? = nil) { (self.isHidden, self.isStruck) = (isHidden, isStruck) }

    /// What is told of text that does not count; nil where it counts.
    var remark: ReportText.Remark? {
        if isHidden == true { return .hiddenText }
        return isStruck == true ? .struckText : nil
    }

    /// Whether a property of a Word document is switched on: it is where no value stands beside it.
    static func isOn(_ value: String?) -> Bool { value.map { $0 != "0" && $0 != "false" && $0 != "off" } ?? true }
}
