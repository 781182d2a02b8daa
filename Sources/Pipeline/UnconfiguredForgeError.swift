import Domain

/// A job of a forge that is no longer in the settings.
struct UnconfiguredForgeError: GatehouseError {
    let forge: ForgeID
    var description: String { "the forge \(forge) is not in the settings" }
    var disposition: Disposition { .fail }
}
