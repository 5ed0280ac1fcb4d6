/// What came of looking a symbol up for a field of a known dimension.
enum UnitLookup: Sendable, Hashable {
    case found(UnitOfMeasure)
    case unknown
    /// The symbol exists, but measures something else.
    case otherDimension(PhysicalDimension)
    /// A plain pressure unit where gauge or absolute has to be said.
    case basisMissing
}
