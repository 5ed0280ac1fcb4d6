public import Sizing

/// A printable calculation sheet of one result: title block, inputs, assumptions, results, drawing, trace, bill of materials and cost.
///
/// A pure function of what it is given: no clock, no disk, no network. The page has no scripts and refers to nothing outside itself.
public struct CalculationSheet: Sendable, Hashable {
    /// What was calculated, or why it could not be.
    public let result: SizingResult
    /// How size and cost follow the inputs; drawn when it is there.
    public let sensitivity: Sensitivity?
    /// The title block.
    public let head: SheetHead

    /// Creates a sheet.
    ///
    /// - Parameters:
    ///   - result: any result; one with errors gives a sheet that says what is wrong.
    ///   - sensitivity: the one of `result` when nil.
    ///   - head: the title block; its language should be the one `result` was computed in.
    public init(_ result: SizingResult, sensitivity: Sensitivity? = nil, head: SheetHead) {
        self.result = result
        self.sensitivity = sensitivity ?? result.sensitivity
        self.head = head
    }

    /// The sheet as one HTML document, well-formed as XML too.
    ///
    /// - Throws: what the template engine says of a template that it cannot read, which is a fault of this library.
    public func html() throws -> String { try SheetDocument(sheets: [self], hasCover: false).html() }

    /// Several sheets as one document, with a table of the items in front when there are two or more.
    ///
    /// Language and paper are the first sheet's; each sheet keeps its own title block.
    ///
    /// - Throws: what the template engine says of a template that it cannot read, which is a fault of this library.
    public static func document(_ sheets: [CalculationSheet]) throws -> String {
        try SheetDocument(sheets: sheets, hasCover: sheets.count > 1).html()
    }
}
