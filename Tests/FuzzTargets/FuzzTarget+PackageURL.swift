import Domain

extension FuzzTarget {
    /// A canonical purl is read back as itself, and so is the component made of it.
    static let packageURL = FuzzTarget(
        name: "purl",
        seeds: [
            "pkg:npm/%40babel/core@7.0.0?vcs_url=git:%2F%2Fexample.com%2Fa.git#lib/index.js",
            "pkg:maven/org.apache.commons/io@1.3.4?type=jar&classifier=sources",
            "pkg:PyPI/Zope.Interface_x@1.0RC1",
            "pkg:docker/owner/app@sha256:244fd47e?repository_url=ghcr.io", "pkg:git/codeberg.org/a/b@c",
            "pkg:github/Actions/Checkout@v4#a/b", "pkg:swift/github.com/apple/swift-nio@2",
            "pkg:cpan/GDT/URI::A",
            "pkg:chrome-extension/dlpngalgnefjeiefhmpklpfiohadpglk@1.2.3.4", "pkg://npm/@a/b@1%zz?A=%FF",
            "pkg:cocoapods/A@1#B/../C", "pkg:julia/Dates@1.9.0?uuid=ade2", "pkg:hex/a/b@2.3.", "pkg:pub/A-b",
        ]
    ) { input in
        let text = String(decoding: input, as: UTF8.self)
        for reading in [PackageURL.Reading.conforming, .lenient] {
            // What is no package URL is refused, which is all that is asked.
            guard let parts = try? PackageURL.Parts(text, reading: reading) else { continue }
            let purl = parts.purl
            Invariant.holds(
                purl.description.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F },
                "\(purl) is not plain"
            )
            // Written out, a text can be longer than what is read.
            if purl.description.utf8.count <= PackageURL.Parts.maximumLength {
                // nil is what must not be.
                let again = try? PackageURL.Parts(purl.description, reading: reading)
                Invariant.holds(again == parts, "\(purl) is not read back as itself")
            }
            if parts.ecosystem != .other {
                _ = PackageURL(
                    ecosystem: parts.ecosystem,
                    name: parts.registryName,
                    version: parts.version,
                    qualifiers: parts.qualifiers
                )
            }
        }
        for ecosystem in Ecosystem.allCases {
            let purl = PackageURL(ecosystem: ecosystem, name: text, version: text)
            // Not every text is a name of every ecosystem.
            guard let parts = try? PackageURL.Parts(purl.description, reading: .lenient) else { continue }
            Invariant.holds(parts.purl == purl, "\(purl) is not canonical")
        }
    }
}
