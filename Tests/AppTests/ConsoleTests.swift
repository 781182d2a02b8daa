import App
import Testing

@Suite struct ConsoleTests {
    /// Tests run without a terminal, or in one of some width.
    @Test func `only a terminal has a width, whatever the environment says`() {
        let console = Console(environment: ["COLUMNS": "80"])
        #expect(console.width == (console.isTerminal ? 80 : nil))
    }
}
