package import Domain
package import Pipeline
package import struct Foundation.Date

/// A project as REST shows it: a repository, what people wrote about it, and how its last scan ended.
package struct PortalProject: Sendable {
    /// Who gets what is built from it, in the words of the reference portal.
    package enum DistributionModel: String, Sendable, CaseIterable {
        case `internal`, saas, binary, source, embedded
    }

    package let summary: ProjectSummary
    package let teamID: ResourceID
    package let about: About
    package let archivedAt: Date?
    package let createdBy: (id: ResourceID, name: String)?
    package let latest: (scan: ResourceID, status: ScanRecord.Status)?
    /// Of the newest result.
    package let figures: ResultFigures?
    package let scanCount: Int
    package let releaseCount: Int
    package let lastScanAt: Date?
    /// Its repository is read with a credential of its own.
    package let hasGitCredential: Bool
    package let createdAt: Date
    package let updatedAt: Date

    /// What people may write.
    package struct About: Sendable, Equatable {
        package var description: String?
        /// `nil`: the forge's.
        package var defaultBranch: String?
        package var declaredLicense: String?
        package var businessUnit: String?
        package var ownerContact: String?
        package var distributionModel: DistributionModel?

        package init() {}
    }

    package init(
        summary: ProjectSummary,
        teamID: ResourceID,
        about: About,
        archivedAt: Date?,
        createdBy: (id: ResourceID, name: String)?,
        latest: (scan: ResourceID, status: ScanRecord.Status)?,
        figures: ResultFigures?,
        scanCount: Int,
        releaseCount: Int,
        lastScanAt: Date?,
        hasGitCredential: Bool,
        createdAt: Date,
        updatedAt: Date
    ) {
        self.summary = summary
        self.teamID = teamID
        self.about = about
        self.archivedAt = archivedAt
        self.createdBy = createdBy
        self.latest = latest
        self.figures = figures
        self.scanCount = scanCount
        self.releaseCount = releaseCount
        self.lastScanAt = lastScanAt
        self.hasGitCredential = hasGitCredential
        self.createdAt = createdAt
        self.updatedAt = updatedAt
    }
}
