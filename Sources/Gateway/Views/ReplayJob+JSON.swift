import AgentRuntime
import MessageBus

extension ReplayJob {
    /// The replay as the API shows it.
    func json() -> [UInt8] {
        var writer = JSONWriter()
        writer.value(self, isWhole: true)
        return writer.bytes
    }
}

extension ReplayPreview {
    /// What a replay would do, as the API shows it.
    func json() -> [UInt8] {
        JSONWriter.object(capacity: 4096) { writer in
            writer.field("dry_run", true)
            writer.field("matched", matched)
            writer.field("more", isMore)
            writer.field("sample", sample) { $0.value($1.description) }
            writer.field("groups", groups) { $0.value($1) }
            writer.field("customers", customers) { $0.value($1) }
        }
    }
}

extension JSONWriter {
    mutating func value(_ job: ReplayJob, isWhole: Bool) {
        object { writer in
            writer.field("id", job.id.description)
            writer.state(of: job)
            writer.field("started_by", job.startedBy)
            writer.field("filter", job.selection)
            writer.field("rate_per_second", job.ratePerSecond)
            writer.field("stop_after", job.stopAfter)
            writer.field("matched", job.matched)
            writer.field("done", job.done)
            writer.field("sent", job.sent)
            writer.field("replayed", job.replayed)
            writer.field("failed", job.failed)
            writer.field("returned", job.returned)
            writer.field("skipped", job.skipped)
            writer.field("letters_per_second", (job.rate * 100).rounded() / 100)
            writer.field("started_at", job.startedAt)
            writer.field("updated_at", job.updatedAt)
            writer.field("ended_at", job.endedAt)
            if isWhole { writer.details(of: job) }
        }
    }

    private mutating func state(of job: ReplayJob) {
        let (word, reason): (String, String?) =
            switch job.state {
            case .running: ("running", nil)
            case .finished: ("finished", nil)
            case .stopped(let reason): ("stopped", reason)
            case .cancelled(let actor): ("cancelled", "cancelled by \(actor)")
            }
        field("state", word)
        field("reason", reason)
    }

    private mutating func details(of job: ReplayJob) {
        field("tasks", job.tasks) { $0.value($1.description) }
        field("failures", job.failures) { writer, failure in
            writer.object { writer in
                writer.field("id", failure.letter.description)
                writer.field("reason", failure.reason)
            }
        }
    }
}
