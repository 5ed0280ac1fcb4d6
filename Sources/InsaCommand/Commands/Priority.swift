import ArgumentParser

/// How urgent a request is.
enum Priority: String, Sendable, CaseIterable, ExpressibleByArgument {
    case critical, high, normal, low
}
