import Basics
import Foundation
package import Remediation

extension LoadedSettings {
    /// The policy of a file with the settings' `remediation` keys, or the built-in one.
    package func remediationPolicy(at path: String?) throws(CommandFailure) -> RemediationPolicy {
        var policy = RemediationPolicy()
        guard let path else { return policy }
        guard let data = FileManager.default.contents(atPath: path) else {
            throw CommandFailure(.usage, "\(VisibleLine.of(path)) cannot be read.")
        }
        do {
            let root = try JSONDocument(Array(data)).root
            if root["major"]?.bool == true { policy.jump = .major }
            policy.overrides = root["overrides"]?.bool ?? true
            policy.rangeRewrite = root["rangeRewrite"]?.bool ?? true
        } catch {
            throw CommandFailure(.usage, "\(VisibleLine.of(path)): \(error)")
        }
        return policy
    }
}
