package import Domain

/// One thing that a licence asks of whoever ships the software, as REST shows it.
package struct Obligation: Sendable, Equatable {
    /// The same wherever the licence asks for the same.
    package let id: ResourceID?
    package let kind: LicenseObligations.Kind
    /// A sentence.
    package let text: String
    /// An SPDX expression.
    package let license: String
    /// Its id on the SPDX list; `nil` for what is not one licence of the list, such as several of them.
    package let listed: String?

    /// Those of a licence expression, in the order of the catalogue's kinds.
    static func all(of license: String, listed: String?, _ obligations: LicenseObligations) -> [Obligation] {
        LicenseObligations.Kind.allCases.filter(obligations.kinds.contains).map { kind in
            Obligation(
                id: StableResourceID.of("obligation \(license) \(kind.rawValue)"),
                kind: kind,
                text: text(of: kind, obligations),
                license: license,
                listed: listed
            )
        }
    }

    private static func text(of kind: LicenseObligations.Kind, _ all: LicenseObligations) -> String {
        switch kind {
        case .attribution: "Keep the copyright notices, so that the authors stay named."
        case .notice:
            all.needsNoticeFile
                ? "Pass on the licence text and the component's NOTICE file with every copy."
                : "Pass on the licence text with every copy."
        case .sourceDisclosure:
            switch all.sourceDisclosure {
            case .network: "Offer the source, also to those who only use it over a network."
            case .library, .none:
                "Offer the component's source, with what was changed, to whoever gets a copy."
            }
        case .copyleft:
            all.needsSameLicense
                ? "The whole work that it is part of comes under the same licence."
                : "What is made from it comes under the same licence."
        case .modifications: "Say what was changed."
        case .dynamicLinking: "Link it so that users can put another version of it in its place."
        case .noEndorsement: "Do not advertise with the names of the authors."
        case .patent: "The licence grants patents, and ends for whoever sues over them."
        }
    }
}
