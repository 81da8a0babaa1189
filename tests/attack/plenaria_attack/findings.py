"""Findings are functions of the tables, so they must narrow nothing. Two assertions:

* `narrowed`: no vector that the table leaves possible contradicts a number, a bound, a verdict, a p or a word on stability;
* `SameTables`: equal tables have equal findings, wherever they stand, in all surveys and for all audiences.
"""
from __future__ import annotations

import random
from dataclasses import dataclass, field

from . import numbers
from .joint import rated_items
from .model import HIGH, LOW, MIDDLE, Question, fewest_of_a_family
from .release import number

NEAR = 1e-9
MOST = 300          # of more vectors, so many are tried, drawn at random; the same of pairs of vectors, fewer
MOST_PAIRS = 40
CHANGES = {"improved": 1, "declined": -1}


class Judge:
    """The verdicts on one vector, by the settings of the manifest."""

    def __init__(self, settings, scale):
        self.settings, self.scale = settings, scale

    def of_class(self, v, one):
        return sum(count for count, cls in zip(v, self.scale.classes) if cls == one)

    def favourable(self, v):
        n = sum(v)
        if n < self.settings["minimum_answers"]:
            return "too_few_to_say"
        share, lower, upper = numbers.wilson(self.of_class(v, HIGH), n)
        if upper < self.settings["target_favourable"]:
            return "weak"
        return "strong" if share >= self.settings["target_favourable"] and lower > self.settings["strong_floor"] else "inconclusive"

    def ideal(self, v):
        n = sum(v)
        if n < self.settings["minimum_answers"]:
            return "too_few_to_say"
        below, above = (numbers.wilson(self.of_class(v, one), n) for one in (LOW, HIGH))
        for said, side, other in (("too_little", below, above), ("too_much", above, below)):
            if side[0] >= self.settings["time_share"] and side[1] > other[0]:
                return said
        return "about_right"

    def consensus(self, v, scores):
        n = sum(v)
        if n < self.settings["minimum_answers"]:
            return "too_few_to_say"
        poles = [self.of_class(v, one) / n >= self.settings["divided_pole"] for one in (LOW, HIGH)]
        return "divided" if numbers.consensus(v, scores) < self.settings["divided_consensus"] and all(poles) else "not_divided"

    def stability(self, v, verdict):
        """The word on what becomes of a verdict when any one answer is left out."""
        said, judged, changed = verdict(v), 0, 0
        for at, count in enumerate(v):
            if count:
                without = verdict(v[:at] + (count - 1,) + v[at + 1:])
                judged += without != "too_few_to_say"
                changed += without not in (said, "too_few_to_say")
        return "not_judged" if not judged else "unstable" if changed else "stable_for_people"


def allows_number(row, value, ends=None):
    """Whether what a row shows may be told of a vector with this value (and these ends of its interval)."""
    if row["status"] != "ok" or value is None:
        return True
    estimate, lower, upper = (number(row[key]) for key in ("estimate", "lower", "upper"))
    if estimate is not None:
        if abs(estimate - value) > NEAR:
            return False
        return ends is None or lower is None or (abs(lower - ends[0]) <= NEAR and abs(upper - ends[1]) <= NEAR)
    return lower is None or lower - NEAR <= value <= upper + NEAR


def allows_verdict(row, verdict, v, judge):
    if row["verdict"] and row["verdict"] != verdict(v):
        return False
    return not row["stability"] or row["stability"] == judge.stability(v, verdict)


def statements(question: Question, release):
    """[(statistic, row, whether a vector may be what the row speaks of)]"""
    scale, raw, settings = question.full, question.raw, release.settings
    scores, n = raw["scores"], question.n
    judge = Judge(settings, scale)
    share = lambda one: lambda v: numbers.wilson(judge.of_class(v, one), n)
    numbers_of = {
        "mean": lambda v: numbers.mean(v, scores), "standard_deviation": lambda v: numbers.deviation(v, scores),
        "median": lambda v: numbers.median(v, scores), "interpolated_median": lambda v: numbers.interpolated_median(v, scores),
        "net_promoter_score": lambda v: (sum(v[9:]) - sum(v[:7])) / n,
    }
    shares = {"favourable": share(HIGH), "below_ideal": share(LOW), "ideal": share(MIDDLE), "above_ideal": share(HIGH)}
    verdicts = {"favourable": judge.favourable, "ideal": judge.ideal, "consensus": lambda v: judge.consensus(v, scores)}
    for statistic in (*shares, *numbers_of, "consensus", "non_response_bounds"):
        row = release.finding(*question.key, statistic)
        if row is None or row["status"] != "ok":
            continue
        if statistic in shares:
            def allows(v, row=row, of=shares[statistic]):
                value, lower, upper = of(v)
                return allows_number(row, value, (lower, upper))
        elif statistic == "consensus":
            def allows(v, row=row):
                return allows_number(row, numbers.consensus(v, scores))
        elif statistic == "non_response_bounds":
            def allows(v, row=row, people=int(row["n_eligible"])):
                high, silent = judge.of_class(v, HIGH), people - n
                ends = (high / people, (high + silent) / people)
                if row["estimate"]:
                    return allows_number(row, high / n, ends)
                return number(row["lower"]) - NEAR <= ends[0] and ends[1] <= number(row["upper"]) + NEAR
        else:
            def allows(v, row=row, of=numbers_of[statistic]):
                return allows_number(row, of(v))
        verdict = verdicts.get(statistic)
        yield statistic, (lambda v, row=row, allows=allows, verdict=verdict:
                          allows(v) and (verdict is None or allows_verdict(row, verdict, v, judge)))


