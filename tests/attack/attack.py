#!/usr/bin/env python3
"""Attacks what Plenaria releases, as a hostile reader, participant or insider would.

    python attack.py --bin PATH --work FOLDER [--example input] [--seeds 10] [--only …] [--editions]

Python 3.11, nothing else; Chromium is used where it is installed. Everything it writes lies in --work. Per audience it prints

  told        questions by what is told of them: below the floor, whole, a bound, options; of how many several tables stay possible
  true        questions of which the true counts were looked for among those that are possible, and mismatches: always 0
  recovered   person-answers that are learnt with certainty, by who learns them: anybody, one, two or three insiders who know each
              other's answers; from before and after together; from a module's score; of themes. 'there' are those where such
              insiders are among the people of this survey, not of one that looks the same
  accepted    what two or three insiders who all dissented learn: that everybody else was favourable. Not for the public
  narrow      findings that contradict a table which the release leaves possible: always 0, for findings are functions of tables
  nested      things that one audience is told and that don't follow from what the next one is told: always 0

It exits with 1 unless nobody is recovered, nothing mismatches, narrows or isn't nested, and all probes hold. --editions runs what is
known to fail until editions are closed (issue 15), a form that arrives between two releases; that doesn't count for the exit code.
"""
from __future__ import annotations

import argparse
import hashlib
import json
import shutil
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from plenaria_attack import probes                                                                      # noqa: E402
from plenaria_attack.audit import Tally, audit, told_questions                                          # noqa: E402
from plenaria_attack.editions import Recovered, difference                                              # noqa: E402
from plenaria_attack.findings import SameTables                                                         # noqa: E402
from plenaria_attack.joint import not_nested                                                            # noqa: E402
from plenaria_attack.probes import AUDIENCES, Tool                                                      # noqa: E402
from plenaria_attack.release import (Release, digits_of_page_and_table_differ, drawn_numbers_differ, folder_of,  # noqa: E402
                                     table)
from plenaria_attack.surveys import (STATES, Declared, Survey, from_vectors, read_table, spread,        # noqa: E402
                                     truth_of_file, truth_of_seminar, vectors_of)

NESTED = [("secretariat", "focal_points"), ("focal_points", "public"), ("secretariat", "public")]
PARTS = ("example", "seeds", "small", "probes")


class Attack:
    """Everything found so far, and what of it fails the run."""

    def __init__(self, tool):
        self.tool, self.same = tool, SameTables()
        self.result, self.failing = {}, {}

    def fail(self, way, number):
        self.failing[way] = self.failing.get(way, 0) + number

    def survey(self, folder, reports, audiences=AUDIENCES):
        """{audience: tally} of one survey, with its pages, and what the audiences have together."""
        declared = Declared(folder)
        seminars = [s["id"] for s in declared.programme["seminar"]]
        truths = {s: vectors_of(truth_of_seminar(folder, s, declared), declared) for s in seminars if (folder / s).exists()}
        tallies, releases, drawn = {}, {}, {"page numbers": 0, "differ": 0, "intervals drawn": 0, "drawn differ": 0, "cycles differ": 0}
        for audience in audiences:
            self.tool.run(folder, reports, audience)
            places = {s: folder_of(reports, audience, s) for s in seminars}
            releases[audience] = mine = {s: Release(place) for s, place in places.items() if (place / "manifest.json").exists()}
            if not mine:
                raise RuntimeError(f"nothing was released to {audience} of {folder}")
            tally = tallies[audience] = Tally()
            for seminar, release in mine.items():
                tally.add(audit(release, declared, mine, truths.get(seminar)))
                told = {key: question for key, question in told_questions(release, declared).items()
                        if question.n is not None and question.table[0] != "options"}
                self.same.look(release, mine, declared, told)
                for names, (looked, wrong) in ((("page numbers", "differ"), digits_of_page_and_table_differ(release)),
                                               (("intervals drawn", "drawn differ"), drawn_numbers_differ(release))):
                    drawn[names[0]] += looked
                    drawn[names[1]] += len(wrong)
            drawn["cycles differ"] += cycles_differ(reports, audience, mine)
        nested = [0, []]
        for finer, coarser in NESTED:
            for seminar in releases.get(coarser, {}):
                if finer in releases and seminar in releases[finer]:
                    looked, wrong = not_nested(releases[finer][seminar], releases[coarser][seminar], declared)
                    nested[0] += looked
                    nested[1] += [(finer, coarser, seminar, *one) for one in wrong]
        return tallies, drawn, nested

    def show(self, title, tallies, drawn, nested):
        """Prints the tallies of a part, and counts what fails."""
        rows = []
        for name, t in tallies.items():
            by = " ".join(f"{who} {n}" for who, n in sorted(t.recovered.items())) or "-"
            accepted = " ".join(f"{who} {n}" for who, n in sorted(t.accepted.items())) or "-"
            rows.append([name, t.told["below_floor"], t.told["whole"], t.told["at_least"], t.told["options"], t.several, t.compared, len(t.mismatches),
                         t.persons(), t.recovered_in_truth, by, accepted, t.accepted_possible, t.pairs, t.themes, t.narrowed.looked, len(t.narrowed.narrow)])
            self.fail("recovered", t.persons())
            self.fail("mismatches", len(t.mismatches))
            self.fail("narrow", len(t.narrowed.narrow))
        head = ["", "below", "whole", "bound", "options", "several", "true", "mism.", "recovered", "there", "by whom", "accepted", "might", "pairs",
                "themes", "statements", "narrow"]
        show(title, rows, head)
        self.fail("not nested", len(nested[1]))
        self.fail("digits", drawn["differ"] + drawn["drawn differ"] + drawn["cycles differ"])
        print(f"  digits and drawings: {drawn}; nested: {nested[0]} looked at, {len(nested[1])} wrong")
        for name, t in tallies.items():
            for what, found in (("RECOVERED", t.what), ("MISMATCH", t.mismatches), ("NARROW", t.narrowed.narrow)):
                for one in found[:6]:
                    print(f"    {what} {name}: {one}")
                if len(found) > 6:
                    print(f"    … and {len(found) - 6} more")
        for one in nested[1][:6]:
            print(f"    NOT NESTED {one}")
        sys.stdout.flush()
        self.result[title] = [dict(zip(head, row)) for row in rows]


