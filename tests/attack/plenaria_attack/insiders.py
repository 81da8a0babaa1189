"""What people who know each other's answers learn of all others."""
from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import combinations_with_replacement

from .model import HIGH, LOW, MIDDLE, Guard, Scale, possible, told_option


@dataclass(frozen=True)
class Side:
    name: str
    levels: frozenset
    favourable: bool        # whether several dissenters may learn that all others lie here


@dataclass(frozen=True)
class Learnt:
    """The insiders, by level; all others lie on the side."""
    side: str
    insiders: tuple
    others: int
    accepted: bool

    @property
    def group(self):
        return sum(self.insiders)

    def may_be(self, vector):
        return all(own <= count for own, count in zip(self.insiders, vector))


@lru_cache(maxsize=None)
def sides(scale: Scale, public: bool):
    """Every level, every class, the contrary of favourable; for the public, who sees no more, that of ideal."""
    names = {LOW: "low", MIDDLE: "middle", HIGH: "high"}
    favourable = set(scale.of_class(HIGH)) if scale.has_favourable() else set()
    found = [Side(f"level {levels[0] + 1}", frozenset([at]), at in favourable)
             for at, levels in enumerate(scale.levels) if len(levels) == 1]
    found += [Side(names[one], frozenset(scale.of_class(one)), one == HIGH and bool(favourable))
              for one in names if scale.of_class(one)]
    if favourable:
        found.append(Side("not favourable", frozenset(scale.others(favourable)), False))
    if public and scale.kind == "bipolar":
        found.append(Side("not ideal", frozenset(scale.others(scale.of_class(MIDDLE))), False))
    return found


def learnt_from(vectors, n, of_sides, most, public):
    """The smallest groups of up to `most` insiders who learn that all others lie on a side."""
    found = []
    k = len(vectors[0])
    for side in of_sides:
        off = [at for at in range(k) if at not in side.levels]
        on = sorted(side.levels)
        dissents = {tuple(v[at] for at in off) for v in vectors if sum(v[at] for at in off) <= most}
        for dissent in sorted(dissents, key=sum):
            # Those who see exactly these people off the side can't be sure if another vector has more of them.
            others = [v for v in vectors
                      if all(v[at] >= own for at, own in zip(off, dissent)) and any(v[at] > own for at, own in zip(off, dissent))]
            mine = [v for v in vectors if all(v[at] == own for at, own in zip(off, dissent))]
            own = dict(zip(off, dissent))
            for size in range(most - sum(dissent) + 1):
                groups = set(combinations_with_replacement(on, size))
                sure = []
                for extra in groups:
                    more = {at: extra.count(at) for at in extra}
                    holds = lambda v: all(v[at] >= many for at, many in more.items())
                    if any(map(holds, mine)) and not any(map(holds, others)):
                        sure.append(more)
                for more in sure:
                    group = tuple(own.get(at, 0) + more.get(at, 0) for at in range(k))
                    if sum(group) < n:
                        dissenters = sum(dissent) == sum(group) > 1
                        accepted = side.favourable and dissenters and not public
                        found.append((side, Learnt(side.name, group, n - sum(group), accepted)))
                if sure:
                    break       # a larger group learns no more than a part of it
    # Who dissents from the best level and may learn that all others lie on it, learns that all others are favourable.
    levels = {(side.levels, one.insiders) for side, one in found if one.accepted}
    follows = lambda side, one: side.favourable and any(part < side.levels and one.insiders == group for part, group in levels)
    return [replace(one, accepted=True) if follows(side, one) else one for side, one in found]


@lru_cache(maxsize=4096)
def learnt(scale: Scale, guard: Guard, n, table):
    """Of a told table: what up to `insiders` people learn from it."""
    small, vectors = possible(scale, guard, n, table)
    return small, learnt_from(vectors, n, sides(small, guard.public), guard.insiders, guard.public) if vectors else []


@lru_cache(maxsize=None)
def learnt_of_option(option, n, guard: Guard):
    """Of one option, chosen or not: those who didn't choose it are on the first place, the others on the second."""
    vectors = [(n - count, count) for count in range(n + 1) if told_option(count, n, guard) == option]
    both = [Side("not chosen", frozenset([0]), True), Side("chosen", frozenset([1]), True)]
    return learnt_from(vectors, n, both, guard.insiders, guard.public) if vectors else []
