import Basics

extension RemediationPlan {
    /// What the plan changes, as SHA-256 in hexadecimal: which packages from which version to which, and in which files.
    ///
    /// Neither the base commit nor ranges nor places within a lockfile count, so that a moved base does not make another fix of it.
    package var fingerprint: String {
        let packages = Set(changes.map { "\($0.package)@\($0.from ?? "")->\($0.to ?? "")" })
        var writer = JSONWriter(pretty: false)
        writer.object { writer in
            writer.member("changes", Self.sorted(packages))
            writer.member("files", Self.sorted(Set(files.map(\.path))))
        }
        return Digest.sha256Hex(writer.bytes)
    }

    private static func sorted(_ texts: Set<String>) -> [String] {
        texts.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}
