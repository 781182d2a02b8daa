import Foundation
import TestSupport

/// The tables of node-semver: `fixture-*.json` rows and `calls-*.json` calls.
struct NodeSemverTable {
    struct Row: @unchecked Sendable {
        let values: [Any]
        let result: Any?
        let throwsError: Bool

        func text(_ index: Int) -> String? { index < values.count ? values[index] as? String : nil }

        func texts(_ index: Int) -> [String]? { index < values.count ? values[index] as? [String] : nil }

        /// `true` alone means loose.
        func options(_ index: Int) -> (loose: Bool, includePrerelease: Bool) {
            guard index < values.count else { return (false, false) }
            if let options = values[index] as? [String: Any] {
                return (isTrue(options["loose"]), isTrue(options["includePrerelease"]))
            }
            return (isTrue(values[index]), false)
        }

        private func isTrue(_ value: Any?) -> Bool {
            (value as? NSNumber).map { $0.doubleValue != 0 } ?? false
        }
    }

    static func fixture(_ name: String) throws -> [Row] {
        let rows = try json("fixture-\(name)") as? [[Any]] ?? []
        return rows.map { Row(values: $0, result: nil, throwsError: false) }
    }

    static func calls(_ name: String) throws -> [Row] {
        let rows = try json("calls-\(name)") as? [[String: Any]] ?? []
        return rows.map {
            Row(values: $0["args"] as? [Any] ?? [], result: $0["result"], throwsError: $0["throws"] != nil)
        }
    }

    private static func json(_ name: String) throws -> Any {
        let data = Data(try SharedData.bytes("data/conformance/semver/\(name).json"))
        return try JSONSerialization.jsonObject(with: data)
    }
}
