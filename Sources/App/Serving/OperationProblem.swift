/// Something that is wrong with the server and that a person has to see to.
package struct OperationProblem: Sendable, Equatable {
    /// Stable names: alert rules are written for them.
    package enum Kind: String, Sendable, CaseIterable {
        case deadLetters = "dead-letters"
        case advisories
        /// Scores and catalogs about exploitation, without which verdicts go on.
        case feeds
        case credentials
        /// One does not answer, or lets no sweep come to its end.
        case forge
        case budget
        case database
        /// Jobs wait for room on the disk of the mirrors.
        case disk

        /// The server cannot do its work.
        var isFatal: Bool { self == .advisories || self == .database }
    }

    package let kind: Kind
    /// For whoever asks: without paths of this machine.
    package let text: String
    /// What it is a problem of, where that can be several: ids of forges or jobs.
    ///
    /// One that nobody was told of is news.
    package let subjects: Set<String>

    package init(_ kind: Kind, _ text: String, about subjects: Set<String> = []) {
        self.kind = kind
        self.text = text
        self.subjects = subjects
    }
}
