import Basics

/// What the operator decides about outgoing HTTP.
package struct TransportSettings: Sendable {
    /// Origins (`scheme://host:port`) that may be reached over plain http; everything else must be https.
    ///
    /// A missing port is the default of the scheme.
    package var plainHTTPOrigins: Set<String>
    /// Hosts that may have private, loopback or otherwise special addresses, by name or literal address.
    ///
    /// For every other host such an address is refused at the moment of connecting, whatever DNS said before.
    package var allowedPrivateHosts: Set<String>
    /// The proxy for every request that `no_proxy` does not exempt; `nil` leaves the choice to the environment variables
    /// that curl documents (`https_proxy`, `http_proxy`, `all_proxy`), empty means none.
    package var proxy: String?
    /// A PEM file of certificate authorities to trust in place of the system's bundle.
    ///
    /// The system's folder of authorities stays trusted where libcurl was built with one (Debian and its kin).
    package var caFile: String?
    /// For name lookup, connection and TLS together.
    package var connectTimeout: Duration
    package var userAgent: String
    /// Further requests to that host wait; their own timeout runs meanwhile.
    package var maxConnectionsPerHost: Int

    package init(
        plainHTTPOrigins: Set<String> = [],
        allowedPrivateHosts: Set<String> = [],
        proxy: String? = nil,
        caFile: String? = nil,
        connectTimeout: Duration = .seconds(10),
        userAgent: String = "gatehouse/\(GatehouseVersion.current)",
        maxConnectionsPerHost: Int = 8
    ) {
        self.plainHTTPOrigins = plainHTTPOrigins
        self.allowedPrivateHosts = allowedPrivateHosts
        self.proxy = proxy
        self.caFile = caFile
        self.connectTimeout = connectTimeout
        self.userAgent = userAgent
        self.maxConnectionsPerHost = maxConnectionsPerHost
    }
}
