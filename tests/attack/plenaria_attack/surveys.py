"""Hand-made surveys: small, clean, of known truth. And a reader of the truth of any wide/long/module-rows survey.

A survey is written as Plenaria's input folder. Answers are levels 1..k, of a question with several options a list of them
(None: left blank, "na": not applicable).
"""
from __future__ import annotations

import csv
import io
import re
import shutil
import tomllib
import unicodedata
from collections import defaultdict
from pathlib import Path

STATES = ["AR", "BO", "BR", "CL", "CO", "CR", "DO", "EC", "SV", "GT", "HN", "MX", "NI", "PA", "PY", "PE", "UY", "VE"]
PART_DAYS = {"C1P1": ("2013-06-09", "2013-06-16"), "C2P1": ("2014-10-12", "2014-10-19"), "C3P1": ("2016-02-14", "2016-02-21"),
             "C4P1": ("2018-02-14", "2018-02-21")}

QUESTIONNAIRE = """
[[scale]]
id = "agree5"
kind = "ordinal"
levels = ["Strongly disagree", "Disagree", "Neutral", "Agree", "Strongly agree"]
favourable = [4, 5]
missing = { not_applicable = ["N/A"] }

[[scale]]
id = "duration5"
kind = "bipolar"
levels = ["Too short", "Somewhat short", "About right", "Somewhat long", "Too long"]
ideal = [3]
missing = { not_applicable = ["N/A"] }

[[scale]]
id = "knowledge5"
kind = "numeric"
min = 1
max = 5

[[scale]]
id = "recommend10"
kind = "nps"

[[scale]]
id = "yes_no"
kind = "single"
levels = ["Yes", "No"]

[[scale]]
id = "topics3"
kind = "multiple"
levels = ["Law", "History", "Practice"]
"""

LABELS = {
    "agree5": ["Strongly disagree", "Disagree", "Neutral", "Agree", "Strongly agree"],
    "duration5": ["Too short", "Somewhat short", "About right", "Somewhat long", "Too long"],
    "knowledge5": ["1", "2", "3", "4", "5"],
    "recommend10": [str(n) for n in range(11)],
    "yes_no": ["Yes", "No"],
    "topics3": ["Law", "History", "Practice"],
}

# item id -> (per, scale, dimension)
ITEMS = {
    "relevance": ("module", "agree5", "content"),
    "method": ("module", "agree5", "method"),
    "facilitation": ("module", "agree5", "facilitation"),
    "time": ("module", "duration5", "time"),
    "knowledge_before": ("module", "knowledge5", None),
    "knowledge": ("module", "knowledge5", "learning"),
    "satisfaction": ("seminar", "agree5", "overall"),
    "recommend": ("seminar", "recommend10", "overall"),
    "again": ("seminar", "yes_no", None),
    "topics": ("seminar", "topics3", None),
    "comment": ("module", "text", None),
    "improve": ("seminar", "text", None),
}


def item_toml(item: str) -> str:
    per, scale, dimension = ITEMS[item]
    header = f"{{module}} {item}" if per == "module" else item
    lines = ["[[item]]", f'id = "{item}"', f'per = "{per}"', f'scale = "{scale}"']
    if dimension:
        lines.append(f'dimension = "{dimension}"')
    if item == "knowledge":
        lines.append('before = "knowledge_before"')
    if item == "improve":
        lines.append('tone = "critical"')
    lines += [f'text = "{item}"', f'headers = ["{header}"]', ""]
    return "\n".join(lines)


