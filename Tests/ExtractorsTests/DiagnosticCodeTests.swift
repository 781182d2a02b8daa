import Basics
import Domain
import Extractors
import Testing

@Suite struct DiagnosticCodeTests {
    /// A lockfile of `count` entries that are not understood, and behind them one whose address is another package's.
    private static func lockfile(broken count: Int) -> String {
        let broken = (0..<count).map { #""node_modules/b\#($0)": { "version": 1 },"# }.joined(separator: "\n")
        return """
            { "lockfileVersion": 3, "packages": { "": {},
            \(broken)
            "node_modules/a": { "version": "1.0.0", "resolved": "https://registry.npmjs.org/evil/-/evil-1.0.0.tgz" } } }
            """
    }

    @Test(arguments: [0, 60, 5_000])
    func `other diagnostics do not crowd out one that policies ask for`(count: Int) {
        let tree = FileTree(files: ["package-lock.json": Self.lockfile(broken: count)])
        let inventory = InventoryScanner.inventory(of: tree)
        #expect(inventory.diagnostics.count { $0.code == .addressMismatch } == 1)
        #expect(inventory.diagnostics.count <= 52)
    }

    @Test func `among too many diagnostics of many manifests those with a code stay`() {
        var files: [String: String] = [:]
        for index in 0..<60 { files["a\(index)/package-lock.json"] = Self.lockfile(broken: 60) }
        let inventory = InventoryScanner.inventory(of: FileTree(files: files))
        #expect(inventory.diagnostics.count == 2_000)
        #expect(inventory.diagnostics.count { $0.code == .addressMismatch } == 60)
    }

    @Test func `more disagreements of one kind than are listed still count as a number`() throws {
        let entries = (0..<80).map {
            #""node_modules/a\#($0)": { "version": "1.0.0", "resolved": "https://r.org/e/-/e-1.0.0.tgz" }"#
        }
        let text = #"{ "lockfileVersion": 3, "packages": { "": {}, \#(entries.joined(separator: ",")) } }"#
        let inventory = InventoryScanner.inventory(of: FileTree(files: ["package-lock.json": text]))
        #expect(inventory.diagnostics.count { $0.code == .addressMismatch } == 50)
        #expect(inventory.diagnostics.contains { $0.message == "and 30 more" })
    }
}
