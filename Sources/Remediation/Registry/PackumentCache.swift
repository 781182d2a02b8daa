package import struct Foundation.Date

/// Remembers what registries said, between plans.
///
/// Implemented by `Storage`. One that fails is one that remembers nothing.
package protocol PackumentCache: Sendable {
    /// What is remembered of a package of the registry at `registry` (an address of the settings).
    func packument(of name: String, at registry: String) async -> CachedPackument?

    /// Remembers it in place of what was; one that is too large is not kept.
    func keep(_ packument: CachedPackument, of name: String, at registry: String) async

    /// Notes that what is remembered was still right at `date`.
    func confirm(_ name: String, at registry: String, on date: Date) async

    /// The registry does not have the package any more.
    func forget(_ name: String, at registry: String) async
}

/// A packument as it is remembered.
package struct CachedPackument: Sendable, Equatable {
    package let etag: String?
    /// What `Packument.json` writes.
    package let body: [UInt8]
    /// When the registry said so last.
    package let checkedAt: Date

    package init(etag: String?, body: [UInt8], checkedAt: Date) {
        self.etag = etag
        self.body = body
        self.checkedAt = checkedAt
    }
}
