/// An enumeration whose cases are the values of a label, numbered from 0.
public protocol MetricLabelValue: CaseIterable, RawRepresentable, Hashable, Sendable where RawValue == Int {
    /// The value as it stands on the page.
    var labelValue: String { get }
}
