extension ForgeError {
    /// Others of the same forge may well be readable, as may other installations of an App.
    package var concernsOneRepository: Bool {
        switch reason {
        case .forbidden, .notFound, .conflict, .invalid, .redirected, .unavailable: true
        case .unauthorized, .rateLimited, .unreachable, .resting, .cancelled: false
        }
    }

    /// The forge does not show us the repository, or something in it.
    package var isNotShown: Bool { reason == .notFound || isNotInstalled }
}
