/// One observation that stands for its bucket, with the trace in which it was made.
package struct Exemplar: Hashable, Sendable {
    package let traceID: TraceID
    package let value: Double
}
