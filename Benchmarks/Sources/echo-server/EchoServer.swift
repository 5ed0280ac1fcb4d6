import Hummingbird

/// A bare Hummingbird route that sends the body back: what the platform's HTTP interface is compared with.
@main
enum EchoServer {
    static func main() async throws {
        let port = CommandLine.arguments.dropFirst().first.flatMap(Int.init) ?? 5001
        let router = Router()
        router.post("echo") { request, _ in
            let body = try await request.body.collect(upTo: 1_048_576)
            return Response(
                status: .ok,
                headers: [.contentType: "application/json"],
                body: ResponseBody(byteBuffer: body)
            )
        }
        router.get("readyz") { _, _ in "ready" }
        let server = Application(
            router: router,
            configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: port))
        )
        try await server.runService()
    }
}
