import Foundation
package import Remediation
import StrictYAML

extension LoadedSettings {
    /// The policy of a file with the settings' `remediation` keys, else the settings' own.
    package func remediationPolicy(at path: String?) throws(CommandFailure) -> RemediationPolicy {
        guard let path else { return settings.remediation.policy }
        guard let data = FileManager.default.contents(atPath: path) else {
            throw CommandFailure(.usage, "\(VisibleLine.of(path)) cannot be read.")
        }
        do {
            return try RemediationPolicy([UInt8](data), file: path)
        } catch {
            throw CommandFailure(.usage, "\(error)")
        }
    }
}
