import Telemetry

/// The forms a sheet is to be had in.
enum SheetFormat: String, Sendable, CaseIterable {
    case html
    case pdf

    var contentType: String {
        switch self {
        case .html: "text/html; charset=utf-8"
        case .pdf: "application/pdf"
        }
    }

    /// The form a client with this `Accept` header likes best, HTML where it likes both as much.
    ///
    /// - Returns: `nil` when it takes neither.
    static func negotiate(accept: String?) -> SheetFormat? {
        guard let accept else { return .html }
        let ranges = accept.split(separator: ",").prefix(64).compactMap { AcceptRange($0) }
        let html = quality(type: "text", subtype: "html", in: ranges)
        let pdf = quality(type: "application", subtype: "pdf", in: ranges)
        guard max(html, pdf) > 0 else { return nil }
        return pdf > html ? .pdf : .html
    }

    /// What the most specific range that matches says.
    private static func quality(type: String, subtype: String, in ranges: [AcceptRange]) -> Double {
        let matches = ranges.filter { $0.matches(type: type, subtype: subtype) }
        let specificity = matches.map(\.specificity).max()
        return matches.filter { $0.specificity == specificity }.map(\.quality).max() ?? 0
    }
}
