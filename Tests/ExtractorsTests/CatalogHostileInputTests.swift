import Basics
import Domain
import Extractors
import TestSupport
import Testing

/// What nobody should commit, for every format there is: a verdict with its reason, never a crash, never empty and green.
@Suite struct CatalogHostileInputTests {
    /// Formats in which the head of a file is a whole file that asks for nothing, and why.
    private static let sayLittle = [
        "cargo.cargo-lock": "a project without dependencies has its own entry only",
        "cargo.cargo-toml": "a manifest without dependencies is one",
        "docker.dockerfile": "FROM scratch is an image of its own",
        "github.actions": "a workflow of nothing but commands is one",
        "golang.go-mod": "a module without requirements is one",
        "golang.go-work": "a workspace without replacements is one",
        "maven.version-catalog": "a catalog of versions or plugins only is one",
        "npm.yarn-lock": "yarn 1 writes its header and nothing else for a project without dependencies",
        "nuget.central-packages": "a file of properties only is one",
        "nuget.msbuild-project": "a project without packages is one",
        "pypi.pdm-lock": "PDM writes its metadata first, and nothing else for a project without dependencies",
        "pypi.pyproject": "a file with settings of tools only is one",
        "pypi.requirements": "a file of comments says that nothing is needed",
    ]

    /// Never complete without components, unless the format says so with so little.
    private func read(_ bytes: [UInt8], _ sample: HostileSample, _ what: String) throws -> Extraction {
        let extraction = try sample.extraction(bytes)
        let isGreen = extraction.completeness == .complete && extraction.components.isEmpty
        #expect(!isGreen || Self.sayLittle[sample.extractor.id] != nil, "empty and green: \(what)")
        return extraction
    }

