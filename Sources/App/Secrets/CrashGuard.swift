import Basics
import CCrash

/// What is left of this program when it crashes: where it was, and nothing of its memory, in which the secrets are.
///
/// The Swift runtime would print registers and the memory that they point to, and the system might keep all of it in a file. Instead
/// one line and addresses are written, no dump is made, and other processes of the same user read neither memory nor environment.
/// The runtime's own message (`Fatal error: …`) comes before that; a shape rule keeps ours from having any.
package enum CrashGuard {
    /// To be called before anything else.
    package static func begin() { gatehouse_show_no_memory("gatehouse \(GatehouseVersion.current)") }
}
