import Domain

/// The verdict is errored for a reason the user can see and mend.
struct RejectedError: GatehouseError {
    let description: String
    init(_ description: String) { self.description = description }
    var disposition: Disposition { .reject(publicMessage: description) }
}
