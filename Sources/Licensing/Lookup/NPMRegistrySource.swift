package import Basics
package import Domain
import struct Foundation.Date

/// What npm registries have in a packument: of a version its `license`, its `deprecated`, and its date in `time`.
///
/// `GET <registry>/<name>` in full, because the abbreviated form leaves licences and dates out (npm registry API, "Package
/// metadata").
package struct NPMRegistrySource: RegistrySource {
    /// A registry as settings name it.
    package struct Registry: Sendable {
        package let url: String
        /// `@acme`: for packages of this scope only; `nil`: for all others.
        package let scope: String?
        package let token: Secret?

        package init(url: String, scope: String?, token: Secret?) {
            self.url = url
            self.scope = scope
            self.token = token
        }
    }

    /// The largest packument that is read.
    private static let maximumBytes = 64 << 20
    /// npm's own limit.
    private static let maximumNameLength = 214

    package let ecosystem = Ecosystem.npm
    private let registries: [Registry]
    private let transport: any OutboundTransport

    package init(registries: [Registry], transport: any OutboundTransport) {
        self.registries = registries
        self.transport = transport
    }

    package func facts(
        of package: PackageName,
        versions: Set<String>
    ) async throws(RegistryError) -> [String: RegistryFacts] {
        guard let request = request(for: package.name) else { return [:] }
        let response: OutboundResponse
        do {
            response = try await transport.send(request)
        } catch {
            let reason: RegistryError.Reason = error.reason == .tooLarge ? .unusable : .unavailable
            throw RegistryError(reason, error.detail)
        }
        switch response.status {
        case 200: return try read(response.body, versions)
        case 404, 410: return [:]
        case 429: throw RegistryError(.throttled, "the registry asks to slow down (429)")
        default: throw RegistryError(.unavailable, "the registry answered \(response.status)")
        }
    }

    /// `nil` when no registry is meant for the package, or its name is none.
    private func request(for name: String) -> OutboundRequest? {
        guard !name.isEmpty, name.utf8.count <= Self.maximumNameLength, name != ".", name != ".." else {
            return nil
        }
        let scope = name.hasPrefix("@") ? name.prefix { $0 != "/" } : nil
        guard
            let registry = registries.first(where: { $0.scope.map { $0 == scope ?? "" } ?? false })
                ?? registries.first(where: { $0.scope == nil })
        else { return nil }
        let base = registry.url.hasSuffix("/") ? String(registry.url.dropLast()) : registry.url
        return OutboundRequest(
            method: .get,
            url: "\(base)/\(URLEncoding.segment(name))",
            headers: [(name: "accept", value: "application/json")],
            bearerToken: registry.token,
            maxResponseBytes: Self.maximumBytes
        )
    }

    private func read(
        _ body: [UInt8],
        _ versions: Set<String>
    ) throws(RegistryError) -> [String: RegistryFacts] {
        let document: JSONDocument
        do {
            document = try JSONDocument(body, limits: .init(depth: 64, bytes: Self.maximumBytes))
        } catch {
            throw RegistryError(.unusable, "the registry's answer is not JSON (line \(error.line))")
        }
        guard let all = document.root["versions"], all.kind == .object else {
            throw RegistryError(.unusable, "the registry's answer has no versions")
        }
        let dates = NPMRegistrySource.dates(of: document.root, versions)
        var found: [String: RegistryFacts] = [:]
        for member in all.members {
            let version = member.key
            guard versions.contains(version) else { continue }
            guard found[version] == nil else {
                // A version that is there twice says nothing.
                found[version] = RegistryFacts.none
                continue
            }
            let license = member.value["license"] ?? member.value["licenses"]
            found[version] = RegistryFacts(
                license: license.flatMap(NPMLicenseField.read)?.expression,
                publishedAt: dates[version],
                deprecation: NPMRegistrySource.deprecation(member.value["deprecated"])
            )
        }
        return found
    }

    private static func dates(of packument: JSONValue, _ versions: Set<String>) -> [String: Date] {
        var dates: [String: Date] = [:]
        guard let time = packument["time"], time.kind == .object else { return dates }
        for member in time.members where versions.contains(member.key) {
            dates[member.key] = member.value.string.flatMap(InternetTime.date)
        }
        return dates
    }

    /// A text, made fit for a report: one line of at most 300 characters.
    ///
    /// An empty one, or `false`, takes a deprecation back.
    private static func deprecation(_ value: JSONValue?) -> String? {
        guard let text = value?.string, !text.isEmpty else { return value?.bool == true ? "deprecated" : nil }
        var line = ""
        for scalar in text.unicodeScalars.prefix(300) {
            let isPlain = !scalar.properties.isBidiControl && scalar.properties.generalCategory != .control
            let isBreak = scalar == "\u{2028}" || scalar == "\u{2029}"
            line.unicodeScalars.append(isPlain && !isBreak ? scalar : " ")
        }
        return line
    }
}

/// The `license` of a package.json in all its forms.
enum NPMLicenseField {
    /// A text; or `{"type", "url"}`; or a list of either, any of which may be chosen.
    static func read(_ value: JSONValue) -> DeclaredLicense? {
        guard value.kind == .array else { return single(value) }
        guard (1...DeclaredLicense.maximumParts).contains(value.count) else { return nil }
        let parts = value.elements.compactMap(single)
        guard parts.count == value.count, let expression = LicenseExpression.any(parts.map(\.expression)),
            let confidence = parts.map(\.confidence).min()
        else { return nil }
        return DeclaredLicense(
            expression: expression,
            evidence: parts.count == 1 ? parts[0].evidence : .list,
            confidence: confidence
        )
    }

    private static func single(_ value: JSONValue) -> DeclaredLicense? {
        if let text = value.string { return DeclaredLicense(text) }
        return (value["type"] ?? value["name"])?.string.flatMap { DeclaredLicense($0) }
            ?? value["url"]?.string.flatMap { DeclaredLicense($0) }
    }
}
