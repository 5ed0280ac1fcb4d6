/// A field whose value has the type `Value` once it is read.
struct Field<Value>: Sendable {
    let description: FieldDescription

    var name: String { description.name }

    private init(_ description: FieldDescription) { self.description = description }

    fileprivate static func make(
        _ name: String,
        _ form: FieldForm,
        _ tier: InputTier,
        _ range: ValueRange?,
        _ fallback: InputValue?,
        _ note: Bilingual
    ) -> Self {
        Self(FieldDescription(name: name, form: form, tier: tier, range: range, fallback: fallback, note: note))
    }
}

extension Field {
    /// A quantity of the dimension of `Value`.
    init<M: Measure>(
        _ name: String,
        _ tier: InputTier,
        _ range: ValueRange? = nil,
        default fallback: InputValue? = nil,
        _ note: Bilingual
    ) where Value == Quantity<M> {
        self = .make(name, .quantity(M.dimension), tier, range, fallback, note)
    }

    init(
        _ name: String,
        _ tier: InputTier,
        _ range: ValueRange? = nil,
        default fallback: InputValue? = nil,
        _ note: Bilingual
    ) where Value == Pressure {
        self = .make(name, .quantity(.pressure), tier, range, fallback, note)
    }

    init(
        _ name: String,
        _ tier: InputTier,
        _ range: ValueRange? = nil,
        default fallback: Double? = nil,
        _ note: Bilingual
    ) where Value == Double {
        self = .make(name, .number, tier, range, fallback.map(InputValue.number), note)
    }

    /// A whole number, 0 or more; a `Double` because a count may be larger than any integer type.
    init(
        count name: String,
        _ tier: InputTier,
        _ range: ValueRange? = nil,
        default fallback: Double? = nil,
        _ note: Bilingual
    ) where Value == Double {
        self = .make(name, .count, tier, range, fallback.map(InputValue.number), note)
    }

    /// A list of objects with `members`.
    init(records name: String, _ tier: InputTier, of members: [FieldDescription], _ note: Bilingual)
    where Value == [[String: InputValue]] {
        self = .make(name, .records(members), tier, nil, nil, note)
    }

    init(_ name: String, _ tier: InputTier, default fallback: Bool? = nil, _ note: Bilingual) where Value == Bool {
        self = .make(name, .flag, tier, nil, fallback.map(InputValue.flag), note)
    }

    init(_ name: String, _ tier: InputTier, default fallback: Value? = nil, _ note: Bilingual)
    where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
        let words = Value.allCases.map(\.rawValue)
        self = .make(name, .choice(words), tier, nil, fallback.map { InputValue.text($0.rawValue) }, note)
    }

    /// A word from a list that is not an enumeration of the calculation.
    init(_ name: String, _ tier: InputTier, words: [String]?, default fallback: String? = nil, _ note: Bilingual)
    where Value == String {
        let form = words.map(FieldForm.choice) ?? .text
        self = .make(name, form, tier, nil, fallback.map(InputValue.text), note)
    }

    /// A quantity whose dimension another field names.
    init(anyQuantity name: String, _ tier: InputTier, _ note: Bilingual) where Value == InputValue {
        self = .make(name, .anyQuantity, tier, nil, nil, note)
    }
}