def some(items, most, seed):
    items = list(items)
    return items if len(items) <= most else random.Random(seed).sample(items, most)


@dataclass
class Narrowed:
    looked: int = 0                  # statements on tables that leave several vectors possible
    narrow: list = field(default_factory=list)

    def add(self, other):
        self.looked += other.looked
        self.narrow += other.narrow
        return self


def narrowed(release, others, declared, questions):
    """`questions`: {key: Question} with a told table; `others`: releases of the same audience by seminar."""
    found = Narrowed()
    for key, question in questions.items():
        scale, vectors = question.possible()
        if scale != question.full or not vectors:
            continue            # a long scale, of which levels are counted together
        if len(vectors) > 1:
            tried = some(vectors, MOST, str(key))
            for statistic, allows in statements(question, release):
                found.looked += 1
                against = [v for v in tried if not allows(v)]
                if against:
                    found.narrow.append((release.seminar, key, statistic, f"contradicts {against[0]} and {len(against) - 1} others of {len(tried)}"))
        found.add(changes(release, others, declared, key, question, vectors))
    found.add(pooled(release, questions))
    found.add(standings(release, declared, questions))
    return found


def standings(release, declared, questions):
    """Where an item of any module is told as a bound, no score may stand behind standings: they follow from the tables of the
    modules' overall questions. Tried with tables that are possible, drawn at random."""
    found = Narrowed()
    rated = {module: rated_items(declared, module, release) for module in dict.fromkeys(module for module, _ in release.items() if module)}
    rows = {module: row for module in rated if (row := release.standing(module)) and row["status"] == "ok"}
    keys = [(module, item) for module, items in rated.items() for item in items]
    if not rows or all(key in questions and questions[key].table[0] == "whole" and questions[key].table[1] == questions[key].full.cells for key in keys):
        return found            # nothing, or perhaps the scores, which are tables of their own
    overall = {module: next(((module, item) for item in items if declared.items[item].get("dimension") == "overall"), None)
               for module, items in rated.items()}
    fewest = fewest_of_a_family(release)
    told = {module: questions[key].possible() for module, key in overall.items() if key in questions and questions[key].n >= fewest}
    told = {module: vectors for module, (scale, vectors) in told.items() if scale == questions[overall[module]].full}
    found.looked += len(rows)
    alone = [module for module in rows if module not in told]
    if alone:
        found.narrow.append((release.seminar, (alone[0], None), "standing", f"{len(alone)} modules stand without a table of their overall question"))
        return found
    chance = random.Random(release.seminar)
    against = {}
    for _ in range(MOST_PAIRS):
        drawn = {module: chance.choice(vectors) for module, vectors in told.items()}
        for module, row in rows.items():
            others = tuple(map(sum, zip(*(v for other, v in drawn.items() if other != module))))
            if module not in against and not allows_number(row, numbers.chance_of_higher(others, drawn[module])):
                against[module] = f"contradicts {drawn[module]} among {others}"
    found.narrow += [(release.seminar, (module, None), "standing", what) for module, what in against.items()]
    return found


