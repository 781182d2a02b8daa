/// A line for the audit log about something that is done beside the store: on a forge, in a folder, by mail.
package struct AuditNote: Sendable {
    package let action: String
    package let table: String
    package let target: String
    /// The row of the team that may read it.
    package let team: Int64?
    /// What was done, without a secret or a person's data.
    package let fields: [(name: String, value: String)]

    package init(
        _ action: String,
        _ table: String,
        _ target: String,
        team: Int64?,
        _ fields: [(name: String, value: String)] = []
    ) {
        self.action = action
        self.table = table
        self.target = target
        self.team = team
        self.fields = fields
    }
}
