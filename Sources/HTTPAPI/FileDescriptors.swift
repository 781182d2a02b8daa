#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// What the process may open.
package enum FileDescriptors {
    /// Half of the process's file descriptors, at most 1,024.
    package static var affordableConnections: Int {
        #if canImport(Glibc)
        let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
        #else
        let resource = RLIMIT_NOFILE
        #endif
        var limit = rlimit()
        guard getrlimit(resource, &limit) == 0 else { return 128 }
        return Int(min(max(limit.rlim_cur / 2, 16), 1024))
    }
}
