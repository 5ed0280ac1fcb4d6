import AgentRuntime
import MessageBus

extension Reading {
    /// The task with this id, finished or not.
    func task(_ id: TaskID) throws(SQLiteFault) -> TaskRecord? {
        if let task = try task(id, unfinished: true) { return task }
        return try task(id, unfinished: false)
    }

    /// The task with this id in one of the two tables.
    func task(_ id: TaskID, unfinished: Bool) throws(SQLiteFault) -> TaskRecord? {
        let statement = try statement(unfinished ? WriterQuery.task.sql : WriterQuery.finishedTask.sql)
        try statement.bind(1, id)
        let row = try statement.first { TaskRow($0, names: names, instance: instance, readsFailures: true) }
        return row.flatMap { $0?.record }
    }

    /// The request of the task with this id.
    func request(of id: TaskID) throws(SQLiteFault) -> StoredRequest? {
        for table in ["tasks", "history"] {
            let statement = try statement("SELECT form, request FROM \(table) WHERE id = ?")
            try statement.bind(1, id)
            guard let (number, json) = try statement.first({ (Int($0.int(0)), $0.bytes(1) ?? []) }) else { continue }
            let form = names.form(number)
            return StoredRequest(kind: form?.kind ?? "unknown", version: form?.version ?? 0, json: json)
        }
        return nil
    }
}
