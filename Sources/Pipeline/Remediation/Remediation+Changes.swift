import Basics

extension Remediation {
    /// A version that was replaced, or came in.
    package struct VersionChange: Sendable, Hashable {
        package let package: String
        /// `nil` when it is new.
        package let from: String?
        package let to: String
    }

    /// What the plan changes, each once; what only goes is not in it.
    package var versionChanges: [VersionChange] {
        // Written by this program; a plan of another version that cannot be read has nothing to show.
        guard let plan = try? JSONDocument(planJSON).root, let changes = plan["changes"] else { return [] }
        var seen: Set<VersionChange> = []
        return changes.elements.compactMap { change in
            guard let package = change["package"]?.string, let to = change["to"]?.string else { return nil }
            let change = VersionChange(package: package, from: change["from"]?.string, to: to)
            return seen.insert(change).inserted ? change : nil
        }
    }
}
