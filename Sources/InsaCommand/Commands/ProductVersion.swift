/// The version of the product.
public enum ProductVersion {
    /// Major, minor and patch, after semver.org.
    public static let number = "0.1.0"
}
