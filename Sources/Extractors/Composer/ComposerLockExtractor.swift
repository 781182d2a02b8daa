package import Basics
import Domain

/// Reads `composer.lock`.
///
/// What the platform has to bring (`php`, `ext-*`, `lib-*`) is no package. Direct packages are those of the composer.json beside
/// it. The format has no version number; every version of Composer writes these lists.
package struct ComposerLockExtractor: Extractor {
    package init() {}

    package var id: String { "composer.composer-lock" }

    package var names: [String] { ["composer.lock"] }

    package func companions(of path: String) -> [String] {
        [sibling("composer.json", of: path)]
    }

    package func extract(path: String, bytes: [UInt8], tree: FileTree) -> Extraction {
        var reading = ComposerLockReading(path: path)
        do {
            let root = try ManifestText.object(bytes)
            let manifest = sibling("composer.json", of: path)
            try reading.read(root, reading.manifest(tree.bytes(at: manifest)))
        } catch {
            return .refused(error, path: path)
        }
        return reading.extraction
    }
}

/// A composer.lock being read.
private struct ComposerLockReading {
    private var reading: JSONLockReading
    private var origins = ArchiveOrigins()
    private var packages: [(index: Int, package: ComposerPackage)] = []

    init(path: String) {
        reading = JSONLockReading(path: path)
    }

    var extraction: Extraction { reading.extraction() }

    mutating func manifest(_ bytes: [UInt8]?) -> ComposerManifest? {
        guard let bytes else { return nil }
        do {
            return ComposerManifest(try ManifestText.object(bytes))
        } catch {
            reading.tally.warn(
                line: nil,
                "the composer.json beside it does not tell which packages are direct: \(error.reason)"
            )
            return nil
        }
    }

    mutating func read(_ root: JSONValue, _ manifest: ComposerManifest?) throws(ManifestText.Refusal) {
        let packages = try JSONLockReading.list("packages", in: root)
        try readPackages(packages, scope: .runtime, manifest)
        if let development = root["packages-dev"], !development.isNull {
            _ = try JSONLockReading.list("packages-dev", in: root)
            try readPackages(development, scope: .dev, manifest)
        } else if let development = root["packages-dev"] {
            reading.tally.warn(line: development.line, "packages-dev was not resolved")
            reading.addReason("packages for development were not resolved when the file was written")
        }
        try connect(manifest)
        if let hash = root["content-hash"], let written = hash.string, let found = manifest?.contentHash,
            written != found
        {
            reading.tally.warn(
                line: hash.line,
                "out of step with composer.json, which was changed since the file was made (content-hash)",
                code: .lockfileOutOfStep
            )
        }
    }

    private mutating func readPackages(
        _ list: JSONValue,
        scope: Scope,
        _ manifest: ComposerManifest?
    ) throws(ManifestText.Refusal) {
        for entry in list.elements {
            try reading.countEntry()
            let found: ComposerPackage
            do throws(ComposerPackage.Misshapen) {
                found = try ComposerPackage(entry)
            } catch {
                reading.tally.leaveOut(line: entry.line, error.message)
                continue
            }
            var package = DependencyGraph.Package(
                .composer,
                name: found.name,
                version: found.version,
                line: found.line
            )
            package.license = found.license
            package.scope = scope
            package.deprecation = found.deprecation
            package.distribution = origins.distribution(of: found.address, found.checksum)
            if found.isLocal {
                package.source = .local
            } else if manifest?.clones(found.cloneAddress) ?? false {
                package.source = .git
            }
            packages.append((reading.graph.add(package), found))
        }
    }

    /// A name means the package that has it, else one that replaces it, else one that provides it.
    private mutating func connect(_ manifest: ComposerManifest?) throws(ManifestText.Refusal) {
        var index: [String: Int] = [:]
        index.reserveCapacity(packages.count)
        for (at, package) in packages { index[package.name.lowercased(), default: at] = at }
        for (at, package) in packages {
            for name in package.replaces where index[name] == nil { index[name] = at }
        }
        for (at, package) in packages {
            for name in package.provides where index[name] == nil { index[name] = at }
        }
        for (at, package) in packages {
            for name in package.requests {
                try reading.countRequest()
                // What is not there is replaced by the project itself.
                if let target = index[name] { reading.graph.connect(at, to: target) }
            }
        }
        guard let manifest else {
            // The list that a package stands in says its scope.
            reading.graph.requireUnreferenced(scope: .unknown)
            return
        }
        for request in manifest.requests {
            if let target = index[request.name] {
                reading.graph.require(target, scope: request.scope)
            } else {
                reading.tally.warn(
                    line: nil,
                    "composer.json asks for \(Excerpt.quoted(request.name)), which is not in the lockfile",
                    code: .lockfileOutOfStep
                )
            }
        }
    }
}
