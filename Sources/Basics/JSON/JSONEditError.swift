/// Why a JSON text is not edited, and where.
package struct JSONEditError: Error, Sendable, Equatable, CustomStringConvertible {
    /// What stands in the way.
    package enum Reason: Sendable, Equatable {
        /// An object on the way, or one that is compared, has a key twice; or the new value has.
        case duplicateKey
        /// Something on the way is no object.
        case notAnObject
        /// The place, one above it or one below it was edited before.
        case alreadyEdited
        /// Comments, or a comma after the last member, between what would have to be moved.
        case comments
        /// The root cannot be removed.
        case emptyPath
    }

    package let reason: Reason
    /// Keys from the root; text of the file, so not fit to be shown as it is.
    package let path: [String]

    package init(_ reason: Reason, path: [String]) {
        self.reason = reason
        self.path = path
    }

    package var description: String {
        switch reason {
        case .duplicateKey: "an object has a key twice, so it is not certain which one counts"
        case .notAnObject: "a value is no object, so nothing can be put into it"
        case .alreadyEdited: "a value would be edited twice"
        case .comments: "comments or a trailing comma stand where the edit would be"
        case .emptyPath: "the whole document cannot be removed"
        }
    }
}
