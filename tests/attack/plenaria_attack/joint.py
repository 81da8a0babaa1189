"""Several tables read together: before and after with their difference, all audiences, themes by module beside the seminar."""
from __future__ import annotations

from collections import defaultdict
from itertools import product

from .insiders import Learnt, Side, learnt_from
from .model import Guard, Question, compositions, of_merged, told, told_option

LINKED_FLOOR = 10   # fewest people of a part of a total, the same for all audiences


# --- before and after -------------------------------------------------------------------------------------------------------

def learnt_of_pair(before: Question, after: Question, row, insiders):
    """What the tables before and after, and who rose, stayed and fell where that is told, say of all but a few."""
    n, found = int(row["pairs"]), []
    if before.n is None or after.n is None:
        return found        # where nearly everybody moved over one score neither table leaves
    told_directions = {"rose": row["up"], "stayed": row["same"], "fell": row["down"]}
    if row["up"]:
        for name, count in told_directions.items():
            if n - int(count) <= insiders:
                found.append(Learnt(name, (n - int(count),), int(count), False))
        return found
    (one, earlier), (other, later) = before.possible(), after.possible()
    if before.raw["scores"] != after.raw["scores"] or len(one.levels) != len(other.levels):
        return found
    # All others rose if some level parts them: all before lie under it, all after don't. Each insider may explain one answer
    # on the wrong side of it before, and one after.
    k = len(one.levels)
    def smallest(vectors, levels, favourable):
        groups = learnt_from(vectors, n, [Side("", frozenset(levels), favourable)], insiders, before.guard.public)
        return min(((of.group, of.accepted) for of in groups), default=None)
    for level in range(1, k):
        low, high = range(level), range(level, k)
        for name, first, second in (("rose", low, high), ("fell", high, low)):
            is_favourable = set(second) <= set(other.of_class(2)) and other.has_favourable()
            groups = smallest(earlier, first, False), smallest(later, second, is_favourable)
            if None not in groups:
                group = max(groups[0][0], groups[1][0])
                found.append(Learnt(name, (group,), n - group, groups[1][1] and groups[0][0] <= groups[1][0]))
    return found


# --- the module's score -----------------------------------------------------------------------------------------------------

def bins_of(scores):
    return [s / 2 for s in range(round(2 * scores[0]), round(2 * scores[-1]) + 1)]


def bin_of(answers, scores, items):
    """The half level in which somebody's mean lies, the higher of two; none with less than half of the items answered."""
    given = [scores[level - 1] for level in answers if level is not None]
    if 2 * len(given) < items:
        return None
    mean = sum(given) / len(given)
    return max(bins_of(scores), key=lambda at: (-abs(at - mean), at))


def rated_items(declared, module, release):
    """The items that make a module's score: with favourable levels, on the scores that most of them have, not before or after."""
    paired = declared.families()
    rated = [item for (of, item) in release.items() if of == module and item not in paired
             and (scale := declared.scale(item)) and scale["kind"] in ("ordinal", "numeric") and 2 in scale["classes"]]
    by_scores = defaultdict(list)
    for item in rated:
        by_scores[tuple(declared.scale(item)["scores"])].append(item)
    return max(by_scores.values(), key=len, default=[])


# --- all audiences ----------------------------------------------------------------------------------------------------------

def not_nested(finer, coarser, declared):
    """(questions looked at, those of which the coarser release says something that doesn't follow from the finer one)"""
    looked, wrong = 0, []
    for key in coarser.items():
        scale = declared.scale(key[1])
        if scale is None or scale["kind"] == "text":
            continue
        one, other = Question(finer, declared, key), Question(coarser, declared, key)
        if other.n is None:
            continue
        looked += 1
        if one.n != other.n:
            wrong.append((key, "n", one.n, other.n))
        elif one.table[0] == "options":
            if one.table != other.table and one.guard.public == other.guard.public:
                wrong.append((key, one.table, other.table))
        else:
            small, vectors = one.possible()
            merged = other.table
            if small != one.full:
                merged = of_merged(other.table, one.full.merged()[1])
            differ = [v for v in vectors if told(v, small, other.guard) != merged]
            if differ:
                wrong.append((key, one.table, other.table, differ[0]))
    themes = {(row["module"], row["theme"]): row for row in finer.themes}
    for row in coarser.themes:
        mine = themes.get((row["module"], row["theme"]))
        looked += 1
        exact = lambda of, name: of[name] if of[f"{name}_is"] == "exactly" else None
        if row["mention"] and (mine is None or not mine["mention"] or any(
                None not in (exact(mine, name), exact(row, name)) and mine[name] != row[name] for name in ("mention", "approve", "criticise"))):
            wrong.append(((row["module"], row["theme"]), "theme", mine and mine["mention"], row["mention"]))
    return looked, wrong


# --- themes by module -------------------------------------------------------------------------------------------------------

def told_theme(modules, total, floor, guard: Guard):
    """What leaves of how many mention a theme: of the seminar, and of each module. Approving and critical people are told alike,
    each count by itself. `modules` and `total`: (people who wrote, people who mention it)."""
    def is_whole(people, count):
        return told_option(count, people, guard)[1] == "exactly"
    large = [one for one in modules if one[0] >= LINKED_FLOOR]
    small = [one for one in modules if 0 < one[0] < LINKED_FLOOR]
    people, rest = sum(people for people, _ in small), sum(count for _, count in small)
    leave = all(is_whole(*one) for one in large) and (people == 0 or (people >= LINKED_FLOOR and is_whole(people, rest)))
    def shown(people, count, is_told):
        if people < floor:
            return None, None
        return people, told_option(count, people, guard) if is_told else None
    return shown(*total, True), tuple(shown(*one, leave and one[0] >= LINKED_FLOOR) for one in modules)


def themes_joint(sizes, audiences, insiders=3):
    """Two or three modules, on which other people wrote: what any group of insiders learns of a module from all releases.

    `audiences`: [(floor, public)]. Yields (module, insiders who
    mention it, who don't, whether the others do, accepted).
    """
    groups = defaultdict(list)
    for counts in product(*(range(size + 1) for size in sizes)):
        modules, total = list(zip(sizes, counts)), (sum(sizes), sum(counts))
        seen = tuple(told_theme(modules, total, floor, Guard(insiders, public)) for floor, public in audiences)
        groups[seen].append(counts)
    public_only = all(public for _, public in audiences)
    for vectors in groups.values():
        # Insiders may sit in several modules: they are told apart by module and by whether they mention the theme.
        learnt = {}
        for number in range(insiders + 1):
            for known in compositions(number, 2 * len(sizes)):
                learnt |= {(module, known): value for module, value in sides_of_modules(vectors, sizes, known)}
        for (module, known), (left, they_do) in learnt.items():
            # What the dissenters among the insiders know by themselves is no more if others sit with them.
            dissenters = tuple(count if (at % 2 == 1) == they_do else 0 for at, count in enumerate(known))
            alone = sum(dissenters) > 1 and learnt.get((module, dissenters), (0, None))[1] == they_do
            yield module, known, left, they_do, alone and not public_only


def sides_of_modules(vectors, sizes, known):
    """(module, (others, whether all of them mention it)) of the modules of which these insiders are sure."""
    speak, dont = known[0::2], known[1::2]
    fitting = [v for v in vectors if all(s <= c and d <= size - c for s, d, c, size in zip(speak, dont, v, sizes))]
    for module, size in enumerate(sizes):
        left = size - speak[module] - dont[module]
        counts = {v[module] - speak[module] for v in fitting}
        if left and counts in ({0}, {left}):
            yield module, (left, counts == {left})
