package import Files
internal import Scalars

/// A document that is to be attached, as it was found.
package struct FoundDocument: Sendable {
    /// The path as the user named it, or as it lies in the record's folder.
    package let path: String
    package let content: Content

    package enum Content: Sendable {
        case read(Reading)
        case unusable(Problem)
    }

    /// What is known of a document that could be read.
    package struct Reading: Sendable {
        package let sha256: String
        /// In bytes.
        package let size: Int
        /// What a camera wrote into it.
        package let photograph: PhotographDetails?
        /// Where it lies in the folder of the record; nil where it has to be copied there.
        package let inRecord: InnerPath?
        /// Whether the user named a link, which leads to it.
        package let isBehindLink: Bool

        package init(
            sha256: String, size: Int, photograph: PhotographDetails?, inRecord: InnerPath?, isBehindLink: Bool = false
        ) {
            self.sha256 = sha256
            self.size = size
            self.photograph = photograph
            self.inRecord = inRecord
            self.isBehindLink = isBehindLink
        }
    }

    /// Why a document cannot be attached.
    package enum Problem: Error, Equatable, Sendable {
        case isMissing, isFolder, isLink, isNoPlainFile, isEmpty
        /// Hidden, or something that a program leaves beside documents.
        case isLeftByProgram
        /// It is the file of the record itself.
        case isTheRecord
        /// More bytes than are copied.
        case isTooLarge(limit: Int)
        /// What the system says.
        case isUnreadable(FileFailure)
        /// A name that other systems cannot store, or show as another.
        case hasUnusableName
        /// A name that Windows cannot store, and one that it can.
        case needsName(String)
        /// Something else bears its name in the folder of documents.
        case nameIsTaken(String)
        /// The name of another file there differs by case or Unicode form alone.
        case nameIsAlike(String)
        /// The same bytes as another document that is attached now.
        case isTwin(of: String)
    }

    package init(path: String, _ content: Content) {
        self.path = path
        self.content = content
    }

    /// The last name of the path.
    package var name: String { FoundDocument.name(of: path) }

    package static func name(of path: String) -> String { path.cut(atLast: "/").map { String($0.after) } ?? path }
}
