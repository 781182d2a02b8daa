/// The key at hand was replaced by another one, which this process does not have: whatever it sealed would be closed to the next.
package struct KeysRetired: Error, Equatable, CustomStringConvertible {
    /// Of the key that stored secrets are sealed with by now.
    package let newest: String

    package init(newest: String) { self.newest = newest }

    package var description: String {
        "Stored secrets are sealed with key \(newest) by now, which is not among the keys at hand: nothing was sealed. Restart the server with the settings that name that key. Where it is lost, first remove the secrets that it sealed: gatehouse admin secret list, gatehouse admin secret remove NAME."
    }
}
