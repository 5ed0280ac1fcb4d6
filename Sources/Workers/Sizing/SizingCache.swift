import Synchronization
public import Telemetry

/// Remembers the answers to recent sizing requests, encoded: the same request always has the same answer.
///
/// Two generations instead of a list of uses: an answer that is asked for again moves to the young generation, and when that
/// has half of what may be kept, the old one is dropped. Looking up, keeping and dropping take the same time however much is
/// kept.
public final class SizingCache: Sendable {
    private struct Generations {
        var young = Generation()
        var old = Generation()
    }

    /// An answer larger than this part of all that may be kept is not kept: it would drive out too many others.
    private static let largestShare = 16

    private let generations = Mutex(Generations())
    private let capacity: Int
    private let bytes: Int
    private let instruments: CacheInstruments?

    /// Creates an empty cache.
    ///
    /// - Parameters:
    ///   - capacity: Answers kept at the most; at least 2, 250 by default.
    ///   - bytes: What they may take at the most, counted as the requests and the answers' JSON; at least 1,024, 64 MiB by
    ///     default. Beside its JSON an answer keeps the results themselves, which take about as much again. An answer that
    ///     with its request takes more than a sixteenth is not kept.
    ///   - instruments: Where hits, misses and evictions are counted.
    public init(capacity: Int = 250, bytes: Int = 64 << 20, instruments: CacheInstruments? = nil) {
        precondition(capacity >= 2, "capacity must be at least 2 (was \(capacity))")
        precondition(bytes >= 1024, "bytes must be at least 1024 (was \(bytes))")
        self.capacity = capacity
        self.bytes = bytes
        self.instruments = instruments
        instruments?.capacity.set(Double(capacity))
        instruments?.isUp.set(1)
    }

    /// What is kept now, in bytes as they are counted for the limit.
    var size: Int { generations.withLock { $0.young.size + $0.old.size } }

    /// The answer to `request`: the remembered one, or what `compute` says.
    ///
    /// Two callers who miss at the same time both compute; the answers are equal.
    func answer(
        _ request: SizingRequest,
        _ compute: (SizingRequest) throws -> SizingAnswer
    ) rethrows -> SizingAnswer {
        if let known = lookUp(request) {
            instruments?.hits.increment()
            return known
        }
        instruments?.misses.increment()
        let answer = try compute(request)
        if request.size + answer.size <= bytes / Self.largestShare { keep(answer, for: request) }
        return answer
    }

    private func lookUp(_ request: SizingRequest) -> SizingAnswer? {
        let (answer, dropped): (SizingAnswer?, Int) = generations.withLock { generations in
            if let answer = generations.young.answers[request] { return (answer, 0) }
            guard let answer = generations.old.remove(request) else { return (nil, 0) }
            return (answer, insert(answer, for: request, into: &generations))
        }
        instruments?.evictions[.sizeLimit].increment(by: dropped)
        return answer
    }

    private func keep(_ answer: SizingAnswer, for request: SizingRequest) {
        let (dropped, count) = generations.withLock { generations in
            let dropped = insert(answer, for: request, into: &generations)
            return (dropped, generations.young.answers.count + generations.old.answers.count)
        }
        instruments?.evictions[.sizeLimit].increment(by: dropped)
        instruments?.size.set(Double(count))
    }

    /// - Returns: How many answers had to go.
    private func insert(
        _ answer: SizingAnswer,
        for request: SizingRequest,
        into generations: inout Generations
    ) -> Int {
        var dropped = 0
        let size = request.size + answer.size
        if !generations.young.hasRoom(for: size, answers: capacity / 2, bytes: bytes / 2) {
            dropped = generations.old.answers.count
            generations.old = generations.young
            generations.young = Generation()
        }
        generations.young.insert(answer, for: request)
        return dropped
    }
}
