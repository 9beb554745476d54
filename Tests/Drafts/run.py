"""What `mandate draft` finds in the reports of this folder, against what a careful reader takes from them.

    run.py BIN [REPORT ...] [--all]

Each rN.expected.yaml says what the report tells of and what must not be taken from it. For each report: how many
activities are found, how many dates are exact, what was found that is not there, and how many fields are right, wrong
or missing. A value whose words do not stand in the paragraph that it names fails, and so does a paragraph that is
neither used nor listed. rN.text.txt is the text of rN with the numbers that `where` and `must_not` name.
"""

import json
import pathlib
import re
import subprocess
import sys
import unicodedata

import yaml

FOLDER = pathlib.Path(__file__).resolve().parent
RECORD = FOLDER / "empty" / "evaluation.yaml"
# Fields that records have today.
FIELDS = ["city", "country", "status", "role", "participants", "parties", "attended_by", "conventions", "articles"]
# States that reports tell in other words, and what may stand in their place.
STATES = {"proposed": {None, "planned", "proposed"}}
# The least share of activities that are found, and the most fields that are wrong, by report.
FOUND = 0.8


def folded(text):
    plain = unicodedata.normalize("NFKD", str(text)).lower()
    return "".join(c for c in plain if not unicodedata.combining(c) and unicodedata.category(c) != "Cf")


def words(text):
    return re.findall(r"\w+", folded(text))


def choices(expected):
    """All values that are right; `absent` means that nothing is right too."""
    if isinstance(expected, dict) and "either" in expected:
        return [value for option in expected["either"] for value in choices(option)]
    return [None if expected == "absent" else expected]


def drafted(binary, report):
    run = subprocess.run(
        [binary, "draft", str(report), "--into", str(RECORD), "--format", "json"], capture_output=True, text=True, check=False)
    if run.returncode:
        raise SystemExit(f"{report.name}: {run.stderr}")
    return json.loads(run.stdout)


def values(item):
    """The fields of an item as the expectations name them."""
    fields = {field["name"]: field["value"] for field in item["fields"]}
    # Dates that lie between bounds are shown in the report's words.
    for line in item["lines"]:
        if date := re.fullmatch(r"    (began|ended): (\{.*)", line):
            fields[date[1]] = {key: str(value) for key, value in yaml.safe_load(date[2]).items()}
    place = fields.pop("place", None)
    if place:
        parts = place.rsplit(", ", 1)
        country = parts[-1] if re.fullmatch("[A-Z]{3}", parts[-1]) else None
        fields["country"] = country
        fields["city"] = place if country is None else (parts[0] if len(parts) > 1 else None)
    if "participants" in fields:
        fields["participants"] = int(fields["participants"])
    for name, sign in [("parties", " "), ("attended_by", " "), ("conventions", ", "), ("articles", ", ")]:
        if name in fields:
            fields[name] = sorted(fields[name].split(sign))
    return {name: value for name, value in fields.items() if value is not None}


def is_same_date(found, expected):
    if isinstance(found, dict):
        bounds = expected if isinstance(expected, dict) else {}
        return str(bounds.get("from", "9"))[:7] <= found["from"] and found["to"] <= str(bounds.get("to", ""))
    if isinstance(expected, dict):
        return found is None or str(expected.get("from", ""))[:7] <= str(found) <= str(expected.get("to", "9"))
    return str(found) == str(expected) if expected is not None else found is None


def likeness(item, expected):
    fields = values(item)
    own, other = set(words(item["title"])), set(words(expected["title"]))
    overlap = len(own & other) / max(1, min(len(own), len(other)))
    dates = [expected.get("began")] + [expected.get("days", [None])[0]]
    same = any(d is not None and is_same_date(fields.get("began"), c) for d in dates for c in choices(d))
    return overlap + (1 if same and fields.get("began") else 0) - (0.5 if fields.get("began") and not same else 0)


