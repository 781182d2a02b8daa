/// Which addresses in a lockfile are those of a registry's archives.
enum RegistryOrigins {
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
    static func isArchive(_ address: String) -> Bool { archive(address) != nil }

    /// `nil` for an address without a registry's layout.
    static func archive(_ address: String) -> Archive? {
        let bytes = address.utf8
        guard address.hasPrefix("https://") || address.hasPrefix("http://"),
            !bytes.contains(where: { $0 == 0x3F || $0 == 0x23 }), address.hasSuffix(".tgz")
        else { return nil }
        let parts = bytes.split(separator: 0x2F, omittingEmptySubsequences: false)
        // scheme, nothing, host, …, name, "-", file
        guard parts.count >= 6, parts[parts.count - 2].elementsEqual("-".utf8) else { return nil }
        var nameStart = parts.count - 3
        var name = Substring(parts[nameStart])
        var separator = "/"
        var scope: Substring?
        if let escape = name.utf8.firstIndex(of: 0x25), name[escape...].lowercased().hasPrefix("%2f") {
            separator = String(name[escape...].prefix(3))
            scope = name[..<escape]
            name = name[escape...].dropFirst(3)
        } else if nameStart - 1 >= 3, parts[nameStart - 1].first == 0x40 {
            nameStart -= 1
            scope = Substring(parts[nameStart])
        }
        let file = parts[parts.count - 1].dropLast(4)
        guard !name.isEmpty, file.starts(with: name.utf8), file.dropFirst(name.utf8.count).first == 0x2D
        else { return nil }
        return Archive(
            layout: Layout(
                base: String(address[..<parts[nameStart].startIndex]),
                separator: separator
            ),
            package: (scope.map { $0 + "/" } ?? "") + name,
            version: String(Substring(file.dropFirst(name.utf8.count + 1)))
        )
    }

    /// The address of another release on the same registry as `address`, which has a registry's layout.
    static func sibling(of address: String, package: String, version: String) -> String? {
        archive(address)?.layout.address(of: package, version)
    }
}
