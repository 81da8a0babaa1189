"""Which counts are possible: every vector for which the program would have released exactly the table that it did.

The rules of `src/limit` are public and written here a second time: floor, insider rule, options. Findings are functions of
the tables, so they aren't asked here; that they narrow nothing is an assertion of its own (`findings.py`).

A told table is a tuple, the same for all vectors that leave alike:
    ("whole", cells, counts)             `cells`: for each level the number of the cell in which it is counted
    ("at_least", side, least, top)       `side`: the levels of the side; `top`: answers on the best level, or None
    ("options", ((count, is), …))        of a question with several options, each by itself
"""
from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from math import comb

LOW, MIDDLE, HIGH = 0, 1, 2
MOST_LEVELS = 11        # numbers with more levels are counted by quarters of the scale
MOST_VECTORS = 20_000   # of more, levels that no rule tells apart are counted together


@dataclass(frozen=True)
class Scale:
    """What the rules ask of a scale. `cells`: where each level is counted in the finest table."""
    kind: str
    classes: tuple
    cells: tuple
    levels: tuple           # the original levels that stand at each place, several where they are merged

    @staticmethod
    def of(raw):
        k = len(raw["scores"])
        quarters = raw["kind"] in ("numeric", "nps") and k > MOST_LEVELS
        cells = tuple(level * 4 // k if quarters else level for level in range(k))
        return Scale(raw["kind"], tuple(raw["classes"]), cells, tuple((level,) for level in range(k)))

    def has_favourable(self):
        return self.kind in ("ordinal", "nps", "numeric") and HIGH in self.classes

    def best(self):
        return max((at for at, one in enumerate(self.classes) if one == HIGH), default=None)

    def of_class(self, *classes):
        return tuple(at for at, one in enumerate(self.classes) if one in classes)

    def others(self, levels):
        return tuple(at for at in range(len(self.classes)) if at not in levels)

    def merged(self):
        """The scale with those levels counted together that no rule tells apart."""
        best = self.best()
        if self.kind == "bipolar" or self.has_favourable():
            signs = [(one, cell if self.cells != tuple(range(len(self.cells))) else None, at == best)
                     for at, (one, cell) in enumerate(zip(self.classes, self.cells))]
        else:
            signs = list(self.cells)
        known = list(dict.fromkeys(signs))
        places = [known.index(sign) for sign in signs]
        first = [places.index(at) for at in range(len(known))]
        levels = tuple(tuple(level for at, level in enumerate(self.levels) if places[at] == place for level in level)
                       for place in range(len(known)))
        finest = {cell: at for at, cell in enumerate(dict.fromkeys(self.cells[at] for at in first))}
        return Scale(self.kind, tuple(self.classes[at] for at in first), tuple(finest[self.cells[at]] for at in first), levels), places


@dataclass(frozen=True)
class Guard:
    insiders: int
    public: bool


def guard_of(release):
    return Guard(release.settings["insiders"], release.audience == "public")


def two_sided(insiders):
    """Fewest answers where every side is guarded against all insiders: with fewer, the order of the sides would tell."""
    return 2 * insiders + 3


def fewest_of_a_family(release):
    """Answers with which a module is compared with others of its seminar: the largest floor of all audiences."""
    insiders = release.settings["insiders"]
    return max(floor_of(release), 10, insiders + 4, 2 * insiders + 3)


def floor_of(release):
    """The smallest group, as the manifest says it, and as the design bounds it from below."""
    i = release.settings["insiders"]
    least = {"public": max(10, two_sided(i)), "focal_points": max(10, i + 4), "secretariat": max(5, i + 4)}
    assert release.settings["smallest_group"] >= least[release.audience], "the floor is lower than the design allows"
    return release.settings["smallest_group"]


# --- the insider rule ----------------------------------------------------------------------------------------------------

@lru_cache(maxsize=None)
def guarded_sides(scale: Scale, guard: Guard):
    """[(levels of the side, strength, whether the top is told)] in the order in which they are asked."""
    i = guard.insiders
    if scale.kind == "bipolar":
        below, ideal, above = (scale.of_class(one) for one in (LOW, MIDDLE, HIGH))
        return [(side, i, False) for side in [below, above, ideal] + ([scale.others(ideal)] if guard.public else [])]
    if scale.has_favourable():
        favourable = scale.of_class(HIGH)
        return [(scale.others(favourable), i, False), (favourable, i if guard.public else 1, not guard.public or i == 1)]
    return [(tuple(at for at, one in enumerate(scale.cells) if one == cell), i, False) for cell in range(max(scale.cells) + 1)]


@lru_cache(maxsize=None)
def whole_cells(scale: Scale, guard: Guard):
    if guard.public and scale.kind == "bipolar":
        return tuple(int(one == MIDDLE) for one in scale.classes)
    if guard.public and scale.has_favourable():
        return tuple(int(one == HIGH) for one in scale.classes)
    return scale.cells


def told(vector, scale: Scale, guard: Guard):
    """What leaves of a vector of counts."""
    n = sum(vector)
    for side, strength, tells_top in guarded_sides(scale, guard):
        least = max(n - strength - 1, 0)
        if sum(vector[at] for at in side) >= least:
            return ("at_least", side, least, min(vector[scale.best()], max(n - 2, 0)) if tells_top else None)
    cells = whole_cells(scale, guard)
    counts = [0] * (max(cells) + 1)
    for cell, count in zip(cells, vector):
        counts[cell] += count
    return ("whole", cells, tuple(counts))


def told_option(count, n, guard: Guard):
    """What leaves of how many chose one option: guarded against one person, for the public against all insiders."""
    nearly_all = max(n - (guard.insiders if guard.public else 1) - 1, 0)
    if count >= nearly_all:
        return nearly_all, "at_least"
    if n - count >= nearly_all:
        return n - nearly_all, "at_most"
    return count, "exactly"


def read(rows, raw, scale: Scale, guard: Guard):
    """(people who answered, told table) of a question's rows in distributions.csv; (None, None) below the floor."""
    if rows[0]["detail"] in ("below_floor", "linked"):
        return None, None
    n = int(rows[0]["n"])
    cells = [row for row in rows if row["detail"] == "cell"]
    if raw["kind"] == "multiple":
        return n, ("options", tuple((int(row["count"]), row["count_is"]) for row in cells))
    if len(cells) == 1 and cells[0]["count_is"] == "at_least":
        first = float(cells[0]["score"])
        last = float(cells[0]["score_to"] or first)
        fitting = [side for side, _, _ in guarded_sides(scale, guard)
                   if side and (raw["scores"][side[0]], raw["scores"][side[-1]]) == (first, last)]
        # "not ideal" reaches from end to end, as nothing else does that leaves something out.
        assert len(fitting) == 1, f"a bound of no guarded side: {cells[0]}"
        top = [int(row["count"]) for row in rows if row["detail"] == "top"]
        return n, ("at_least", fitting[0], int(cells[0]["count"]), top[0] if top else None)
    assert all(row["count_is"] == "exactly" for row in cells), cells
    counts = tuple(int(row["count"]) for row in cells)
    places = next(cells for cells in (whole_cells(scale, guard), scale.cells) if max(cells) + 1 == len(counts))
    return n, ("whole", places, counts)


# --- what is possible -----------------------------------------------------------------------------------------------------

def compositions(n, k):
    """Every vector of k counts with the sum n."""
    if k == 0:
        if n == 0:
            yield ()
        return
    if k == 1:
        yield (n,)
        return
    for here in range(n + 1):
        for rest in compositions(n - here, k - 1):
            yield (here, *rest)


def shared_out(parts, k):
    """Every vector in which each part, (levels, count), holds its count."""
    if not parts:
        yield (0,) * k
        return
    (levels, count), *others = parts
    for rest in shared_out(others, k):
        for own in compositions(count, len(levels)):
            vector = list(rest)
            for level, many in zip(levels, own):
                vector[level] += many
            yield tuple(vector)


def parts_of(table, n, scale: Scale):
    """The ways in which the parts of a told table may be filled, before the rule itself is asked."""
    if table[0] == "whole":
        _, cells, counts = table
        yield [(tuple(at for at, one in enumerate(cells) if one == cell), count) for cell, count in enumerate(counts)]
        return
    _, side, least, top = table
    others = scale.others(side)
    for on in range(least, n + 1):
        if top is None:
            yield [(side, on), (others, n - on)]
            continue
        best = scale.best()
        for tops in range(top, min(on, n if top + 2 >= n else top) + 1):
            yield [((best,), tops), (tuple(at for at in side if at != best), on - tops), (others, n - on)]


def ways(parts):
    many = 1
    for levels, count in parts:
        many *= comb(count + len(levels) - 1, count) if levels else int(count == 0)
    return many


@lru_cache(maxsize=4096)
def possible(scale: Scale, guard: Guard, n, table):
    """(scale, vectors): all that leave so. The scale has fewer places where levels are counted together."""
    if sum(ways(parts) for parts in parts_of(table, n, scale)) > MOST_VECTORS:
        merged, places = scale.merged()
        if len(merged.classes) < len(scale.classes):
            return possible(merged, guard, n, of_merged(table, places))
    k = len(scale.classes)
    found = {v for parts in parts_of(table, n, scale) if ways(parts) for v in shared_out(parts, k) if told(v, scale, guard) == table}
    return scale, tuple(sorted(found))


def of_merged(table, places):
    if table[0] == "at_least":
        return ("at_least", tuple(sorted({places[at] for at in table[1]})), *table[2:])
    cells = [None] * (max(places) + 1)
    for place, cell in zip(places, table[1]):
        cells[place] = cell
    return ("whole", tuple(cells), table[2])


def merged_vector(vector, scale: Scale):
    """A vector of the original levels, counted by the places of a scale."""
    return tuple(sum(vector[level] for level in levels) for levels in scale.levels)


class Question:
    """One question as one audience sees it."""

    def __init__(self, release, declared, key):
        self.key, self.raw = key, declared.scale(key[1])
        self.guard, self.full = guard_of(release), Scale.of(self.raw)
        self.rows = release.distributions[key]
        self.n, self.table = read(self.rows, self.raw, self.full, self.guard)

    def possible(self):
        return possible(self.full, self.guard, self.n, self.table)

    def explains(self, vector):
        """Whether the program releases this table of a vector."""
        if self.table[0] == "options":
            return self.table[1] == tuple(told_option(count, self.n, self.guard) for count in vector)
        return told(tuple(vector), self.full, self.guard) == self.table
