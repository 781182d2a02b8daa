import Basics
import Domain
import Extractors
import Testing

@Suite struct DistributionTests {
    private static func distributions(_ entries: [(resolved: String, integrity: String?)]) -> [Distribution?]
    {
        let lines = entries.enumerated().map { index, entry in
            let integrity = entry.integrity.map { #", "integrity": "\#($0)""# } ?? ""
            let address = entry.resolved.replacing("\\", with: "\\\\")
            return
                #""node_modules/p\#(index)": { "version": "1.0.0", "resolved": "\#(address)"\#(integrity) }"#
        }
        let text = #"{ "lockfileVersion": 3, "packages": { \#(lines.joined(separator: ",\n")) } }"#
        let inventory = InventoryScanner.inventory(of: FileTree(files: ["package-lock.json": text]))
        let byName = Dictionary(
            inventory.components.map { ($0.name, $0.occurrences[0].distribution) },
            uniquingKeysWith: { first, _ in first }
        )
        return entries.indices.map { byName["p\($0)"] ?? nil }
    }

    @Test(
        arguments: [
            ("https://registry.npmjs.org/p0/-/p0-1.0.0.tgz", "https://registry.npmjs.org"),
            ("HTTPS://Registry.NPMJS.org:443/p0/-/p0-1.0.0.tgz", "https://registry.npmjs.org"),
            ("http://registry.npmjs.org:80/p0/-/p0-1.0.0.tgz", "http://registry.npmjs.org"),
            ("https://user:token@npm.example:8443/p0.tgz", "https://npm.example:8443"),
            ("https://registry.npmjs.org@evil.example/p0.tgz", "https://evil.example"),
            ("https://evil.example?https://registry.npmjs.org/", "https://evil.example"),
            ("https://evil.example#registry.npmjs.org/", "https://evil.example"),
            // One program asks this host, another one that.
            (#"https://registry.npmjs.org\@evil.example/p0.tgz"#, "https://%5C"),
            ("https:evil.example/p0.tgz", "https://evil.example"),
            (#"https:/\/evil.example/p0.tgz"#, "https://evil.example"),
            ("https://evil example/p0.tgz", "https://evil%20example"),
            ("https://%65vil.example/p0.tgz", "https://%2565vil.example"),
            ("https://[2001:db8::1]:80/p0.tgz", "https://[2001:db8::1]:80"),
            (
                "git+ssh://git@github.com/o/p0.git#0123456789012345678901234567890123456789",
                "git+ssh://github.com"
            ),
            ("git@github.com:o/p0.git#0123456789012345678901234567890123456789", "ssh://github.com"),
            ("file:../p0.tgz", nil), ("p0-1.0.0.tgz", nil), ("https://", nil), ("", nil),
        ] as [(String, String?)]
    )
    func `scheme and host of an address are kept, and neither users nor passwords`(
        address: String,
        origin: String?
    ) {
        #expect(
            Self.distributions([(address, nil)]) == [origin.map { Distribution(origin: $0, integrity: nil) }]
        )
    }

    @Test func `a host that begins like the one before it is another one`() {
        let origins = Self.distributions([
            ("https://registry.npmjs.org/p0.tgz", nil),
            ("https://registry.npmjs.org.evil.example/p1.tgz", nil),
            ("https://registry.npmjs.org/p2.tgz", nil), ("http://registry.npmjs.org/p3.tgz", nil),
            ("https://registry.npmjs.org:444/p4.tgz", nil),
            ("https://registry.npmjs.org@evil.example/p5.tgz", nil),
        ]).map { $0?.origin }
        #expect(
            origins == [
                "https://registry.npmjs.org", "https://registry.npmjs.org.evil.example",
                "https://registry.npmjs.org", "http://registry.npmjs.org", "https://registry.npmjs.org:444",
                "https://evil.example",
            ]
        )
    }

    @Test func `a host longer than a name can be is cut and no list admits it`() throws {
        let host = String(repeating: "a", count: 240) + ".registry.npmjs.org.evil.example"
        let origin = try #require(Self.distributions([("https://\(host)/p0.tgz", nil)])[0]?.origin)
        #expect(origin.utf8.count < 300)
        #expect(origin.hasSuffix("%"))
    }

    @Test(
        arguments: [
            ("sha512-abc== sha1-def=", "sha512-abc== sha1-def="), ("", nil), ("sha512-\u{7F}", nil),
            ("sha512-ä", nil), (String(repeating: "a", count: 1_025), nil),
        ] as [(String, String?)]
    )
    func `an integrity is kept as written when it is one`(text: String, expected: String?) {
        let found = Self.distributions([("https://r.example/p0.tgz", text)])
        #expect(found == [Distribution(origin: "https://r.example", integrity: expected)])
    }

    @Test func `the sums of a package's files do not depend on their order, and are eight at most`() throws {
        func sums(_ digests: [Int]) -> String? {
            let lines = digests.map { " --hash=sha256:\($0)" }.joined()
            let tree = FileTree(files: ["requirements.txt": "a==1.0\(lines)\n"])
            return InventoryScanner.inventory(of: tree).components.first?.occurrences.first?.distribution?
                .integrity
        }
        #expect(sums([20, 10]) == "sha256-10 sha256-20")
        #expect(sums([20, 10]) == sums([10, 20]))
        #expect(sums(Array(10..<40))?.split(separator: " ").count == 8)
    }
}
