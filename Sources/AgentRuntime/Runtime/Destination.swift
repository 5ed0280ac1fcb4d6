import MessageBus
import Synchronization
import Telemetry

/// Where the messages to one worker go, and what is counted for them: found once per message, bound once per worker.
final class Destination: Sendable {
    let definition: WorkerDefinition
    let mailbox: Mailbox
    let instruments: AgentInstruments
    private let messages: TopicInstruments
    /// Whether tasks of this worker wait in the journal; a hint for those who take from the mailbox.
    let hasUnloaded = Atomic<Bool>(false)

    init(_ definition: WorkerDefinition, mailbox: Mailbox, catalogue: Catalogue) {
        self.definition = definition
        self.mailbox = mailbox
        instruments = catalogue.agent(definition.name.rawValue)
        messages = catalogue.bus.topic(definition.name.rawValue)
    }

    /// Whether the mailbox is empty enough to bring more.
    var hasRoom: Bool { mailbox.waiting <= definition.limits.mailbox.capacity / 2 }

    var name: WorkerName { definition.name }

    func count(_ priority: Priority, _ kind: MessageKind) {
        messages.messages(priority.label, kind.label).increment()
    }
}
