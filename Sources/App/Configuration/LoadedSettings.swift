import Advisories
import Basics
import Domain
package import Forges
package import GateRules
import StrictYAML
import Foundation
package import Licensing
import Pipeline
package import Registries
package import Reporting
package import SourceControl
package import Transport

/// The settings of one run, with the environment that secrets come from.
package struct LoadedSettings: Sendable {
    package let settings: Settings
    /// For messages; `built-in defaults` without a file.
    package let file: String
    package let environment: [String: String]

    /// What secrets are read from.
    var secretSources: SecretSources {
        SecretSources(
            environment: environment,
            databasePath: settings.databasePath,
            keys: EncryptionKeys(settings.storage, environment: environment)
        )
    }

    /// Reads `path`, else `config/gatehouse.yaml` where it exists, else takes built-in defaults.
    package static func load(
        path: String?,
        environment: [String: String]
    ) throws(CommandFailure) -> LoadedSettings {
        let decoder = SettingsDecoder(environment: environment)
        let file = path ?? "config/gatehouse.yaml"
        do {
            guard path != nil || FileManager.default.fileExists(atPath: file) else {
                let defaults = try decoder.settings([], file: "built-in defaults")
                return LoadedSettings(settings: defaults, file: "built-in defaults", environment: environment)
            }
            guard let data = FileManager.default.contents(atPath: file) else {
                throw CommandFailure(.usage, "The settings file \(file) cannot be read.")
            }
            let settings = try decoder.settings([UInt8](data), file: file)
            return LoadedSettings(settings: settings, file: file, environment: environment)
        } catch let failure as CommandFailure {
            throw failure
        } catch {
            throw CommandFailure(.usage, "\(error)")
        }
    }

    /// A forge of the settings with its secrets read.
    package struct ResolvedForge: Sendable {
        package let settings: ForgeSettings
        package let webhook: WebhookSecrets
    }

    /// Reads every secret of the forges.
    ///
    /// The first one that is missing or empty is an error that names its key and line.
    package func resolveForges() throws(CommandFailure) -> [ResolvedForge] {
        do {
            return try settings.forges.map { entry in
                ResolvedForge(
                    settings: try forgeSettings(of: entry),
                    webhook: WebhookSecrets(
                        secrets: try entry.secrets.map { try $0.resolve(from: secretSources) },
                        signingTokens: try entry.signingTokens.map {
                            try $0.resolve(from: secretSources)
                        },
                        secretTokens: try entry.secretTokens.map { try $0.resolve(from: secretSources) }
                    )
                )
            }
        } catch {
            throw CommandFailure(.usage, "\(error)")
        }
    }

    /// What a forge's client needs, without the secrets of its webhook.
    func forgeSettings(of entry: Settings.ForgeEntry) throws(YAMLError) -> ForgeSettings {
        ForgeSettings(
            id: entry.id,
            kind: entry.kind,
            apiURL: entry.apiURL,
            cloneURL: entry.cloneURL,
            token: try entry.token?.resolve(from: secretSources),
            app: try entry.app.map { app throws(YAMLError) in try resolve(app) },
            writeInterval: entry.writeInterval,
            limitPause: entry.limitPause,
            codeScanning: entry.codeScanning,
            reviewComments: entry.reviewComments
        )
    }

    private func resolve(_ app: Settings.AppEntry) throws(YAMLError) -> ForgeApp {
        let key = try app.privateKey.resolve(from: secretSources)
        do {
            try RSASignature.check(privateKey: key)
        } catch {
            throw app.privateKey.error("the key \(error)")
        }
        return ForgeApp(id: app.id, privateKey: key)
    }

    /// The organisation's policy, read and checked.
    package func organisationPolicy() throws(CommandFailure) -> GatePolicy.Layer? {
        guard let path = settings.policy else { return nil }
        return try policyLayer(at: path)
    }

    package func policyLayer(at path: String) throws(CommandFailure) -> GatePolicy.Layer {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw CommandFailure(.usage, "The policy file \(path) cannot be read.")
        }
        let layer = GatePolicy.Layer(file: path, bytes: [UInt8](data))
        do {
            _ = try GatePolicy(organisation: layer, repository: nil)
        } catch {
            throw CommandFailure(.usage, "\(error)")
        }
        return layer
    }

    /// Compiled-in templates with the replacements of `templates.directory`.
    package func templates() throws(CommandFailure) -> TemplateLibrary {
        var replacements: [String: [UInt8]] = [:]
        if let directory = settings.templateDirectory {
            // A misspelt name would leave the compiled-in template in use without a word; the library refuses it.
            guard let names = FileManager.default.subpaths(atPath: directory) else {
                throw CommandFailure(
                    .usage,
                    "The folder \(directory) of templates.directory cannot be read."
                )
            }
            for name in names where name.hasSuffix(".mustache") {
                let path = "\(directory)/\(name)"
                guard let data = FileManager.default.contents(atPath: path) else {
                    throw CommandFailure(.usage, "The template \(path) cannot be read.")
                }
                replacements[name] = [UInt8](data)
            }
        }
        do {
            return try TemplateLibrary(replacements: replacements)
        } catch {
            throw CommandFailure(.usage, "\(error)")
        }
    }

    /// Every address the operator configured: what may be reached over plain http or at a private address.
    private var configuredURLs: [URLComponents] {
        var addresses = settings.advisories.all.map(\.url)
        for forge in settings.forges { addresses += [forge.apiURL, forge.cloneURL] }
        addresses += settings.npmRegistries.map(\.url) + signInURLs
        // Where our own webhooks are tested.
        if let own = settings.server.publicURL { addresses.append(own) }
        return addresses.compactMap { URLComponents(string: $0) }.filter { $0.host != nil }
    }

    private var plainOrigins: Set<String> {
        Set(
            configuredURLs.filter { $0.scheme == "http" }
                .map { "http://\($0.host ?? ""):\($0.port ?? 80)" }
        )
    }

    private var configuredHosts: Set<String> { Set(configuredURLs.compactMap(\.host)) }

    /// `extraOrigin` is the server that `trigger` and `preview` speak to.
    package func transport(extraOrigin: String? = nil) -> CurlTransport {
        var origins = plainOrigins
        var hosts = configuredHosts
        if let extra = extraOrigin.flatMap({ URLComponents(string: $0) }), let host = extra.host {
            hosts.insert(host)
            if extra.scheme == "http" { origins.insert("http://\(host):\(extra.port ?? 80)") }
        }
        return CurlTransport(
            settings: TransportSettings(plainHTTPOrigins: origins, allowedPrivateHosts: hosts)
        )
    }

    /// The one client of npm registries.
    ///
    /// `typed` is the address of the one to use in place of the settings', with the token of `GATEHOUSE_NPM_TOKEN`.
    package func npmRegistryClient(
        only typed: String? = nil,
        patience: NPMRegistryClient.Patience = .standard
    ) throws(CommandFailure) -> NPMRegistryClient {
        do {
            let token = environment["GATEHOUSE_NPM_TOKEN"].flatMap { $0.isEmpty ? nil : Secret($0) }
            if let token { KnownSecrets.ofThisProcess.add(token) }
            let typedRegistry = typed.map { address in
                [
                    NPMRegistry(
                        url: address.hasSuffix("/") ? String(address.dropLast()) : address,
                        scope: nil,
                        token: token
                    )
                ]
            }
            return NPMRegistryClient(
                registries: try typedRegistry
                    ?? settings.npmRegistries.map { entry throws(YAMLError) in
                        NPMRegistry(
                            url: entry.url,
                            scope: entry.scope,
                            token: try entry.token?.resolve(from: secretSources)
                        )
                    },
                transport: transport(extraOrigin: typed),
                patience: patience,
                sleep: { try await Task.sleep(for: $0) },
                now: { Date() }
            )
        } catch {
            throw CommandFailure(.usage, "\(error)")
        }
    }

    /// Asks registries for what no file tells; `nil` unless settings want it.
    package func registryLookup(cache: any RegistryCache) throws(CommandFailure) -> RegistryLookup? {
        guard settings.licenses.lookup else { return nil }
        let interval = settings.licenses.interval
        return RegistryLookup(
            sources: [NPMRegistrySource(client: try npmRegistryClient(patience: .none))],
            cache: cache,
            subject: settings.licenses.dates ? .everyPackage : .unknownLicenses,
            maximumRequests: settings.licenses.maxRequests,
            // A scan that was cancelled does not wait; its next request is cancelled as well.
            pause: { try? await Task.sleep(for: interval) }
        )
    }

    /// How git is run.
    ///
    /// `allowsFiles` is for `preview` alone.
    ///
    /// `typedURL` is an address the operator named on the command line.
    package func git(root: String, allowsFiles: Bool = false, typedURL: String? = nil) -> GitSettings {
        var origins = plainOrigins
        var hosts = configuredHosts
        if let typed = typedURL.flatMap({ URLComponents(string: $0) }), let host = typed.host {
            hosts.insert(host)
            if typed.scheme == "http" { origins.insert("http://\(host):\(typed.port ?? 80)") }
        }
        return GitSettings(
            root: root,
            limits: GitSettings.Limits(
                maxFileBytes: settings.limits.file,
                maxTotalBytes: settings.limits.files,
                treeEntries: settings.limits.treeEntries,
                wallClock: settings.limits.wallClock,
                mirrorBytes: settings.limits.mirrorDisk
            ),
            // The repository of `preview` is the user's own, and may borrow from folders that nobody can guess.
            sandbox: allowsFiles ? .off : settings.sandbox,
            httpOrigins: origins,
            allowsFiles: allowsFiles,
            allowedPrivateHosts: hosts,
            askPassCommand: [LoadedSettings.ownExecutable, "askpass"]
        )
    }

    /// The path of this program.
    package static var ownExecutable: String {
        // Without /proc the first argument says enough.
        (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
            ?? CommandLine.arguments[0]
    }
}
