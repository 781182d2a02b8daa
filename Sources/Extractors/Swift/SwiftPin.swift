import Basics
import Domain

/// One pin of a Package.resolved, of every version of the format.
enum SwiftPin {
    struct Misshapen: Error {
        let message: String
    }

    static func package(_ pin: JSONValue) throws(Misshapen) -> DependencyGraph.Package {
        guard pin.kind == .object else { throw Misshapen(message: "the pin is not an object") }
        let named = pin["location"] ?? pin["repositoryURL"] ?? pin["identity"]
        let kind = pin["kind"]?.string ?? "remoteSourceControl"
        let state = pin["state"]
        let version = state?["version"]?.string
        let line = named?.line ?? pin.line
        switch kind {
        case "registry":
            return try package(pin["identity"]?.string, version, .registry, line)
        case "remoteSourceControl":
            let name = named?.string.map(SwiftAddress.name)
            guard let version else {
                return try package(name, state?["revision"]?.string, .git, line)
            }
            return try package(name, version, .registry, line)
        case "localSourceControl":
            // A path of somebody's machine is no name.
            let identity = pin["identity"]?.string
            return try package(identity, version ?? state?["revision"]?.string, .local, line)
        default:
            throw Misshapen(message: "the pin has no kind that is known")
        }
    }

    private static func package(
        _ name: String?,
        _ version: String?,
        _ source: ComponentSource,
        _ line: Int
    ) throws(Misshapen) -> DependencyGraph.Package {
        guard let name, SwiftAddress.isName(name) else {
            throw Misshapen(message: "the pin has no usable location")
        }
        guard let version, PlainWord.isVersion(version) else {
            throw Misshapen(message: "\(Excerpt.quoted(name)) has neither a usable version nor a revision")
        }
        var package = DependencyGraph.Package(.swift, name: name, version: version, line: line)
        package.source = source
        return package
    }
}
