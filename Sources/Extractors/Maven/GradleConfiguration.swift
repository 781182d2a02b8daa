import Domain

/// What a Gradle configuration is for, by the naming conventions of Gradle's own and the Android and Kotlin plugins.
enum GradleConfiguration {
    /// Tools that run during the build and whose packages are not shipped; compared with the start of the name.
    private static let tools = [
        "annotationProcessor", "kapt", "ksp", "checkstyle", "pmd", "spotbugs", "jacoco", "detekt", "ktlint",
        "spotless", "errorprone", "kotlinCompiler", "kotlinBuildTools", "kotlinKlib", "kotlinNative",
        "lintChecks",
        "developmentOnly", "buildscript", "codenarc", "dokka", "jmh",
    ]

    /// A name that fits no convention is `.unknown`.
    static func scope(_ name: String) -> Scope {
        if isTest(name) || tools.contains(where: name.hasPrefix) || name.contains("AnnotationProcessor") {
            return .dev
        }
        let lower = name.lowercased()
        let isShipped =
            lower.hasSuffix("compileclasspath") || lower.hasSuffix("runtimeclasspath")
            || ["api", "implementation", "compile", "runtime", "default", "runtimeonly"].contains(lower)
        return isShipped ? .runtime : .unknown
    }

    /// `test` as a word of its own: `testRuntimeClasspath`, `debugAndroidTest…`, never `latest…`.
    private static func isTest(_ name: String) -> Bool {
        if name.contains("Test") { return true }
        guard name.hasPrefix("test") else { return false }
        return name.utf8.dropFirst(4).first.map { !(0x61...0x7A).contains($0) } ?? true
    }
}
