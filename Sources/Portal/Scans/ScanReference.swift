package import Domain
import Forges

/// What a CI system calls what it builds (`GITHUB_REF`, `CI_COMMIT_REF_NAME`, `pr-12`), as a subject of scans.
///
/// A short name is a branch: what is asked about that must never be answered with a tag of that name.
package struct ScanReference: Sendable, Equatable {
    /// Characters.
    package static let longest = 255

    package let subject: JobSubject
    /// The branch that a short form (`pr-12`) names as well, should there be one.
    package let homonym: String?

    /// Why a text is none.
    package struct Problem: Error, Equatable, CustomStringConvertible {
        package let description: String
    }

    package init(_ text: String) throws(Problem) {
        guard (1...Self.longest).contains(text.unicodeScalars.count) else {
            throw Problem(description: "has no or more than \(Self.longest) characters")
        }
        let isPlain = text.utf8.allSatisfy { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
            default: "._/+-@#".utf8.contains(byte)
            }
        }
        guard isPlain, !text.contains(".."), !text.hasPrefix("-"), !text.hasPrefix("/"), !text.hasSuffix("/")
        else { throw Problem(description: "is no reference of git") }
        if text.hasPrefix(JobSubject.tagPrefix) {
            subject = .tag(name: try Self.checked(text.dropFirst(JobSubject.tagPrefix.count)))
            homonym = nil
            return
        }
        for (start, end) in [("refs/pull/", "/"), ("refs/merge-requests/", "/"), ("pr-", ""), ("mr-", "")]
        where text.hasPrefix(start) {
            let rest = text.dropFirst(start.count)
            let digits = end.isEmpty ? rest : rest.prefix { $0 != "/" }
            if let number = Self.number(digits) {
                subject = .pullRequest(number: number)
                homonym = end.isEmpty ? text : nil
                return
            }
        }
        let name = text.hasPrefix("refs/heads/") ? String(text.dropFirst("refs/heads/".count)) : text
        guard !name.isEmpty, !name.hasPrefix("refs/") else {
            throw Problem(description: "is neither a branch, a tag nor a pull request")
        }
        subject = .branch(name: try Self.checked(name[...]))
        homonym = nil
    }

    /// What git would refuse no forge is asked about: it would have nothing to say to it.
    private static func checked(_ name: Substring) throws(Problem) -> String {
        let name = String(name)
        guard GitReferenceName.isBranch(name) else { throw Problem(description: "is no reference of git") }
        return name
    }

    private static func number(_ digits: Substring) -> Int? {
        guard !digits.isEmpty, digits.count <= 9, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) })
        else {
            return nil
        }
        return Int(digits)
    }

    /// How a subject is written in answers: `pr-12` (on GitLab `mr-12`), `refs/tags/v1`, or the branch.
    package static func text(of subject: JobSubject, on kind: ForgeKind) -> String {
        switch subject {
        case .pullRequest(let number): "\(kind == .gitlab ? "mr" : "pr")-\(number)"
        case .branch(let name): name
        case .mergeGroup(let reference): reference
        case .tag(let name): JobSubject.reference(ofTag: name)
        case .upload(let name): name
        }
    }
}
