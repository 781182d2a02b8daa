package import Pipeline
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The store: deliveries, the job queue, scans and publications in one database.
///
/// Copies share the database. Its ports are in extensions of their own, one file each.
package struct StoreDatabase: Sendable {
    let database: any SQLDatabase
    /// How large texts are kept; as they are without.
    let packing: TextPacking?

    /// Rings after a commit that may have made a job claimable.
    ///
    /// Rings that nobody awaited collapse into one. For one consumer; a bell only, the queue is the table.
    package let wakeups: AsyncStream<Void>
    let bell: AsyncStream<Void>.Continuation
    /// The same for commands.
    package let commandWakeups: AsyncStream<Void>
    let commandBell: AsyncStream<Void>.Continuation

    /// A store over a database whose schema is in place.
    package init(database: any SQLDatabase, packing: TextPacking? = nil) {
        self.database = database
        self.packing = packing
        (wakeups, bell) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
        (commandWakeups, commandBell) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    /// Opens the SQLite file at `path`, making it (mode 0600) and its folder (mode 0700) where they are missing, and brings
    /// its schema up to date.
    ///
    /// Refuses a file that a newer version wrote, and one that another program made.
    package static func open(path: String, packing: TextPacking? = nil) throws(StoreError) -> StoreDatabase {
        try StoreFile.create(path)
        return StoreDatabase(
            database: try SQLiteDatabase(path: path, migrations: SQLiteSchema.migrations),
            packing: packing
        )
    }

    /// Closes the database after what was written before; every later call throws.
    ///
    /// Not needed for anything to be on disk: it folds the log into the file. Blocks meanwhile.
    package func close() throws(StoreError) { try database.close() }

    /// Throws while the database takes no writes; see `SQLDatabase.checkWrites`.
    package func checkWrites() async throws(StoreError) { try await database.checkWrites() }

    /// What a check of the whole database finds; empty when it is sound.
    package func integrityCheck() async throws(StoreError) -> [String] {
        try await database.integrityProblems()
    }
}

/// Makes large texts small: a report of twenty thousand components has many megabytes, for which deliveries would wait while
/// they are written.
package struct TextPacking: Sendable {
    let pack: @Sendable ([UInt8]) -> [UInt8]?
    let unpack: @Sendable ([UInt8]) -> [UInt8]?

    /// What packed texts begin with: that of gzip (RFC 1952 section 2.3.1).
    static let start: [UInt8] = [0x1F, 0x8B]

    /// `nil` from either: it could not be done.
    package init(
        pack: @escaping @Sendable ([UInt8]) -> [UInt8]?,
        unpack: @escaping @Sendable ([UInt8]) -> [UInt8]?
    ) {
        self.pack = pack
        self.unpack = unpack
    }
}

/// The places on disk that hold the store: private to the user who runs Gatehouse.
enum StoreFile {
    /// Makes an empty file, and the folders above it, where they are missing.
    ///
    /// SQLite gives the mode of the file to its log as well, which is why it is made here and not left to the first write.
    static func create(_ path: String) throws(StoreError) {
        try createFolder(of: path)
        let descriptor = open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw failure(
                "The database \(path) cannot be opened or made",
                "write access to it and its folder"
            )
        }
        close(descriptor)
    }

    static func createFolder(of path: String) throws(StoreError) {
        guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return }
        let folder = String(path[..<slash])
        if access(folder, F_OK) == 0 { return }
        try createFolder(of: folder)
        guard mkdir(folder, 0o700) == 0 || errno == EEXIST else {
            throw failure("The folder \(folder) cannot be made", "write access to the folder above it")
        }
    }

    /// From `errno`; `need` is what the user who runs Gatehouse must have, where that is plain.
    static func failure(_ what: String, _ need: String? = nil) -> StoreError {
        let why = "\(what): \(String(cString: strerror(errno)))."
        guard let need else { return StoreError(why) }
        return StoreError(
            """
            \(why) Give the user who runs Gatehouse \(need), or set storage.directory \
            to another folder.
            """
        )
    }
}
