internal import Scalars

extension String {
    /// Whether a path leads to a file or folder that programs leave beside documents: hidden, a lock, a list of pictures.
    package var isLeftByProgram: Bool {
        let name = cut(atLast: "/").map { String($0.after) } ?? self
        return name.begins(with: ".") || name.begins(with: "~$")
            || ["thumbs.db", "desktop.ini", "__macosx"].contains(name.lowercased())
    }
}
