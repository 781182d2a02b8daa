import Forges

extension ForgeError {
    /// Others of the same forge may well be readable.
    var concernsOneRepository: Bool {
        switch reason {
        case .forbidden, .notFound, .conflict, .invalid, .redirected, .unavailable: true
        case .unauthorized, .rateLimited, .unreachable, .resting, .cancelled: false
        }
    }
}