class Survey:
    """`answers[seminar][state]` is a list of people; a person is a dict (module or None, item) -> level, None, "na" or text."""

    def __init__(self, modules, items, title="Hand-made survey"):
        self.modules, self.items, self.title = list(modules), list(items), title
        self.answers: dict[str, dict[str, list[dict]]] = {}
        self.attended: dict[str, dict[str, int]] = {}
        self.rules, self.module_titles, self.file_names = "", {}, {}
        self.codebook = ""
        self.roster_extra = {}
        self.with_roster = True

    def seminar(self, seminar, answers, attended=None):
        self.answers[seminar] = answers
        self.attended[seminar] = attended or {state: len(people) for state, people in answers.items()}
        return self

    def write(self, folder: Path) -> Path:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        (folder / "questionnaire.toml").write_text(QUESTIONNAIRE + "\n" + "\n".join(item_toml(i) for i in self.items))
        (folder / "deliveries.toml").write_text(
            '[[delivery]]\nfiles = "{seminar}/evaluations/{state}.csv"\nlayout = "wide"\n'
            'keys.respondent = { column = "ID" }\n')
        (folder / "rules.toml").write_text(self.rules)
        if self.codebook:
            (folder / "codebook.toml").write_text(self.codebook)
        (folder / "programme.toml").write_text(self.programme())
        number = 0
        for seminar, states in self.answers.items():
            place = folder / seminar / "evaluations"
            place.mkdir(parents=True)
            roster = []
            for state in self.attended[seminar]:
                people = states.get(state, [])
                ids = []
                for _ in range(max(len(people), self.attended[seminar][state])):
                    number += 1
                    ids.append(f"P-{1000 + number}")
                for at in range(self.attended[seminar][state]):
                    extra = self.roster_extra.get((seminar, state, at), ("Justice", "F"))
                    roster.append([ids[at], state, extra[0], extra[1], "participant", "yes", "yes", "yes", "8"])
                if people:
                    self.write_file(place / self.file_names.get((seminar, state), f"{state}.csv"), ids, people)
            if self.with_roster:
                with open(folder / seminar / "roster.csv", "w", newline="") as file:
                    out = csv.writer(file, lineterminator="\n")
                    out.writerow("participant state institution sex role invited registered attended days".split())
                    out.writerows(roster)
        return folder

    def columns(self):
        keys = [(module, item) for module in self.modules for item in self.items if ITEMS[item][0] == "module"]
        return keys + [(None, item) for item in self.items if ITEMS[item][0] == "seminar"]

    def write_file(self, path, ids, people):
        columns = self.columns()
        with open(path, "w", newline="") as file:
            out = csv.writer(file, lineterminator="\n")
            out.writerow(["ID"] + [f"{module} {item}" if module else item for module, item in columns])
            for who, person in zip(ids, people):
                out.writerow([who] + [cell(item, person.get((module, item))) for module, item in columns])

    def programme(self):
        lines = ['languages = ["en"]', f'name = "{self.title}"', "synthetic = true",
                 "states = [" + ", ".join(f'"{s}"' for s in STATES) + "]", ""]
        for seminar in self.answers:
            start, end = PART_DAYS[seminar]
            lines += ["[[seminar]]", f'id = "{seminar}"', f'cycle = "{seminar[:2]}"', "part = 1", f"start = {start}", f"end = {end}",
                      'place = "Somewhere"', ""]
        for module in self.modules:
            title = self.module_titles.get(module, f"Module {module}").replace("\\", "\\\\").replace('"', '\\"')
            lines += ["[[module]]", f'id = "{module}"', "part = 1", f'title = "{title}"', ""]
        return "\n".join(lines)


def cell(item, value):
    scale = ITEMS[item][1]
    if value is None:
        return ""
    if value == "na":
        return "N/A"
    if scale == "text":
        return value
    if scale == "topics3":
        return "; ".join(LABELS[scale][at - 1] for at in value)
    return LABELS[scale][value - 1] if scale != "recommend10" else str(value)


def spread(total_people, states=None, sizes=None):
    """Delegations: so many people over the states, as evenly as may be."""
    states = states or STATES
    sizes = dict(sizes or {})
    left = total_people - sum(sizes.values())
    rest = [state for state in states if state not in sizes]
    for at in range(left):
        state = rest[at % len(rest)]
        sizes[state] = sizes.get(state, 0) + 1
    assert sum(sizes.values()) == total_people
    return {state: n for state, n in sizes.items() if n > 0}


def from_vectors(sizes, vectors, order=None):
    """People of these delegations whose answers to each (module, item) follow a count vector, in the order of states."""
    people = [(state, at) for state, n in sizes.items() for at in range(n)]
    answers = {state: [dict() for _ in range(n)] for state, n in sizes.items()}
    for key, vector in vectors.items():
        levels = [level + 1 for level, count in enumerate(vector) for _ in range(count)]
        if order:
            levels = order(key, levels)
        for (state, at), level in zip(people, levels):
            answers[state][at][key] = level
    return answers


# --- truth of a survey as it lies in a folder -------------------------------------------------------------------------

def fold(text: str) -> str:
    text = unicodedata.normalize("NFKD", text.replace("\u00a0", " ")).casefold()
    text = "".join(c for c in text if not unicodedata.combining(c))
    return re.sub(r"\s+", " ", text).strip()


class Declared:
    """What a questionnaire.toml says of scales, levels, classes and headers."""

    def __init__(self, folder: Path):
        raw = tomllib.loads((folder / "questionnaire.toml").read_text(encoding="utf-8"))
        self.scales, self.items = {}, {}
        for scale in raw.get("scale", []):
            self.scales[scale["id"]] = scale_of(scale)
        for item in raw.get("item", []):
            self.items[item["id"]] = item
        programme = folder / "programme.toml"
        self.programme = tomllib.loads(programme.read_text(encoding="utf-8")) if programme.exists() else {}

    def scale(self, item):
        return self.scales.get(self.items[item].get("scale"))

    def families(self):
        """{item: all items that are put before or after one another with it}"""
        found = {}
        for item in self.items.values():
            if item.get("before"):
                family = found.get(item["before"], [item["before"]])
                family.append(item["id"])
                found |= dict.fromkeys(family, family)
        return found

    def headers(self):
        """Folded header -> (module or None, item)."""
        found = {}
        modules = self.programme.get("module", [])
        for item in self.items.values():
            for pattern in [item.get("headers", [])] if isinstance(item.get("headers"), str) else item.get("headers", [item["id"]]):
                if "{module" in pattern:
                    for module in modules:
                        titles = module["title"].values() if isinstance(module["title"], dict) else [module["title"]]
                        for title in titles:
                            text = pattern.replace("{module_title}", title).replace("{module}", module["id"])
                            found.setdefault(fold(text), (module["id"], item["id"]))
                else:
                    found.setdefault(fold(pattern), (None, item["id"]))
        return found


