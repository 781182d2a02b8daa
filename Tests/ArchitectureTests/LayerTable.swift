/// Which module may import what; an arrow always goes to a lower layer.
///
/// A new module is one row here, and its dependencies in Package.swift.
enum LayerTable {
    struct Row: Sendable {
        let layer: Int
        /// Modules of this package.
        let ours: Set<String>
        /// Everything from elsewhere; the standard library, Foundation and Synchronization are free.
        let theirs: Set<String>
    }

    static let rows: [String: Row] = [
        // Data compiled in.
        "DefaultConfiguration": Row(layer: 0, ours: [], theirs: []),
        "LicenseData": Row(layer: 0, ours: [], theirs: []),
        "Templates": Row(layer: 0, ours: [], theirs: []),
        // The vocabulary, and what any program might need.
        "Domain": Row(layer: 0, ours: [], theirs: []),
        "Basics": Row(layer: 0, ours: [], theirs: ["COpenSSL"]),
        "Versioning": Row(layer: 1, ours: ["Domain"], theirs: []),
        "StrictTOML": Row(layer: 1, ours: [], theirs: []),
        "StrictXML": Row(layer: 1, ours: [], theirs: []),
        // The C half of Yams: events instead of its composition, which copies every text twice and recurses.
        "StrictYAML": Row(layer: 1, ours: ["Basics"], theirs: ["CYaml"]),
        "Forges": Row(layer: 1, ours: ["Basics", "Domain"], theirs: []),
        "Registries": Row(layer: 1, ours: ["Basics", "Domain"], theirs: []),
        "Licensing": Row(
            layer: 2,
            ours: ["Basics", "DefaultConfiguration", "Domain", "LicenseData", "Registries", "StrictYAML"],
            theirs: []
        ),
        "Advisories": Row(layer: 2, ours: ["Basics", "Domain", "Versioning"], theirs: []),
        "Reporting": Row(layer: 2, ours: ["Basics", "Domain", "Templates"], theirs: ["Mustache"]),
        "Documents": Row(layer: 3, ours: ["Basics", "Domain", "Licensing", "StrictXML"], theirs: []),
        "GateRules": Row(
            layer: 3,
            ours: ["Basics", "DefaultConfiguration", "Domain", "Licensing", "StrictYAML", "Versioning"],
            theirs: []
        ),
        "Extractors": Row(
            layer: 4,
            ours: ["Basics", "Documents", "Domain", "StrictTOML", "StrictXML", "StrictYAML"],
            theirs: []
        ),
        "Triage": Row(
            layer: 4,
            ours: ["Basics", "Documents", "Domain", "Licensing", "StrictYAML"],
            theirs: []
        ),
        "Remediation": Row(
            layer: 4,
            ours: ["Advisories", "Basics", "Domain", "Registries", "StrictYAML", "Versioning"],
            theirs: []
        ),
        "Pipeline": Row(
            layer: 5,
            ours: [
                "Advisories", "Basics", "Documents", "Domain", "Extractors", "Forges", "GateRules",
                "Licensing",
                "Registries", "Remediation", "Reporting", "StrictYAML", "Triage", "Versioning",
            ],
            theirs: ["Logging"]
        ),
        "Portal": Row(layer: 6, ours: ["Basics", "Domain", "Forges", "Licensing", "Pipeline"], theirs: []),
        // Adapters: one heavy dependency each, with what it brings along.
        "Transport": Row(layer: 7, ours: ["Basics"], theirs: systemLibraries.union(["CCurl"])),
        "Archives": Row(
            layer: 7,
            ours: ["Advisories", "Basics"],
            theirs: systemLibraries.union(["CArchive"])
        ),
        // Beside the adapters whose work it puts together.
        "Uploads": Row(
            layer: 8,
            ours: ["Archives", "Basics", "Documents", "Domain", "Pipeline", "Portal"],
            theirs: systemLibraries.union(["Dispatch"])
        ),
        "SourceControl": Row(
            layer: 7,
            ours: ["Basics", "Domain", "Forges", "Pipeline"],
            theirs: systemLibraries.union(["Subprocess", "SystemPackage"])
        ),
        "Storage": Row(
            layer: 7,
            ours: [
                "Advisories", "Basics", "Documents", "Domain", "Licensing", "Pipeline", "Portal",
                "Remediation", "Triage",
            ],
            theirs: systemLibraries.union(["GRDB"])
        ),
        "HTTPAPI": Row(
            layer: 7,
            ours: ["Basics", "Domain", "Forges", "Pipeline", "Portal"],
            theirs: systemLibraries.union([
                "HTTPTypes", "Hummingbird", "HummingbirdCore", "Logging", "NIOCore", "NIOHTTP1",
                "NIOHTTPTypes",
                "NIOPosix", "ServiceLifecycle",
            ])
        ),
        // Composition: knows every part, and no library that a part is there to hide.
        "App": Row(
            layer: 9,
            ours: [
                "Advisories", "Archives", "Basics", "DefaultConfiguration", "Documents", "Domain",
                "Extractors",
                "Forges", "GateRules", "HTTPAPI", "Licensing", "Pipeline", "Portal", "Registries",
                "Remediation", "Reporting", "SourceControl",
                "Storage", "StrictYAML",
                "Transport", "Triage", "Uploads", "Versioning",
            ],
            theirs: systemLibraries.union([
                "CAllocator", "CCrash", "Dispatch", "Logging", "ServiceLifecycle", "UnixSignals",
            ])
        ),
        "gatehouse": Row(
            layer: 10,
            ours: ["App", "Basics", "Documents", "Domain", "SourceControl", "Triage"],
            theirs: ["ArgumentParser"]
        ),
    ]

