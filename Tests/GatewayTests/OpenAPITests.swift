import HTTPTypes
import Testing

@testable import Gateway

@Suite("GET /openapi.json")
struct OpenAPITests {
    @Test func `every route is in the document and nothing else is`() async throws {
        try await Scene.run { scene in
            let document = try await scene.send(.get, "/openapi.json").json()
            #expect(document["openapi"]?.text == "3.1.0")
            guard case .object(let paths)? = document["paths"] else {
                Issue.record("the document has no paths")
                return
            }
            let documented = paths.flatMap { path -> [String] in
                guard case .object(let operations) = path.value else { return [] }
                return operations.map { "\($0.name.uppercased()) \(path.name)" }
            }
            let routes = RouteTable.all.map { "\($0.method.rawValue) \($0.template)" }
            #expect(documented.sorted() == routes.sorted())
            #expect(Set(OpenAPIOperation.all.keys) == Set(routes))
        }
    }

    @Test func `every body a route refers to is described`() async throws {
        try await Scene.run { scene in
            let schemas = try await scene.send(.get, "/openapi.json").json()["components"]?["schemas"]
            for body in OpenAPIOperation.Body.allCases { #expect(schemas?[body.rawValue]?["properties"] != nil) }
            let fields = try #require(schemas?["SizingRequest"]?["properties"])
            let refused = try await scene.send(.post, "/api/sizing", #"{"unknown":1}"#)
            let known = try #require(try refused.json()["errors"]?.elements.first?["detail"]?.text)
            guard case .object(let members) = fields else { return }
            for member in members { #expect(known.contains(member.name)) }
        }
    }

    @Test func `a sheet is documented in both its forms`() async throws {
        try await Scene.run { scene in
            let document = try await scene.send(.get, "/openapi.json").json()
            let sheet = document["paths"]?["/api/tasks/{id}/sheet"]?["get"]
            let content = sheet?["responses"]?["200"]?["content"]
            #expect(content?["text/html"] != nil && content?["application/pdf"] != nil)
        }
    }
}