def scale_of(raw):
    kind = raw["kind"]
    if kind == "numeric":
        step = raw.get("step", 1)
        scores = [float(raw["min"] + i * step) for i in range(int((raw["max"] - raw["min"]) / step) + 1)]
        labels = [[str(int(s)), str(s)] for s in scores]
    elif kind == "nps" and "levels" not in raw:
        scores = [float(s) for s in range(0, 11)]
        labels = [[str(int(s))] for s in scores]
    else:
        scores, labels = [], []
        for at, level in enumerate(raw.get("levels", [])):
            if isinstance(level, str):
                scores.append(float(at + 1)); labels.append([level])
            else:
                scores.append(float(level.get("score", at + 1)))
                names = level["label"].values() if isinstance(level["label"], dict) else [level["label"]]
                labels.append([*names, *level.get("aliases", [])])
    k, favourable = len(scores), raw.get("favourable")
    classes = [None] * k
    if kind in ("ordinal", "numeric") and favourable:
        for at in range(k):
            classes[at] = 2 if scores[at] in [float(f) for f in favourable] else 1 if k % 2 == 1 and at == k // 2 else 0
    if kind == "nps":
        classes = [2 if s >= 9 else 1 if s >= 7 else 0 for s in scores]
    if kind == "bipolar":
        ideal = [float(i) for i in raw.get("ideal", [scores[k // 2]])]
        classes = [0 if s < min(ideal) else 2 if s > max(ideal) else 1 for s in scores]
    return {"id": raw["id"], "kind": kind, "scores": scores, "labels": [{fold(l) for l in ls} for ls in labels], "classes": classes}


def decode(data: bytes) -> str:
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return data.decode("latin-1")


def read_table(path: Path):
    text = decode(path.read_bytes())
    lines = text.splitlines(keepends=True)
    if lines and lines[0].lower().startswith("sep="):
        text = "".join(lines[1:])
    head = text.split("\n", 1)[0]
    delimiter = max([",", ";", "\t", "|"], key=head.count)
    return [row for row in csv.reader(io.StringIO(text), delimiter=delimiter) if any(cell.strip() for cell in row)]


def truth_of_file(path: Path, declared: Declared):
    """{respondent: {(module, item): level from 1}} of one delivered file; the last record of a respondent counts."""
    rows = read_table(path)
    header, found = [fold(h) for h in rows[0]], declared.headers()
    people: dict[str, dict] = {}
    low = path.stem.lower()
    for row in rows[1:]:
        if len(row) < len(header):
            continue
        record = dict(zip(header, row))
        who = record.get("id", "")
        if who == "PRUEBA":
            continue
        if low.endswith("-long"):
            key = item_key(found, record.get("modulo", ""), record.get("pregunta", ""))
            if key:
                put(people.setdefault(who, {}), key, record.get("respuesta", ""), declared)
        elif low.endswith("-modules"):
            person = people.setdefault(who, {})
            for name, value in record.items():
                key = item_key(found, record.get("modulo", ""), name)
                if key:
                    put(person, key, value, declared)
        else:
            person = {}
            for name, value in record.items():
                if name in found:
                    put(person, found[name], value, declared)
            people[who] = person
    return people


def item_key(found, module, question):
    module, question = module.strip(), fold(question)
    direct = found.get(question)
    if direct and direct[0] is None and module:
        return (module, direct[1])
    return direct or found.get(fold(f"{module} {question}"))


def put(person, key, value, declared):
    scale = declared.scale(key[1])
    if not scale:
        return
    if scale["kind"] == "multiple":
        chosen = {fold(one) for one in value.split(";")}
        person[key] = [at + 1 for at, labels in enumerate(scale["labels"]) if labels & chosen] or None
        return
    folded = fold(value)
    for at, labels in enumerate(scale["labels"]):
        if folded in labels or (scale["kind"] in ("nps", "numeric") and folded in {str(int(scale["scores"][at]))}):
            person[key] = at + 1
            return
    person.setdefault(key, None)


def truth_of_seminar(folder: Path, seminar: str, declared: Declared):
    people = {}
    superseded = {path.name.replace("-2", "") for path in (folder / seminar / "evaluations").glob("*-2.csv")}
    for path in sorted((folder / seminar / "evaluations").glob("*.csv")):
        if path.name in superseded:
            continue
        for who, answers in truth_of_file(path, declared).items():
            people[(path.stem, who)] = answers
    return people


def vectors_of(people, declared: Declared):
    """{(module, item): counts by level}. What was put before and after is counted over those who answered both."""
    pairs = declared.families()
    answers = defaultdict(list)
    for person in people.values():
        for key, given in person.items():
            family = pairs.get(key[1], [key[1]])
            if given is not None and all(person.get((key[0], item)) is not None for item in family):
                answers[key] += given if isinstance(given, list) else [given]
    return {key: tuple(given.count(level + 1) for level in range(len(declared.scale(key[1])["scores"]))) for key, given in answers.items()}
