/// A batch that nothing disturbed and that failed all the same.
struct BatchFailure: Error {
    let complaints: String
}
