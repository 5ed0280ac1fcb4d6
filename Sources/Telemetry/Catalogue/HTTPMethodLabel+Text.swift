extension HTTPMethodLabel {
    /// The label of the method with this name, exactly as in the request.
    public init(method: String) {
        self =
            switch method {
            case "GET": .get
            case "POST": .post
            case "PUT": .put
            case "PATCH": .patch
            case "DELETE": .delete
            case "HEAD": .head
            case "OPTIONS": .options
            // because: the method of a request is an open set.
            default: .other
            }
    }
}
