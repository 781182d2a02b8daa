import Basics
import Domain
import Extractors
import Testing

/// Images that a file names in ways that are easily overlooked.
@Suite struct HiddenImageTests {
    private func images(_ text: String, at path: String = "Dockerfile") throws -> [String] {
        let extraction = try #require(ExtractorCatalog.extraction(of: Array(text.utf8), at: path))
        return extraction.components.map { "\($0.name):\($0.version)" }.sorted()
    }

    @Test(arguments: [
        #"RUN echo "x <<EOF y""#, "RUN echo 'x <<EOF y'", #"RUN echo "<<EOF""#, #"RUN echo \<<EOF"#,
        #"RUN echo "a \" <<EOF b""#, "RUN echo x<<EOF", "# escape=`\nRUN echo 'a \\' <<-EOF '",
    ])
    func `what only looks like a here-document hides no image`(line: String) throws {
        // The directive counts at the top only.
        let text = line.hasPrefix("#") ? "\(line)\nFROM a:1\nFROM b:2\n" : "FROM a:1\n\(line)\nFROM b:2\n"
        #expect(try images(text) == ["a:1", "b:2"])
    }

    @Test(arguments: ["RUN cat <<EOF", "RUN 3<<-EOF cat", #"RUN cat <<"EOF" > 'a b'"#])
    func `a here-document is passed over`(line: String) throws {
        #expect(try images("FROM a:1\n\(line)\nFROM no:1\nEOF\nFROM b:2\n") == ["a:1", "b:2"])
    }

    @Test(arguments: [
        #"RUN --mount=type=bind,"from=hidden/one:1" x"#, "RUN --mount=type=bind,FROM=hidden/one:1 x",
        #"RUN --mount="type=bind,from=hidden/one:1" x"#, #"RUN --mount=type=bind,\"From=hidden/one:1\" x"#,
        #"RUN --network=none --mount=type=bind,target='a b',fr\om=hidden/one:1 x"#,
        #"COPY "--from=hidden/one:1" a b"#, #"COPY --chown=1 --from="hidden/one:1" a b"#,
    ])
    func `an option names an image however it is written`(line: String) throws {
        #expect(try images("FROM a:1\n\(line)\n") == ["a:1", "hidden/one:1"])
    }

    @Test func `what follows the options is none`() throws {
        #expect(try images("FROM a:1\nRUN x --mount=from=b:1\nCOPY a --from=c:1 b\n") == ["a:1"])
    }

    @Test func `a line that goes on without end is read in one go`() throws {
        let text = "FROM a:1\nRUN x \\\n" + String(repeating: "y \\\n", count: 300_000) + "z\nFROM b:2\n"
        #expect(try images(text) == ["a:1", "b:2"])
    }

    private let workflow = ".github/workflows/ci.yml"

    @Test func `the containers and services of jobs are images`() throws {
        let text = """
            jobs:
              a:
                container: node:10
                steps: []
              b:
                container: {image: "docker://ghcr.io/x/y@sha256:\(String(repeating: "a", count: 64))"}
                services:
                  db: {image: "postgres:9", ports: [1]}
                  none: {image: ""}
                  redis:
                    image: redis
              c:
                container:
                  image: ${{ matrix.image }}
            """
        #expect(
            try images(text, at: workflow) == [
                "ghcr.io/x/y:sha256:\(String(repeating: "a", count: 64))", "node:10", "postgres:9",
                "redis:latest",
            ]
        )
        let extraction = try #require(ExtractorCatalog.extraction(of: Array(text.utf8), at: workflow))
        #expect(extraction.completeness == .partial)
        #expect(extraction.diagnostics.map(\.line) == [14])
    }

    @Test func `a job that stands for many is read once`() throws {
        let keys = (0..<20_000).map { "k\($0): 1" }.joined(separator: ", ")
        let jobs = (0..<20_000).map { "  j\($0): *a\n" }.joined()
        let text = "x: &a {\(keys), uses: o/r/.github/workflows/w.yml@v1}\njobs:\n\(jobs)"
        #expect(try images(text, at: workflow) == ["o/r/.github/workflows/w.yml:v1"])
    }
}
