/// Why the gateway cannot listen.
public enum GatewayError: Error, Hashable, CustomStringConvertible {
    /// Another process, or another listener of this one, has the port.
    case portTaken(host: String, port: Int)
    /// The port needs rights this process does not have.
    case portForbidden(host: String, port: Int)
    /// The address is not one of this machine, or not an address.
    case addressUnavailable(host: String, port: Int, reason: String)

    /// What is wrong and what to do about it, in one sentence.
    public var description: String {
        switch self {
        case .portTaken(let host, let port):
            "port \(port) on \(host) is already taken; choose another one, or 0 for a free one"
        case .portForbidden(let host, let port):
            "this process may not listen on port \(port) on \(host); choose one above 1023"
        case .addressUnavailable(let host, let port, let reason):
            "cannot listen on \(host):\(port): \(reason)"
        }
    }
}
