extension ParsedRequirement {
    /// What each code of ``issues`` means and what to do next, in ``language`` and in the order of the codes.
    public var notes: [IssueNote] {
        issues.map { code in
            if code.hasPrefix("R_") { return IssueNote(code: code, text: refusal ?? code) }
            let template = IssueTable.text(for: code)?[language] ?? code
            let parts = template.split(separator: "{}", omittingEmptySubsequences: false)
            return IssueNote(code: code, text: parts.joined(separator: subject(of: code)))
        }
    }

    /// The field of a code and the values that were read for it, as in "pressure (300 psig, 150 psig)".
    private func subject(of code: String) -> String {
        let values = (choices[code] ?? []).joined(separator: ", ")
        let name = code.split(separator: ":").dropFirst().first.map(String.init) ?? ""
        return values.isEmpty ? name : "\(name): \(values)"
    }
}
