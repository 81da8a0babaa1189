"""What one audience can read: the tables of a released folder, and nothing else. Also pages and drawings, to compare digits."""
from __future__ import annotations

import csv
import json
import re
from collections import defaultdict
from pathlib import Path


def folder_of(reports, audience, seminar):
    return reports / ("" if audience == "focal_points" else audience) / seminar


def table(path: Path):
    if not path.exists():
        return []
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def number(text):
    return float(text) if text not in ("", None) else None


class Release:
    """One seminar's folder, as one audience has it."""

    def __init__(self, folder: Path):
        self.folder = folder
        self.manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
        self.seminar, self.audience = self.manifest["seminar"], self.manifest["audience"]
        self.settings = self.manifest["settings"]
        self.findings = table(folder / "tables/findings.csv")
        self.by_id = {row["finding_id"]: row for row in self.findings}
        self.distributions = defaultdict(list)
        for row in table(folder / "tables/distributions.csv"):
            self.distributions[(row["module"] or None, row["item"])].append(row)
        self.learning = {(row["module"] or None, row["item"]): row for row in table(folder / "tables/learning.csv")}
        self.themes = table(folder / "tables/themes.csv")

    def finding(self, module, item, statistic, suffix=""):
        return self.by_id.get(f"{self.seminar}.{module or 'seminar'}.{item}.{statistic}{suffix}")

    def standing(self, module):
        return self.by_id.get(f"{self.seminar}.{module}.standing")

    def items(self):
        return list(self.distributions)

    def comparisons(self, module, item):
        prefix = f"{self.seminar}.{module or 'seminar'}.{item}.change.vs."
        return [row for key, row in self.by_id.items() if key.startswith(prefix)]


def released_bytes(folder: Path, without=("manifest.json",)):
    """Every released file of a folder, {path: bytes}."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*"))
            if path.is_file() and path.name not in without and "confidential" not in path.relative_to(folder).parts}


# --- pages and drawings -------------------------------------------------------------------------------------------------

def page_numbers(folder: Path):
    """[(finding id, sort key)] of report.html: the keys by which its tables sort."""
    html = (folder / "report.html").read_text(encoding="utf-8")
    pattern = r'<td class="quantity"[^>]*?data-sort="([^"]*)"[^>]*><span class="number" tabindex="0" data-finding="([^"]+)"'
    return [(finding, float(value)) for value, finding in re.findall(pattern, html) if value]


def digits_of_page_and_table_differ(release: Release):
    """(numbers looked at, those that no number of findings.csv explains)"""
    wrong, looked = [], 0
    for finding, value in page_numbers(release.folder):
        row = release.by_id.get(finding)
        if row is None:
            continue
        looked += 1
        known = [number(row[key]) for key in ("estimate", "lower", "upper")]
        if known[0] is None and known[1] is not None:
            known.append((known[1] + known[2]) / 2)         # by which a row with bounds alone is sorted
        if not any(k is not None and abs(k - value) < 1e-12 for k in known):
            wrong.append((finding, value, row["estimate"]))
    return looked, wrong


def shares_drawn(svg: str):
    """Interval ends drawn in chart 3, decoded from coordinates by the axis' own ticks: [(lower, upper, step)]."""
    ticks = re.findall(r'<text x="([\d.]+)" y="[\d.]+" font-size="[\d.]+" [^>]*?text-anchor="middle"[^>]*>(\d+)\D*%</text>', svg)
    places = {int(percent): float(x) for x, percent in ticks}
    group = re.search(r'<g class="shares">(.*?)</g>', svg, re.S)
    if 0 not in places or 100 not in places or not group:
        return []
    zero, width = places[0], places[100] - places[0]
    found = []
    for points in re.findall(r'<polyline points="([^"]+)"[^>]*stroke-width="2.5"/>', group.group(1)):
        (left, _), (right, _) = (point.split(",") for point in points.split(" "))
        found.append(((float(left) - zero) / width, (float(right) - zero) / width, 0.1 / width))
    return found


def drawn_numbers_differ(release: Release, language="en"):
    """(intervals drawn in chart 3, those that no released interval explains within the tenth of a pixel that is drawn)"""
    wrong, seen = [], 0
    released = [(number(row["lower"]), number(row["upper"])) for row in release.findings
                if row["statistic"] == "favourable" and row["lower"] and row["upper"]]
    for size in ("slide", "page", "phone"):
        path = release.folder / f"charts/{language}/03-shares.{size}.svg"
        for lower, upper, step in shares_drawn(path.read_text(encoding="utf-8")) if path.exists() else []:
            seen += 1
            if not any(abs(lower - l) <= step and abs(upper - u) <= step for l, u in released):
                wrong.append((path.name, lower, upper))
    return seen, wrong
