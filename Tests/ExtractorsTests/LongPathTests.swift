import Basics
import Domain
import Extractors
import Testing

@Suite struct LongPathTests {
    private func components(_ files: [String: String]) -> [String: Component] {
        let found = InventoryScanner.inventory(of: FileTree(files: files)).components
        return Dictionary(found.map { ($0.name, $0) }) { first, _ in first }
    }

    /// Packages of which each asks for the next one.
    private func npm(_ count: Int) -> String {
        let entries = (0..<count).map {
            "\"node_modules/p\($0)\":{\"version\":\"1.0.0\",\"dependencies\":{\"p\($0 + 1)\":\"1\"}}"
        }
        let root = "\"\":{\"name\":\"own\",\"dependencies\":{\"p0\":\"1\"}}"
        return "{\"lockfileVersion\":3,\"packages\":{\(([root] + entries).joined(separator: ","))}}"
    }

    private func cargo(_ count: Int) -> String {
        let entries = (0..<count).map { number in
            let next = number + 1 < count ? "dependencies = [\"p\(number + 1)\"]\n" : ""
            let registry = "source = \"registry+https://github.com/rust-lang/crates.io-index\"\n"
            return "[[package]]\nname = \"p\(number)\"\nversion = \"1.0.0\"\n\(registry)\(next)\n"
        }
        let own = "[[package]]\nname = \"own\"\nversion = \"0.1.0\"\ndependencies = [\"p0\"]\n\n"
        return "version = 3\n\n" + own + entries.joined()
    }

    @Test(arguments: ["package-lock.json", "Cargo.lock"])
    func `of a long path the first steps and the last are kept`(name: String) {
        let all = components([name: name == "Cargo.lock" ? cargo(1_000) : npm(1_000)])
        #expect(all.count == 1_000)
        func via(_ package: Int) -> [Substring] {
            all["p\(package)"]?.via.compactMap {
                $0.description.split(separator: "/").last?.prefix { $0 != "@" }
            } ?? []
        }
        #expect(via(0) == [])
        #expect(via(7) == (0..<7).map { "p\($0)" })
        #expect(via(8) == (0..<8).map { "p\($0)" })
        #expect(via(9) == (0..<7).map { "p\($0)" } + ["p8"])
        #expect(via(999) == (0..<7).map { "p\($0)" } + ["p998"])
    }
}
