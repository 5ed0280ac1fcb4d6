import ArgumentParser

/// Which server a client command talks to.
struct ServerOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Address of the server (environment INSA_SERVER; default: http://127.0.0.1:5000).",
            valueName: "url"
        )
    )
    var server: String?

    @Option(
        help: ArgumentHelp(
            "API key; better given as INSA_API_KEY, which no process list shows.",
            valueName: "key"
        )
    )
    var apiKey: String?

    @Option(help: ArgumentHelp("Seconds to wait for an answer, from 1 to 3600.", valueName: "seconds"))
    var timeout = 75

    func validate() throws {
        guard (1...3_600).contains(timeout) else { throw ValidationError("--timeout must be from 1 to 3600 seconds") }
    }

    func connection(_ environment: [String: String]) throws(CommandFailure) -> ServerConnection {
        let address = server ?? Self.set(environment["INSA_SERVER"]) ?? "http://127.0.0.1:5000"
        let key = apiKey ?? Self.set(environment["INSA_API_KEY"])
        return try ServerConnection(server: address, apiKey: key, timeout: .seconds(timeout))
    }

    private static func set(_ text: String?) -> String? {
        guard let text, !text.isEmpty else { return nil }
        return text
    }
}
