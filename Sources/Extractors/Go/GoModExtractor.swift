package import Basics
import Domain

/// Reads `go.mod`, and for modules before Go 1.17 the indirect ones from the `go.sum` beside it.
///
/// Versions are written without `v`. What a replacement puts in a module's place is the component, at the replacement's line; a
/// folder in its place is a local one without version. The standard library is the component `stdlib` in the version that the
/// `toolchain` or `go` line asks for, as the advisories name it.
package struct GoModExtractor: Extractor {
    package init() {}

    package var id: String { "golang.go-mod" }

    package var names: [String] { ["go.mod"] }

    package func companions(of path: String) -> [String] { [sibling("go.sum", of: path)] }

    package func extract(path: String, bytes: [UInt8], tree: FileTree) -> Extraction {
        let directives: GoDirectives
        do {
            directives = GoDirectives(try TextLines(bytes))
        } catch {
            return .refused(error, path: path)
        }
        if let line = directives.openBlock {
            return .unreadable("the block that begins at line \(line) does not end", path: path, line: line)
        }
        var tally = EntryTally(path: path)
        let file = GoModFile(directives, &tally)
        guard file.isRecognised else { return .unreadable("no line of a go.mod file", path: path, line: 1) }
        for use in file.uses { tally.leaveOut(line: use.line, "'use' belongs into a go.work file") }
        var reasons: [String] = []
        if file.module == nil { reasons.append("no module line, without which the go command reads nothing") }
        var collection = ComponentCollection()
        let sums = sums(beside: path, tree)
        // A broken one vouches for nothing.
        let checksums = (try? sums?.get().checksums) ?? [:]
        add(file, path: path, checksums, &collection, &tally)
        if !GoModuleVersion.listsIndirect(file.language?.version ?? "1.16"), !file.requirements.isEmpty {
            if let reason = addIndirect(file, sibling("go.sum", of: path), sums, &collection) {
                reasons.append(reason)
            }
        }
        return tally.extraction(collection.components, path: path, reasons: reasons)
    }

    private func sums(beside path: String, _ tree: FileTree) -> Result<GoSumFile, ManifestText.Refusal>? {
        tree.bytes(at: sibling("go.sum", of: path)).map { bytes in
            do throws(ManifestText.Refusal) {
                return .success(GoSumFile(try TextLines(bytes)))
            } catch {
                return .failure(error)
            }
        }
    }

    private func add(
        _ file: GoModFile,
        path: String,
        _ checksums: [GoModFile.Module: [String]],
        _ collection: inout ComponentCollection,
        _ tally: inout EntryTally
    ) {
        for requirement in file.requirements {
            let module = GoModFile.Module(path: requirement.path, version: requirement.version)
            if file.excluded.contains(module) {
                tally.leaveOut(
                    line: requirement.line,
                    "\(Excerpt.quoted(requirement.path)) is required in a version that is excluded"
                )
                continue
            }
            let replacement = file.replacement(of: requirement)
            let isLocal = replacement != nil && replacement?.target == nil
            let used = GoModFile.Module(
                path: replacement?.target?.path ?? requirement.path,
                version: replacement?.target?.version ?? requirement.version
            )
            collection.add(
                .golang,
                name: used.path,
                version: isLocal ? "" : used.version ?? "",
                source: isLocal ? .local : .registry,
                occurrence(
                    path,
                    replacement?.line ?? requirement.line,
                    isDirect: !requirement.isIndirect,
                    isLocal ? [] : checksums[used] ?? []
                )
            )
        }
        if let library = file.standardLibrary {
            collection.add(
                .golang,
                name: "stdlib",
                version: library.version,
                occurrence(path, library.line, isDirect: true)
            )
        }
    }

    /// Why they are not all known; `nil` when they are.
    private func addIndirect(
        _ file: GoModFile,
        _ path: String,
        _ found: Result<GoSumFile, ManifestText.Refusal>?,
        _ collection: inout ComponentCollection
    ) -> String? {
        let before = "before go 1.17 the indirect modules stand in go.sum only"
        guard let found else { return "\(before), and there is none" }
        let sums: GoSumFile
        do {
            sums = try found.get()
        } catch {
            return "\(before), which cannot be read: \(error.reason)"
        }
        var known = Set(file.requirements.map(\.path))
        for requirement in file.requirements {
            if let target = file.replacement(of: requirement)?.target { known.insert(target.path) }
        }
        for entry in sums.entries where !known.contains(entry.module) {
            let module = GoModFile.Module(path: entry.module, version: entry.version)
            if file.excluded.contains(module) { continue }
            collection.add(
                .golang,
                name: entry.module,
                version: entry.version,
                occurrence(path, entry.line, isDirect: false, entry.checksum.map { [$0] } ?? [])
            )
        }
        return sums.firstMisread.map { "\(before), whose line \($0) is not understood" }
    }

    /// Go does not tell modules of the build from those of tests.
    private func occurrence(
        _ path: String,
        _ line: Int,
        isDirect: Bool,
        _ checksums: [String] = []
    ) -> Occurrence {
        let integrity = ArchiveChecksum.joined(checksums)
        return Occurrence(
            location: FileLocation(path: path, line: line),
            scope: .runtime,
            isDirect: isDirect,
            via: [],
            distribution: integrity.map { Distribution(origin: nil, integrity: $0) }
        )
    }
}
