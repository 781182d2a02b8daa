import Basics
import Domain

/// One entry of `packages` in a bun.lock: a tuple whose first element is `name@where`.
///
/// What follows depends on the place: an address, an object with the requests, a hash (bun's documentation, "Text-based
/// lockfile"). Name and version are those of the first element; the key is only the place in the folder tree.
struct BunPackage {
    enum Role {
        case component(DependencyGraph.Package)
        /// The project itself or one of its workspaces.
        case project
    }

    let role: Role
    let name: String
    /// The object with the requests; not every place has one.
    let information: JSONValue?
    /// Of the archive or repository; `nil` for one of the registry that the project is set up with.
    let address: String?
    let integrity: String?
    /// The entry contradicts itself.
    private(set) var warning: String?

    /// Throws what is not understood, in words.
    init(_ tuple: JSONValue, line: Int) throws(Misshapen) {
        guard tuple.kind == .array, let identity = tuple.elements.first(where: { _ in true })?.string else {
            throw Misshapen(message: "the entry is no list that begins with a name and version")
        }
        // The first character may be the `@` of a scope; addresses have more of them.
        guard let at = identity.utf8.dropFirst().firstIndex(of: 0x40) else {
            throw Misshapen(message: "\(Excerpt.quoted(identity)) has no version")
        }
        name = String(identity[..<at])
        guard NPMName.isUsable(name) else {
            throw Misshapen(message: "\(Excerpt.quoted(name)) is no package name")
        }
        information = tuple.elements.first { $0.kind == .object }
        let place = String(identity[identity.utf8.index(after: at)...])
        let texts = tuple.elements.dropFirst().compactMap(\.string)
        address = texts.first { $0.contains("://") } ?? place
        integrity = ArchiveChecksum.integrity(texts.last { $0.hasPrefix("sha") })
        if place.hasPrefix("workspace:") || place == "root:" {
            role = .project
            return
        }
        var package = DependencyGraph.Package(.npm, name: name, version: place, line: line)
        package.isBundled = information?["bundled"]?.bool ?? false
        if NPMVersion.isUsable(place) {
            guard information != nil else {
                throw Misshapen(message: "\(Excerpt.quoted(identity)) lacks the object with its dependencies")
            }
            warning = BunPackage.contradiction(tuple, name: name, version: place)
        } else {
            try BunPackage.locate(&package, place)
        }
        role = .component(package)
    }

    struct Misshapen: Error {
        let message: String
    }

    /// For everything that is not a version in a registry.
    private static func locate(
        _ package: inout DependencyGraph.Package,
        _ place: String
    ) throws(Misshapen) {
        let isArchive = place.hasSuffix(".tgz") || place.hasSuffix(".tar.gz")
        if isArchive, !place.utf8.contains(0x3A) {
            package.source = .local
            package.version = ""
            return
        }
        guard let origin = NPMOrigin(place) else {
            throw Misshapen(
                message:
                    "\(Excerpt.quoted(package.name)): \(Excerpt.quoted(place)) is neither a version nor an address"
            )
        }
        package.source = origin.source
        package.version = origin.version ?? ""
        guard origin.source == .registry else { return }
        // An address of a registry's layout names what is behind it.
        guard let name = origin.name, NPMName.isUsable(name), NPMVersion.isUsable(package.version) else {
            throw Misshapen(message: "\(Excerpt.quoted(place)) does not name a package and version")
        }
        package.name = name
    }

    /// bun installs what the address says, should it name another package or version.
    private static func contradiction(_ tuple: JSONValue, name: String, version: String) -> String? {
        guard let address = tuple.elements.dropFirst().first(where: { _ in true })?.string, !address.isEmpty,
            !NPMOrigin.isRegistry(address, name: name, version: version),
            let origin = NPMOrigin(address), origin.source == .registry, let named = origin.name
        else { return nil }
        if named != name {
            return
                "\(Excerpt.quoted(name)): its address is one of \(Excerpt.quoted(named)), and bun installs that"
        }
        guard let found = origin.version, found != version.prefix(while: { $0 != "+" }) else { return nil }
        return
            "\(Excerpt.quoted(name)): it says \(Excerpt.quoted(version)) and its address \(Excerpt.quoted(found)), which is what bun installs"
    }
}
