import Domain
import Foundation
import Testing
import Versioning
@Suite struct TmpOSV {
    @Test func census() throws {
        for ecosystem in Ecosystem.allCases {
            guard let name = ecosystem.osvName,
                let text = try? String(contentsOfFile: "/tmp/osvv/\(name).txt", encoding: .utf8)
            else { continue }
            let scheme = try #require(VersionSchemeCatalog.scheme(for: ecosystem))
            let all = text.split(separator: "\n").map(String.init)
            let refused = all.filter { scheme.compare($0, $0) == nil }
            print("CENSUS", name, all.count, refused)
        }
        let clock = ContinuousClock()
        for ecosystem in Ecosystem.allCases {
            guard let scheme = VersionSchemeCatalog.scheme(for: ecosystem) else { continue }
            let t = clock.measure { for _ in 0..<2000 { _ = scheme.compare("1.2.3-beta.1", "1.2.3") } }
            print("CENSUS speed", ecosystem, t)
        }
    }
}
