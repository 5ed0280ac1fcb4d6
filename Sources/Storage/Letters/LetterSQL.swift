/// The statements about dead letters.
enum LetterSQL {
    static let columns = """
        d.id, d.message_id, d.agent, d.kind, d.version, d.status, d.customer, d.priority, d.reason, d.sender,
        d.correlation, d.trace, d.failed_at, d.replay_count, d.replay_task, d.replayed_at, d.last_replay_error, d.failures,
        d.request, d.fingerprint
        """

    static let letter = "SELECT \(columns) FROM dead_letters d WHERE d.id = ?"

    static let insert = """
        INSERT INTO dead_letters (id, message_id, agent, kind, version, status, error_type, fingerprint, failed_at,
            customer, priority, reason, sender, correlation, trace, replay_count, replay_task, replayed_at,
            last_replay_error, failures, request)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """

    static let isKnown = "SELECT 1 FROM dead_letters WHERE message_id = ?1 OR id = ?2"

    static let update = """
        UPDATE dead_letters SET status = ?2, replay_count = ?3, replay_task = ?4, replayed_at = ?5,
            last_replay_error = ?6 WHERE id = ?1
        """

    static let openGroup = """
        INSERT INTO dead_letter_groups (fingerprint, agent, kind, error_type, pattern, first_seen, last_seen, total,
            waiting, customers)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?6, 1, ?7, 0)
        ON CONFLICT (fingerprint) DO UPDATE SET total = total + 1, waiting = waiting + excluded.waiting,
            first_seen = MIN(first_seen, excluded.first_seen), last_seen = MAX(last_seen, excluded.last_seen)
        """

    static let countGroup =
        "UPDATE dead_letter_groups SET waiting = waiting + ?2, customers = customers + ?3 WHERE fingerprint = ?1"

    static let customer = "SELECT n FROM dead_letter_customers WHERE fingerprint = ? AND customer = ?"

    static let putCustomer = """
        INSERT INTO dead_letter_customers (fingerprint, customer, n) VALUES (?, ?, ?)
        ON CONFLICT (fingerprint, customer) DO UPDATE SET n = excluded.n
        """

    static let dropCustomer = "DELETE FROM dead_letter_customers WHERE fingerprint = ? AND customer = ?"

    static let annotations = "SELECT author, at, text FROM annotations WHERE letter = ? ORDER BY number"

    static let annotate = "INSERT INTO annotations (letter, number, author, at, text) VALUES (?, ?, ?, ?, ?)"
}
