/// Why the gateway cannot listen.
public enum GatewayError: Error, Hashable, CustomStringConvertible {
    /// Another process, or the other listener of this one, has the port.
    case portTaken(GatewayListener, host: String, port: Int)
    /// The port needs rights this process does not have.
    case portForbidden(GatewayListener, host: String, port: Int)
    /// The address is not one of this machine, or not an address.
    case addressUnavailable(GatewayListener, host: String, port: Int, reason: String)

    /// What is wrong and what to do about it, in one sentence.
    public var description: String {
        switch self {
        case .portTaken(let listener, let host, let port):
            "port \(port) on \(host) is already taken, so \(listener.title) cannot listen; "
                + "choose another one with \(listener.flag), or 0 for a free one"
        case .portForbidden(let listener, let host, let port):
            "this process may not listen on port \(port) on \(host) for \(listener.title); "
                + "choose one above 1023 with \(listener.flag)"
        case .addressUnavailable(let listener, let host, let port, let reason):
            "cannot listen on \(host):\(port) for \(listener.title): \(reason)"
        }
    }
}
