/// The rounds in which a tree is read: what is selected, then what the files just read refer to, and so on.
///
/// A few rounds at most; what is asked for after the last one has no contents and no reason, which its reader reports.
package struct SelectionRounds {
    private static let maximum = 6

    private var asked: Set<String> = []
    private var count = 0

    package init() {}

    /// The paths to read next, `nil` when there is nothing new.
    package mutating func next(in tree: FileTree, _ select: (FileTree) -> Set<String>) -> Set<String>? {
        guard count < SelectionRounds.maximum else { return nil }
        let wanted = select(tree).subtracting(asked)
        guard !wanted.isEmpty else { return nil }
        count += 1
        asked.formUnion(wanted)
        return wanted
    }
}
