package import Domain

/// The database did not do what was asked.
///
/// The detail is for the operator.
package struct StoreError: GatehouseError {
    package let description: String
    package init(_ description: String) { self.description = description }
    package var disposition: Disposition { .retry(after: nil) }
}
