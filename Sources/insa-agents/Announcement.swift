import Foundation
import Gateway

/// One line per listener on standard output, for people and for scripts that wait for a port.
struct Announcement {
    let addresses: GatewayAddresses

    init(_ addresses: GatewayAddresses) {
        self.addresses = addresses
    }

    func write() {
        let lines = "api      \(addresses.api)\nmetrics  \(addresses.metrics)\n"
        // Written past the C library's buffer: a script that waits for the port reads a pipe, and must not wait for it to fill.
        FileHandle.standardOutput.write(Data(lines.utf8))
    }
}
