import ArgumentParser

/// How the items of a file are written.
enum BatchFormat: String, Sendable, CaseIterable, ExpressibleByArgument {
    /// A YAML list of items.
    case yaml
    /// A JSON list of items.
    case json
    /// One JSON item on each line: the only form that is read piece by piece, however long the file is.
    case jsonl
    /// Free text, which is one item.
    case text

    /// The format that the end of `path` tells.
    init?(path: String) {
        switch path.split(separator: "/").last?.split(separator: ".").last?.lowercased() {
        case "yaml", "yml": self = .yaml
        case "json": self = .json
        case "jsonl", "ndjson": self = .jsonl
        case "txt": self = .text
        // because: every other ending says nothing.
        default: return nil
        }
    }
}
