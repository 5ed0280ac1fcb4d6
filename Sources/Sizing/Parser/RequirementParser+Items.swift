extension RequirementParser {
    /// Reads a text of several requests: one on each line, bullet or numbered entry.
    ///
    /// A piece without an equipment noun belongs to the item before it; what stands before the first item counts for all of
    /// them as far as the intent goes. A text with fewer than two items is read as one by ``parse(_:localeHint:)``. Ranges
    /// count in the whole text. Tags such as V-101 name the items.
    public func parseItems(_ text: String, localeHint: Language? = nil) -> [ParsedRequirement] {
        guard NormalizedText(text, limit: Self.maximumLength) != nil else {
            return [parse(text, localeHint: localeHint)]
        }
        let whole = parse(text, localeHint: localeHint)
        let items = items(of: ItemSplitter(text).pieces, hint: whole.language)
        guard items.count > 1 else { return [whole] }
        return items.map { item in
            var parsed = parse(item.text, localeHint: whole.language)
            parsed.ranges = parsed.ranges.map { $0.moved(by: item.offset) }
            parsed.intent = whole.intent
            return parsed
        }
    }

    /// Joins every piece that names no equipment to the item before it, padded so that the offsets stay true.
    func items(of pieces: [ItemSplitter.Piece], hint: Language) -> [ItemSplitter.Piece] {
        var items: [(text: String, offset: Int, length: Int)] = []
        for piece in pieces {
            let length = piece.text.unicodeScalars.count
            if namesEquipment(piece.text, hint: hint) {
                items.append((piece.text, piece.offset, length))
            } else if var last = items.popLast() {
                let gap = piece.offset - last.offset - last.length
                last.text += String(repeating: "\n", count: gap) + piece.text
                last.length += gap + length
                items.append(last)
            }
        }
        return items.map { ItemSplitter.Piece(text: $0.text, offset: $0.offset) }
    }

    private func namesEquipment(_ text: String, hint: Language) -> Bool {
        let parsed = parse(text, localeHint: hint)
        return parsed.kind != nil || parsed.issues == ["R_UNSUPPORTED_EQUIPMENT"]
            || (parsed.issues == ["A_KIND"] && parsed.choices["A_KIND"]?.count == 2)
    }
}
