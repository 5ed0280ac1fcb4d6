"""The cases of the sizing specification: as items for `insa-agents size --file`, and as a table of what came of them."""

import json
import subprocess
import sys

# What one of a unit is of the first unit in its row; only units that a case expects and the program does not report.
SCALES = [
    {"in": 1.0, "mm": 1 / 25.4, "ft": 12.0, "m": 1 / 0.0254},
    {"lb": 1.0, "kg": 1 / 0.45359237, "t": 1000 / 0.45359237},
    {"hp": 1.0, "kW": 1 / 0.745699871582270},
    {"bbl": 1.0, "m3": 1 / 0.158987294928, "ft3": 0.028316846592 / 0.158987294928},
    {"ft/s": 1.0, "m/s": 1 / 0.3048},
    {"lb/ft3": 1.0, "kg/m3": 0.028316846592 / 0.45359237},
    {"psi": 1.0, "kPa": 1 / 6.894757293168361, "bar": 100 / 6.894757293168361},
]


def cases(path):
    with open(path, encoding="utf-8") as file:
        return [case for case in json.load(file)["cases"] if case["kind"] != "parse"]


def items(path):
    for case in cases(path):
        inputs = dict(case["input"])
        print(json.dumps({"kind": case["kind"], "inputs": inputs}, ensure_ascii=False))


def converted(value, unit, target):
    if unit == target or not target:
        return value
    for scale in SCALES:
        if unit in scale and target in scale:
            return value * scale[unit] / scale[target]
    return None


def same(got, expected):
    if isinstance(expected, (int, float)) and not isinstance(expected, bool):
        return isinstance(got, (int, float)) and abs(got - expected) <= 1e-6
    if isinstance(expected, list):
        return isinstance(got, list) and len(got) == len(expected) and all(map(same, got, expected))
    return got == expected


def compared(name, expected, got):
    """Cells for expected, got, deviation, tolerance, and whether the output is as it must be."""
    if got is None:
        return [name, "", "absent", "", ""], False
    value, unit = (got["value"], got["unit"]) if isinstance(got, dict) else (got, "")
    target = expected.get("unit", "")
    if "equals" in expected:
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            value = converted(value, unit, target)
        return [name, text(expected["equals"], target), text(value, target), "", "exact"], same(value, expected["equals"])
    value = converted(value, unit, target)
    if value is None:
        return [name, text(expected["value"], target), f"in {unit}", "", ""], False
    tolerance = expected.get("rtol", 0) * abs(expected["value"]) + expected.get("atol", 1e-9)
    difference = value - expected["value"]
    share = f"{100 * difference / expected['value']:+.4f} %" if expected["value"] else f"{difference:+.2g}"
    limit = f"{100 * expected['rtol']:g} %" if expected.get("rtol") else f"{tolerance:g}"
    return [name, text(expected["value"], target), text(value, target), share, limit], abs(difference) <= tolerance


def text(value, unit):
    shown = f"{value:.6g}" if isinstance(value, float) else json.dumps(value, ensure_ascii=False).strip('"')
    return f"{shown} {unit}".strip().replace("|", "\\|")


def judged(case, result):
    expected = case["expected"]
    rows = []
    if expected["status"] == "error":
        rows.append((["error", expected["error"], str(result["error"]), "", "exact"], result["error"] == expected["error"]))
        return rows
    if result["status"] != "ok":
        return [(["status", "ok", str(result["error"]), "", "exact"], False)]
    if "warnings" in expected:
        wanted, found = sorted(expected["warnings"]), sorted(result["warnings"])
        rows.append((["warnings", ", ".join(wanted) or "none", ", ".join(found) or "none", "", "exact"], wanted == found))
    for name, value in expected.get("outputs", {}).items():
        rows.append(compared(name, value, result["outputs"].get(name)))
    return rows


def table(path, results):
    with open(results, encoding="utf-8") as file:
        lines = [json.loads(line) for line in file][1:]
    print("# The cases of the sizing specification\n")
    print("Written by `make cases`; do not edit. Each case of `Tests/SizingTests/Fixtures/sizing-cases.json` is sized by")
    print("`insa-agents size --file`; the deviation is that of the result from the expected value.\n")
    print("| Case | | Output | Expected | Got | Deviation | Tolerance |\n|---|---|---|---|---|---|---|")
    good = 0
    figures = 0
    right = 0
    for case, line in zip(cases(path), lines, strict=True):
        rows = judged(case, line["result"]["equipment"][0])
        good += all(fits for _, fits in rows)
        for index, (cells, fits) in enumerate(rows):
            figures += 1
            right += fits
            name = f"{case['id']}: {case['title']}" if index == 0 else ""
            print(f"| {name} | {'ok' if fits else '**not**'} | " + " | ".join(cells) + " |")
    print(f"\n{good} of {len(lines)} cases and {right} of {figures} figures are as expected.")


def reading(parsed):
    """What a text was understood as, on one line."""
    fields = []
    for name, value in sorted(parsed["fields"].items()):
        if isinstance(value, dict):
            value = f"{value['value']:g} {value['unit']}"
        elif isinstance(value, list):
            value = " + ".join(f"{device['qty']:g} {device['type']}" for device in value)
        fields.append(f"{name} {value}")
    parts = [", ".join(fields)]
    if parsed["missing"]:
        parts.append("missing " + ", ".join(parsed["missing"]))
    parts.append(", ".join(parsed["issues"]))
    return "; ".join(part for part in parts if part).replace("|", "\\|")


def texts(path, program):
    """A row for each example text: what it must be understood as, and whether it is."""
    with open(path, encoding="utf-8") as file:
        examples = json.load(file)
    print("\n## The example texts\n")
    print("Each text of `Tests/SizingTests/Fixtures/parser-examples.json` is read by `insa-agents parse --json`.\n")
    print("| Text | | Understood as |\n|---|---|---|")
    right = 0
    for example in examples:
        run = subprocess.run([program, "parse", "--json", "--", example["text"]], capture_output=True, text=True)
        parsed = json.loads(run.stdout)
        names = ["status", "language", "intent", "kind", "fields", "missing", "issues"]
        fits = all(parsed[name] == example[name] for name in names)
        right += fits
        kind = parsed["kind"] or "no kind"
        head = f"**{parsed['status']}** {kind} ({parsed['language']}, {parsed['intent']})"
        shown = example["text"].replace("|", "\\|").replace("\n", " ") or "(empty)"
        print(f"| {shown} | {'ok' if fits else '**not**'} | {head}: {reading(parsed)} |")
    print(f"\n{right} of {len(examples)} texts are understood as expected.")


if __name__ == "__main__":
    {"items": items, "table": table, "texts": texts}[sys.argv[1]](*sys.argv[2:])
