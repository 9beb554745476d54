"""Makes one table of the lines that `measure` and the peers print: table.py < lines."""

import json
import sys

# What is compared beside the peers that workloads name themselves.
PEERS = {"portfolio/10,000 x 200": ["portfolio/NumPy with ranges", "portfolio/NumPy", "portfolio/plain Python"]}


def speed(line, key):
    """A rate, in millions where it is large; a time in milliseconds where nothing is counted."""
    if line["unit"] is None:
        return f"{line[key] * 1000:.2f} ms"
    rate = line["count"] / line[key]
    return f"{rate / 1e6:.1f} million {line['unit']}/s" if rate >= 1e6 else f"{rate:.1f} {line['unit']}/s"


def ratios(line, lines):
    for name in PEERS.get(line["name"], [line["peer"]] if line["peer"] else []):
        peer = lines.get(name)
        if peer is None:
            continue
        ratio = (line["count"] / line["best"]) / (peer["count"] / peer["best"])
        differs = line["name"] in PEERS and peer["result"] != line["result"]
        yield f"{ratio:.2f} x {name}" + (" (ANOTHER RESULT)" if differs else "")


def main():
    lines = {line["name"]: line for line in map(json.loads, filter(str.strip, sys.stdin))}
    rows = [("workload", "best", "median", "runs", "speed as a multiple of a peer's, best to best")]
    for line in lines.values():
        rows.append((
            line["name"], speed(line, "best"), speed(line, "median"), str(line["runs"]), ", ".join(ratios(line, lines))))
    widths = [max(len(row[column]) for row in rows) for column in range(5)]
    for row in rows:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip())


if __name__ == "__main__":
    main()
