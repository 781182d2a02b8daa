package import Domain

/// A commit as the forge tells of it: enough to see whether we made it.
package struct ForgeCommit: Sendable, Equatable {
    /// A name and an address that git keeps, which anybody can choose.
    package struct Signature: Sendable, Equatable {
        package let name: String
        package let email: String

        package init(name: String, email: String) {
            self.name = name
            self.email = email
        }
    }

    package let id: CommitID
    package let parents: [CommitID]
    package let message: String
    package let author: Signature
    /// GitHub commits in the author's place for those who write through its API: then this is the author.
    package let committer: Signature
    /// The account that the author's address belongs to, where the forge tells.
    package let authorID: String?

    package init(
        id: CommitID,
        parents: [CommitID],
        message: String,
        author: Signature,
        committer: Signature,
        authorID: String?
    ) {
        self.id = id
        self.parents = parents
        self.message = message
        self.author = author
        self.committer = committer
        self.authorID = authorID
    }

    /// Whether the commit looks like one that we made: one parent, our account, nobody else as committer, and `trailer` as a line
    /// of its own in the last paragraph of the message.
    ///
    /// Whoever may push can make a commit that looks so. It answers "has somebody else worked on it?", for a caller that does not
    /// know the commit by its id, and does not prove who did.
    package func looksOwn(user: ForgeUser, trailer: String) -> Bool {
        guard parents.count == 1, author == committer else { return false }
        if let authorID, authorID != user.id { return false }
        // By bytes: to Swift a carriage return and a line feed are one character.
        let lines = message.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
            line.last == 0x0D ? line.dropLast() : line
        }
        let paragraph = lines.reversed().drop { $0.isEmpty }.prefix { !$0.isEmpty }
        return paragraph.contains { $0.elementsEqual(trailer.utf8) }
    }
}
