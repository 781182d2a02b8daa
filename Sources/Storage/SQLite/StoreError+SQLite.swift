import GRDB
import Pipeline

extension StoreError {
    /// Says what an error of the driver means and what to do.
    ///
    /// SQLite's own words name tables and columns but never values, and are added where they help; the statement is not.
    /// A read that fails says little of the database as a whole, unless it is locked: a page may be bad for ever.
    init(sqlite error: any Error, path: String, isReading: Bool = false) {
        if let error = error as? StoreError {
            self = error
            return
        }
        guard let error = error as? DatabaseError else {
            self.init("The database \(path) failed: \(type(of: error)).")
            return
        }
        let words = error.message ?? "no further detail"
        let meaning =
            switch error.resultCode {
            case .SQLITE_FULL:
                "cannot grow: the disk is full. Free some space; nothing new is accepted until then"
            case .SQLITE_BUSY, .SQLITE_LOCKED:
                "is locked by another process. Stop the other program that has it open"
            case .SQLITE_CORRUPT, .SQLITE_NOTADB:
                "is damaged or not a SQLite file (\(words)). Stop Gatehouse and restore a backup"
            case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH:
                "cannot be written (\(words)). Give this user write access to it and its folder"
            case .SQLITE_CANTOPEN:
                "cannot be opened (\(words)). Check that its folder exists and this user may use it"
            case .SQLITE_IOERR:
                "could not be read or written (code \(error.extendedResultCode.rawValue)). Check the disk, and that it is "
                    + "mounted for writing"
            case .SQLITE_CONSTRAINT:
                "refused a row (\(words))"
            default:
                "failed (\(words), code \(error.extendedResultCode.rawValue))"
            }
        let outages: [ResultCode] =
            [.SQLITE_BUSY, .SQLITE_LOCKED]
            + (isReading
                ? [] : [.SQLITE_FULL, .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_CANTOPEN, .SQLITE_IOERR])
        self.init(
            "The database \(path) \(meaning).",
            isOutage: outages.contains(error.resultCode)
        )
    }
}
