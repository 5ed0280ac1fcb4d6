import HTTPTypes

/// The configured keys.
struct KeyRing: Sendable {
    let keys: [AccessKey]

    /// Who an `Authorization` header speaks for.
    ///
    /// - Throws: A problem with status 401 for no or an unknown key, 403 when its role does not suffice.
    func principal(_ authorization: String?, atLeast role: AccessRole) throws(Problem) -> Principal {
        guard !keys.isEmpty else { return .anyone }
        guard let authorization, let key = match(authorization) else {
            var problem = Problem(.unauthenticated, "send Authorization: Bearer with a key of this server")
            problem.headers[.wwwAuthenticate] = #"Bearer realm="insa-agents""#
            throw problem
        }
        guard key.role >= role else {
            throw Problem(.forbidden, "this needs the role \(role.rawValue), the key has \(key.role.rawValue)")
        }
        return .bearer(name: key.name, role: key.role)
    }

    private func match(_ authorization: String) -> AccessKey? {
        let parts = authorization.split(separator: " ", maxSplits: 1)
        guard parts.count == 2, parts[0].lowercased() == "bearer" else { return nil }
        let candidate = Array(parts[1].utf8)
        var found: AccessKey?
        // Every key is compared in full, so that the time tells nothing about which one was close.
        for key in keys where Self.equals(candidate, key.secret) { found = key }
        return found
    }

    /// Takes the same time wherever the two differ.
    static func equals(_ candidate: [UInt8], _ secret: [UInt8]) -> Bool {
        var difference = UInt(candidate.count ^ secret.count) | (secret.isEmpty ? 1 : 0)
        for index in 0..<AccessKey.secretLimit {
            let left = index < candidate.count ? candidate[index] : 0
            let right = index < secret.count ? secret[index] : 0
            difference |= UInt(left ^ right)
        }
        return difference == 0
    }
}
