import Basics

/// Opens a pom.
enum PomFile {
    private static let modelVersion = "4.0.0"

    static func model(_ bytes: [UInt8]) throws(ManifestText.Refusal) -> PomModel {
        let model = PomModel(try ManifestText.xml(bytes, root: "project"))
        guard model.size <= EntryTally.maximumEntries else {
            throw ManifestText.Refusal(
                reason: EntryTally.tooManyEntries,
                line: nil
            )
        }
        return model
    }

    /// A pom that another one needs: `nil` when it is broken or of an unknown version, which its own entry reports.
    static func usableModel(_ bytes: [UInt8]) -> PomModel? {
        // Why it is broken is said where it is reported itself.
        guard let model = try? model(bytes), unknownVersion(of: model) == nil else { return nil }
        return model
    }

    /// The version of the format when it is not one that is read; `nil` when it is, or the file does not say.
    static func unknownVersion(of model: PomModel) -> String? {
        guard let version = model.modelVersion, version != modelVersion else { return nil }
        return version
    }
}