    private func refuse(_ bytes: [UInt8], _ sample: HostileSample, _ what: String, _ words: String = "")
        throws
    {
        let extraction = try sample.extraction(bytes)
        #expect(extraction.completeness != .complete, "\(what)")
        #expect(
            extraction.reason?.contains(words) == true || words.isEmpty,
            "\(what): \(extraction.reason ?? "")"
        )
    }

    @Test func `every format has a sample with components`() throws {
        #expect(HostileSample.all.count == ExtractorCatalog.all.count(where: \.readsContents))
        for sample in HostileSample.all {
            let extraction = try sample.extraction(sample.bytes)
            #expect(!extraction.components.isEmpty, "\(sample.path): \(extraction.reason ?? "")")
        }
        let ids = Set(HostileSample.all.map(\.extractor.id))
        #expect(Set(Self.sayLittle.keys).isSubset(of: ids))
    }

    @Test(arguments: HostileSample.all)
    func `cut off at many places, a file is never empty and green`(sample: HostileSample) throws {
        let bytes = sample.trimmed
        let ends = bytes.indices.filter { bytes[$0] == 0x0A }.map { $0 + 1 }
        let places = Set(ends + stride(from: 0, to: bytes.count, by: max(1, bytes.count / 150))).sorted()
        for length in places {
            let extraction = try read(Array(bytes.prefix(length)), sample, "cut after \(length) bytes")
            // These end with what closes the first bracket.
            if sample.syntax != .other {
                #expect(extraction.completeness != .complete, "cut after \(length) bytes")
            }
        }
    }

    @Test(arguments: HostileSample.all)
    func `flipped bytes never crash`(sample: HostileSample) throws {
        var random = SplitMix(seed: 11)
        for round in 0..<200 {
            _ = try read(sample.bytes.flipped(&random), sample, "round \(round)")
        }
    }

    @Test(arguments: HostileSample.all)
    func `what is not text of the format is never complete`(sample: HostileSample) throws {
        let (bytes, middle) = (sample.bytes, sample.bytes.count / 2)
        func with(_ inserted: [UInt8], at place: Int) -> [UInt8] {
            Array(bytes[..<place]) + inserted + Array(bytes[place...])
        }
        var random = SplitMix(seed: 7)
        for count in [1, 2, 3, 10, 100, 1_000, 10_000] {
            try refuse([0xFF] + .random(count, &random), sample, "random bytes")
        }
        for place in [0, middle, bytes.count] {
            try refuse(with([0], at: place), sample, "NUL at \(place)")
            try refuse(with([0xC3, 0x28], at: place), sample, "no UTF-8 at \(place)")
        }
        let pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n"
        try refuse(Array(pointer.utf8), sample, "a pointer", "Git LFS pointer")
        let line = (bytes[..<middle].lastIndex(of: 0x0A) ?? -1) + 1
        for place in [0, line] {
            let conflict = with(Array("<<<<<<< HEAD\n=======\nx\n>>>>>>> other\n".utf8), at: place)
            try refuse(conflict, sample, "a conflict", "merge conflict")
        }
    }

    @Test(arguments: HostileSample.all, ["", " ", "\n\n", " \t\r\n\r\n", "\u{FEFF}", "\u{FEFF}\n"])
    func `an empty file says nothing`(sample: HostileSample, text: String) throws {
        try refuse(Array(text.utf8), sample, "\(text.utf8.count) bytes of nothing", "empty")
    }

    /// XML may be UTF-16; everything else is UTF-8.
    @Test(arguments: HostileSample.all)
    func `UTF-16 is refused or read to the same`(sample: HostileSample) throws {
        let text = String(decoding: sample.bytes, as: UTF8.self)
        let halves = text.utf16.map { (high: UInt8($0 >> 8), low: UInt8($0 & 0xFF)) }
        let little: [UInt8] = [0xFF, 0xFE] + halves.flatMap { [$0.low, $0.high] }
        let big: [UInt8] = [0xFE, 0xFF] + halves.flatMap { [$0.high, $0.low] }
        for bytes in [little, big] {
            let extraction = try sample.extraction(bytes)
            if extraction.completeness == .unreadable {
                #expect(extraction.components.isEmpty)
            } else {
                #expect(sample.syntax == .xml)
                #expect(extraction.components == (try sample.extraction(sample.bytes)).components)
            }
        }
    }

    @Test(arguments: HostileSample.all)
    func `byte order mark and the line ends of Windows change nothing`(sample: HostileSample) throws {
        let lines = sample.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        let windows = [0xEF, 0xBB, 0xBF] + Array(lines.joined(separator: [0x0D, 0x0A]))
        let (plain, other) = (try sample.extraction(sample.bytes), try sample.extraction(windows))
        #expect(other.components == plain.components)
        #expect(other.completeness == plain.completeness)
        #expect(other.reason == plain.reason)
        #expect(other.diagnostics == plain.diagnostics)
    }

    @Test(arguments: HostileSample.all)
    func `nesting without end is refused without recursion`(sample: HostileSample) throws {
        let openings =
            switch sample.syntax {
            case .json: ["[", #"{"a":"#]
            case .xml: ["<a>"]
            case .other:
                ["[", "{a: ", "- ", "a:\n ", "a = [", "a = {", "%{a: ", "("]
            }
        let head = sample.syntax == .json ? #"{"deep":"# : sample.syntax == .xml ? "<a>" : ""
        for opening in openings {
            let text = head + String(repeating: opening, count: 50_000)
            try refuse(Array(text.utf8), sample, "\(opening) over and over")
        }
    }

    @Test(arguments: HostileSample.all)
    func `a key that is there twice is refused`(sample: HostileSample) throws {
        let twice: [[UInt8]] =
            switch sample.syntax {
            case .json: [Array(#"{"x": 1, "x": 2,"#.utf8) + sample.bytes.drop { $0 != 0x7B }.dropFirst()]
            case .xml: [Array("<x a='1' a='2'/>".utf8)]
            case .other: ["x = 1\nx = 2\n", "x: 1\nx: 2\n"].map { Array($0.utf8) + sample.bytes }
            }
        for bytes in twice { try refuse(bytes, sample, "twice") }
    }

    @Test(arguments: HostileSample.all)
    func `two hundred thousand lines of something else end`(sample: HostileSample) throws {
        let bytes = Array(String(repeating: "x\n", count: 200_000).utf8)
        let extraction = try #require(ExtractorCatalog.extraction(of: bytes, at: sample.path))
        #expect(extraction.completeness != .complete)
        #expect(extraction.diagnostics.count < 100)
    }

    @Test(arguments: HostileSample.all)
    func `one endless line ends`(sample: HostileSample) throws {
        let count = try sample.extraction(sample.bytes).components.count
        for unit in ["(", "a ", "\"", "=> ", "[", "{", "    ", "\\\n", "#", "${", "<", "&a;"] {
            let line = Array(String(repeating: unit, count: 10_000).utf8)
            #expect(try sample.extraction(sample.bytes + [0x0A] + line).components.count <= count + 1)
            _ = try read(line, sample, "\(unit) and nothing else")
        }
    }

    /// `unknown-version` is what a fixture is called that has one.
    @Test(arguments: Fixture.all.filter { $0.name == "unknown-version" })
    func `a version that is not known is unsupported`(fixture: Fixture) throws {
        let manifest = try #require(InventoryScanner.inventory(of: try fixture.tree()).manifests.first)
        #expect(manifest.completeness == .unsupported)
        #expect(manifest.reason?.isEmpty == false)
        #expect(manifest.componentCount == 0)
    }
}
