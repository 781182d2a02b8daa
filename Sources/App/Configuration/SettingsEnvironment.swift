import Basics
import StrictYAML

/// The `GATEHOUSE_…` variables over one settings file, and which of them settings were looked for in.
///
/// A variable that no setting is looked for in is a mistake that would go unnoticed, so it is refused.
final class SettingsEnvironment {
    private static let prefix = "GATEHOUSE_"

    /// Names that mean something to others than the settings.
    private static let others: Set = [
        // Where `gatehouse askpass` gets a credential for git.
        "GATEHOUSE_ASKPASS_SOCKET",
        // What the token of a private registry is usually called; also where other settings than these refer to it.
        "GATEHOUSE_NPM_TOKEN",
        // Of config/ci/gatehouse-scan.sh, whose CI job may well use the command line too.
        "GATEHOUSE_URL", "GATEHOUSE_KEY", "GATEHOUSE_PROJECT", "GATEHOUSE_COMMIT", "GATEHOUSE_WAIT",
        "GATEHOUSE_INTERVAL",
        // Of tests, benchmarks and the fuzzer.
        "GATEHOUSE_SHARED", "GATEHOUSE_SYFT", "GATEHOUSE_FUZZ", "GATEHOUSE_FUZZ_TARGET",
    ]

    private let variables: [String: String]
    /// Of the settings that have been looked for.
    private var scalars: Set<String> = []
    private var lists: Set<String> = []

    init(_ variables: [String: String]) { self.variables = variables }

    /// The variable of a setting, where it is set.
    ///
    /// `key` is dotted.
    func variable(of key: String) -> (name: String, text: String)? {
        let name = Self.name(of: key)
        scalars.insert(name)
        return variables[name].map { (name, $0) }
    }

    /// The environment cannot hold a list, and says so rather than being ignored.
    func refuse(list key: String) throws(YAMLError) {
        let name = Self.name(of: key)
        lists.insert(name)
        guard variables[name] == nil else {
            throw Self.error(name, key, "a list can be set in the settings file only")
        }
    }

    /// Refuses what no setting was looked for in, naming the nearest name that is one.
    ///
    /// `secrets` are the variables that the settings refer to. What container platforms set for a service of that name passes.
    func refuseUnknown(besides secrets: Set<String>) throws(YAMLError) {
        let known = scalars.union(lists).union(secrets).union(Self.others)
        let unknown = variables.filter { name, text in
            name.hasPrefix(Self.prefix) && !known.contains(name) && !Self.isServiceLink(name, text)
        }
        guard let name = unknown.keys.min() else { return }
        let nearest = NearestWord.to(
            String(name.dropFirst(Self.prefix.count)),
            in: scalars.sorted().map { String($0.dropFirst(Self.prefix.count)) }
        )
        let advice =
            nearest.map { "did you mean '\(Self.prefix)\($0)'?" }
            ?? "server.publicURL, for one, is GATEHOUSE_SERVER_PUBLIC_URL."
        throw Self.error(
            String(name.prefix(100)),
            "",
            "no setting has this name; \(advice) A secret passes where the settings refer to it as ${NAME}"
        )
    }

    /// What Kubernetes and Docker tell about services: `GATEHOUSE_SERVICE_HOST`, `GATEHOUSE_PORT=tcp://…`,
    /// `GATEHOUSE_PORT_8080_TCP_ADDR`, of a service `gatehouse` or `gatehouse-…`.
    private static func isServiceLink(_ name: String, _ text: String) -> Bool {
        if name.hasSuffix("_SERVICE_HOST") || name.contains("_SERVICE_PORT") { return true }
        if name.hasSuffix("_PORT") {
            return ["tcp://", "udp://", "sctp://"].contains { text.hasPrefix($0) }
        }
        let words = name.split(separator: "_")
        return words.indices.dropFirst(2).contains { index in
            words[index - 2] == "PORT" && words[index - 1].allSatisfy { ("0"..."9").contains($0) }
                && ["TCP", "UDP", "SCTP"].contains(words[index])
        }
    }

    private static func error(_ name: String, _ key: String, _ message: String) -> YAMLError {
        YAMLError(file: "environment variable \(name)", line: nil, key: key, message: message)
    }

    /// `server.publicURL` → `GATEHOUSE_SERVER_PUBLIC_URL`.
    private static func name(of key: String) -> String {
        var name = prefix
        var previousIsLower = false
        for scalar in key.unicodeScalars {
            let isUpper = ("A"..."Z").contains(scalar)
            let isLetterOrDigit = isUpper || ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
            if isUpper, previousIsLower { name += "_" }
            name += isLetterOrDigit ? String(scalar).uppercased() : "_"
            previousIsLower = isLetterOrDigit && !isUpper
        }
        return name
    }
}
