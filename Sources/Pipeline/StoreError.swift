package import Domain

/// The database did not do what was asked.
///
/// The detail is for the operator.
package struct StoreError: GatehouseError {
    package let description: String
    /// The database as a whole cannot be used at the moment, whatever is asked of it: its disk is full, it is locked, it cannot
    /// be written.
    package let isOutage: Bool

    package init(_ description: String, isOutage: Bool = false) {
        self.description = description
        self.isOutage = isOutage
    }

    /// An outage is no fault of the job that met it.
    package var disposition: Disposition { isOutage ? .wait(.seconds(10)) : .retry(after: nil) }
}
