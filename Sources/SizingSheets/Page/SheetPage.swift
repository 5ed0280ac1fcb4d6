import Sizing

/// One sheet as the template sees it; every text in it is escaped already.
struct SheetPage: Sendable {
    let anchor: Markup
    let language: Markup
    let captions: Captions
    let kind: Markup
    let tag: Markup
    let note: Markup
    let customer: Markup
    let project: Markup
    let date: Markup
    let document: Markup
    let revision: Markup
    let isProvisional: Bool
    let hasDoubt: Bool
    let isError: Bool
    let isResult: Bool
    let problems: [Problem]
    let tiles: [Tile]
    let hasTiles: Bool
    let drawing: Markup?
    let warnings: [Remark]
    let hasWarnings: Bool
    let inputs: [Entry]
    let hasInputs: Bool
    let assumptions: [Entry]
    let hasAssumptions: Bool
    let outputs: [Entry]
    let hasOutputs: Bool
    let trace: [Step]
    let hasTrace: Bool
    let bill: [Line]
    let hasBill: Bool
    let cost: CostBlock?
    let sensitivity: Markup?
    let notCovered: [Markup]
    let hasNotCovered: Bool
    let disclaimer: Markup

    /// A fault of an item that was not calculated.
    struct Problem: Sendable {
        let field: Markup
        let code: Markup
        let text: Markup
    }

    /// A key result.
    struct Tile: Sendable {
        let label: Markup
        let number: Markup
        let unit: Markup
        let isWord: Bool
    }

    /// A warning.
    struct Remark: Sendable {
        let code: Markup
        let text: Markup
    }

    /// A row of inputs, assumptions or results.
    struct Entry: Sendable {
        let label: Markup
        let number: Markup
        let unit: Markup
        let reason: Markup
        let isProvisional: Bool
    }

    /// A step of the calculation.
    struct Step: Sendable {
        let formula: Markup
        let known: Markup
        let hasKnown: Bool
        let result: Markup
        let source: Markup
    }

    /// A line of the bill of materials.
    struct Line: Sendable {
        let text: Markup
        let quantity: Markup
        let unit: Markup
        let material: Markup
        let rating: Markup
    }
}
