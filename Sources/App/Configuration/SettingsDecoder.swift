import Advisories
import Basics
import Domain
import SourceControl
package import StrictYAML
import Triage
import struct Foundation.URLComponents
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Decodes `gatehouse.yaml`, with `GATEHOUSE_…` environment variables over it.
///
/// An unknown key or variable, a wrong type or a bad value is an error that names it, its line and the nearest valid name. The name
/// in the environment of `server.publicURL` is `GATEHOUSE_SERVER_PUBLIC_URL`; map ids are upper-cased with `_` for other
/// characters; lists cannot be overridden.
package struct SettingsDecoder {
    private let environment: [String: String]

    package init(environment: [String: String]) { self.environment = environment }

    /// `bytes` may be empty: built-in defaults, still under the environment.
    package func settings(_ bytes: [UInt8], file: String) throws(YAMLError) -> Settings {
        var settings = Settings()
        let root = try YAMLValue.parse(bytes, file: file)?.mapping()
        try root?.refuseUnknown([
            "server", "storage", "api", "signIn", "forges", "repositories", "remediation", "advisories",
            "workers",
            "reconcile", "policy",
            "templates", "registries", "licenses", "ignore", "waivers", "git", "limits", "retention", "log",
            "alerts", "mail",
            "dryRun",
        ])
        let variables = SettingsEnvironment(environment)
        let top = SettingsSection(root, path: "", environment: variables)
        try decodeServer(
            try top.section("server", ["host", "port", "publicURL", "trustedProxies"]),
            &settings
        )
        try decodeAPI(try top.section("api", ["enabled", "registration", "tokens"]), &settings)
        try decodeSignIn(top, &settings)
        try decodeStorage(
            try top.section("storage", ["url", "directory", "encryptionKey", "formerKeys"]),
            &settings
        )
        try decodeForges(top, &settings)
        try decodeRemediation(top, &settings)
        try decodeRepositories(try top.list("repositories") ?? [], &settings)
        try decodeAdvisories(
            try top.section("advisories", ["sources", "epss", "kev", "refresh", "maxAge"]),
            &settings
        )
        try decodeWorkers(try top.section("workers", ["count", "attempts", "backoff", "lease"]), &settings)
        let reconcile = try top.section("reconcile", ["interval"])
        settings.reconcileInterval = try reconcile["interval"]?.duration() ?? settings.reconcileInterval
        settings.policy = try top["policy"]?.string()
        settings.templateDirectory = try top.section("templates", ["directory"])["directory"]?.string()
        settings.ignore = try (try top.list("ignore") ?? []).map { item throws(YAMLError) in
            let text = try item.string()
            guard !text.isEmpty, text.utf8.count <= 200 else {
                throw item.error("expected a pattern of 1 to 200 bytes")
            }
            return GlobPattern(text)
        }
        try decodeRegistries(try top.section("registries", ["npm"]), &settings)
        let licenses = try top.section("licenses", ["lookup", "dates", "maxRequests", "interval"])
        settings.licenses.lookup = try licenses["lookup"]?.bool() ?? settings.licenses.lookup
        settings.licenses.dates = try licenses["dates"]?.bool() ?? settings.licenses.dates
        settings.licenses.maxRequests =
            try licenses["maxRequests"]?.int(in: 1...10_000) ?? settings.licenses.maxRequests
        settings.licenses.interval = try licenses["interval"]?.duration() ?? settings.licenses.interval
        try decodeWaivers(
            try top.section("waivers", ["forbiddenLicenses", "maliciousPackages", "others"]),
            &settings
        )
        let git = try top.section("git", ["sandbox"])
        settings.sandbox = try git["sandbox"]?.word(SandboxMode.self) ?? settings.sandbox
        try decodeLimits(
            try top.section("limits", ["body", "file", "files", "treeEntries", "wallClock", "mirrorDisk"]),
            &settings
        )
        let retention = try top.section("retention", ["deliveries", "scans", "mirrors"])
        settings.retention.deliveries =
            try retention["deliveries"]?.duration() ?? settings.retention.deliveries
        settings.retention.scans = try retention["scans"]?.duration() ?? settings.retention.scans
        settings.retention.mirrors = try retention["mirrors"]?.duration() ?? settings.retention.mirrors
        let log = try top.section("log", ["level", "format"])
        settings.log.level = try log["level"]?.word(Settings.LogSettings.Level.self) ?? .info
        settings.log.format = try log["format"]?.word(Settings.LogSettings.Format.self) ?? .text
        let alerts = try top.section("alerts", ["webhook", "interval"])
        settings.alerts.webhook = try alerts["webhook"].map { value throws(YAMLError) in
            try SecretReference(value)
        }
        if let value = alerts["interval"] {
            settings.alerts.interval = try duration(value, atLeast: .seconds(1), "1s")
        }
        settings.mail = try mail(try top.section("mail", ["url", "from", "user", "password"]))
        settings.dryRun = try top["dryRun"]?.bool() ?? false
        try variables.refuseUnknown(besides: Set(settings.secrets.compactMap(\.variable)))
        return settings
    }

    private func decodeServer(_ section: SettingsSection, _ settings: inout Settings) throws(YAMLError) {
        settings.server.host = try section["host"]?.string() ?? settings.server.host
        settings.server.port = try section["port"]?.int(in: 0...65_535) ?? settings.server.port
        if let value = section["publicURL"] {
            settings.server.publicURL = try url(value)
        }
        for value in try section.list("trustedProxies") ?? [] {
            settings.server.trustedProxies.append(try address(value))
        }
    }

    private func decodeWaivers(_ section: SettingsSection, _ settings: inout Settings) throws(YAMLError) {
        func days(_ key: String) throws(YAMLError) -> Int? {
            guard let value = section[key] else { return nil }
            let seconds = try value.duration().components.seconds
            guard seconds >= 86_400, seconds.isMultiple(of: 86_400) else {
                throw value.error("expected whole days, such as 90d")
            }
            return Int(seconds / 86_400)
        }
        settings.waivers.forbiddenLicenseDays =
            try days("forbiddenLicenses") ?? settings.waivers.forbiddenLicenseDays
        settings.waivers.maliciousDays = try days("maliciousPackages") ?? settings.waivers.maliciousDays
        settings.waivers.otherDays = try days("others") ?? settings.waivers.otherDays
    }

    private func decodeStorage(_ section: SettingsSection, _ settings: inout Settings) throws(YAMLError) {
        if let value = section["directory"] {
            settings.storage.directory = try value.string()
            settings.storage.url = "sqlite:\(settings.storage.directory)/gatehouse.sqlite"
        }
        if let value = section["url"] {
            let text = try value.string()
            guard text.hasPrefix("sqlite:"), text != "sqlite:" else {
                throw value.error("expected sqlite:PATH")
            }
            settings.storage.url = text
        }
        settings.storage.encryptionKey = try section["encryptionKey"].map { value throws(YAMLError) in
            try key(value)
        }
        for value in try section.list("formerKeys") ?? [] {
            settings.storage.formerKeys.append(try key(value))
        }
    }

    /// What opens the store is not in it.
    private func key(_ value: YAMLValue) throws(YAMLError) -> SecretReference {
        let reference = try SecretReference(value)
        guard !reference.isStored else { throw value.error("a key cannot be one of the secrets it seals") }
        return reference
    }

    /// An IP address as it will be compared with the other end of a connection.
    private func address(_ value: YAMLValue) throws(YAMLError) -> String {
        let text = try value.string()
        var storage = in6_addr()
        for family in [AF_INET, AF_INET6] where inet_pton(family, text, &storage) == 1 {
            var buffer = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
            guard inet_ntop(family, &storage, &buffer, socklen_t(buffer.count)) != nil else { break }
            return String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
        }
        throw value.error("expected an IP address, such as 10.0.0.7; names and ranges are not understood")
    }

    func references(_ list: [YAMLValue]?) throws(YAMLError) -> [SecretReference] {
        var result: [SecretReference] = []
        for element in list ?? [] { result.append(try SecretReference(element)) }
        return result
    }

    private func decodeRegistries(_ section: SettingsSection, _ settings: inout Settings) throws(YAMLError) {
        guard let list = try section.list("npm") else { return }
        settings.npmRegistries = []
        for element in list {
            let entry = try element.mapping()
            try entry.refuseUnknown(["url", "scope", "token"])
            let scope = try entry["scope"].map { value throws(YAMLError) in
                let text = try value.string()
                guard text.hasPrefix("@"), text.utf8.count > 1, !text.contains("/") else {
                    throw value.error("expected a scope such as @acme")
                }
                return text
            }
            settings.npmRegistries.append(
                Settings.Registry(
                    url: try url(entry.required("url")),
                    scope: scope,
                    token: try entry["token"].map { value throws(YAMLError) in try SecretReference(value) }
                )
            )
        }
    }

    private func decodeAdvisories(_ section: SettingsSection, _ settings: inout Settings) throws(YAMLError) {
        if let sources = try section.list("sources") {
            settings.advisories.sources = []
            for element in sources {
                let mapping = try element.mapping()
                try mapping.refuseUnknown(["osv", "name"])
                let address = try mapping.required("osv")
                let text = try address.string()
                guard SettingsDecoder.isFetchable(text) else {
                    throw address.error("expected an https: or file: address")
                }
                let name = try mapping["name"]?.string() ?? AdvisorySourceName.derived(from: text)
                guard AdvisorySourceName.isValid(name) else {
                    throw element.error(
                        "a source name has 1 to 64 letters, digits, '.', '_', '-', '@' and '+'"
                    )
                }
                guard !["epss", "kev"].contains(name),
                    !settings.advisories.sources.contains(where: { $0.name == name })
                else {
                    throw element.error("the source name '\(name)' is taken; give this one a 'name'")
                }
                settings.advisories.sources.append(.init(name: name, url: text))
            }
        }
        settings.advisories.epss = try feed(.epss, section, settings.advisories.epss)
        settings.advisories.kev = try feed(.kev, section, settings.advisories.kev)
        settings.advisories.refresh = try section["refresh"]?.duration() ?? settings.advisories.refresh
        settings.advisories.maxAge = try section["maxAge"]?.duration() ?? settings.advisories.maxAge
    }

    /// One address, or `off`.
    private func feed(
        _ kind: AdvisoryFileKind,
        _ section: SettingsSection,
        _ standard: AdvisoryUpdateSource?
    ) throws(YAMLError) -> AdvisoryUpdateSource? {
        guard let value = section[kind.rawValue] else { return standard }
        let text = try value.string()
        if text == "off" { return nil }
        guard SettingsDecoder.isFetchable(text) else {
            throw value.error("expected an https: or file: address, or off")
        }
        return AdvisoryUpdateSource(name: kind.rawValue, url: text, kind: kind)
    }

    private static func isFetchable(_ address: String) -> Bool {
        ["https://", "http://", "file:"].contains { address.hasPrefix($0) }
    }

    private func decodeWorkers(_ section: SettingsSection, _ settings: inout Settings) throws(YAMLError) {
        settings.workers.count = try section["count"]?.int(in: 1...64) ?? settings.workers.count
        settings.workers.attempts = try section["attempts"]?.int(in: 1...100) ?? settings.workers.attempts
        settings.workers.backoff = try section["backoff"]?.duration() ?? settings.workers.backoff
        settings.workers.lease =
            try section["lease"].map { value throws(YAMLError) in
                // Kept in whole seconds, extended every half second.
                try duration(value, atLeast: .seconds(2), "2s")
            } ?? settings.workers.lease
    }

    private func decodeLimits(_ section: SettingsSection, _ settings: inout Settings) throws(YAMLError) {
        if let value = section["body"] {
            settings.limits.body = try bytes(value, in: 1...Settings.Limits().body, "1 to 25MiB")
        }
        if let value = section["file"] {
            settings.limits.file = try bytes(value, in: 1...Int.max, "1 or more")
        }
        if let value = section["files"] {
            settings.limits.files = try bytes(value, in: 1...Int.max, "1 or more")
        }
        settings.limits.treeEntries =
            try section["treeEntries"]?.int(in: 1...100_000_000) ?? settings.limits.treeEntries
        if let value = section["wallClock"] {
            settings.limits.wallClock = try duration(value, atLeast: .seconds(1), "1s")
        }
        settings.limits.mirrorDisk = try section["mirrorDisk"]?.byteCount() ?? settings.limits.mirrorDisk
    }

    private func duration(
        _ value: YAMLValue,
        atLeast least: Duration,
        _ name: String
    ) throws(YAMLError) -> Duration {
        let duration = try value.duration()
        guard duration >= least else { throw value.error("expected \(name) or more") }
        return duration
    }

    private func bytes(
        _ value: YAMLValue,
        in range: ClosedRange<Int>,
        _ name: String
    ) throws(YAMLError) -> Int {
        let count = try value.byteCount()
        guard range.contains(count) else { throw value.error("expected \(name)") }
        return count
    }

    /// An http or https address without trailing slash, credentials, query or fragment.
    func url(_ value: YAMLValue) throws(YAMLError) -> String {
        var text = try value.string()
        while text.hasSuffix("/") { text.removeLast() }
        // `URLComponents` would encode what does not belong into an address.
        let isPlain = text.utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != 0x5C }
        guard isPlain, let parts = URLComponents(string: text),
            parts.scheme == "https" || parts.scheme == "http",
            let host = parts.host, !host.isEmpty, (1...65_535).contains(parts.port ?? 1), parts.user == nil,
            parts.password == nil,
            parts.query == nil,
            parts.fragment == nil
        else { throw value.error("expected an address such as https://forge.example.com/path") }
        return text
    }
}
