import GRDB

/// Something that always holds, as a query for what breaks it; each row has one text column.
struct CheckRule {
    /// Most findings of one rule.
    static let limit = 20

    let kind: CheckFinding.Kind
    /// What is being looked at, for whoever waits.
    let title: String
    private let sql: String

    func findings(_ db: Database) throws -> [CheckFinding] {
        let texts = try String.fetchAll(db, sql: "SELECT * FROM (\(sql)) LIMIT \(Self.limit)")
        return texts.map { CheckFinding(kind: kind, detail: $0) }
    }

    /// What holds between the tables of the platform.
    static let all = [counts, duplicates, keys, letterCounts, customers]

    private static let counts = CheckRule(
        kind: .count,
        title: "task counts",
        sql: """
            SELECT 'tasks of form ' || form || ', priority ' || priority || ', state ' || state
                || ': kept ' || sum(kept) || ', there are ' || sum(found)
            FROM (
                SELECT form, priority, state, n AS kept, 0 AS found FROM task_counts
                UNION ALL SELECT form, priority, state, 0, count(*) FROM tasks GROUP BY form, priority, state
                UNION ALL SELECT form, priority, state, 0, count(*) FROM history GROUP BY form, priority, state
            )
            GROUP BY form, priority, state HAVING sum(kept) <> sum(found)
            """
    )

    private static let duplicates = CheckRule(
        kind: .duplicate,
        title: "tasks",
        sql: "SELECT 'task ' || lower(hex(id)) || ' is unfinished and finished' FROM tasks JOIN history USING (id)"
    )

    /// A key may be gone before its task, and a task before its key; one that is there leads to a task of that key.
    private static let keys = CheckRule(
        kind: .key,
        title: "idempotency keys",
        sql: """
            SELECT 'an idempotency key leads to task ' || lower(hex(id)) || ', which has another'
            FROM idempotency_keys AS keys JOIN tasks USING (id) WHERE tasks.idempotency_key IS NOT keys.key
            UNION ALL
            SELECT 'an idempotency key leads to task ' || lower(hex(id)) || ', which has another'
            FROM idempotency_keys AS keys JOIN history USING (id) WHERE history.idempotency_key IS NOT keys.key
            """
    )

    /// The total of a group goes on counting letters that were purged.
    private static let letterCounts = CheckRule(
        kind: .group,
        title: "groups of dead letters",
        sql: """
            SELECT 'group ' || fingerprint || ': kept ' || sum(total) || ' letters with ' || sum(waiting)
                || ' waiting, there are ' || sum(found) || ' with ' || sum(found_waiting)
            FROM (
                SELECT fingerprint, total, waiting, 0 AS found, 0 AS found_waiting FROM dead_letter_groups
                UNION ALL
                SELECT fingerprint, 0, 0, count(*), sum(status = 0) FROM dead_letters GROUP BY fingerprint
            )
            GROUP BY fingerprint HAVING sum(total) < sum(found) OR sum(waiting) <> sum(found_waiting)
            """
    )

    private static let customers = CheckRule(
        kind: .group,
        title: "customers of dead letters",
        sql: """
            SELECT 'group ' || fingerprint || ': kept ' || sum(customers) || ' customers, there are ' || sum(found)
            FROM (
                SELECT fingerprint, customers, 0 AS found FROM dead_letter_groups
                UNION ALL
                SELECT fingerprint, 0, count(DISTINCT customer) FROM dead_letters GROUP BY fingerprint
            )
            GROUP BY fingerprint HAVING sum(customers) <> sum(found)
            UNION ALL
            SELECT 'group ' || fingerprint || ': kept ' || sum(n) || ' letters of a customer, there are ' || sum(found)
            FROM (
                SELECT fingerprint, customer, n, 0 AS found FROM dead_letter_customers
                UNION ALL
                SELECT fingerprint, customer, 0, count(*) FROM dead_letters
                WHERE customer IS NOT NULL GROUP BY fingerprint, customer
            )
            GROUP BY fingerprint, customer HAVING sum(n) <> sum(found)
            """
    )
}
