import NIOCore

/// The form of addresses that a listener can be bound to.
enum HostName {
    private static let digits = UInt8(ascii: "0")...UInt8(ascii: "9")

    /// Whether `text` is an IPv4 or IPv6 address or a host name, without a port.
    static func isValid(_ text: String) -> Bool {
        guard (1...253).contains(text.utf8.count) else { return false }
        if text.contains(":") { return isIPv6(text) }
        let labels = text.split(separator: ".", omittingEmptySubsequences: false)
        // A name never ends in a number, so that what looks like an address is one.
        let isNumeric = labels.last?.utf8.allSatisfy(digits.contains) == true
        return isNumeric ? isIPv4(labels) : labels.allSatisfy(isLabel)
    }

    private static func isIPv4(_ labels: [Substring]) -> Bool {
        labels.count == 4
            && labels.allSatisfy { label in
                label.utf8.allSatisfy(digits.contains) && (label == "0" || label.first != "0") && UInt8(label) != nil
            }
    }

    private static func isLabel(_ label: Substring) -> Bool {
        (1...63).contains(label.utf8.count) && label.first != "-" && label.last != "-"
            && label.utf8.allSatisfy { byte in
                let small = byte | 0x20
                return digits.contains(byte) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(small)
                    || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
            }
    }

    /// A zone such as `%eth0` may follow the address.
    private static func isIPv6(_ text: String) -> Bool {
        let parts = text.split(separator: "%", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 1 || isLabel(parts[1]) else { return false }
        do {
            return try SocketAddress(ipAddress: String(parts[0]), port: 0).protocol == .inet6
        } catch {
            return false
        }
    }
}
