import Testing

struct ExampleTests {
    @Test func `the twenty-line agent of the README greets`() throws {
        let greeting = try BuiltProgram("Greeter").run([])
        #expect(greeting.status == 0, "\(greeting.complaints)")
        #expect(greeting.output == "Hello, Ada\n")
    }
}
