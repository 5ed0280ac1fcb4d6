/// Fields that the service of a request has no use for: still checked, and named in the result.
extension InputReader {
    mutating func passOver<M: Measure>(_ field: Field<Quantity<M>>) {
        if readIfGiven(field) != nil { notUsed(field.name) }
    }

    mutating func passOver(_ field: Field<Pressure>) {
        if readIfGiven(field) != nil { notUsed(field.name) }
    }

    mutating func passOver(_ field: Field<Double>) {
        if readIfGiven(field) != nil { notUsed(field.name) }
    }

    private mutating func notUsed(_ field: String) {
        let text = Bilingual("{} was given and is not used here", "se indicó {} y aquí no se usa")
        sheet.notCovered.append(Phrase(text[sheet.language], [.text(field)]).text)
    }
}
