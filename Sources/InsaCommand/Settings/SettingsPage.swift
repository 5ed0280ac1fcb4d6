/// The page of the documentation that lists the settings.
public enum SettingsPage {
    /// The whole page in Markdown, ending in a line break.
    public static var markdown: String {
        let head = """
            # Settings

            A value is taken from the first of these that has one: a flag of `insa-agents serve`, an environment variable, the
            YAML file named by `--config` or `INSA_CONFIG`, the default. Unknown names in the file are refused, values that are
            not allowed are all reported at once, and the command ends with exit code 78. `insa-agents serve --check` shows
            what counts and where it came from. Times are in seconds unless they end in `ms`, `s`, `m`, `h` or `d`.

            This page is written by `insa-agents settings --markdown`.

            | In the file | Environment | Flag | Default | Allowed | Meaning |
            |---|---|---|---|---|---|
            """
        return ([head] + SettingKey.all.map(row)).joined(separator: "\n") + "\n\n" + example + "\n"
    }

    private static func row(_ key: SettingKey) -> String {
        let names = key.environment.map { "`\($0)`" }.joined(separator: ", ")
        let fallback = key.fallback.isEmpty ? "none" : "`\(key.fallback)`"
        let flag = key.flag.map { "`\($0)`" } ?? "–"
        return "| `\(key.path)` | \(names) | \(flag) | \(fallback) | \(key.kind.allowed) | \(key.meaning) |"
    }

    private static let example = """
        A file with a few of them:

        ```yaml
        http:
          port: 5000
          body_limit: 1MiB
        workers:
          lanes: 8
          attempt_timeout: 20s
        auth:
          api_keys:
            - submitter:change-me-to-a-long-secret
        schedules:
          - name: morning-check
            agent: sizing_agent
            when: 0 7 * * mon-fri
            zone: Europe/Madrid
            missed: run-once
            request:
              requirements: Tank for 10000 bbl, sg 0.9
              equipment: []
              allowProvisional: false
              language: en
        ```

        A schedule names a worker, a request in the form in which that worker's requests are stored, and `when`: a cron
        expression in a time zone (`zone`, UTC by default), or `every 15m`. `missed` says what becomes of ticks whose time
        passed while nothing ran: `skip`, `run-once` (the default) or `catch-up 10`. `priority` and `deadline` are those of
        its tasks. Schedules that operators add stand beside these; `insa-agents schedules list` shows both.
        """
}
