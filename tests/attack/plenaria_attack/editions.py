"""Two editions, between which one person's form arrived: what of that person's answers follows from their difference.

Known to fail until editions are closed (issue 15); `--editions` runs it, and it doesn't count for the exit code.
"""
from __future__ import annotations

from dataclasses import dataclass, field

from .model import HIGH, MIDDLE, Question


@dataclass
class Recovered:
    answers: int = 0          # questions that the late person answered, by the truth
    visible: int = 0          # of these, told in both editions
    level: int = 0            # the answer's level follows exactly
    class_: int = 0           # at least its class follows
    unfavourable: int = 0     # known not to be favourable (ideal)
    missing: int = 0          # questions known not to have been answered
    wrong: list = field(default_factory=list)

    def add(self, other):
        for name, value in vars(other).items():
            setattr(self, name, getattr(self, name) + value)
        return self


def difference(before, after, declared, truth):
    """`truth`: the late person's answers, {(module, item): level or None}."""
    found = Recovered()
    for key in after.items():
        scale = declared.scale(key[1])
        if scale is None or scale["kind"] in ("multiple", "text") or key not in before.distributions:
            continue
        level = truth.get(key)
        found.answers += level is not None
        one, other = Question(before, declared, key), Question(after, declared, key)
        if one.n is None or other.n is None:
            continue
        found.visible += level is not None
        if other.n == one.n:
            found.missing += 1
            if level is not None and key[1] not in declared.families():
                found.wrong.append((key, "said missing", level))
            continue
        (small, earlier), (large, later) = one.possible(), other.possible()
        if other.n != one.n + 1 or small != large:
            continue
        known = set(later)
        places = [at for at in range(len(small.levels)) if any(v[:at] + (v[at] + 1,) + v[at + 1:] in known for v in earlier)]
        levels = [at for place in places for at in small.levels[place]]
        if level is not None and level - 1 not in levels:
            found.wrong.append((key, levels, level))
            continue
        found.level += len(levels) == 1
        classes = {small.classes[place] for place in places}
        if None not in classes:
            found.class_ += len(classes) == 1
            found.unfavourable += (MIDDLE if scale["kind"] == "bipolar" else HIGH) not in classes
    return found
