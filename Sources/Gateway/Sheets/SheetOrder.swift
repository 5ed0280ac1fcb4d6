import Dispatch
import Resilience
import Sizing
import SizingSheets
import Synchronization
import Workers

/// The sheets of one answer, to be drawn.
struct SheetOrder: Sendable {
    enum Fault: Error {
        case tookTooLong
    }

    private final class Stop: Sendable {
        let isRaised = Atomic<Bool>(false)
    }

    /// What the sheets of the largest request take a few times over, also on a slow machine.
    static let limit = Duration.seconds(30)

    let answer: SizingAnswer
    let asked: SizingRequest?
    let head: SheetHead
    let time: TimeSource

    /// The document, drawn on a thread that may be busy, because those that answer requests are as few as the processors.
    ///
    /// - Throws: `CancellationError` soon after the caller is cancelled; ``Fault/tookTooLong`` after ``limit``.
    func document() async throws -> String {
        let stop = Stop()
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                DispatchQueue.global(qos: .utility).async {
                    continuation.resume(with: Result { try draw(until: stop) })
                }
            }
        } onCancel: {
            stop.isRaised.store(true, ordering: .relaxed)
        }
    }

    private func draw(until stop: Stop) throws -> String {
        let deadline = time.now.advanced(by: Self.limit)
        let items = asked?.equipment ?? []
        let read = answer.equipment.count - items.count
        var sheets: [CalculationSheet] = []
        for (index, result) in answer.equipment.enumerated() {
            try check(stop, deadline)
            // Results of texts come before those of structured items; they show what was read as their inputs.
            let item = index >= read && read >= 0 ? items[index - read] : nil
            sheets.append(sheet(of: result, inputs: item?.inputs ?? result.inputs))
        }
        try check(stop, deadline)
        return try CalculationSheet.document(sheets)
    }

    private func check(_ stop: Stop, _ deadline: MonotonicInstant) throws {
        if stop.isRaised.load(ordering: .relaxed) { throw CancellationError() }
        if time.now >= deadline { throw Fault.tookTooLong }
    }

    /// What a sheet shows of sensitivities is computed anew where the answer was asked for without.
    private func sheet(of result: SizingResult, inputs: [String: InputValue]) -> CalculationSheet {
        let sensitivity =
            result.sensitivity
            ?? SizingEngine().sensitivity(
                kind: result.kind,
                inputs: inputs,
                language: head.language,
                allowProvisional: result.provisional,
                units: asked?.units
            )
        return CalculationSheet(result, sensitivity: sensitivity, head: head)
    }
}
