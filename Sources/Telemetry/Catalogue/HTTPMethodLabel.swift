/// The method of a request.
@frozen
public enum HTTPMethodLabel: Int, MetricLabelValue {
    /// GET.
    case get
    /// POST.
    case post
    /// PUT.
    case put
    /// PATCH.
    case patch
    /// DELETE.
    case delete
    /// HEAD.
    case head
    /// OPTIONS.
    case options
    /// Any other, whatever its text.
    case other

    /// The value as it stands on the page.
    public var labelValue: String {
        switch self {
        case .get: "GET"
        case .post: "POST"
        case .put: "PUT"
        case .patch: "PATCH"
        case .delete: "DELETE"
        case .head: "HEAD"
        case .options: "OPTIONS"
        case .other: "other"
        }
    }
}