    /// Modules that see no disk, network, process, environment or clock.
    static let pure: Set<String> = [
        "Advisories", "Basics", "Documents", "Domain", "Extractors", "Forges", "GateRules", "LicenseData",
        "Licensing", "Pipeline", "Portal", "Registries", "Remediation", "Reporting", "StrictTOML",
        "StrictXML", "StrictYAML", "Triage", "Versioning",
    ]

    /// Tools that are not shipped (`gatehouse-fuzz` and the like) may use any part.
    static func isTool(_ module: String) -> Bool { module.hasPrefix("gatehouse-") }

    /// Module maps without Swift of their own.
    static let systemModules: Set<String> = ["CAllocator", "CArchive", "CCrash", "CCurl", "COpenSSL"]

    /// Why a pure module may name this after all, by path and word.
    static let exceptions: [String: [String: String]] = [
        "Sources/Basics/FaultPoint.swift": [
            "ProcessInfo": "whether a test wants the process to die, in debug builds",
            "FileHandle": "where a test reads which points there are, in debug builds",
        ],
        "Sources/Pipeline/Jobs/JobRunner.swift": [
            "ContinuousClock": "measures how long a job took, for the metrics"
        ],
        "Sources/Pipeline/Jobs/Deadline.swift": ["Task.sleep": "what it is about"],
        "Sources/Pipeline/Reconcile/Reconciler.swift": ["Task.sleep": "how often it looks"],
        "Sources/Pipeline/Jobs/Rematcher.swift": ["Task.sleep": "how often it looks"],
        "Sources/Pipeline/Remediation/RemediationWorker.swift": [
            "ContinuousClock": "how long a plan took", "Task.sleep": "how often it looks",
        ],
        "Sources/Pipeline/Remediation/RemediationService.swift": [
            "Task.sleep": "how often it looks whether what it asked for is done"
        ],
        "Sources/Pipeline/Jobs/Announcer.swift": ["Task.sleep": "how often it looks"],
        "Sources/Pipeline/Jobs/Outage.swift": ["Task.sleep": "how often it tries"],
        "Sources/Pipeline/Jobs/WorkerPool.swift": ["Task.sleep": "the heartbeat of a lease"],
        "Sources/Pipeline/Jobs/Bell.swift": ["Task.sleep": "the longest wait for a ring"],
    ]

    /// Names that only code with the outside world in hand uses.
    static let outside: [String] = [
        "Process", "ProcessInfo", "URLSession", "FileManager", "FileHandle", "Bundle", "getenv", "fopen",
        "Data(contentsOf", "String(contentsOf", "contentsOfFile:", "Date()", "Date.now", "ContinuousClock",
        "SuspendingClock",
        "DispatchQueue", "DispatchTime", "Thread", "Task.sleep", "gettimeofday", "clock_gettime",
    ]

    private static let systemLibraries: Set<String> = ["Darwin", "Glibc", "Musl"]
    private static let free: Set<String> = ["Foundation", "Swift", "Synchronization"]

    /// Imports that the table does not allow.
    static func strayImports(in file: SourceFile) -> [Violation] {
        if isTool(file.module) { return [] }
        guard let row = rows[file.module] else {
            return [Violation(file, 1, "module \(file.module) has no row in LayerTable")]
        }
        return file.imports
            .filter { !free.contains($0.module) && !row.ours.union(row.theirs).contains($0.module) }
            .map { Violation(file, $0.line, "\(file.module) may not import \($0.module)") }
    }

    /// Names in a pure module that reach outside.
    static func outsideNames(in file: SourceFile) -> [Violation] {
        guard pure.contains(file.module) else { return [] }
        let present = outside.filter(file.wholeCode.holds)
        if present.isEmpty { return [] }
        return file.code.enumerated().flatMap { index, line in
            present.filter { line.hasWord($0) && exceptions[file.path]?[$0] == nil }
                .map { Violation(file, index + 1, "\(file.module) is pure and may not use \($0)") }
        }
    }
}
