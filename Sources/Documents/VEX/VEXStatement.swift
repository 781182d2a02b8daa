package import struct Foundation.Date

/// What somebody says about one vulnerability in one or more products, whatever the format.
///
/// Every text in it is as hostile as the document.
package struct VEXStatement: Sendable, Hashable {
    /// Statuses of OpenVEX and CycloneDX together.
    package enum Status: String, Sendable, CaseIterable {
        case notAffected = "not_affected"
        case falsePositive = "false_positive"
        case affected
        case fixed
        case underInvestigation = "under_investigation"
    }

    /// What it is about.
    package struct Product: Sendable, Hashable {
        /// Names of one and the same thing: package URLs, other identifiers, a project's name.
        package var ids: [String]
        /// Package URLs of the parts of it that are meant; empty for all of it.
        package var subcomponents: [String] = []

        package init(ids: [String], subcomponents: [String] = []) {
            self.ids = ids
            self.subcomponents = subcomponents
        }
    }

    package let vulnerability: String
    package let aliases: [String]
    package let products: [Product]
    package let status: Status
    package let justification: VEXJustification?
    /// Why it does not matter.
    package let impact: String?
    /// What to do about it.
    package let action: String?
    /// The last time it was said; `nil` where the document does not tell.
    package let timestamp: Date?
    package let line: Int
}

/// A document of statements.
package struct VEXDocument: Sendable {
    /// The formats that are read.
    package enum Format: String, Sendable {
        case openVEX = "openvex"
        case cycloneDX = "cyclonedx"
    }

    package let format: Format
    /// Empty where it has none.
    package let id: String
    /// Empty where it has none.
    package let author: String
    package let statements: [VEXStatement]
    /// What was left out because it is about nothing that can be found.
    package let faults: [SBOM.Fault]
}
