package import Basics

/// How git is run and how much it may use.
package struct GitSettings: Sendable {
    /// The largest amounts a single call may use.
    package struct Limits: Sendable {
        /// Bytes of one file; larger ones stay unread with a reason.
        package var maxFileBytes: Int
        /// Bytes of all selected files of one tree together, fetched and read.
        package var maxTotalBytes: Int
        /// Files and folders of one commit.
        package var treeEntries: Int
        /// Time of one `tree` or `mergeBase`, waiting for the repository's turn not included.
        package var wallClock: Duration
        /// Bytes of all mirrors together.
        package var mirrorBytes: Int
        /// Packs after which a mirror is started anew: nothing ever repacks it, and each fetch adds one or two.
        package var mirrorPacks: Int

        package init(
            maxFileBytes: Int = 64 << 20,
            maxTotalBytes: Int = 256 << 20,
            treeEntries: Int = 1_000_000,
            wallClock: Duration = .seconds(300),
            mirrorBytes: Int = 20 << 30,
            mirrorPacks: Int = 400
        ) {
            self.maxFileBytes = maxFileBytes
            self.maxTotalBytes = maxTotalBytes
            self.treeEntries = treeEntries
            self.wallClock = wallClock
            self.mirrorBytes = mirrorBytes
            self.mirrorPacks = mirrorPacks
        }
    }

    /// The folder of the mirrors.
    ///
    /// Made with mode 0700 when missing; one process at a time may use it.
    package var root: String
    /// The git command; `nil` looks in the usual folders.
    package var executable: String?
    package var limits: Limits
    /// Whether git runs under bubblewrap; for mirrors, which others fill, and not for repositories of the user's own.
    package var sandbox: SandboxMode
    /// The bubblewrap command; `nil` looks in the usual folders.
    package var bubblewrap: String?
    /// Origins (`http://host:port`) for which the operator configured plain http; https is always allowed.
    package var httpOrigins: Set<String>
    /// Whether `file://` may be fetched; for `preview` alone.
    package var allowsFiles: Bool
    /// Hosts that may have private addresses, because the operator configured them.
    package var allowedPrivateHosts: Set<String>
    /// Looks up the addresses of a host, once for each run of git; `nil` asks the system's resolver.
    ///
    /// What it says is checked and is all that git may connect to, whatever a later lookup would say.
    package var resolver: (@Sendable (_ host: String) -> [NetworkAddress])?
    /// A PEM file of certificate authorities, in place of the system's.
    package var caFile: String?
    /// The command, with its leading arguments, that runs `AskPass.client` with the prompt as last argument.
    package var askPassCommand: [String]
    /// Where the short-lived folders of ask-pass sockets are made; a short path, as socket names are.
    package var temporaryFolder: String

    package init(
        root: String,
        executable: String? = nil,
        limits: Limits = Limits(),
        sandbox: SandboxMode = .off,
        bubblewrap: String? = nil,
        httpOrigins: Set<String> = [],
        allowsFiles: Bool = false,
        allowedPrivateHosts: Set<String> = [],
        resolver: (@Sendable (_ host: String) -> [NetworkAddress])? = nil,
        caFile: String? = nil,
        askPassCommand: [String] = [],
        temporaryFolder: String = "/tmp"
    ) {
        self.root = root
        self.executable = executable
        self.limits = limits
        self.sandbox = sandbox
        self.bubblewrap = bubblewrap
        self.httpOrigins = httpOrigins
        self.allowsFiles = allowsFiles
        self.allowedPrivateHosts = allowedPrivateHosts
        self.resolver = resolver
        self.caFile = caFile
        self.askPassCommand = askPassCommand
        self.temporaryFolder = temporaryFolder
    }
}
