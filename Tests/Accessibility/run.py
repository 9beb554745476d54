"""Every page that a report has, looked at by axe-core in a browser: in each language, at two widths, with dark and with
forced colours. A violation is a failure. Usage: run.py MANDATE AXE.MIN.JS [--languages en ar ...]"""

import argparse
import json
import pathlib
import re
import subprocess
import sys
import tempfile

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
LANGUAGES = ["ar", "en", "es", "fr", "ru", "zh"]
EDITIONS = ["brief", "full"]
WIDTHS = [1280, 390]
COLOURS = {"light": [], "dark": ["--force-dark-mode"], "forced": ["--force-high-contrast"]}
RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"]}}
# The page stands in a frame of the asked width; what was found is told to the page around it, whose text is printed.
FRAME = """<!doctype html><html><body><pre id="found"></pre><iframe src="{page}" width="{width}" height="4000"></iframe>
<script>addEventListener("message", event => {{ document.getElementById("found").textContent = event.data }})</script>
</body></html>"""
ASK = """<script>{axe}</script><script>addEventListener("load", () => axe.run(document, {rules}).then(
found => parent.postMessage(JSON.stringify(found.violations.map(
one => [one.id, one.help, one.nodes.length, one.nodes[0].html.slice(0, 200)])), "*"),
error => parent.postMessage(JSON.stringify([["error", String(error), 0, ""]]), "*")))</script>"""


def violations(page, axe, width, colours):
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        text = page.read_text(encoding="utf-8")
        # What keeps scripts out of the page keeps out the one that looks at it.
        text = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", text)
        asking = ASK.format(axe=axe, rules=json.dumps(RULES))
        assert "</body>" in text, f"{page} has no end"
        (folder / "page.html").write_text(text.replace("</body>", asking + "</body>"), encoding="utf-8")
        (folder / "frame.html").write_text(FRAME.format(page="page.html", width=width), encoding="utf-8")
        command = [
            "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--virtual-time-budget=60000", "--dump-dom",
            f"--window-size={width + 40},4100", *COLOURS[colours], (folder / "frame.html").as_uri(),
        ]
        told = subprocess.run(command, capture_output=True, text=True, timeout=180).stdout
    found = re.search(r'<pre id="found">(.*?)</pre>', told, re.DOTALL)
    assert found and found.group(1), f"{page}: the browser said nothing"
    return json.loads(found.group(1).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("mandate")
    parser.add_argument("axe", type=pathlib.Path)
    parser.add_argument("--languages", nargs="+", default=LANGUAGES)
    arguments = parser.parse_args()
    axe = arguments.axe.read_text(encoding="utf-8")
    looked = failed = 0
    with tempfile.TemporaryDirectory() as folder:
        for edition in EDITIONS:
            names = [part for language in arguments.languages for part in ("--lang", language)]
            output = pathlib.Path(folder) / edition
            records = sorted(str(path) for path in (REPOSITORY / "Evaluations").iterdir() if path.is_dir())
            subprocess.run(
                [arguments.mandate, "report", *records, "--edition", edition, "--format", "html", "--quiet", "--output", output]
                + names, check=True, capture_output=True, cwd=REPOSITORY)
            for page in sorted(output.glob("*/*.html")):
                for width in WIDTHS:
                    for colours in COLOURS if width == WIDTHS[0] else ["light"]:
                        looked += 1
                        for rule, help_text, number, first in violations(page, axe, width, colours):
                            failed += 1
                            print(f"{edition} {page.relative_to(output)} {width} {colours}: {rule}: {help_text} ({number}): {first}")
    print(f"{looked} pages looked at, {failed} violations")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
