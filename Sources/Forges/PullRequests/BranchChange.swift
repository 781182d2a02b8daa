import Basics
package import Domain
import struct Foundation.Data

/// One commit that is to be put on a branch of ours.
package struct BranchChange: Sendable, Equatable {
    /// A file as it is to be, whole.
    package struct File: Sendable, Equatable {
        /// Relative to the root of the repository.
        package let path: String
        package let content: [UInt8]

        package init(path: String, content: [UInt8]) {
            self.path = path
            self.content = content
        }
    }

    package let branch: String
    /// The branch that the commit is meant for, and the commit of it that the files were made from.
    package let baseBranch: String
    package let base: CommitID
    package let message: String
    /// At least one, each path once.
    ///
    /// What is there keeps its mode; a new one is an ordinary file.
    package let files: [File]

    package init(branch: String, baseBranch: String, base: CommitID, message: String, files: [File]) {
        self.branch = branch
        self.baseBranch = baseBranch
        self.base = base
        self.message = message
        self.files = files
    }

    /// The change is written by us, so what is wrong with it is a defect of ours, found before anything is sent.
    func check() throws(ForgeError) {
        func refuse(_ problem: String) -> ForgeError { ForgeError(.invalid, detail: "a change \(problem)") }
        guard GitReferenceName.isBranch(branch), BotBranch.isOurs(branch), branch != baseBranch else {
            throw refuse("of a branch that is not ours to write")
        }
        guard GitReferenceName.isBranch(baseBranch) else { throw refuse("has no base branch") }
        guard !message.isEmpty else { throw refuse("has no message") }
        guard !files.isEmpty, Set(files.map(\.path)).count == files.count else {
            throw refuse("has no files, or one of them twice")
        }
        guard files.allSatisfy({ Self.isPlain($0.path) }) else {
            throw refuse("names a path that no file of a repository can have")
        }
    }

    private static func isPlain(_ path: String) -> Bool {
        guard (1...4096).contains(path.utf8.count), path.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else {
            return false
        }
        return path.utf8.split(separator: 0x2F, omittingEmptySubsequences: false).allSatisfy { part in
            !part.isEmpty && !part.elementsEqual(".".utf8) && !part.elementsEqual("..".utf8)
                && String(decoding: Array(part), as: UTF8.self).lowercased() != ".git"
        }
    }
}

extension BranchChange.File {
    var base64: String { Data(content).base64EncodedString() }
    var folder: String { TreePath.folder(path) }
}

extension Forge {
    /// The tip that a change is to take the place of, `nil` when the branch is not there.
    func replaceable(
        by change: BranchChange,
        expected: CommitID?,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> CommitID? {
        guard let tip = try await tip(of: change.branch, in: repository) else { return nil }
        if tip == expected || tip == change.base { return tip }
        // A branch that was made and not yet written to stands on a commit of the base.
        if try await mergeBase(of: change.base, and: tip, in: repository) == tip { return tip }
        throw moved(change.branch, to: tip)
    }

    func moved(_ branch: String, to tip: CommitID?) -> ForgeError {
        let place = tip.map { "is at \($0.short)" } ?? "is gone"
        return ForgeError(.conflict, detail: "the branch \(branch) \(place), which is not what was expected")
    }

    /// Whether a branch of ours is there to be deleted; throws when it is not what the caller saw.
    func isDeletable(
        _ name: String,
        at expected: CommitID,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> Bool {
        guard GitReferenceName.isBranch(name), BotBranch.isOurs(name) else {
            throw ForgeError(.invalid, detail: "the branch is not ours to delete")
        }
        guard let tip = try await tip(of: name, in: repository) else { return false }
        guard tip == expected else { throw moved(name, to: tip) }
        return true
    }

    /// The open pull request between the two branches that the forge refused to make a second time.
    func existing(
        _ new: NewPullRequest,
        after error: ForgeError,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> Int {
        for number in try await openPullRequests(head: new.head, in: repository) {
            if try await pullRequest(number, in: repository)?.baseBranch == new.base { return number }
        }
        throw error
    }
}
