import LicenseData

/// The SPDX licence list with its exceptions.
///
/// Ids compare without regard to case (SPDX 2.3 Annex D.2); what comes back has the list's own spelling.
package struct LicenseList: Sendable {
    /// A licence or an exception.
    package struct Entry: Sendable, Hashable {
        package let id: String
        package let name: String
        package let isDeprecated: Bool
        package let isOSIApproved: Bool
        package let isFSFLibre: Bool
    }

    package static let spdx = LicenseList()

    /// The release of the list, such as `3.28.0`.
    package let version: String
    package let licenses: [Entry]
    /// What may stand after `WITH`.
    package let exceptions: [Entry]
    private let licenseIndex: [String: Int]
    private let exceptionIndex: [String: Int]

    private init() {
        version = LicenseListData.version
        licenses = LicenseList.entries(LicenseListData.licenses)
        exceptions = LicenseList.entries(LicenseListData.exceptions)
        licenseIndex = LicenseList.index(licenses)
        exceptionIndex = LicenseList.index(exceptions)
    }

    package func license(_ id: some StringProtocol) -> Entry? {
        licenseIndex[id.lowercased()].map { licenses[$0] }
    }

    package func exception(_ id: some StringProtocol) -> Entry? {
        exceptionIndex[id.lowercased()].map { exceptions[$0] }
    }

    private static func entries(_ data: StaticString) -> [Entry] {
        data.description.split(separator: "\n").compactMap { line in
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard fields.count == 3 else { return nil }
            return Entry(
                id: String(fields[0]),
                name: String(fields[2]),
                isDeprecated: fields[1].contains("d"),
                isOSIApproved: fields[1].contains("o"),
                isFSFLibre: fields[1].contains("f")
            )
        }
    }

    private static func index(_ entries: [Entry]) -> [String: Int] {
        Dictionary(entries.enumerated().map { ($1.id.lowercased(), $0) }) { first, _ in first }
    }
}
