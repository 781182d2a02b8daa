import Basics

/// Names and versions of registry packages in lockfiles that are not edited; a file without any entry is refused, since that is
/// more likely a form that is not known.
enum LockedNames {
    struct Package: Hashable {
        let name: String
        let version: String
    }

    static func read(
        _ bytes: [UInt8],
        _ format: CommandOnlyPlanner.Format,
        path: String
    ) throws(ProjectError) -> [Package] {
        let found: Set<Package>
        switch format {
        case .bun: found = try bun(bytes, path)
        case .yarnBerry, .pnpm: found = try lines(bytes, format, path)
        }
        return found.sorted { ($0.name, $0.version) < ($1.name, $1.version) }
    }

    private static func bun(_ bytes: [UInt8], _ path: String) throws(ProjectError) -> Set<Package> {
        let document: JSONDocument
        do {
            document = try JSONDocument(bytes, syntax: .withComments, limits: NpmProject.limits)
        } catch {
            throw ProjectError(.unreadable, "\(path) cannot be read: line \(error.line)")
        }
        guard let packages = document.root["packages"], packages.kind == .object else {
            throw ProjectError(.unreadable, "\(path) has no packages")
        }
        return Set(
            packages.members.compactMap { member in
                member.value.elements.first { _ in true }?.string.flatMap { package($0[...], after: "") }
            }
        )
    }

    private static func lines(
        _ bytes: [UInt8],
        _ format: CommandOnlyPlanner.Format,
        _ path: String
    ) throws(ProjectError) -> Set<Package> {
        var found: Set<Package> = []
        var hasEntries = false
        for line in bytes.split(separator: 0x0A) {
            if line.starts(with: [UInt8](repeating: 0x3C, count: 7)) {
                throw ProjectError(.mergeConflict, "\(path) has the marks of an unfinished merge")
            }
            let plain = line.filter { $0 != 0x22 && $0 != 0x27 && $0 != 0x0D }
            let text = String(decoding: plain, as: UTF8.self)
            if format == .yarnBerry, text.hasPrefix("  resolution: ") {
                hasEntries = true
                if let package = package(text.dropFirst(14), after: "npm:") { found.insert(package) }
            } else if format == .pnpm, text.hasPrefix("  "), let package = pnpm(text.dropFirst(2)) {
                hasEntries = true
                found.insert(package)
            }
        }
        guard hasEntries else {
            throw ProjectError(.unsupported, "\(path) has no entries that are understood")
        }
        return found
    }

    /// `/name/1.0.0_peers:` of versions 5, `/name@1.0.0(peers):` and `name@1.0.0:` of later ones.
    private static func pnpm(_ line: Substring) -> Package? {
        guard let colon = line.firstIndex(of: ":"), line.first != " " else { return nil }
        let key = line[..<colon].prefix { $0 != "(" }
        guard key.hasPrefix("/") else { return package(key, after: "") }
        let bare = key.dropFirst()
        guard let slash = bare.lastIndex(of: "/") else { return package(bare, after: "") }
        let version = bare[bare.index(after: slash)...].prefix { $0 != "_" }
        guard isVersion(version) else { return package(bare, after: "") }
        return Package(name: String(bare[..<slash]), version: String(version))
    }

    /// `name@npm:1.0.0`.
    private static func package(_ ident: Substring, after prefix: String) -> Package? {
        guard let at = ident.dropFirst().firstIndex(of: "@") else { return nil }
        let rest = ident[ident.index(after: at)...]
        guard rest.hasPrefix(prefix) else { return nil }
        let version = rest.dropFirst(prefix.count).prefix { $0 != ":" }
        return isVersion(version) ? Package(name: String(ident[..<at]), version: String(version)) : nil
    }

    private static func isVersion(_ text: Substring) -> Bool {
        text.utf8.first.map { (0x30...0x39).contains($0) } == true && !text.contains("/")
    }
}