def matched(items, expected):
    """The found item for each expected one, the most alike first."""
    pairs = sorted(
        ((likeness(item, other), i, j) for i, item in enumerate(items) for j, other in enumerate(expected)),
        key=lambda pair: (-pair[0], pair[1], pair[2]))
    taken, found = set(), {}
    for value, i, j in pairs:
        if value < 0.6 or i in taken or j in found:
            continue
        taken.add(i)
        found[j] = i
    return found, [item for i, item in enumerate(items) if i not in taken]


def outcome(name, found, expected):
    """Whether a field is right, wrong, missing, or not asked."""
    options = choices(expected)
    if name == "status":
        options = [s for o in options for s in STATES.get(o, {o})]
    if name == "articles":
        options = [[a for a in (o or []) if str(a).isdigit()] for o in options]
        if options == [[]]:
            return None
    if isinstance(found, list):
        right = any(sorted(map(str, o or [])) == found for o in options)
    elif name == "city":
        right = any(o is not None and folded(o) == folded(found or "") for o in options)
    elif isinstance(found, int):
        right = any(o == found for o in options)
    else:
        right = any(found == o for o in options)
    if found in (None, []):
        return "right" if None in options or [] in options else "missing"
    return "right" if right else "wrong"


def compare(item, expected, tell):
    fields = values(item)
    counts = {"right": 0, "wrong": 0, "missing": 0}
    for name in FIELDS:
        if name not in expected and name not in fields:
            continue
        if name not in expected:
            several = expected.get("cities") if name == "city" else expected.get("countries") if name == "country" else None
            result = "right" if several and fields[name] in several else "wrong" if name in ("city", "country", "participants", "parties") else None
        else:
            result = outcome(name, fields.get(name), expected[name])
        if result:
            counts[result] += 1
        if result == "wrong" or result and tell == "all":
            print(f"    {result}: {expected['id']} {name} {fields.get(name)} (expected {expected.get(name)})")
    return counts


def compare_results(item, expected, counts):
    """Quantities are the centre's own, and recommendations are all there."""
    fields = {field["name"]: field["value"] for field in item["fields"]}
    own = [str(float(q["amount"])) for q in expected.get("quantities") or [] if q.get("of") != "national"]
    for amount in [a for a in fields.get("results", "").split(", ") if a]:
        right = str(float(amount.removesuffix(" t"))) in own
        counts["right" if right else "wrong"] += 1
        if not right:
            print(f"    wrong: {expected['id']} result {amount} (expected {own})")


def exact(item, expected):
    """Whether both days are right; nil where the report says neither."""
    fields = values(item)
    if "began" not in expected:
        return None if "began" not in fields else False
    return all(
        any(is_same_date(fields.get(name), choice) for choice in choices(expected.get(name)))
        for name in ("began", "ended"))


def invented(draft):
    """Fields whose words do not stand in their paragraph, and paragraphs that were lost."""
    texts = {p["number"]: folded(re.sub(r"\s+", " ", p["text"])) for p in draft["paragraphs"]}
    problems = []
    for item in draft["items"]:
        for field in item["fields"]:
            for piece in field["words"].split(" … "):
                if folded(re.sub(r"\s+", " ", piece)) not in texts[field["paragraph"]]:
                    problems.append(f"{item['title']}: {field['name']} from “{piece}”, not in {field['paragraph']}")
        text = " ".join(texts[n] for n in item["paragraphs"])
        place = next((f["value"] for f in item["fields"] if f["name"] == "place"), "")
        city = place if not re.search(r"(^|, )[A-Z]{3}$", place) else place.rsplit(", ", 1)[0] if "," in place else ""
        if city and folded(city) not in text:
            problems.append(f"{item['title']}: the city {city} is not said")
    known = {n for item in draft["items"] for n in item["paragraphs"]}
    for paragraph in draft["paragraphs"]:
        if (paragraph["use"] == "used") != (paragraph["number"] in known):
            problems.append(f"paragraph {paragraph['number']} is neither used nor listed")
    return problems