def cycles_differ(reports, audience, releases):
    """Findings whose numbers differ between cycles/ and a seminar's own folder."""
    wrong = 0
    for row in table(folder_of(reports, audience, "cycles") / "tables/findings.csv"):
        own = releases.get(row["seminar"])
        mine = own and own.by_id.get(row["finding_id"])
        wrong += bool(mine) and any(mine[key] != row[key] for key in ("estimate", "lower", "upper", "n", "p", "verdict", "stability"))
    return wrong


def together(sums, more):
    """Adds the findings of one survey to those of others."""
    tallies, drawn, nested = more
    for audience, tally in tallies.items():
        sums[0].setdefault(audience, Tally()).add(tally)
    for name, value in drawn.items():
        sums[1][name] = sums[1].get(name, 0) + value
    sums[2][0] += nested[0]
    sums[2][1] += nested[1]


# --- hand-made small surveys -------------------------------------------------------------------------------------------

def small_survey(n, one_per_state):
    """Six modules, patterns of answers of n people."""
    sizes = spread(n, STATES if one_per_state else STATES[: max(3, n // 2)])
    first = next(iter(sizes.values()))          # the people of the first state
    half = n // 2
    patterns = {
        "M01": (first, 0, 0, (n - first) // 2, n - first - (n - first) // 2),       # one state dissents
        "M02": (0, 0, 0, 0, n),                                                      # everybody the same
        "M03": (n, 0, 0, 0, 0),                                                      # everybody the same, unfavourable
        "M04": (half, 0, 0, 0, n - half),                                            # two poles
        "M05": (1, 0, 0, n - 1, 0),                                                  # one person dissents
        "M06": (n // 5, n // 5, n // 5, n // 5, n - 4 * (n // 5)),                   # spread
    }
    vectors = {(m, item): v for m, v in patterns.items() for item in ("relevance", "method")}
    vectors |= {(m, "facilitation"): patterns[other] for m, other in zip(patterns, reversed(patterns))}
    vectors |= {("M01", "time"): (0, first, n - first, 0, 0), ("M02", "time"): (0, 0, n, 0, 0), ("M06", "time"): (n // 3, 0, n - n // 3, 0, 0)}
    vectors |= {(None, "again"): (n - 3, 3), (None, "recommend"): (1, 0, 0, 0, 0, 0, 1, 0, 0, 0, n - 2)}
    survey = Survey(list(patterns), ["relevance", "method", "facilitation", "time", "again", "recommend"])
    return survey.seminar("C3P1", from_vectors(sizes, vectors))


# --- a form that arrives between two editions -----------------------------------------------------------------------------------------

def late_file(folder, seminar, turn):
    """A wide file of the seminar that holds one person's form, another one with every turn."""
    fitting = []
    for path in sorted((folder / seminar / "evaluations").glob("??.csv")):
        rows = read_table(path)
        if len(rows) == 2 and len(rows[1]) == len(rows[0]):
            fitting.append(path)
    return fitting[turn % len(fitting)] if fitting else None


def attack_late(tool, folder, seminar, path, audiences):
    """Runs without and with one file: what follows from the two releases."""
    root = tool.work / "late"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(folder, root / "input")
    (root / "input" / path.relative_to(folder)).unlink()
    declared = Declared(folder)
    truth = next(iter(truth_of_file(path, declared).values()))
    found = {}
    for audience in audiences:
        releases = []
        for inputs, reports in ((root / "input", root / "before"), (folder, root / "after")):
            tool.run(inputs, reports, audience, "--seminar", seminar)
            releases.append(Release(folder_of(reports, audience, seminar)))
        found[audience] = difference(*releases, declared, truth)
    return found


def attack_editions(tool, times):
    sums = {}
    for seed in range(1, times + 1):
        folder = tool.simulate(seed, tool.work / "late_input")
        path = late_file(folder, "C3P1", seed)
        for audience, found in (attack_late(tool, folder, "C3P1", path, ["focal_points", "secretariat"]) if path else {}).items():
            sums.setdefault(audience, Recovered()).add(found)
    rows = [[a, r.answers, r.visible, r.level, r.class_, r.unfavourable, r.missing, len(r.wrong)] for a, r in sums.items()]
    show(f"Known to fail (issue 15): one form arrives between two editions, {times} simulated surveys", rows,
         ["", "answers", "visible", "level exact", "class exact", "known unfavourable", "known unanswered", "wrong"])
    for one in probes.EDITIONS:
        tell(one(tool))
    return {row[0]: row[1:] for row in rows}


# --- the report ----------------------------------------------------------------------------------------------------------

def show(title, rows, head):
    widths = [max(len(str(row[at])) for row in [head, *rows]) for at in range(len(head))]
    print(f"\n{title}")
    for row in [head, *rows]:
        print("  " + "  ".join(str(c).rjust(w) if at else str(c).ljust(w) for at, (c, w) in enumerate(zip(row, widths))))
    sys.stdout.flush()


def tell(done):
    print(f"{'LEAKS' if done.leaks else 'holds'} {done.name}{f' [{done.persons} person-answers]' if done.persons else ''}\n      {done.said}")
    sys.stdout.flush()


def main():
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("--bin", required=True, type=Path)
    options.add_argument("--work", required=True, type=Path)
    options.add_argument("--example", type=Path, help="an input folder to attack besides the simulated ones")
    options.add_argument("--seeds", type=int, default=10, help="simulated surveys")
    options.add_argument("--only", default="", help=",".join(PARTS))
    options.add_argument("--probe", default="", help="of the probes, only those with one of these words in their name")
    options.add_argument("--editions", type=int, nargs="?", const=20, default=0, help="also what is known to fail: so many late forms")
    asked = options.parse_args()
    only = set(filter(None, asked.only.split(","))) or set(PARTS)
    asked.work.mkdir(parents=True, exist_ok=True)
    # A copy, so that a build meanwhile doesn't change what is attacked.
    binary = shutil.copy(asked.bin.resolve(), asked.work.resolve() / "attacked")
    tool, started = Tool(Path(binary), asked.work.resolve()), time.time()
    attack = Attack(tool)
    print(f"Attacked: {asked.bin}, SHA-256 {hashlib.sha256(Path(binary).read_bytes()).hexdigest()[:16]}")

    if "example" in only and asked.example:
        folder = tool.work / "example/input"
        shutil.rmtree(tool.work / "example", ignore_errors=True)
        shutil.copytree(asked.example, folder)
        attack.show("The example survey, all seminars", *attack.survey(folder, tool.work / "example/reports"))

    if "seeds" in only:
        sums = ({}, {}, [0, []])
        for seed in range(1, asked.seeds + 1):
            folder = tool.simulate(seed, tool.work / "seeds/input")
            shutil.rmtree(tool.work / "seeds/reports", ignore_errors=True)
            together(sums, attack.survey(folder, tool.work / "seeds/reports"))
        attack.show(f"{asked.seeds} simulated surveys of five seminars", *sums)

    if "small" in only:
        sums = ({}, {}, [0, []])
        for n in (5, 7, 8, 9, 10, 11, 12, 15, 19, 20, 25):
            for one_per_state in (True, False):
                if one_per_state and n > len(STATES):
                    continue
                folder = small_survey(n, one_per_state).write(tool.work / "small/input")
                shutil.rmtree(tool.work / "small/reports", ignore_errors=True)
                together(sums, attack.survey(folder, tool.work / "small/reports"))
        attack.show("Hand-made surveys of 5 to 25 people: six modules, patterns of dissent", *sums)

    show("Equal tables, equal findings", [[attack.same.times, len(attack.same.shown), len(attack.same.differ)]], ["findings", "tables", "differ"])
    for one in attack.same.differ[:6]:
        print(f"    DIFFER {one}")
    attack.fail("equal tables differ", len(attack.same.differ))

    if "probes" in only:
        print("\nProbes")
        chosen = [one for one in probes.ALL if not asked.probe or any(word in one.__name__ for word in asked.probe.split(","))]
        for probe in chosen:
            done = probe(tool)
            tell(done)
            attack.fail("probes", int(done.leaks))
            attack.result.setdefault("probes", {})[done.name] = {"leaks": done.leaks, "persons": done.persons, "said": done.said}

    if asked.editions:
        attack.result["editions"] = attack_editions(tool, asked.editions)

    failing = {way: n for way, n in attack.failing.items() if n}
    (tool.work / "result.json").write_text(json.dumps(attack.result | {"failing": failing}, indent=1, default=str))
    print(f"\n{time.time() - started:.0f} s. {f'FAILS: {failing}' if failing else 'Nobody was recovered.'}")
    return 1 if failing else 0


if __name__ == "__main__":
    sys.exit(main())
