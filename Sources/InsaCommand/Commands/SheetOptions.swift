import ArgumentParser

/// Calculation sheets of what was sized.
struct SheetOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Write calculation sheets to this file: .html, or .pdf where Chromium is.",
            valueName: "path"
        )
    )
    var sheet: String?

    @Option(help: ArgumentHelp("Whom the sheets are for.", valueName: "name"))
    var customer: String?

    @Option(help: ArgumentHelp("The project on the sheets.", valueName: "name"))
    var project: String?

    func validate() throws {
        guard let sheet else {
            guard customer == nil, project == nil else {
                throw ValidationError("--customer and --project belong to --sheet")
            }
            return
        }
        guard sheet.hasSuffix(".html") || sheet.hasSuffix(".pdf") else {
            throw ValidationError("--sheet must end in .html or .pdf")
        }
    }
}
