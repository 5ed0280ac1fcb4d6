import Dispatch
import Foundation
import Glibc
import Telemetry

/// The smallest HTTP server that a scraper accepts: each connection gets one page, on loopback, on a thread of its own.
final class PageServer: Sendable {
    struct Unavailable: Error {}

    let port: UInt16
    private let listener: Int32
    private let scrapes = DispatchSemaphore(value: 0)

    /// Starts to answer; the format is negotiated as the product does it.
    init(_ registry: MetricRegistry) throws {
        listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        port = try Self.listen(on: listener)
        let listener = listener
        let scrapes = scrapes
        Thread.detachNewThread {
            while true {
                let connection = accept(listener, nil, nil)
                guard connection >= 0 else { return }
                Self.answer(connection, registry)
                close(connection)
                scrapes.signal()
            }
        }
    }

    /// Waits until the page was fetched `count` more times; throws after 30 s.
    func waitForScrapes(_ count: Int) throws {
        for _ in 0..<count {
            guard scrapes.wait(timeout: .now() + 30) == .success else { throw Unavailable() }
        }
    }

    func stop() {
        shutdown(listener, Int32(SHUT_RDWR))
        close(listener)
    }

    /// A port that was free a moment ago.
    static func freePort() throws -> UInt16 {
        let probe = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(probe) }
        return try listen(on: probe)
    }

    private static func listen(on socket: Int32) throws -> UInt16 {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let status = unsafe withUnsafeMutablePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
                guard unsafe bind(socket, generic, length) == 0, Glibc.listen(socket, 16) == 0 else { return Int32(-1) }
                return unsafe getsockname(socket, generic, &length)
            }
        }
        guard status == 0 else { throw Unavailable() }
        return UInt16(bigEndian: address.sin_port)
    }

    private static func answer(_ connection: Int32, _ registry: MetricRegistry) {
        var request = [UInt8](repeating: 0, count: 8192)
        let count = unsafe request.withUnsafeMutableBytes { unsafe recv(connection, $0.baseAddress, $0.count, 0) }
        let text = String(decoding: request.prefix(max(0, count)), as: UTF8.self)
        let accept = text.split(separator: "\r\n").first { $0.lowercased().hasPrefix("accept:") }
        let format = MetricsFormat.negotiate(accept: accept.map { String($0.dropFirst("accept:".count)) })
        let page = registry.render(format)
        let head = "HTTP/1.1 200 OK\r\nContent-Type: \(format.contentType)\r\nContent-Length: \(page.count)\r\n"
        let answer = Array((head + "Connection: close\r\n\r\n").utf8) + page
        var sent = 0
        while sent < answer.count {
            let rest = answer[sent...]
            let written = unsafe rest.withUnsafeBytes {
                unsafe send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard written > 0 else { return }
            sent += written
        }
    }
}
