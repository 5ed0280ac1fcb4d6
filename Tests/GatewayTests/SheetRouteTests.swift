import HTTPTypes
import SizingSheets
import Testing

@testable import Gateway

@Suite("GET /api/tasks/{id}/sheet")
struct SheetRouteTests {
    private func task(_ scene: Scene, _ body: String = Scene.pump) async throws -> String {
        let answer = try await scene.send(.post, "/api/sizing", body)
        return try #require(try answer.json()["task_id"]?.text)
    }

    @Test func `a completed sizing has its sheets, with what moves the results`() async throws {
        try await Scene.run { scene in
            let body =
                #"{"equipment":[\#(Scene.pumpItem),\#(Scene.badPumpItem)],"units":"si"}"#
            let id = try await task(scene, body)
            let names = "customer=Example+%26+Sons&project=North"
            let sheet = try await scene.send(.get, "/api/tasks/\(id)/sheet?\(names)", nil, ["accept": "text/html"])
            #expect(sheet.status == 200, "\(sheet.text.prefix(300))")
            #expect(sheet.headers[.contentType] == "text/html; charset=utf-8")
            for expected in ["<!DOCTYPE html>", "<svg", "Example &amp; Sons", "North", id, "±10"] {
                #expect(sheet.text.contains(expected), "\(expected)")
            }
        }
    }

    @Test func `the sheet of a Spanish text is in Spanish`() async throws {
        try await Scene.run { scene in
            let id = try await task(scene, #"{"requirements":"Tanque atmosférico para 10.000 barriles, 25 API"}"#)
            let sheet = try await scene.send(.get, "/api/tasks/\(id)/sheet")
            #expect(sheet.status == 200)
            #expect(sheet.text.contains(#"lang="es""#))
        }
    }

    @Test func `a sheet as PDF is one, or the answer says what is missing here`() async throws {
        try await Scene.run { scene in
            let id = try await task(scene)
            let sheet = try await scene.send(.get, "/api/tasks/\(id)/sheet?format=pdf")
            guard SheetPrinter().found != nil else {
                #expect(sheet.status == 501)
                #expect(try sheet.problem() == "not-installed")
                #expect(sheet.text.contains("chromium"))
                return
            }
            #expect(sheet.status == 200, "\(sheet.text.prefix(300))")
            #expect(sheet.headers[.contentType] == "application/pdf")
            #expect(sheet.bytes.starts(with: Array("%PDF".utf8)))
        }
    }

    @Test(arguments: [
        ("?format=docx", "text/html", 422, "invalid-input"), ("?paper=a0", "text/html", 422, "invalid-input"),
        ("?colour=red", "text/html", 422, "invalid-input"), ("", "image/png", 406, "not-acceptable"),
    ])
    func `another form is refused`(query: String, accept: String, status: Int, problem: String) async throws {
        try await Scene.run { scene in
            let id = try await task(scene)
            let answer = try await scene.send(.get, "/api/tasks/\(id)/sheet\(query)", nil, ["accept": accept])
            #expect(answer.status == status)
            #expect(try answer.problem() == problem)
        }
    }

    @Test func `what is no completed sizing has no sheet`() async throws {
        try await Scene.run { scene in
            let unknown = try await scene.send(.get, "/api/tasks/0190b3c2-5d1e-7a40-8000-2b6f1d0c9a77/sheet")
            #expect(unknown.status == 404)
            let asked = try await scene.send(.post, "/api/queries", #"{"query":"Tank for 10000 bbl, sg 0.9"}"#)
            let query = try #require(try asked.json()["task_id"]?.text)
            let answer = try await scene.send(.get, "/api/tasks/\(query)/sheet")
            #expect(answer.status == 409)
            #expect(try answer.problem() == "conflict")
        }
    }

    @Test func `markup in a request is text on its sheet`() async throws {
        try await Scene.run { scene in
            let body = #"{"equipment":[\#(Scene.pumpItem)]}"#
            let id = try await task(scene, body)
            let names = "project=%3Cimg%20src%3Dx%3E&customer=%3Cscript%3E"
            let sheet = try await scene.send(.get, "/api/tasks/\(id)/sheet?\(names)")
            #expect(!sheet.text.contains("<script>") && !sheet.text.contains("<img"))
        }
    }

    @Test(
        arguments: [
            (nil, SheetFormat.html), ("*/*", .html), ("text/*", .html), ("application/pdf", .pdf),
            ("text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8", .html),
            ("application/pdf, */*;q=0.1", .pdf), ("text/html;q=0, application/pdf", .pdf),
            ("text/html;q=0.5, application/pdf;q=0.4", .html), ("application/*", .pdf),
            ("text/html, application/pdf", .html),
            ("image/png", nil), ("text/html;q=0", nil), ("", nil), (";;,/,q=1", nil),
        ] as [(String?, SheetFormat?)]
    )
    func `the form is the one the client likes best`(accept: String?, format: SheetFormat?) {
        #expect(SheetFormat.negotiate(accept: accept) == format)
    }

    @Test func `a cache is told that the form depends on what is accepted`() async throws {
        try await Scene.run { scene in
            let sheet = try await scene.send(.get, "/api/tasks/\(try await task(scene))/sheet")
            #expect(sheet.headers[.vary] == "Accept")
        }
    }
}
