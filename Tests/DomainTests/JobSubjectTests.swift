import Domain
import Testing

@Suite struct JobSubjectTests {
    /// A subject, the end of its key, and its reference.
    static let rows: [(JobSubject, String, String?)] = [
        (.pullRequest(number: 12), "#12", nil),
        (.branch(name: "a#1@b"), "@a#1@b", "refs/heads/a#1@b"),
        (.branch(name: "\u{301}e"), "@\u{301}e", "refs/heads/\u{301}e"),
        (.mergeGroup(reference: "refs/heads/queue/main"), "~refs/heads/queue/main", "refs/heads/queue/main"),
        (.tag(name: "v1^2+3"), "^v1^2+3", "refs/tags/v1^2+3"),
        (.upload(name: "sbom/v1^2@next"), "+sbom/v1^2@next", nil),
    ]

    @Test(arguments: rows)
    func `a key says what it is about`(subject: JobSubject, end: String, reference: String?) throws {
        let repository = RepositoryRef(
            forge: try #require(ForgeID("git_hub-1.example")),
            id: "7",
            path: "acme/shop"
        )
        let key = JobRequest.key(of: subject, in: repository)
        #expect(key.unicodeScalars.elementsEqual("git_hub-1.example:7\(end)".unicodeScalars))
        #expect(JobRequest.subject(ofKey: key) == subject)
        #expect(subject.reference == reference)
    }

    @Test(arguments: ["", "github:7", "github:7#", "github:7#x"])
    func `what is no key is about nothing`(text: String) {
        #expect(JobRequest.subject(ofKey: text) == nil)
    }
}
