extension TextUnitTable {
    private static let million = TextUnit("MMSCFD", .gasRate)
    private static let single = TextUnit("SCFD", .gasRate)

    /// "pies cubicos", with or without the words that say at which conditions.
    private static let cubicFeet: [String] = {
        let spanish = ["", " estandar", " normales", " std", " standard"].map { "pies cubicos" + $0 }
        let gas = ["pies cubicos de gas", "pies cubicos estandar de gas"]
        return spanish + gas + [
            "standard cubic feet", "std cubic feet", "cubic feet", "cubic feet of gas", "scf", "pcs", "pcn",
        ]
    }()

    static let gasRows: [Row] = [
        row("mmscfd|mmcfd|mmpcd|mmpcsd|mmpcnd|mmpced|mm scfd|mm pcd|mm pcsd|mmscf d", million),
        rate(["mmscf", "mmcf", "mmpc", "mmpcs", "mmpcn", "mmpce", "mm scf", "mm pc"], days, million),
        rate(
            cubicFeet.flatMap { ["millones de \($0)", "millon de \($0)", "million \($0)", "mm \($0)"] },
            days,
            million
        ),
        row("mscfd|mpcd|mpcsd|mcfd|mpcnd", TextUnit("MSCFD", .gasRate)),
        rate(["mscf", "mcf", "mpc", "mpcs"], days, TextUnit("MSCFD", .gasRate)),
        row("scfd|pcd|pcsd|pcnd", single), rate(cubicFeet, days, single),
        row("scfm|pcm|pcsm", TextUnit("SCFM", .gasRate)), rate(["scf"], minutes, TextUnit("SCFM", .gasRate)),
        rate(cubicFeet, minutes, TextUnit("SCFM", .gasRate)),
        row("scfh", TextUnit("SCFH", .gasRate)), rate(["scf"], hours, TextUnit("SCFH", .gasRate)),
        rate(["sm3", "std m3", "m3 std", "m3 estandar"], hours, TextUnit("Sm3/h", .gasRate)),
        rate(["sm3", "std m3", "m3 std", "m3 estandar"], days, TextUnit("Sm3/d", .gasRate)),
        rate(["ksm3"], days, TextUnit("kSm3/d", .gasRate)), rate(["mmsm3"], days, TextUnit("MMSm3/d", .gasRate)),
        rate(["nm3"], hours, TextUnit("Nm3/h", .gasRate)), rate(["nm3"], days, TextUnit("Nm3/d", .gasRate)),
        rate(["kmol"], hours, TextUnit("kmol/h", .gasRate)),
        row(
            "scf/bbl|scf/stb|scf/bl|pcs/bl|pcn/bn|pcs/bls|pc/bl|pcs/bbl|pcn/bl|pcn/bls|cf/bbl|ft3/bbl|pies cubicos por barril",
            TextUnit("scf/bbl", .gor)
        ),
        row("sm3/m3|sm3/sm3|m3/m3|nm3/m3", TextUnit("Sm3/m3", .gor)),
    ]
}
