import Basics
package import Domain
package import Registries
import struct Foundation.Date

/// What npm registries have in a packument: of a version its `license`, its `deprecated`, and its date in `time`.
package struct NPMRegistrySource: RegistrySource {
    package let ecosystem = Ecosystem.npm
    private let client: NPMRegistryClient

    package init(client: NPMRegistryClient) {
        self.client = client
    }

    package func facts(
        of package: PackageName,
        versions: Set<String>
    ) async throws(RegistryError) -> [String: RegistryFacts] {
        switch try await client.packument(of: package.name) {
        case .document(let document, _): try read(document, versions)
        case .absent, .notModified: [:]
        }
    }

    private func read(
        _ document: JSONDocument,
        _ versions: Set<String>
    ) throws(RegistryError) -> [String: RegistryFacts] {
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
