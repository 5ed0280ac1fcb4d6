import Foundation

extension Date {
    /// The form in which points in time are stored.
    var millisecondsSince1970: Int64 { Int64((timeIntervalSince1970 * 1000).rounded()) }
}
