import Basics
import Domain
import Extractors
import Testing

/// Formats that are read line by line, against input that nobody wrote in earnest.
@Suite struct TextFormatHostileTests {
    struct Format: Sendable, CustomTestStringConvertible {
        let path: String
        /// One file with about everything the format knows.
        let sample: String
        /// Entry number `n`, what stands before them, and after.
        let entry: @Sendable (Int) -> String
        var head = ""
        var tail = ""

        var testDescription: String { path }

        func file(_ count: Int) -> [UInt8] {
            Array((head + (0..<count).map(entry).joined() + tail).utf8)
        }
    }

    static let formats = [
        Format(
            path: "go.mod",
            sample: """
                module "a.b/c" // x

                go 1.22
                toolchain go1.22.1
                require (
                	a.b/d v1.0.0 // indirect
                )
                replace a.b/d v1.0.0 => ../d
                exclude a.b/e v1.0.0
                """,
            entry: { "\ta.b/m\($0) v1.0.\($0)\n" },
            head: "module a.b/c\n\ngo 1.22\n\nrequire (\n",
            tail: ")\n"
        ),
        Format(
            path: "go.work",
            sample: "go 1.22\nuse (\n\t./a // x\n)\nreplace a.b/d => a.b/e v1.0.0\n",
            entry: { "replace a.b/m\($0) => a.b/n v1.0.\($0)\n" }
        ),
        Format(
            path: "Gemfile.lock",
            sample: """
                GIT
                  remote: https://a.b/c
                  specs:
                    a (1.0-java)
                      b (>= 1)

                PATH
                  remote: .
                  specs:
                    c (1.0)
                      a

                DEPENDENCIES
                  a (~> 1)!
                  c!
                """,
            // Each asks for the next, and all for the first.
            entry: { "    g\($0) (1.0)\n      g\($0 + 1)\n      g0 (>= 1)\n" },
            head: "GEM\n  specs:\n",
            tail: "    g100000 (1.0)\n\nDEPENDENCIES\n  g0\n"
        ),
    ]

    private func extraction(_ bytes: some Sequence<UInt8>, at path: String) throws -> Extraction {
        let extraction = try #require(ExtractorCatalog.extraction(of: Array(bytes), at: path))
        #expect((extraction.completeness == .complete) == (extraction.reason == nil))
        for message in extraction.diagnostics.map(\.message) + [extraction.reason ?? ""] {
            #expect(message.utf8.count < 600 && !message.utf8.contains(0x0A))
        }
        return extraction
    }

    @Test(arguments: formats)
    func `cut off anywhere, a file is read or refused`(format: Format) throws {
        let bytes = Array(format.sample.utf8)
        for length in 0...bytes.count {
            let extraction = try extraction(bytes.prefix(length), at: format.path)
            if length == 0 { #expect(extraction.completeness == .unreadable) }
        }
    }

    @Test(arguments: formats, [1, 2, 3, 4])
    func `flipped bytes never crash`(format: Format, seed: UInt64) throws {
        var random = SplitMix(state: seed)
        let original = Array(format.sample.utf8)
        for _ in 0..<2_000 {
            var bytes = original
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(
                    in: 0...255,
                    using: &random
                )
            }
            _ = try extraction(bytes, at: format.path)
        }
    }

    @Test(arguments: formats)
    func `what is not text is unreadable`(format: Format) throws {
        var random = SplitMix(state: 7)
        for length in 1..<300 {
            // Bytes that no text in UTF-8 has.
            let bytes = [0xFF] + (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
            #expect(try extraction(bytes, at: format.path).completeness == .unreadable)
        }
        for text in [
            "", "\n\n", " \t\r\n", "\u{FEFF}", "a\u{0}b", "<<<<<<< HEAD\n",
            "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n",
        ] {
            #expect(try extraction(text.utf8, at: format.path).completeness == .unreadable, "\(text)")
        }
    }

    @Test(arguments: formats)
    func `byte order mark and the line ends of Windows change nothing`(format: Format) throws {
        let plain = try extraction(format.sample.utf8, at: format.path)
        let windows =
            "\u{FEFF}"
            + format.sample.split(separator: "\n", omittingEmptySubsequences: false)
            .joined(separator: "\r\n")
        let other = try extraction(windows.utf8, at: format.path)
        #expect(other.components == plain.components)
        #expect(other.completeness == plain.completeness)
        #expect(!plain.components.isEmpty)
    }

    @Test(arguments: formats)
    func `a hundred thousand packages are read`(format: Format) throws {
        let extraction = try extraction(format.file(100_000), at: format.path)
        #expect(extraction.components.count >= 100_000)
        #expect(extraction.components.count <= 100_001)
        #expect(extraction.completeness != .unreadable)
    }

    /// One format stands for all, which count in the same way.
    @Test func `too many are refused`() throws {
        let entries = String(repeating: "    a (1)\n", count: 500_001)
        let extraction = try extraction("GEM\n  specs:\n\(entries)".utf8, at: "Gemfile.lock")
        #expect(extraction.completeness == .unreadable)
        #expect(extraction.reason == "more than 500000 entries")
    }

    @Test(arguments: formats)
    func `one endless line ends`(format: Format) throws {
        for unit in ["(", "a ", "\"", "=> ", "[", "{", "    ", "\\\n", "#", "${"] {
            let line = String(repeating: unit, count: 100_000)
            #expect(
                try extraction((format.sample + "\n" + line).utf8, at: format.path).components.count < 1_000
            )
            _ = try extraction(line.utf8, at: format.path)
        }
    }

    @Test func `many versions of one gem that all ask for each other cost no square`() throws {
        let specs = (0..<20_000).map { "    a (1.\($0))\n      a\n" }.joined()
        let requests = String(repeating: "  a\n", count: 20_000)
        let text = "GEM\n  specs:\n\(specs)\nDEPENDENCIES\n\(requests)"
        #expect(try extraction(text.utf8, at: "Gemfile.lock").components.count == 20_000)
    }
}