def changes(release, others, declared, key, question, later):
    """Against the earlier seminar: bounds of share and chance, p, and what a verdict says of p before it is adjusted."""
    found = Narrowed()
    alpha = release.settings["significance"]
    of_item = [row for row in release.findings if row["statistic"] == "change" and row["item"] == key[1] and row["p"]]
    for row in release.comparisons(*key):
        other = others.get(row["comparator"])
        if other is None or row["status"] == "withheld" or key not in other.distributions:
            continue            # a module that was renamed is left to `SameTables`
        former = Question(other, declared, key)
        if former.n is None or former.full != question.full:
            continue
        scale, earlier = former.possible()
        if scale != former.full or len(earlier) * len(later) < 2:
            continue
        pairs = some([(e, l) for e in some(earlier, MOST_PAIRS, str(key)) for l in some(later, MOST_PAIRS, f"later {key}")], MOST_PAIRS, str(key))
        judge = Judge(release.settings, scale)
        beside = release.finding(*key, "superiority", f".vs.{row['comparator']}")
        says_p = bool(row["p"] or row["verdict"] in CHANGES or row["verdict"] == "no_change_found") and former.n + question.n <= 60
        for e, l in pairs:
            share = judge.of_class(l, HIGH) / question.n - judge.of_class(e, HIGH) / former.n
            right = allows_number(row, share) if scale.has_favourable() else True
            right &= beside is None or allows_number(beside, numbers.chance_of_higher(e, l))
            if says_p and right:
                p, direction = numbers.rank_sum_p(e, l)
                if p is not None:
                    right &= not row["p"] or abs(p - float(row["p"])) < NEAR
                    if row["verdict"] in CHANGES:
                        right &= p < alpha and direction == CHANGES[row["verdict"]]
                    elif row["verdict"] == "no_change_found":
                        right &= p >= alpha / max(len(of_item), 12)      # Holm's factor is at most the size of the family
            if not right:
                found.narrow.append((release.seminar, key, "change", f"contradicts {e} before {l}"))
                break
        found.looked += 1
    return found


def pooled(release, questions):
    """Shares drawn toward those of all modules, for combinations of the counts that are possible."""
    found = Narrowed()
    for item in dict.fromkeys(item for module, item in questions if module):
        of_item = {key: question for key, question in questions.items() if key[1] == item and key[0] and question.n >= fewest_of_a_family(release)}
        rows = {key: release.finding(*key, "pooled_share") for key in of_item}
        if not any(row and row["status"] == "ok" for row in rows.values()):
            continue
        favourable = []
        for question in of_item.values():
            scale, vectors = question.possible()
            favourable.append(sorted({sum(v[at] for at in scale.of_class(HIGH)) for v in vectors}))
        chance = random.Random(item)
        for _ in range(MOST_PAIRS):
            modules = [(chance.choice(of), question.n) for of, question in zip(favourable, of_item.values())]
            shares = dict(zip(of_item, numbers.pooled_shares(modules)))
            wrong = [key for key, row in rows.items() if row and not allows_number(row, shares[key])]
            if wrong:
                found.narrow.append((release.seminar, wrong[0], "pooled_share", f"contradicts {modules}"))
                break
        found.looked += 1
    return found


# --- equal tables, equal findings -----------------------------------------------------------------------------------------

OF_ONE_TABLE = {"favourable", "below_ideal", "ideal", "above_ideal", "mean", "standard_deviation", "median", "interpolated_median",
                "consensus", "net_promoter_score", "non_response_bounds"}
OF_TWO_TABLES = {"superiority", "detectable_rise", "detectable_fall"}
OF_A_SERIES = {"trend", "share_trend"}
IN_A_FAMILY = {"change", "trend", "share_trend"}       # p is adjusted and judged in a family, of which more tables are part
SHOWN = ("estimate", "lower", "upper", "confidence", "n", "verdict", "stability", "status", "reason", "p")


class SameTables:
    """Remembers what was shown of which tables, over all surveys and audiences."""

    def __init__(self):
        self.shown, self.times, self.differ = {}, 0, []

    def look(self, release, others, declared, questions):
        settings = tuple(sorted((k, v) for k, v in release.settings.items() if isinstance(v, (int, float)) and k != "smallest_group"))
        for row in release.findings:
            key = (row["module"] or None, row["item"])
            question = questions.get(key)
            if question is None or row["status"] == "not_comparable":
                continue
            tables = [(question.full, question.n, question.table)]
            if row["statistic"] in OF_TWO_TABLES or row["statistic"] == "change":
                other = others.get(row["comparator"])
                if other is None or key not in other.distributions:
                    continue
                former = Question(other, declared, key)
                tables.append((former.full, former.n, former.table))
            elif row["statistic"] in OF_A_SERIES:
                earlier = [of for seminar, of in sorted(others.items()) if seminar < release.seminar and seminar[2:] == release.seminar[2:]]
                if any(key not in of.distributions for of in earlier):
                    continue            # a module that was renamed
                tables += [(former.full, former.n, former.table) for former in (Question(of, declared, key) for of in earlier)]
            elif row["statistic"] not in OF_ONE_TABLE:
                continue
            shown = tuple(row[name] for name in SHOWN if row["statistic"] not in IN_A_FAMILY or name not in ("verdict", "stability", "status"))
            address = (row["statistic"], row["n_eligible"], tuple(tables), settings)
            self.times += 1
            if self.shown.setdefault(address, shown) != shown:
                self.differ.append((release.audience, release.seminar, key, row["statistic"], self.shown[address], shown))
