package import Pipeline

extension GitMirrors: CommitBrowser {
    package func folder(_ path: SourcePath, of place: CommitPlace, skipping: Int, limit: Int)
        async throws(SourceControlError) -> Result<SourceFolder, SourceRefusal>
    {
        try await browsing(place) { folders in
            switch try await folders.folder(path.names) {
            case .failure(let refusal): return .failure(refusal)
            case .success(let listing):
                let shown = listing.items.dropFirst(skipping).prefix(limit)
                let blobs = shown.filter { $0.kind == .file || $0.kind == .symbolicLink }.map(\.object)
                // Nothing is fetched to know its size: nearly all files of a mirror are missing.
                let sizes = try await folders.reader.sizes(of: Set(blobs).sorted())
                let entries = shown.map { item in
                    let isBlob = item.kind == .file || item.kind == .symbolicLink
                    return SourceEntry(
                        name: item.name,
                        kind: item.kind,
                        size: isBlob ? sizes[item.object] : 0
                    )
                }
                return .success(SourceFolder(entries: entries, total: listing.items.count))
            }
        }
    }

    package func file(_ path: SourcePath, of place: CommitPlace, limit: Int)
        async throws(SourceControlError) -> Result<SourceFile, SourceRefusal>
    {
        let largest = settings.limits.maxFileBytes
        return try await browsing(place) { folders in
            switch try await folders.file(path.names) {
            case .failure(let refusal): return .failure(refusal)
            case .success(let (object, size)):
                guard let size, size <= largest else { return .failure(.tooLarge(largest)) }
                let bytes = try await folders.reader.beginning(of: object, limit: limit)
                return .success(SourceFile(bytes: bytes, size: size))
            }
        }
    }

    private func browsing<Found>(
        _ place: CommitPlace,
        _ body: (CommitFolders) async throws -> Result<Found, SourceRefusal>
    ) async throws(SourceControlError) -> Result<Found, SourceRefusal> {
        let mirror = Mirror(root: root, repository: place.repository, purpose: .trees, commit: place.commit)
        return try await exclusively(mirror, place.repository, asking: place.source) { fetcher, existed in
            let reader = ObjectReader(
                runner: runner,
                repository: mirror.path,
                limits: settings.limits,
                deadline: fetcher.deadline
            )
            return try await body(
                CommitFolders(
                    reader: reader,
                    fetcher: fetcher,
                    place: place,
                    mayBeHere: existed,
                    oversized: oversized
                )
            )
        }
    }
}
