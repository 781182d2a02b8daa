import Basics
import Foundation

extension Packument {
    /// What is known of the package in the registry's own form, without what no lockfile needs; read by the same reader.
    package func json() -> [UInt8] {
        var writer = JSONWriter(pretty: false)
        writer.object { writer in
            writer.member("name", name)
            writer.key("dist-tags")
            writer.value(.strings(tags.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }))
            let sorted = releases.values.sorted { $0.version < $1.version }
            writer.key("time")
            writer.value(
                .strings(
                    sorted.compactMap { release in
                        release.publishedAt.map { (release.version, Timestamp.second($0)) }
                    }
                )
            )
            writer.key("versions")
            writer.object { writer in
                for release in sorted {
                    writer.key(escaping: release.version)
                    release.write(to: &writer)
                }
            }
        }
        return writer.line()
    }
}

extension PackageRelease {
    /// As one of a packument's `versions`.
    func write(to writer: inout JSONWriter) {
        var dist: [JSONTree.Member] = [.init("tarball", .string(tarball))]
        if let integrity { dist.append(.init("integrity", .string(integrity))) }
        if let shasum { dist.append(.init("shasum", .string(shasum))) }
        writer.value(
            .object(manifest.members + [.init("version", .string(version)), .init("dist", .object(dist))])
        )
    }
}
