/// The branches that belong to Gatehouse: nothing of its own is written to any other one.
package enum BotBranch {
    /// What the name of every branch of ours begins with.
    package static let prefix = "gatehouse/"
    /// What the names of branches with npm fixes begin with.
    package static let npmPrefix = "gatehouse/npm/"

    /// Whether a branch of that name is ours to write, and events about it are about our own work.
    package static func isOurs(_ name: String) -> Bool {
        name.hasPrefix(prefix) && name.utf8.count > prefix.utf8.count
    }
}
