// swift-tools-version: 6.3
import PackageDescription

// PURE_ONLY=1 leaves out every target that needs a server, a database, a subprocess or libcurl, so that a
// cold checkout tests the rules in seconds. Use it with its own --scratch-path.
let pureOnly = Context.environment["PURE_ONLY"] == "1"

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InferIsolatedConformances"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

// OPTIMIZED=1 has what reads and compares most optimized in debug builds as well: their tests take a third of the time, and nobody can
// step through them.
let optimized: Set<String> =
    Context.environment["OPTIMIZED"] == "1"
    ? [
        "Advisories", "Archives", "Basics", "Domain", "Licensing", "StrictTOML", "StrictXML", "StrictYAML",
        "Versioning",
    ] : []

func module(_ name: String, _ dependencies: [Target.Dependency] = [], data: [String] = []) -> Target {
    .target(
        name: name,
        dependencies: dependencies,
        exclude: data,
        swiftSettings: strict + (optimized.contains(name) ? [.unsafeFlags(["-O"])] : [])
    )
}

/// Files compiled into the binary: the folder is the target, `.embedInCode` its resources.
func embedded(_ name: String, path: String, _ files: [String], exclude: [String] = []) -> Target {
    .target(
        name: name,
        path: path,
        exclude: exclude,
        resources: files.map { .embedInCode($0) },
        swiftSettings: strict
    )
}

func tests(of name: String, _ dependencies: [Target.Dependency] = [], data: [String] = []) -> Target {
    .testTarget(
        name: "\(name)Tests",
        dependencies: [.target(name: name), "TestSupport"] + dependencies,
        exclude: data,
        swiftSettings: strict
    )
}

let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")

