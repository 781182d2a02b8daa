import Basics
package import Domain
package import struct Foundation.Date

/// What a forge remembers of the deliveries of its webhooks, and having one sent again.
package protocol WebhookRedelivery: Sendable {
    /// How many may be sent again in one go.
    var mostAtOnce: Int { get }

    /// The deliveries of the hooks whose address is or ends in `path`, newest first, back to `since` or to where `marks` say that
    /// an earlier look began, and somewhat beyond.
    ///
    /// Of the hooks of a repository, or, without one, of the hook that all of them share. `nil` where there is none, or the bot may not
    /// see it.
    func deliveries(
        of repository: RepositoryRef?,
        to path: String,
        since: Date,
        after marks: [String: String]
    ) async throws(ForgeError) -> HookListing?

    /// Sends one again, under the id it had.
    func redeliver(_ delivery: HookDelivery) async throws(ForgeError)
}

/// What a look at hooks brought.
package struct HookListing: Sendable, Equatable {
    /// Hook after hook, of each the newest first.
    package var deliveries: [HookDelivery]
    /// The newest delivery of each hook, for the next look.
    package var marks: [String: String]
    /// There were more than one look takes: the older ones are not among them.
    package var isCut: Bool

    package init(deliveries: [HookDelivery] = [], marks: [String: String] = [:], isCut: Bool = false) {
        self.deliveries = deliveries
        self.marks = marks
        self.isCut = isCut
    }
}

/// One attempt of a forge at delivering an event.
package struct HookDelivery: Sendable, Equatable {
    /// Of the event: the same for all attempts; empty where the forge does not tell.
    package let id: String
    /// `nil` where the forge does not tell.
    package let time: Date?
    /// It was answered with a status from 200 to 299.
    package let isDelivered: Bool
    /// The path in the forge's API that sends it again.
    package let attempts: String

    package init(id: String, time: Date?, isDelivered: Bool, attempts: String) {
        self.id = id
        self.time = time
        self.isDelivered = isDelivered
        self.attempts = attempts
    }
}

extension Forge {
    package var redelivery: (any WebhookRedelivery)? { nil }
}

extension ForgeClient {
    /// The deliveries of every hook below `hooks` that leads to `path`, or to a project's below it.
    func deliveries(
        below hooks: String,
        named list: String,
        to path: String,
        since: Date,
        after marks: [String: String],
        perPage: Int = 100,
        address: (PayloadFields) throws(FieldError) -> String,
        _ decode: (PayloadFields, String) throws(FieldError) -> HookDelivery
    ) async throws(ForgeError) -> HookListing? {
        let found: [Int]?
        do {
            found = try await self.list(hooks) { (page) throws(FieldError) -> [Int] in
                var ids: [Int] = []
                for element in page.elements {
                    let hook = try PayloadFields(root: element)
                    if ForgeClient.leads(try address(hook), to: path) { ids.append(try hook.positive("id")) }
                }
                return ids
            }
        } catch {
            // Hooks are for administrators.
            guard error.reason == .forbidden else { throw error }
            return nil
        }
        guard let found, !found.isEmpty else { return nil }
        var all = HookListing()
        for id in found {
            let path = "\(hooks)/\(id)/\(list)"
            guard
                let one = try await deliveries(
                    at: path,
                    since: since,
                    after: marks,
                    perPage: perPage,
                    decode
                )
            else { continue }
            all.deliveries += one.deliveries
            all.marks.merge(one.marks) { $1 }
            all.isCut = all.isCut || one.isCut
        }
        return all
    }

    /// Whether a hook is ours: that of the forge, or of one project below it.
    private static func leads(_ address: String, to path: String) -> Bool {
        if address.hasSuffix(path) { return true }
        guard let last = address.lastIndex(of: "/") else { return false }
        return address[..<last].hasSuffix(path)
    }

    /// Of the deliveries of one hook, in one look.
    private static let mostPages = 20

    /// One list of deliveries.
    func deliveries(
        at path: String,
        since: Date,
        after marks: [String: String],
        perPage: Int = 100,
        _ decode: (PayloadFields, String) throws(FieldError) -> HookDelivery
    ) async throws(ForgeError) -> HookListing? {
        let mark = marks[path]
        var (seen, isCut) = (0, false)
        func isLast(_ delivery: HookDelivery) -> Bool {
            seen += 1
            if delivery.attempts == mark || delivery.time.map({ $0 < since }) ?? false { return true }
            isCut = seen >= ForgeClient.mostPages * perPage
            return isCut
        }
        let found = try await list(path, perPage: perPage, isLast: isLast) {
            (page) throws(FieldError) -> [HookDelivery] in
            var deliveries: [HookDelivery] = []
            for element in page.elements {
                deliveries.append(try decode(try PayloadFields(root: element), path))
            }
            return deliveries
        }
        guard let found else { return nil }
        return HookListing(
            deliveries: found.filter { $0.time.map { $0 >= since } ?? true },
            marks: (found.first?.attempts ?? mark).map { [path: $0] } ?? [:],
            isCut: isCut
        )
    }
}
