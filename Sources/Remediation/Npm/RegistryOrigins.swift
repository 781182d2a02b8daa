/// Which addresses in a lockfile are those of a registry's archives.
struct RegistryOrigins: Sendable {
    /// How a registry makes addresses.
    struct Layout: Hashable {
        /// Up to the package's name, with the slash.
        let base: String
        /// Between a scope and the name: `/`, or as some registries escape it.
        let separator: String

        func address(of package: String, _ version: String) -> String {
            let short = package.split(separator: "/").last ?? ""
            let name = package.replacing("/", with: separator)
            return "\(base)\(name)/-/\(short)-\(version).tgz"
        }
    }

    /// `https://registry.example/` and then `name/-/name-1.0.0.tgz`.
    struct Archive: Equatable {
        let layout: Layout
        let package: String
        /// Of the file's name.
        let version: String
    }

    /// Whether an address has a registry's layout: then the package is what its name says, whatever the host.
    func isArchive(_ address: String) -> Bool { RegistryOrigins.archive(address) != nil }

    /// `nil` for an address without a registry's layout.
    static func archive(_ address: String) -> Archive? {
        guard address.hasPrefix("https://") || address.hasPrefix("http://"),
            !address.contains("?"), !address.contains("#"), address.hasSuffix(".tgz")
        else { return nil }
        let parts = address.split(separator: "/", omittingEmptySubsequences: false)
        // scheme, nothing, host, …, name, "-", file
        guard parts.count >= 6, parts[parts.count - 2] == "-" else { return nil }
        var nameStart = parts.count - 3
        var name = String(parts[nameStart])
        let short: String
        var separator = "/"
        if let escape = name.firstIndex(of: "%"), name[escape...].lowercased().hasPrefix("%2f") {
            separator = String(name[escape...].prefix(3))
            short = String(name[escape...].dropFirst(3))
            name = "\(name[..<escape])/\(short)"
        } else {
            short = name
            if nameStart - 1 >= 3, parts[nameStart - 1].hasPrefix("@") {
                nameStart -= 1
                name = parts[nameStart] + "/" + name
            }
        }
        let file = parts[parts.count - 1].dropLast(4)
        guard !short.isEmpty, file.hasPrefix(short + "-") else { return nil }
        return Archive(
            layout: Layout(
                base: parts[..<nameStart].joined(separator: "/") + "/",
                separator: separator
            ),
            package: name,
            version: String(file.dropFirst(short.utf8.count + 1))
        )
    }

    /// The address of another release on the same registry as `address`, which has a registry's layout.
    static func sibling(of address: String, package: String, version: String) -> String? {
        archive(address)?.layout.address(of: package, version)
    }
}
