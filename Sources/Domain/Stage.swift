/// At which point of a delivery a scan stands; policies can ask for it.
package enum Stage: String, Sendable, CaseIterable, Hashable, Codable {
    case dev
    /// A repository: what the bot and `gatehouse scan` judge unless told otherwise.
    case source
    case build, stage, test, prod, proxy
}
