import Foundation

/// What a server answered, with its body read to the end.
struct ServerAnswer: Sendable {
    let status: Int
    let contentType: String
    let retryAfter: String?
    let body: Data

    var isJSON: Bool {
        let type = contentType.prefix { $0 != ";" }.lowercased()
        return type == "application/json" || type.hasSuffix("+json")
    }

    /// The body as JSON; an empty body is `null`.
    ///
    /// - Throws: ``CommandFailure`` when the server says that it is not JSON, or it is not.
    func json() throws(CommandFailure) -> JSONValue {
        guard !body.isEmpty else { return .null }
        do {
            guard isJSON else { throw CommandFailure(status: .failure, message: strangeness) }
            return try JSONValue(parsing: body)
        } catch let failure as CommandFailure {
            throw failure
        } catch {
            throw CommandFailure(status: .failure, message: strangeness)
        }
    }

    /// Throws when the status says that the request did not work.
    func checked() throws(CommandFailure) -> ServerAnswer {
        guard !(200..<300).contains(status) else { return self }
        // because: an error without a readable document is still an error; it is shown as what it is.
        let document = isJSON ? try? JSONValue(parsing: body) : nil
        let isProblem = document?.members != nil
        throw CommandFailure(
            status: Self.exit(for: status),
            message: isProblem ? problem(document ?? .null) : "HTTP \(status)\n\(strangeness)",
            document: isProblem ? text : nil
        )
    }

    /// The body as it came, without the line break at its end.
    var text: String {
        let text = String(decoding: body, as: UTF8.self)
        return text.hasSuffix("\n") ? String(text.dropLast()) : text
    }

    static func exit(for status: Int) -> CommandStatus {
        switch status {
        case 400, 413, 415, 422: .rejected
        case 429, 503: .tryAgain
        default: .failure
        }
    }

    private func problem(_ document: JSONValue) -> String {
        ProblemText.render(document, status: status, retryAfter: retryAfter)
    }

    private var strangeness: String {
        let excerpt = TerminalText.sanitized(String(decoding: body.prefix(200), as: UTF8.self))
        let type = contentType.isEmpty ? "no content type" : TerminalText.sanitized(contentType)
        let start = excerpt.isEmpty ? "" : ", beginning with: \(excerpt)"
        return "the answer is not the JSON an insa-agents server sends (HTTP \(status), \(type))\(start)"
    }
}
