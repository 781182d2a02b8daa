import Foundation

/// The wall around a git process: bubblewrap's command line.
///
/// Inside, system folders can be read and one folder, the mirror, can be written while git fetches; there are no other files, no
/// other processes, and no network unless git fetches.
struct Bubblewrap: Sendable, Equatable {
    /// The path of `bwrap`.
    let executable: String

    /// What programs, the resolver and TLS need; those that are missing are left out.
    private static let systemFolders = [
        "/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32", "/opt", "/nix/store",
        "/etc/alternatives", "/etc/ca-certificates", "/etc/crypto-policies", "/etc/gai.conf",
        "/etc/host.conf",
        "/etc/hosts", "/etc/ld.so.cache", "/etc/ld.so.conf", "/etc/ld.so.conf.d", "/etc/nsswitch.conf",
        "/etc/pki",
        "/etc/resolv.conf", "/etc/ssl/certs", "/etc/ssl/openssl.cnf",
    ]

    /// The one at `path`, or else in the usual folders; `nil` when it is not installed.
    static func find(_ path: String?) -> Bubblewrap? {
        let candidates = path.map { [$0] } ?? GitRunner.searchPath.map { "\($0)/bwrap" }
        return candidates.first { access($0, X_OK) == 0 }.map(Bubblewrap.init)
    }

    /// Everything after `bwrap` on the command line, for a git command.
    ///
    /// `readable` are files and folders that it needs besides those of the system and of the command; missing ones are left out.
    func commandLine(for command: GitCommand, git: String, readable: [String]) -> [String] {
        var words = [
            "--unshare-pid", "--unshare-ipc", "--unshare-uts", "--unshare-cgroup-try", "--die-with-parent",
            "--hostname", "gatehouse",
        ]
        if !command.network.isAllowed { words.append("--unshare-net") }
        for folder in Self.systemFolders { words += ["--ro-bind-try", folder, folder] }
        words += ["--proc", "/proc", "--dev", "/dev", "--tmpfs", "/tmp"]
        // After the empty /tmp, for what is in there.
        for path in [git] + readable + command.readable where path.hasPrefix("/") {
            words += ["--ro-bind-try", path, path]
        }
        if let repository = command.repository {
            words += [command.network.isAllowed ? "--bind" : "--ro-bind", repository, repository]
        }
        return words + ["--chdir", command.workingFolder, "--", git] + command.commandLine
    }

    /// The status of the command by that of `bwrap`, which shows a signal as 128 and its number; `nil` for a signal.
    ///
    /// Git itself ends with 128 and 129 at most.
    static func status(_ status: Int32?) -> Int32? { status.flatMap { $0 > 129 ? nil : $0 } }
}
