/// Somebody else changes the keys that secrets are sealed with, or seals with them: nothing was done, and a later try may do it.
package struct KeysBusy: Error, Equatable, CustomStringConvertible {
    /// Of the file with the keys.
    package let path: String

    package init(path: String) { self.path = path }

    package var description: String {
        "Another command is at work on the keys of \(path). Try again when it is done."
    }
}
