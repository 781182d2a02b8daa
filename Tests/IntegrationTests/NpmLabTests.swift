import Foundation
import TestSupport
import Testing

/// Every remediation case of the development data, judged with the real npm: `npm ci`, npm's own tree code, the bytes.
@Suite(.enabled(if: SharedData.isPresent && Node.hasNpm, "needs ../shared and npm 10"), .serialized)
struct NpmLabTests {
    static let cases: [String] = {
        // An empty list would be a suite without tests; the test below counts.
        let names = try? FileManager.default.contentsOfDirectory(atPath: SharedData.url("npm-lab/cases").path)
        return (names ?? []).filter { !$0.hasPrefix(".") }.sorted()
    }()

    @Test func `no case is left out`() { #expect(Self.cases.count >= 58) }

    @Test(arguments: cases)
    func `what gatehouse fix makes of a case is accepted by npm, and is minimal`(name: String) async throws {
        let scratch = FileManager.default.temporaryDirectory.appendingPathComponent(
            "gatehouse-lab-\(UUID().uuidString)"
        )
        try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: scratch) }
        let command =
            "\(Bot.executable) fix {project} --write --registry {registry} --advisories {advisories} "
            + "--policy {policy} --report {report}"
        let process = try ChildProcess(
            "/usr/bin/env",
            ["python3", SharedData.url("npm-lab/try.py").path, "--json", "--command", command, name],
            environment: ["HOME": scratch.path, "GATEHOUSE_NPM_TOKEN": ""],
            folder: scratch
        )
        let status = try await process.waitForExit(seconds: 120)
        let lines = process.output
        #expect(status == 0, "\(lines.joined(separator: "\n"))")
        let verdicts = lines.compactMap { line in
            try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
        }.filter { $0["case"] != nil }
        #expect(!verdicts.isEmpty)
        for verdict in verdicts {
            #expect(verdict["verdict"] as? String == "accept", "\(verdict)")
            #expect(verdict["minimal"] as? Bool == true, "\(verdict)")
        }
    }
}
