package import Basics
package import Domain

/// From the files of a commit to its inventory, in two steps, so that only manifests have to be fetched.
///
/// Pure. Symbolic links are never followed; what `ScanExclusions` leaves out is listed, `.git` is not part of the tree.
package enum InventoryScanner {
    /// Manifests of one commit that are read; beyond that the inventory says so and is not complete.
    package static let maximumManifests = 20_000
    /// Components of all manifests together; what comes after them is not read, and the inventory says so.
    package static let maximumComponents = 2_000_000
    private static let maximumDiagnostics = 2_000
    private static let maximumSubmodules = 50

    private struct Found {
        let entry: FileTree.Entry
        let extractor: any Extractor

        var path: String { entry.path }
    }

    private struct Reading {
        let manifest: Found
        let extraction: Extraction
    }

    /// The paths whose contents `inventory(of:)` needs: manifests, their companions, and what those that were read already
    /// refer to; ordinary files only.
    package static func selection(
        of tree: FileTree,
        except exclusions: ScanExclusions = .standard
    ) -> Set<String> {
        let files = manifests(in: tree, exclusions).read.prefix(maximumManifests).filter {
            $0.entry.kind == .file && $0.extractor.readsContents
        }
        var selection = Set(files.map(\.path))
        for file in files {
            selection.formUnion(file.extractor.companions(of: file.path).filter(tree.hasFile))
        }
        var open = files.map { (path: $0.path, extractor: $0.extractor) }
        while let (path, extractor) = open.popLast() {
            guard let bytes = tree.bytes(at: path) else { continue }
            for reference in extractor.references(in: bytes, at: path) where tree.hasFile(reference) {
                guard selection.count < 2 * maximumManifests, selection.insert(reference).inserted else {
                    continue
                }
                open.append((reference, extractor))
            }
        }
        return selection
    }

    /// Reads what was selected and fetched.
    ///
    /// Never fails: a file that cannot be read is in `manifests` with the reason. The same
    /// tree always gives the same inventory.
    package static func inventory(
        of tree: FileTree,
        except exclusions: ScanExclusions = .standard,
        maximumComponents: Int = maximumComponents
    ) -> Inventory {
        let (found, ignored) = manifests(in: tree, exclusions)
        var readings = ScanMemory.$ofScan.withValue(ScanMemory()) {
            self.readings(found, tree, maximumComponents)
        }
        if found.count > maximumManifests {
            readings.append(tooMany(found[maximumManifests], found.count))
        }
        let covered = readings.reduce(into: Set<String>()) { $0.formUnion($1.extraction.covers) }
        readings.removeAll { covered.contains($0.manifest.path) }

        return Inventory(
            manifests: readings.map(manifest).sorted { precedes($0.path, $1.path) },
            components: sorted(merged(readings.map(\.extraction.components).filter { !$0.isEmpty })),
            diagnostics: diagnostics(readings, tree, exclusions),
            ignored: ignored
                + tree.skippedFolders.map {
                    IgnoredFolder(path: $0, reason: ScanExclusions.installedReason, manifests: nil)
                }
        )
    }

    /// In the order of the entries; the folders that are left out by path.
    private static func manifests(
        in tree: FileTree,
        _ exclusions: ScanExclusions
    ) -> (read: [Found], ignored: [IgnoredFolder]) {
        var read: [Found] = []
        var ignored: [String: (reason: String, count: Int)] = [:]
        for entry in tree.entries where entry.kind != .submodule {
            let named = tree.formats[entry.path].flatMap { id in ExtractorCatalog.all.first { $0.id == id } }
            guard let extractor = named ?? ExtractorCatalog.extractor(for: entry.path) else { continue }
            if exclusions.isGitsOwn(entry.path) { continue }
            if let exclusion = exclusions.exclusion(of: entry.path) {
                ignored[exclusion.folder, default: (exclusion.reason, 0)].count += 1
            } else {
                read.append(Found(entry: entry, extractor: extractor))
            }
        }
        let folders = ignored.map {
            IgnoredFolder(path: $0.key, reason: $0.value.reason, manifests: $0.value.count)
        }
        return (read, folders.sorted { precedes($0.path, $1.path) })
    }

    /// One after the other, until there are too many manifests or components.
    private static func readings(_ found: [Found], _ tree: FileTree, _ maximumComponents: Int) -> [Reading] {
        var components = 0
        return found.prefix(maximumManifests).map { manifest in
            let extraction =
                components > maximumComponents
                ? tooManyComponents(manifest, maximumComponents) : read(manifest, tree)
            components += extraction.components.count
            return Reading(manifest: manifest, extraction: extraction)
        }
    }

    private static func read(_ found: Found, _ tree: FileTree) -> Extraction {
        let path = found.path
        // A task is cancelled when its time is over; what was not read then must not look read.
        if Task.isCancelled {
            return .unreadable(EntryTally.outOfTime, path: path)
        }
        if found.entry.kind == .symbolicLink {
            return .unreadable("a symbolic link, which is not followed", path: path)
        }
        if !found.extractor.readsContents {
            return found.extractor.extract(path: path, bytes: [], tree: tree)
        }
        if let reason = tree.unread[path] { return .unreadable(Excerpt.line(reason), path: path) }
        guard let bytes = tree.bytes(at: path) else {
            return .unreadable("its contents were not fetched", path: path)
        }
        return found.extractor.extract(path: path, bytes: bytes, tree: tree)
    }

    /// Of one manifest they are unique already.
    private static func merged(_ components: [[Component]]) -> [Component] {
        guard components.count > 1 else { return components.first ?? [] }
        var collection = ComponentCollection()
        for component in components.joined() { collection.add(component) }
        return collection.components
    }

    /// By purl, then source; sorts indices because components are heavy to move.
    private static func sorted(_ components: [Component]) -> [Component] {
        let keys = components.map { (purl: $0.purl, source: $0.source.rawValue) }
        return keys.indices.sorted { left, right in
            if keys[left].purl < keys[right].purl { return true }
            return keys[left].purl == keys[right].purl && keys[left].source < keys[right].source
        }.map { components[$0] }
    }

    /// Stands for all that were left out, so that the inventory cannot look complete.
    private static func tooMany(_ first: Found, _ count: Int) -> Reading {
        let reason =
            "only \(maximumManifests) of \(count) manifests are read; this is the first of the others"
        return Reading(manifest: first, extraction: .unreadable(reason, path: first.path))
    }

    private static func tooManyComponents(_ manifest: Found, _ maximum: Int) -> Extraction {
        let reason = "not read: the manifests before it hold more than \(maximum) components (limits)"
        return .unreadable(reason, path: manifest.path)
    }

    private static func manifest(_ reading: Reading) -> Manifest {
        let extraction = reading.extraction
        let isComplete = extraction.completeness == .complete
        return Manifest(
            path: reading.manifest.path,
            kind: reading.manifest.extractor.kind(of: reading.manifest.path),
            completeness: extraction.completeness,
            reason: isComplete ? extraction.reason : extraction.reason ?? "the reason is not known",
            componentCount: extraction.components.count,
            isLocked: extraction.isLocked
        )
    }

    /// By path and line; each manifest keeps its own short already, this is the cap for all.
    private static func diagnostics(
        _ readings: [Reading],
        _ tree: FileTree,
        _ exclusions: ScanExclusions
    ) -> [Diagnostic] {
        var all = readings.flatMap(\.extraction.diagnostics)
        let submodules = tree.entries.filter { $0.kind == .submodule && !exclusions.isInstalled($0.path) }
        for (index, entry) in submodules.prefix(maximumSubmodules).enumerated() {
            let isLast = index == maximumSubmodules - 1 && submodules.count > maximumSubmodules
            let more = isLast ? ", nor are \(submodules.count - maximumSubmodules) others" : ""
            all.append(
                Diagnostic(
                    path: entry.path,
                    line: nil,
                    severity: .warning,
                    message: "a submodule is not scanned" + more
                )
            )
        }
        // When there are too many, first those that policies ask for, then errors.
        if all.count > maximumDiagnostics {
            let coded = all.filter { $0.code != nil }
            let others = all.filter { $0.code == nil }
            let errors = others.filter { $0.severity == .error }
            all = Array(
                (coded + errors + others.filter { $0.severity == .warning }).prefix(maximumDiagnostics)
            )
        }
        return all.enumerated().sorted { left, right in
            if left.element.path != right.element.path {
                return precedes(left.element.path, right.element.path)
            }
            let lines = (left.element.line ?? 0, right.element.line ?? 0)
            return lines.0 == lines.1 ? left.offset < right.offset : lines.0 < lines.1
        }.map(\.element)
    }

    /// The order of UTF-8 is the order of code points, and faster to find.
    private static func precedes(_ left: String, _ right: String) -> Bool {
        left.utf8.lexicographicallyPrecedes(right.utf8)
    }
}
