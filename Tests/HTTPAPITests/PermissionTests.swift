import Foundation
import HTTPAPI
import Portal
import Storage
import TestSupport
import Testing

/// Every operation by every kind of caller, as the table in the module's README says.
@Suite struct PermissionTests {
    private func matrix() throws -> PermissionMatrix {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        // Only what is routed is asked for, so an empty store will do.
        return AccountLab.api(try .open(path: "\(folder)/store.sqlite")).permissions
    }

    @Test func `the table of the README is that of the routes`() throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../Sources/HTTPAPI/README.md").standardizedFileURL
        let text = try String(contentsOf: file, encoding: .utf8)
        let start = try #require(text.range(of: "<!-- permissions -->\n"))
        let end = try #require(text.range(of: "<!-- end of permissions -->"))
        let table = try matrix().markdown
        if ProcessInfo.processInfo.environment["SNAPSHOTS"] == "record" {
            let new = text[..<start.upperBound] + table + text[end.lowerBound...]
            try String(new).write(to: file, atomically: true, encoding: .utf8)
            return
        }
        #expect(String(text[start.upperBound..<end.lowerBound]) == table, "SNAPSHOTS=record writes it anew")
    }

    @Test func `every operation admits whom the table says and refuses the others as it says`() async throws {
        let rows = try matrix().rows
        try await AccountLab.run { (lab) async throws in
            for row in rows where !row.path.hasPrefix("/auth") || row.path == "/auth/me" {
                for (caller, cell) in zip(PermissionMatrix.callers, row.cells) {
                    let unknown = "7f3c1a52-0b8e-4c55-9a41-5d2e8f6b7c90"
                    let path = row.path.split(separator: "/").map { $0.hasPrefix("{") ? unknown : String($0) }
                    let answer = try lab.send(row.method, "/" + path.joined(separator: "/"), by: caller, "{}")
                    let code = answer.json["code"] as? String
                    let refusal =
                        switch (answer.status, code) {
                        case (401, _): "401"
                        case (403, "forbidden"): "403"
                        case (404, "not_found"): "404"
                        default: "yes"
                        }
                    #expect(refusal == cell, "\(row.method) \(row.path) by \(caller): \(answer.status)")
                    #expect(answer.header("x-request-id") != nil)
                    #expect(answer.header("cache-control") == "no-store")
                    if cell != "yes" {
                        #expect(answer.header("content-type") == "application/problem+json")
                        #expect((answer.header("www-authenticate") != nil) == (cell == "401"))
                    }
                    #expect(answer.status < 500, "\(row.method) \(row.path) by \(caller)")
                }
            }
        }
    }
}
