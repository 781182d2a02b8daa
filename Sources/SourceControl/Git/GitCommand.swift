/// One call of git, with an environment built from nothing and settings that leave it nothing to run.
struct GitCommand: Sendable {
    /// What may be talked to.
    enum Network: Sendable {
        /// No transport at all: a missing object is an error, never a fetch.
        case forbidden
        /// One protocol alone: `https`, `http` or `file`.
        case only(String)

        var isAllowed: Bool { if case .only = self { true } else { false } }
    }

    /// The bare repository; `nil` lets git find the one around `workingFolder`.
    var repository: String?
    var workingFolder: String
    var network = Network.forbidden
    /// Settings of this call, after the fixed ones; never a secret, as they are visible in the process list.
    var settings: [String] = []
    /// Variables of this call; never a secret.
    var variables: [String: String] = [:]
    /// The subcommand and what follows.
    var arguments: [String]
    /// Files and folders outside of the repository that this call reads, for the sandbox.
    var readable: [String] = []
    /// Standard input; empty when there is none.
    var input: [UInt8] = []

    /// For messages: the subcommand.
    var name: String { "git \(arguments.first ?? "")" }

    /// Everything after `git` on the command line.
    ///
    /// `transfer.fsckObjects` stays off: paths are labels here and ids are verified by git in any case, while old
    /// histories with harmless faults would become unreadable.
    var commandLine: [String] {
        var settings = [
            "core.hooksPath=/dev/null", "core.fsmonitor=false", "core.symlinks=false", "core.pager=cat",
            "core.askPass=", "core.commitGraph=false", "core.bigFileThreshold=16m",
            "core.alternateRefsCommand=false", "credential.helper=", "safe.directory=*",
            "protocol.allow=never", "transfer.fsckObjects=false", "transfer.credentialsInUrl=die",
            "fetch.fsckObjects=false", "fetch.unpackLimit=1", "fetch.recurseSubmodules=false",
            "submodule.recurse=false", "transfer.bundleURI=false", "fetch.uriProtocols=",
            "fetch.writeCommitGraph=false", "gc.auto=0", "maintenance.auto=false",
            "pack.threads=2", "http.followRedirects=false", "http.lowSpeedLimit=500", "http.lowSpeedTime=60",
            "http.maxRequests=2",
        ]
        if case .only(let name) = network { settings.append("protocol.\(name).allow=always") }
        return ["--no-pager"] + (settings + self.settings).flatMap { ["-c", $0] } + arguments
    }

    /// The whole environment.
    ///
    /// `globalSettings` is a file of our own or `/dev/null`; `allocation` are the bytes git may ask for at once.
    func environment(globalSettings: String, allocation: Int) -> [String: String] {
        var result = [
            "PATH": GitRunner.searchPath.joined(separator: ":"),
            "HOME": "/nonexistent",
            "XDG_CONFIG_HOME": "/nonexistent",
            "LC_ALL": "C",
            "GIT_CONFIG_NOSYSTEM": "1",
            "GIT_CONFIG_GLOBAL": globalSettings,
            "GIT_ATTR_NOSYSTEM": "1",
            "GIT_TERMINAL_PROMPT": "0",
            "GIT_ASKPASS": "/bin/false",
            "GIT_OPTIONAL_LOCKS": "0",
            "GIT_NO_LAZY_FETCH": "1",
            "GIT_NO_REPLACE_OBJECTS": "1",
            "GIT_GRAFT_FILE": "/dev/null",
            "GIT_LITERAL_PATHSPECS": "1",
            "GIT_ADVICE": "0",
            // A delta of some kilobytes may stand for gigabytes, all of which git would hold in memory.
            "GIT_ALLOC_LIMIT": "\(allocation)",
        ]
        switch network {
        // An empty list allows nothing.
        case .forbidden: result["GIT_ALLOW_PROTOCOL"] = ""
        case .only(let name): result["GIT_ALLOW_PROTOCOL"] = name
        }
        if let repository { result["GIT_DIR"] = repository }
        result.merge(variables) { $1 }
        return result
    }
}
