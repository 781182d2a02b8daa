/// What a licence asks of whoever ships the software.
package struct LicenseObligations: Sendable, Hashable {
    /// A thing to do.
    package enum Kind: String, Sendable, CaseIterable, Hashable {
        case attribution, notice
        case sourceDisclosure = "source-disclosure"
        case copyleft, modifications
        case dynamicLinking = "dynamic-linking"
        case noEndorsement = "no-endorsement"
        case patent
    }

    /// Whose source has to be offered, and when.
    package enum SourceDisclosure: String, Sendable, CaseIterable, Hashable, Comparable {
        case none
        /// The component with the changes made to it, when it is distributed.
        case library
        /// Also to users over a network.
        case network

        package static func < (left: SourceDisclosure, right: SourceDisclosure) -> Bool {
            left.rank < right.rank
        }

        private var rank: Int { SourceDisclosure.allCases.firstIndex(of: self) ?? 0 }
    }

    package var kinds: Set<Kind>
    package var sourceDisclosure: SourceDisclosure
    /// A NOTICE file of the component must be passed on.
    package var needsNoticeFile: Bool
    /// The whole work comes under the licence.
    package var needsSameLicense: Bool

    package init(
        kinds: Set<Kind> = [],
        sourceDisclosure: SourceDisclosure = .none,
        needsNoticeFile: Bool = false,
        needsSameLicense: Bool = false
    ) {
        self.kinds = kinds
        self.sourceDisclosure = sourceDisclosure
        self.needsNoticeFile = needsNoticeFile
        self.needsSameLicense = needsSameLicense
    }

    /// Both sets together.
    package func union(_ other: LicenseObligations) -> LicenseObligations {
        LicenseObligations(
            kinds: kinds.union(other.kinds),
            sourceDisclosure: max(sourceDisclosure, other.sourceDisclosure),
            needsNoticeFile: needsNoticeFile || other.needsNoticeFile,
            needsSameLicense: needsSameLicense || other.needsSameLicense
        )
    }
}