let pure: [Target] = [
    .systemLibrary(name: "COpenSSL", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    embedded(
        "Templates",
        path: "templates",
        [
            "remediation/commit-message.txt.mustache",
            "remediation/plan.md.mustache",
            "remediation/pull-request.md.mustache",
            "remediation/tables.md.mustache",
            "report/comment.md.mustache",
            "report/diagnostics.md.mustache",
            "report/document.md.mustache",
            "report/explanation.md.mustache",
            "report/findings.md.mustache",
            "report/footer.md.mustache",
            "report/licenses.md.mustache",
            "report/proposal.md.mustache",
            "report/summary.md.mustache",
            "report/upgrades.md.mustache",
            "report/waivers.md.mustache",
        ]
    ),
    embedded(
        "DefaultConfiguration",
        path: "config",
        [
            "gatehouse.yaml", "licenses.yaml", "policy.strict.yaml", "policy.trusca.yaml", "policy.yaml",
        ],
        exclude: ["ci", "deploy"]
    ),
    // L0
    module("LicenseData", data: ["generate.py"]),
    module("Domain"),
    module("Basics", ["COpenSSL"]),
    // L1
    module("Versioning", ["Domain"]),
    module("StrictTOML"),
    module("StrictXML"),
    module("StrictYAML", ["Basics", yams]),
    module("Forges", ["Basics", "Domain"]),
    module("Registries", ["Basics", "Domain"]),
    // L2
    module(
        "Licensing",
        ["Basics", "DefaultConfiguration", "Domain", "LicenseData", "Registries", "StrictYAML"]
    ),
    module("Advisories", ["Basics", "Domain", "Versioning"]),
    module("Reporting", ["Basics", "Domain", "Templates", mustache], data: ["report.schema.json"]),
    // L3
    module("Documents", ["Basics", "Domain", "Licensing", "StrictXML"]),
    module(
        "GateRules",
        ["Basics", "DefaultConfiguration", "Domain", "Licensing", "StrictYAML", "Versioning"],
        data: ["policy.schema.json"]
    ),
    // L4
    module("Triage", ["Basics", "Documents", "Domain", "Licensing", "StrictYAML"]),
    module("Remediation", ["Advisories", "Basics", "Domain", "Registries", "StrictYAML", "Versioning"]),
    module(
        "Extractors",
        ["Basics", "Documents", "Domain", "StrictTOML", "StrictXML", "StrictYAML"],
        data: ["README.md"]
    ),
    // L5
    module(
        "Pipeline",
        [
            "Advisories", "Basics", "Documents", "Domain", "Extractors", "Forges", "GateRules", "Licensing",
            "Registries", "Remediation", "Reporting",
            "StrictYAML", "Triage", "Versioning", logging,
        ]
    ),
    // L6
    module("Portal", ["Basics", "Domain", "Forges", "Licensing", "Pipeline"]),
    .target(
        name: "TestSupport",
        dependencies: ["Basics", "Domain"],
        path: "Tests/TestSupport",
        swiftSettings: strict
    ),
    .target(
        name: "FuzzTargets",
        dependencies: [
            "Advisories", "Basics", "Documents", "Domain", "Extractors", "Forges", "GateRules",
            "Licensing",
            "Reporting", "StrictTOML", "StrictXML", "StrictYAML", "Triage", "Versioning",
            "Pipeline", "Portal", "Registries", "Remediation",
        ],
        path: "Tests/FuzzTargets",
        swiftSettings: strict
    ),
    tests(of: "FuzzTargets"),
    tests(of: "Basics"),
    tests(of: "Domain"),
    tests(of: "Versioning"),
    tests(of: "StrictXML"),
    tests(of: "StrictTOML"),
    tests(of: "StrictYAML"),
    tests(of: "Forges", ["Basics", "Domain"]),
    tests(of: "Registries", ["Basics", "Domain"]),
    tests(
        of: "Licensing",
        ["Basics", "DefaultConfiguration", "Domain", "LicenseData", "Registries", "StrictYAML"]
    ),
    tests(of: "Extractors", ["Basics", "Domain"], data: ["Fixtures"]),
    tests(of: "Documents", ["Basics", "Domain", "Licensing"]),
    tests(of: "GateRules", ["DefaultConfiguration", "Domain", "Licensing", "StrictYAML"]),
    tests(of: "Triage", ["Basics", "Documents", "Domain", "Licensing", "StrictYAML"]),
    tests(of: "Advisories", ["Basics", "Domain", "Versioning"]),
    tests(of: "Remediation", ["Advisories", "Basics", "Domain", "Registries", "StrictYAML", "Versioning"]),
    tests(of: "Reporting", ["Basics", "Domain"], data: ["Snapshots"]),
    tests(
        of: "Pipeline",
        [
            "Advisories", "Basics", "Domain", "Extractors", "Forges", "GateRules", "Licensing", "Registries",
            "Triage",
        ]
    ),
    tests(of: "Portal", ["Basics", "Domain", "Pipeline"]),
    .testTarget(
        name: "ArchitectureTests",
        dependencies: [
            "DefaultConfiguration", "Domain", "Extractors", "GateRules", "StrictYAML", "Templates",
            "TestSupport",
        ],
        swiftSettings: strict
    ),
]

/// GATEHOUSE_FUZZ=1 adds the fuzzer, which links only with `--sanitize=fuzzer`; see Sources/gatehouse-fuzz/README.md.
let fuzzer: [Target] =
    Context.environment["GATEHOUSE_FUZZ"] == "1"
    ? [
        .executableTarget(
            name: "gatehouse-fuzz",
            dependencies: ["FuzzTargets"],
            exclude: ["README.md"],
            swiftSettings: strict
        )
    ] : []

let impure: [Target] = [
    .systemLibrary(name: "CAllocator"),
    .systemLibrary(name: "CCrash"),
    .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .systemLibrary(name: "CArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
    // Adapters: one heavy dependency each
    module("Transport", ["Basics", "CCurl"]),
    module("Archives", ["Advisories", "Basics", "CArchive"]),
    module("Uploads", ["Archives", "Basics", "Documents", "Domain", "Pipeline", "Portal"]),
    module(
        "SourceControl",
        [
            "Basics", "Domain", "Forges", "Pipeline",
            .product(name: "Subprocess", package: "swift-subprocess"),
        ]
    ),
    module(
        "Storage",
        [
            "Advisories", "Basics", "Documents", "Domain", "Licensing", "Pipeline", "Portal", "Remediation",
            "Triage",
            .product(name: "GRDB", package: "GRDB.swift"),
        ]
    ),
    module(
        "HTTPAPI",
        [
            "Basics", "Domain", "Forges", "Pipeline", "Portal", logging,
            .product(name: "Hummingbird", package: "hummingbird"),
            .product(name: "NIOCore", package: "swift-nio"),
            .product(name: "NIOHTTP1", package: "swift-nio"),
            .product(name: "NIOPosix", package: "swift-nio"),
            .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        ],
        data: ["README.md"]
    ),
    // Composition
    module(
        "App",
        [
            "Advisories", "Archives", "Basics", "CAllocator", "CCrash", "DefaultConfiguration", "Documents",
            "Domain", "Extractors", "Forges", "GateRules", "HTTPAPI", "Licensing", "Pipeline", "Portal",
            "Registries", "Remediation", "Reporting", "SourceControl", "Storage", "StrictYAML", "Transport",
            "Triage", "Uploads", logging,
            .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            .product(name: "UnixSignals", package: "swift-service-lifecycle"),
        ]
    ),
    .executableTarget(
        name: "gatehouse",
        dependencies: [
            "App", "Basics", "Documents", "Domain", "SourceControl", "Triage",
            .product(name: "ArgumentParser", package: "swift-argument-parser"),
        ],
        swiftSettings: strict
    ),
    .executableTarget(
        name: "gatehouse-bench",
        dependencies: [
            "Advisories", "Archives", "Basics", "Domain", "Extractors", "Pipeline", "Remediation",
            "Reporting",
            "SourceControl", "Storage",
            .product(name: "ArgumentParser", package: "swift-argument-parser"),
        ],
        swiftSettings: strict
    ),
    tests(of: "Transport", ["Basics", "Portal"], data: ["oidc_server.py", "smtp_server.py"]),
    tests(of: "Archives", ["Advisories", "Basics"]),
    tests(of: "Uploads", ["Archives", "Basics", "Domain", "Pipeline", "Portal"]),
    tests(of: "SourceControl", ["Basics", "Domain", "Forges", "Pipeline"]),
    tests(
        of: "Storage",
        [
            "Advisories", "Archives", "Basics", "Documents", "Domain", "Extractors", "Licensing", "Pipeline",
            "Portal", "Remediation", "Triage",
            "Versioning",
            "gatehouse",
            .product(name: "GRDB", package: "GRDB.swift"),
        ]
    ),
    tests(
        of: "HTTPAPI",
        [
            "Advisories", "Basics", "Domain", "Extractors", "Forges", "Licensing", "Pipeline", "Portal",
            "Remediation", "Reporting",
            "Storage", "Triage", "Uploads", logging,
            .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        ]
    ),
    tests(
        of: "App",
        [
            "Advisories", "Basics", "DefaultConfiguration", "Documents", "Domain", "Extractors", "Forges",
            "HTTPAPI", "Licensing",
            "Pipeline", "Portal",
            "Remediation", "Reporting",
            "Archives",
            "SourceControl", "Storage", "StrictYAML", "Triage",
            "Transport",
            logging,
        ]
    ),
    .testTarget(
        name: "IntegrationTests",
        dependencies: ["gatehouse", "TestSupport"],
        swiftSettings: strict
    ),
]

let package = Package(
    name: "gatehouse",
    platforms: [.macOS(.v15)],
    products: pureOnly ? [] : [.executable(name: "gatehouse", targets: ["gatehouse"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser.git", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log.git", exact: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio.git", exact: "2.101.2"),
        .package(url: "https://github.com/groue/GRDB.swift.git", exact: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird.git", exact: "2.28.1"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache.git", exact: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams.git", exact: "6.2.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle.git", exact: "2.13.0"),
        .package(url: "https://github.com/swiftlang/swift-subprocess.git", exact: "1.0.2"),
    ],
    targets: (pureOnly ? pure : pure + impure) + fuzzer,
    swiftLanguageModes: [.v6]
)
