import Domain
import Foundation
import TestSupport
import Testing

/// The tables of `packaging` for names on PyPI (PEP 503).
@Suite(.enabled(if: SharedData.isPresent, "needs ../shared"))
struct PythonNameConformanceTests {
    @Test(arguments: ["test_canonicalize_name", "test_canonicalize_name_invalid", "test_is_normalized_name"])
    func `all spellings of a name are one package`(test: String) throws {
        let data = Data(try SharedData.bytes("data/conformance/pep440/utils.json"))
        let tables = try #require(try JSONSerialization.jsonObject(with: data) as? [[String: Any]])
        let table = try #require(tables.first { $0["test"] as? String == test })
        let rows = try #require(table["rows"] as? [[String]])
        #expect(rows.count > 5)
        for row in rows {
            #expect(PackageName(ecosystem: .pypi, name: row[0]).name == row[1], "\(row)")
            #expect(
                PackageName(ecosystem: .pypi, name: row[0]) == PackageName(ecosystem: .pypi, name: row[1])
            )
        }
    }
}
