/// Outputs of a tank, in the order of the specification.
extension Worksheet {
    mutating func report(_ input: TankInput, _ size: TankSize, _ shell: TankShell, _ roof: TankShell.Roof) {
        let inch = PhysicalConstant.inch
        output("diameter", size.diameter, .foot)
        output("height", size.height, .foot)
        output("courses", .number(Double(shell.courses.count)))
        output("gross_volume", size.grossVolume, .cubicMetre)
        output("working_volume", size.workingVolume(input), .cubicMetre)
        if let first = shell.courses.first {
            output("design_thickness_course1", first.design, .millimetre)
            output("test_thickness_course1", first.test, .millimetre)
        }
        output("course_nominal", listed: shell.courses.map { ($0.nominal / inch * 1e6).rounded() / 1e6 }, .inch)
        output("bottom_thickness", shell.bottom, .inch)
        output("roof_thickness", shell.roof, .inch)
        output("shell_mass", shell.shellMass, .kilogram)
        output("total_mass", shell.totalMass, .kilogram)
        output("roof_type", .text(roof.rawValue))
        traceSize(input, size)
        traceCourses(input, size, shell)
        tracePlates(input, shell)
        traceMass(input, size, shell)
        traceVapor(input, size)
    }
}
