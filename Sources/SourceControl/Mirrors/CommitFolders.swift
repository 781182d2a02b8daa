import Domain
import Pipeline

/// Finds folders and files of one commit in a mirror, with the lock of the mirror held.
///
/// What somebody asks for reaches git in one form alone, `COMMIT:a/b/`: it is no option, no pattern and no revision, and git
/// follows neither links nor submodules in it. What is not found so is looked for name by name, among names that git told.
struct CommitFolders {
    let reader: ObjectReader
    let fetcher: Fetcher
    let place: CommitPlace
    /// Whether the mirror may have the commit already.
    let mayBeHere: Bool
    let oversized: OversizedBlobs

    func folder(_ names: [String]) async throws -> Result<FolderListing, SourceRefusal> {
        // Nearly always it is here, and its name is its bytes.
        if mayBeHere, !names.isEmpty, let listing = try await reader.folder(at: "\(root)\(path(names))") {
            return .success(listing)
        }
        var listing = try await rootListing()
        for name in names {
            switch listing.item(named: name) {
            case .failure(let refusal): return .failure(refusal)
            case .success(let item):
                guard item.kind == .folder else { return .failure(Self.refusal(of: item.kind)) }
                guard let next = try await reader.folder(at: item.object) else { throw incomplete }
                listing = next
            }
        }
        return .success(listing)
    }

    /// The blob of a file and its size; without one it has more bytes than may be fetched.
    func file(_ names: [String]) async throws -> Result<(object: String, size: Int?), SourceRefusal> {
        guard let name = names.last else { return .failure(Self.refusal(of: .folder)) }
        switch try await folder(names.dropLast()) {
        case .failure(let refusal): return .failure(refusal)
        case .success(let listing):
            switch listing.item(named: name) {
            case .failure(let refusal): return .failure(refusal)
            case .success(let item):
                guard item.kind == .file else { return .failure(Self.refusal(of: item.kind)) }
                return .success((item.object, try await size(of: item.object)))
            }
        }
    }

    /// The size of a blob, which is here from then on; `nil` where it is more than may be fetched.
    private func size(of object: String) async throws -> Int? {
        if let size = try await reader.sizes(of: [object])[object] { return size }
        // Servers tell no sizes: whoever asks once more would have it fetched once more.
        guard !oversized.has(object, in: place.repository) else { return nil }
        guard try await fetcher.fetch(blob: object, limit: reader.limits.maxFileBytes) else {
            oversized.add(object, in: place.repository)
            return nil
        }
        if let size = try await reader.sizes(of: [object])[object] { return size }
        throw SourceControlError(
            .commitGone,
            detail: "\(place.repository) did not give the object \(object.prefix(10))."
        )
    }

    private func rootListing() async throws -> FolderListing {
        if mayBeHere, let listing = try await reader.folder(at: root) { return listing }
        let byID = try await fetcher.fetch(place.commit, reference: place.reference)
        if let listing = try await reader.folder(at: root) { return listing }
        throw byID ? incomplete : fetcher.gone(place.commit)
    }

    private var root: String { "\(place.commit.hex)^{commit}:" }

    /// The slash at the end makes git take nothing but a folder.
    private func path(_ names: [String]) -> String { names.map { "\($0)/" }.joined() }

    private var incomplete: any Error {
        let detail =
            "\(place.repository): \(place.commit.short) is no complete commit: it, or something in it, cannot be read."
        return DamagedMirror(error: SourceControlError(.failed, detail: detail))
    }

    private static func refusal(of kind: SourceEntry.Kind) -> SourceRefusal {
        switch kind {
        case .folder: .path("there is a folder of that name")
        case .file: .path("a file of that name is no folder")
        case .symbolicLink: .path("a symbolic link is never followed")
        case .submodule: .path("a submodule is another repository")
        }
    }
}
