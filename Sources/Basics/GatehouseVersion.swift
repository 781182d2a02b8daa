/// The version of this program.
package enum GatehouseVersion {
    package static let current = "0.1.0"
}
