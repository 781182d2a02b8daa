/// Why something about accounts is not done: the request was understood, and the rules say no.
package enum AccountRefusal: Error, Sendable, Equatable {
    case invalidCredentials
    case inactive
    case emailTaken
    case registrationClosed
    case invalidSetupToken
    /// With the field that it came in.
    case weakPassword(String, field: String = "password")
    case invalidRefreshToken
    /// Somebody has the token besides its owner: all sessions of the user have ended.
    case refreshTokenReused
    case invalidResetToken
    /// Too many passwords are being checked.
    case busy
    case unknownUser
    case unknownTeam
    case unknownProject
    case unknownKey
    case unknownMember
    case forbidden(String)
    case invalidKeyScope(String)
    case invalidRole(String)
    case slugTaken
    case cannotModifySelf
    case lastSuperAdmin
    case lastTeamAdmin
    case teamHasProjects
    /// The identity provider vouches for no mail address, so nobody knows whose account it is.
    case unverifiedAddress
    case unknownIdentity
    /// Without this identity nothing would be left to sign in with.
    case lastWayIn
}
