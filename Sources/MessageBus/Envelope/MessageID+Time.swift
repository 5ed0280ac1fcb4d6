extension MessageID {
    /// When the id was made, in milliseconds since 1970: the time a version 7 id carries in its first 48 bits.
    public var milliseconds: Int64 { Int64(high >> 16) }
}
