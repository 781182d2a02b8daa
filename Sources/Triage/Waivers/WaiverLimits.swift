/// How many days ahead a waiver may expire, by what it waives.
package struct WaiverLimits: Hashable, Sendable {
    /// Of a licence that the catalog forbids.
    package var forbiddenLicenseDays: Int
    /// Of a malicious package.
    package var maliciousDays: Int
    /// Of anything else; `nil` for no limit.
    package var otherDays: Int?

    package init(forbiddenLicenseDays: Int = 90, maliciousDays: Int = 30, otherDays: Int? = nil) {
        self.forbiddenLicenseDays = forbiddenLicenseDays
        self.maliciousDays = maliciousDays
        self.otherDays = otherDays
    }
}
