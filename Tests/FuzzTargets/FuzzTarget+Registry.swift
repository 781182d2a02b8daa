import Basics
import Remediation

extension FuzzTarget {
    /// What a registry answers: whatever is taken from it survives being remembered, and names no odd address.
    static let packument = FuzzTarget(
        name: "packument",
        seeds: [
            """
            {"name": "a", "dist-tags": {"latest": "1.0.0"}, "time": {"1.0.0": "2024-03-01T12:30:00.250Z"}, "versions": {
              "1.0.0": {"name": "a", "version": "1.0.0", "dependencies": {"b": "^1"}, "optionalDependencies": {"b": "1"},
                "peerDependenciesMeta": {"p": {"optional": true}}, "bin": {"../x": "./y\\\\z"}, "bundledDependencies": true,
                "license": {"type": "MIT"}, "funding": "https://x", "scripts": {"install": "x"}, "deprecated": "old",
                "dist": {"tarball": "https://r.example/a/-/a-1.0.0.tgz", "shasum": "0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f"}},
              "1.0.0": {"dist": {}}, "2.0.0": {"bin": ["x"], "dist": {"tarball": "http://r/a"}}}}
            """
        ]
    ) { input in
        // What is refused tells nothing.
        guard let document = try? JSONDocument(input, limits: .init(depth: 64)),
            // Nor does this.
            let packument = try? Packument(document, of: "a")
        else { return }
        for release in packument.releases.values {
            Invariant.holds(release.tarball.hasPrefix("http"), "an address of another kind")
            for (_, path) in release.ranges("bin") {
                Invariant.holds(!path.hasPrefix("/") && !path.hasPrefix("."), "a command leaves its package")
            }
        }
        // An error is what the invariant is about.
        guard let again = try? Packument(JSONDocument(packument.json()), of: "a") else {
            Invariant.holds(false, "what was written cannot be read")
            return
        }
        Invariant.holds(again.releases.keys == packument.releases.keys, "releases are lost")
        for (version, release) in packument.releases {
            Invariant.holds(again.releases[version]?.manifest == release.manifest, "a manifest changes")
        }
    }

    /// A lockfile that releases are taken from.
    static let lockHarvest = FuzzTarget(
        name: "lock-harvest",
        seeds: [
            """
            {"lockfileVersion": 3, "packages": {"": {"name": "x"}, "node_modules/a": {"version": "1.0.0",
              "resolved": "https://r.example/a/-/a-1.0.0.tgz", "integrity":
              "sha512-BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBw==",
              "bin": {"a": "a.js"}, "engines": {"node": ">=4"}}}}
            """
        ]
    ) { input in
        for found in LockHarvest.releases(in: input) {
            let again = HarvestedRelease(
                registry: found.registry,
                name: found.name,
                version: found.release.version,
                body: found.body
            )
            Invariant.holds(again?.fingerprint == found.fingerprint, "what was written reads otherwise")
        }
    }
}
