extension RequirementParser {
    /// The most pieces of equipment that one request may have, as text and in structured form together.
    public static let maximumItems = 50

    /// Reads a text of several requests: one on each line, bullet or numbered entry.
    ///
    /// A piece without an equipment noun belongs to the item before it; what stands before the first item counts for all of
    /// them as far as the intent goes. A text with fewer than two items is read as one by ``parse(_:localeHint:)``. Ranges
    /// count in the whole text. Tags such as V-101 name the items.
    ///
    /// - Parameters:
    ///   - text: At most ``maximumLength`` Unicode scalars; a longer one is rejected with `R_TEXT_TOO_LONG`, unread.
    ///   - localeHint: The language to assume when the words of the text do not decide; English when there is no hint.
    ///   - limit: The most items that are wanted, as many as there are by default. A text with more is one rejection with
    ///     `R_TOO_MANY_ITEMS`, because a part of a list looks like the whole.
    public func parseItems(
        _ text: String,
        localeHint: Language? = nil,
        limit: Int? = nil
    ) -> [ParsedRequirement] {
        guard NormalizedText(text, limit: Self.maximumLength) != nil else {
            return [parse(text, localeHint: localeHint)]
        }
        let whole = parse(text, localeHint: localeHint)
        let items = items(of: ItemSplitter(text).pieces, hint: whole.language)
        if let limit, items.count > max(limit, 0) { return [.tooMany(items.count, like: whole)] }
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

extension ParsedRequirement {
    /// A text with more items than were asked for.
    fileprivate static func tooMany(_ count: Int, like whole: ParsedRequirement) -> ParsedRequirement {
        let code = "R_TOO_MANY_ITEMS"
        return ParsedRequirement(
            status: .rejected,
            language: whole.language,
            intent: whole.intent,
            kind: nil,
            fields: [:],
            missing: [],
            issues: [code],
            ranges: [],
            tag: nil,
            choices: [code: [String(count)]]
        )
    }
}
