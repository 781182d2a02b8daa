import Basics

/// A message for one person, in plain text.
package struct Mail: Sendable, Equatable {
    package let to: EmailAddress
    /// Control characters in it are sent as spaces.
    package let subject: String
    package let text: String
    /// The left half of its Message-ID; the same however often it is sent, so that receivers can tell.
    package let id: String

    package init(to: EmailAddress, subject: String, text: String) {
        self.to = to
        self.subject = subject
        self.text = text
        id = Digest.hex(Digest.random(count: 16))
    }
}
