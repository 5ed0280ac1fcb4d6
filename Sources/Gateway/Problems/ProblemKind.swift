import HTTPTypes

/// The kinds of problem a client can meet; the raw value is the last part of the problem's `type`.
enum ProblemKind: String, Sendable, CaseIterable {
    case malformed = "malformed-request"
    case unauthenticated = "authentication-required"
    case forbidden
    case notFound = "not-found"
    case methodNotAllowed = "method-not-allowed"
    case conflict
    case bodyTooLarge = "body-too-large"
    case contentType = "unsupported-content-type"
    case unacceptable = "invalid-input"
    case needsClarification = "needs-clarification"
    case keyReused = "idempotency-key-reused"
    case overloaded
    case failed = "internal-error"
    case taskFailed = "task-failed"
    case unavailable
    case notInstalled = "not-installed"
    case notAcceptable = "not-acceptable"
    case deadlinePassed = "deadline-passed"

    var status: HTTPResponse.Status {
        switch self {
        case .malformed: .badRequest
        case .unauthenticated: .unauthorized
        case .forbidden: .forbidden
        case .notFound: .notFound
        case .methodNotAllowed: .methodNotAllowed
        case .conflict: .conflict
        case .bodyTooLarge: .contentTooLarge
        case .contentType: .unsupportedMediaType
        case .unacceptable, .needsClarification, .keyReused: .unprocessableContent
        case .overloaded: .tooManyRequests
        case .failed, .taskFailed: .internalServerError
        case .unavailable: .serviceUnavailable
        case .notInstalled: .notImplemented
        case .notAcceptable: .notAcceptable
        case .deadlinePassed: .gatewayTimeout
        }
    }

    var title: String {
        switch self {
        case .malformed: "The request cannot be read"
        case .unauthenticated: "Authentication is required"
        case .forbidden: "The key's role does not allow this"
        case .notFound: "There is nothing here"
        case .methodNotAllowed: "The method is not allowed here"
        case .conflict: "The state does not allow this"
        case .bodyTooLarge: "The body is too large"
        case .contentType: "The content type is not supported"
        case .unacceptable: "The input is not acceptable"
        case .needsClarification: "Something has to be clarified first"
        case .keyReused: "The idempotency key belongs to another request"
        case .overloaded: "Too much work at the moment"
        case .failed: "Internal error"
        case .taskFailed: "The task failed"
        case .unavailable: "The service is not available at the moment"
        case .notInstalled: "This server has not what that takes"
        case .notAcceptable: "The answer is not to be had in this form"
        case .deadlinePassed: "The deadline passed"
        }
    }
}
