/// Shell, bottom and roof of a tank: API 650 (one-foot method, 5.6.3); SI.
struct TankShell: Sendable, Hashable {
    /// How the roof is carried, or that a floating roof has to be considered.
    enum Roof: String, Sendable, Hashable {
        case selfSupporting = "cone_self_supporting"
        case supported = "cone_supported"
        case floatingReview = "internal_floating_roof_review"
    }

    let courses: [TankCourse]
    let bottom: Double
    let roof: Double
    let shellMass: Double
    let bottomMass: Double
    let roofMass: Double
    let structureMass: Double

    var totalMass: Double { shellMass + bottomMass + roofMass + structureMass }

    /// Where the one-foot method ends, m.
    static let largestDiameter = 61.0
    /// Largest self-supporting cone, m (project choice).
    static let largestSelfSupporting = 15.0

    init(_ input: TankInput, _ size: TankSize) throws(SizingFault) {
        guard size.diameter <= Self.largestDiameter * (1 + 1e-9) else {
            throw SizingFault(.tankOneFootLimit, "diameter", [.measure(size.diameter, .metre)])
        }
        courses = try Self.courses(input, size)
        bottom = try Self.plate("bottom", 0.25 * PhysicalConstant.inch + input.corrosion)
        roof = try Self.plate("roof", 0.1875 * PhysicalConstant.inch + input.corrosion)
        let steel = PhysicalConstant.steelDensity
        shellMass = courses.reduce(0) { sum, course in
            sum + .pi * (size.diameter + course.nominal) * course.nominal * course.height * steel
        }
        let rim = size.diameter + 0.1
        bottomMass = .pi * rim * rim / 4 * bottom * steel
        roofMass =
            .pi * size.diameter * size.diameter / 4 * (1 + 1 / 256.0).squareRoot() * roof * steel
        let isSelfSupporting = size.diameter <= Self.largestSelfSupporting * (1 + 1e-9)
        structureMass = roofMass * (isSelfSupporting ? 0.15 : 0.60)
    }

    private static func courses(_ input: TankInput, _ size: TankSize) throws(SizingFault) -> [TankCourse] {
        let count = StandardList.roundUp(size.height / input.course, step: 1)
        var courses: [TankCourse] = []
        var below = 0.0
        while Double(courses.count) < count {
            let number = courses.count + 1
            let height = min(input.course, size.height - below)
            courses.append(try course(input, size, number: number, head: size.height - below, height: height))
            below += input.course
        }
        return courses
    }

    private static func course(
        _ input: TankInput,
        _ size: TankSize,
        number: Int,
        head: Double,
        height: Double
    ) throws(SizingFault) -> TankCourse {
        let stresses = input.material.stresses
        let load = 4.9 * size.diameter * max(0, head - 0.3) / 1000
        let design = load * input.gravity / stresses.design + input.corrosion
        let test = load / stresses.test
        let minimum = minimum(size.diameter, number: number)
        let required = max(design, test, minimum)
        let inches = required / PhysicalConstant.inch
        guard let nominal = StandardList.next(inches, in: StandardList.plates), nominal <= 1.75 else {
            throw SizingFault(.tankThickness, "material", [.number(Double(number)), .measure(required, .inch)])
        }
        return TankCourse(
            design: design,
            test: test,
            minimum: minimum,
            nominal: nominal * PhysicalConstant.inch,
            height: height
        )
    }

    /// Minimum nominal thickness by diameter, API 650 5.6.1.1.
    private static func minimum(_ diameter: Double, number: Int) -> Double {
        let inch = PhysicalConstant.inch
        if diameter < 15 * (1 - 1e-9) {
            return (number == 1 && diameter > 3.2 * (1 - 1e-9) ? 0.25 : 0.1875) * inch
        }
        if diameter < 36 * (1 - 1e-9) { return 0.25 * inch }
        return (diameter <= 60 * (1 + 1e-9) ? 0.3125 : 0.375) * inch
    }

    private static func plate(_ part: String, _ required: Double) throws(SizingFault) -> Double {
        let inches = required / PhysicalConstant.inch
        guard let nominal = StandardList.next(inches, in: StandardList.plates) else {
            throw SizingFault(.plateTooThick, "corrosion_allowance", [.text(part), .measure(required, .inch)])
        }
        return nominal * PhysicalConstant.inch
    }
}
