extension SizingEngine {
    /// The output that stands for the size of equipment of a kind; nil when the kind has none or does not exist.
    public static func mainOutput(of kind: String) -> String? { KindRegistry.named(kind)?.mainOutput }
}
