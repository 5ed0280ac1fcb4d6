/// A bare actor, called directly: what a message would cost without a platform.
actor Bell {
    private var rings = 0

    func ring() -> Int {
        rings += 1
        return rings
    }
}
