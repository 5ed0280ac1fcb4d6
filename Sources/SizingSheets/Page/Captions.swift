import Sizing

/// The headings and fixed sentences of a sheet.
struct Captions: Sendable {
    let sheet: Markup
    let customer: Markup
    let project: Markup
    let date: Markup
    let document: Markup
    let revision: Markup
    let preliminary: Markup
    let provisional: Markup
    let doubt: Markup
    let key: Markup
    let drawing: Markup
    let warnings: Markup
    let inputs: Markup
    let assumptions: Markup
    let source: Markup
    let confirm: Markup
    let results: Markup
    let trace: Markup
    let bill: Markup
    let item: Markup
    let quantity: Markup
    let material: Markup
    let rating: Markup
    let cost: Markup
    let sensitivity: Markup
    let notCovered: Markup
    let signatures: Markup
    let prepared: Markup
    let checked: Markup
    let approved: Markup
    let name: Markup
    let signature: Markup
    let errors: Markup
    let whatToDo: Markup
    let whatToDoText: Markup
    let field: Markup
    let problem: Markup
    let contents: Markup
    let status: Markup
    let none: Markup

    static func of(_ language: Language) -> Captions {
        switch language {
        case .english: english
        case .spanish: spanish
        }
    }
}
