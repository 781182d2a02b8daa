import Basics
import Domain
import HTTPTypes
import Portal
import struct Foundation.Date

/// Who may ask for what: every operation by every kind of caller, before anything is looked at.
package struct PermissionMatrix: Sendable {
    /// One operation: its method, its path, and a cell for each of `callers`.
    package struct Row: Sendable {
        package let method: String
        package let path: String
        /// `yes`, or the status of the refusal.
        package let cells: [String]
    }

    package let rows: [Row]

    /// In the order of the cells.
    package static let callers = [
        "anonymous", "no team", "viewer", "developer", "team_admin", "super_admin", "read-only key", "key",
    ]

    init(_ operations: [Operation]) {
        let callers = Self.samples
        let sorted = operations.sorted { ($0.path, $0.method.rawValue) < ($1.path, $1.method.rawValue) }
        rows = sorted.map { operation in
            Row(
                method: operation.method.rawValue,
                path: operation.path,
                cells: callers.map { Self.cell(operation.refusal(of: $0)) }
            )
        }
    }

    private static func cell(_ refusal: Operation.Refusal?) -> String {
        switch refusal {
        case nil: "yes"
        case .unauthorized: "401"
        case .hidden: "404"
        case .notForKeys, .readsOnly, .needs: "403"
        }
    }

    /// As a table of Markdown.
    package var markdown: String {
        var text = "| | | \(Self.callers.joined(separator: " | ")) |\n"
        text += String(repeating: "|---", count: Self.callers.count + 2) + "|\n"
        for row in rows {
            text += "| \(row.method) | `\(row.path)` | \(row.cells.joined(separator: " | ")) |\n"
        }
        return text
    }

    private static var samples: [Caller?] {
        let past = Date(timeIntervalSince1970: 0)
        guard let id = ResourceID("00000000-0000-4000-8000-000000000000") else { return [] }
        func person(_ role: Role?) -> Caller {
            let user = User(
                key: 1,
                id: id,
                email: "",
                fullName: nil,
                isActive: true,
                isSuperAdmin: role == .superAdmin,
                lastLoginAt: nil,
                createdAt: past,
                updatedAt: past
            )
            let places = role.map { [Membership(team: 1, teamID: id, teamName: "", role: $0)] } ?? []
            return Caller(Account(user: user, memberships: places))
        }
        func key(_ breadth: APIKey.Breadth) -> Caller {
            Caller(
                APIKey(
                    key: 1,
                    id: id,
                    prefix: "",
                    name: "",
                    scope: .team,
                    breadth: breadth,
                    team: (1, id),
                    project: nil,
                    owner: 1,
                    createdBy: nil,
                    createdAt: past,
                    lastUsedAt: nil,
                    expiresAt: nil,
                    revokedAt: nil
                )
            )
        }
        return [
            nil, person(nil), person(.viewer), person(.developer), person(.teamAdmin), person(.superAdmin),
            key(.readOnly), key(.readWrite),
        ]
    }
}
