import Logging
import MessageBus
import Resilience
import Synchronization
import Telemetry

/// What every part of one runtime shares: its bus, its clocks, its stores, its telemetry.
final class RuntimeCore: Sendable {
    let bus: MessageBus
    let ids: MessageIDSource
    let time: TimeSource
    let wall: TimestampSource
    let random: RandomSource
    let classifier: FailureClassifier
    let telemetry: RuntimeTelemetry
    let journal: any Journal
    let board: TaskBoard
    let letters: any DeadLetterStore
    let audit: any AuditLog
    let replays = ReplayDesk()
    let calls: OutgoingCalls
    let inFlight: InFlight
    let feeder = Feeder()
    /// Whether suspects of a crash are being run alone; everything else waits in the journal until they have been.
    let isRecovering = Atomic<Bool>(false)
    /// Opens when they have been.
    let recovered = Latch()
    /// Whether nothing new begins any more.
    let isDraining = Atomic<Bool>(false)
    let failures: FailureLog
    let routes: RoutingTable
    /// Messages handed back because the runtime ended.
    let handedBack = Atomic<Int>(0)

    init(
        bus: MessageBus,
        ids: MessageIDSource,
        settings: RuntimeSettings,
        telemetry: RuntimeTelemetry,
        routes: RoutingTable
    ) {
        self.bus = bus
        self.ids = ids
        time = settings.time
        wall = settings.wall
        random = RandomSource(settings.random)
        classifier = settings.classifier
        self.telemetry = telemetry
        journal = settings.storage.journal
        board = TaskBoard(journal: settings.storage.journal, wall: settings.wall)
        letters = settings.storage.deadLetters
        audit = settings.storage.audit
        calls = OutgoingCalls(settings, random: random, telemetry: telemetry)
        inFlight = InFlight()
        failures = FailureLog()
        self.routes = routes
    }

    var logger: Logger { telemetry.logger }

    var settler: Settler { Settler(core: self) }

    /// How old a message is: since it was first accepted, over all its attempts.
    func age(of envelope: Envelope) -> Duration {
        guard wasPutOff(envelope) else { return envelope.enqueuedAt.duration(to: time.now) }
        return .milliseconds(wallAge(of: envelope))
    }

    /// The same in seconds, for those who have read the clock.
    func seconds(since envelope: Envelope, at now: MonotonicInstant) -> Double {
        guard wasPutOff(envelope) else { return envelope.enqueuedAt.seconds(to: now) }
        return Double(wallAge(of: envelope)) * 1e-3
    }

    private func wasPutOff(_ envelope: Envelope) -> Bool {
        envelope.attempt > 1 || envelope.notBefore != nil
    }

    /// A message id carries the millisecond of its making; the enqueuing instant is that of the latest attempt.
    private func wallAge(of envelope: Envelope) -> Int64 {
        max(0, wall.now.milliseconds - envelope.id.milliseconds)
    }

    func failure(_ error: any Error, attempt: Int) -> AttemptFailure {
        AttemptFailure(
            attempt: attempt,
            at: wall.now,
            type: String(describing: type(of: error)),
            message: String(describing: error),
            failureClass: classifier.classify(error)
        )
    }
}
