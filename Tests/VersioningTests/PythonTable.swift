import Foundation
import TestSupport
import Testing
import Versioning

/// The literal tables of the tests of `packaging`.
enum PythonTable {
    static func rows(_ file: String, _ test: String) throws -> [[Any]] {
        let data = Data(try SharedData.bytes("data/conformance/pep440/\(file).json"))
        let tables = try JSONSerialization.jsonObject(with: data) as? [[String: Any]] ?? []
        let rows = tables.filter { $0["test"] as? String == test }.flatMap { $0["rows"] as? [[Any]] ?? [] }
        #expect(!rows.isEmpty, "\(test)")
        return rows
    }

    static func text(_ value: Any) -> String { value as? String ?? "not a text" }
}
