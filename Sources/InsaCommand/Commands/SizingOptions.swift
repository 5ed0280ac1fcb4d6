public import ArgumentParser
public import Sizing

/// What is asked for beside the equipment.
struct SizingOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("Units of the results: field or si (default: as each method has them).", valueName: "system")
    )
    var units: UnitSystem?

    @OptionGroup var sheets: SheetOptions

    @Flag(help: "Say how each result moves with its most influential inputs.")
    var sensitivity = false

    @Option(help: ArgumentHelp("Language of the texts: en or es; a text in words decides itself.", valueName: "code"))
    var language: Language?

    @Flag(help: "Assume missing process values; the result is provisional and cannot be quoted.")
    var allowProvisional = false

    var batch: BatchOptions {
        BatchOptions(
            units: units,
            sensitivity: sensitivity || sheets.sheet != nil,
            allowProvisional: allowProvisional,
            language: language ?? .english
        )
    }

    /// The members of a request to a server.
    var members: [String: JSONValue] {
        var members: [String: JSONValue] = [:]
        members["units"] = units.map { .string($0.rawValue) }
        members["locale_hint"] = language.map { .string($0.rawValue) }
        if sensitivity { members["sensitivity"] = .bool(true) }
        if allowProvisional { members["allow_provisional"] = .bool(true) }
        return members
    }
}

extension UnitSystem: ExpressibleByArgument {}
extension Language: ExpressibleByArgument {}
