import Basics
import Domain
import Pipeline
import SourceControl
import Testing

@Suite struct AskPassClientTests {
    @Test func `no socket, no answer`() {
        #expect(AskPass.client(socketPath: "/absent/socket", prompt: "Password for 'https://a': ") == 1)
        #expect(AskPass.client(socketPath: String(repeating: "x", count: 500), prompt: "") == 1)
    }
}
