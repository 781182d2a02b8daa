package import Domain
package import struct Foundation.Date

/// Who is behind a change, for the audit log.
package struct Actor: Sendable {
    /// The row of the user; `nil` for keys, tokens of the settings and the command line.
    package let user: Int64?
    /// `user`, `key:PREFIX`, `token:NAME`, `command-line` or `anonymous`.
    package let name: String
    /// Of the request; also in the log.
    package let requestID: String?
    package let address: String?

    package init(user: Int64?, name: String, requestID: String?, address: String?) {
        self.user = user
        self.name = name
        self.requestID = requestID
        self.address = address
    }

    package init(_ caller: Caller?, requestID: String?, address: String?) {
        self.init(
            user: caller?.user?.key,
            name: caller?.auditName ?? "anonymous",
            requestID: requestID,
            address: address
        )
    }

    package static let commandLine = Actor(user: nil, name: "command-line", requestID: nil, address: nil)
}

extension Caller {
    fileprivate var auditName: String {
        switch identity {
        case .user: "user"
        case .key(let key): "key:\(key.prefix)"
        case .token(let name): "token:\(name)"
        }
    }
}

/// A line of the audit log, as it is read.
package struct AuditEntry: Sendable, Equatable {
    package let id: ResourceID
    package let at: Date
    package let actorID: ResourceID?
    package let actorEmail: String?
    package let team: ResourceID?
    package let table: String
    package let target: String?
    package let action: String
    package let requestID: String?
    /// JSON; no secret, and people's data as digests.
    package let difference: String?

    package init(
        id: ResourceID,
        at: Date,
        actorID: ResourceID?,
        actorEmail: String?,
        team: ResourceID?,
        table: String,
        target: String?,
        action: String,
        requestID: String?,
        difference: String?
    ) {
        self.id = id
        self.at = at
        self.actorID = actorID
        self.actorEmail = actorEmail
        self.team = team
        self.table = table
        self.target = target
        self.action = action
        self.requestID = requestID
        self.difference = difference
    }
}
