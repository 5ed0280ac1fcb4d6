public import Sizing

/// What stands in the title block of a sheet and is not part of the calculation.
///
/// Every text may hold anything: it is escaped, and what is longer than 160 characters is cut with an ellipsis.
public struct SheetHead: Sendable, Hashable {
    /// Who it is made for.
    public var customer: String
    /// The project's name or number.
    public var project: String
    /// The date as it is to be printed; nothing here reads a clock.
    public var date: String
    /// The number of the document or task.
    public var document: String
    /// The revision, `0` or `A`.
    public var revision: String
    /// The language of everything on the sheet.
    ///
    /// The texts inside a result are in the language it was computed in.
    public var language: Language
    /// The paper it is printed on.
    public var paper: SheetPaper

    /// Creates a head; empty texts leave lines to be filled in by hand.
    public init(
        customer: String = "",
        project: String = "",
        date: String = "",
        document: String = "",
        revision: String = "0",
        language: Language = .english,
        paper: SheetPaper = .a4
    ) {
        self.customer = customer
        self.project = project
        self.date = date
        self.document = document
        self.revision = revision
        self.language = language
        self.paper = paper
    }
}