def score(binary, report, tell):
    expected = yaml.safe_load((FOLDER / f"{report.stem}.expected.yaml").read_text(encoding="utf-8"))
    draft = drafted(binary, report)
    items = [item for item in draft["items"] if item["kind"] == "activity"]
    others = [item for item in draft["items"] if item["kind"] != "activity"]
    activities = expected["activities"]
    found, extra = matched(items, activities)
    elsewhere, _ = matched(others, [a for j, a in enumerate(activities) if j not in found])
    sure = [j for j, a in enumerate(activities) if a.get("entry") != "either"]
    listed = (expected.get("outputs") or []) + (expected.get("memberships") or [])
    names = [set(words(o.get("title") or o.get("body"))) for o in listed]
    extra = [i for i in extra if not any(len(n & set(words(i["title"]))) > len(n) / 2 for n in names)]
    hits = [j for j in sure if j in found]
    counts = {"right": 0, "wrong": 0, "missing": 0}
    dates = [exact(items[found[j]], activities[j]) for j in found]
    for j, i in sorted(found.items()):
        for name, count in compare(items[i], activities[j], tell).items():
            counts[name] += count
        compare_results(items[i], activities[j], counts)
        if exact(items[i], activities[j]) is False:
            got = values(items[i])
            print(f"    date: {activities[j]['id']} {got.get('began')} {got.get('ended')} (expected {activities[j].get('began')} {activities[j].get('ended')})")
    for j in sure:
        if j not in found:
            print(f"    not found: {activities[j]['id']} {activities[j]['title']}")
    for item in extra:
        print(f"    not there: {item['title']}")
    for entry in expected.get("recommendations") or []:
        found_items = [items[i] for j, i in found.items() if activities[j]["id"] == entry["of"]]
        number = [f["value"] for item in found_items for f in item["fields"] if f["name"] == "recommendations"]
        result = "right" if number == [str(entry["n"])] else "wrong" if number else "missing"
        counts[result] += 1
        if result != "right":
            print(f"    {result}: {entry['of']} {number} recommendations (expected {entry['n']})")
    problems = invented(draft)
    for problem in problems:
        print(f"    invented: {problem}")
    told, _ = matched(others, [{"id": "", "title": o.get("title") or o.get("body")} for o in listed])
    print(
        f"{report.name}: {len(hits)} of {len(sure)} activities, {dates.count(True)} of {len(dates) - dates.count(None)} dates exact, "
        f"{len(extra)} not there; {len(told)} of {len(listed)} outputs and memberships; "
        f"fields: {counts['right']} right, {counts['wrong']} wrong, {counts['missing']} missing")
    return {"found": len(hits), "sure": len(sure), "extra": len(extra), "invented": len(problems), "elsewhere": len(elsewhere), **counts}


def main():
    binary = str(pathlib.Path(sys.argv[1]).resolve())
    tell = "all" if "--all" in sys.argv else "wrong"
    named = [pathlib.Path(a) for a in sys.argv[2:] if not a.startswith("--")]
    suffixes = {".docx", ".odt", ".txt", ".pdf"}
    reports = named or sorted(p for p in FOLDER.iterdir() if p.suffix in suffixes and not p.name.endswith(".text.txt"))
    results = [score(binary, report, tell) for report in reports]
    total = {name: sum(result[name] for result in results) for name in results[0]}
    share = total["found"] / total["sure"]
    failed = [f"{r.name}: too few" for r, s in zip(reports, results) if s["found"] < FOUND * s["sure"]]
    limits = yaml.safe_load((FOLDER / "limits.yaml").read_text(encoding="utf-8"))
    for name in ("extra", "wrong", "invented"):
        if total[name] > limits[name] and not named:
            failed.append(f"{total[name]} {name}, more than {limits[name]}")
    print(f"{total['found']} of {total['sure']} activities ({share:.0%}); fields: {total['right']} right, {total['wrong']} wrong, {total['missing']} missing")
    print(*failed, sep="\n", end="\n" if failed else "")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
