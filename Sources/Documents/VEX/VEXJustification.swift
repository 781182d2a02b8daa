/// Why something is not affected: the codes of OpenVEX 0.2.0 ("Status Justifications").
package enum VEXJustification: String, Sendable, CaseIterable, Hashable {
    case componentNotPresent = "component_not_present"
    case vulnerableCodeNotPresent = "vulnerable_code_not_present"
    case vulnerableCodeNotInExecutePath = "vulnerable_code_not_in_execute_path"
    case vulnerableCodeCannotBeControlledByAdversary = "vulnerable_code_cannot_be_controlled_by_adversary"
    case inlineMitigationsAlreadyExist = "inline_mitigations_already_exist"

    /// The nearest `impactAnalysisJustification` of CycloneDX 1.4 to 1.7, which comes back as the same code.
    package var cycloneDX: String {
        switch self {
        case .componentNotPresent: "requires_dependency"
        case .vulnerableCodeNotPresent: "code_not_present"
        case .vulnerableCodeNotInExecutePath: "code_not_reachable"
        case .vulnerableCodeCannotBeControlledByAdversary: "requires_environment"
        case .inlineMitigationsAlreadyExist: "protected_by_mitigating_control"
        }
    }

    /// The nearest code to one of CycloneDX, which has more of them.
    package init?(cycloneDX code: String) {
        switch code {
        case "requires_dependency": self = .componentNotPresent
        case "code_not_present": self = .vulnerableCodeNotPresent
        case "code_not_reachable": self = .vulnerableCodeNotInExecutePath
        case "requires_environment", "requires_configuration":
            self = .vulnerableCodeCannotBeControlledByAdversary
        case "protected_by_mitigating_control", "protected_by_compiler", "protected_at_runtime",
            "protected_at_perimeter":
            self = .inlineMitigationsAlreadyExist
        default: return nil
        }
    }
}
