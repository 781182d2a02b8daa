/// A Maven project or artifact at a version.
struct MavenCoordinate: Hashable, CustomStringConvertible {
    let group: String
    let artifact: String
    let version: String

    var description: String { "\(group):\(artifact):\(version)" }
}
