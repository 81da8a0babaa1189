"""One released folder: what is told, what follows, and who learns what of whom."""
from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from .findings import Narrowed, narrowed
from .insiders import learnt, learnt_of_option
from .joint import learnt_of_pair
from .model import Question, floor_of, guard_of, merged_vector, two_sided

GROUPS = {0: "anybody", 1: "one", 2: "two", 3: "three"}


@dataclass
class Tally:
    """Counts over questions. A person-answer is one person's answer to one question, learnt with certainty."""
    told: Counter = field(default_factory=Counter)          # questions by what is told: below_floor, whole, at_least, options
    several: int = 0                                        # of these: several vectors remain possible
    compared: int = 0                                       # of which the truth is known and was looked for
    mismatches: list = field(default_factory=list)          # where it isn't among the possible vectors
    recovered: Counter = field(default_factory=Counter)     # person-answers by who learns them
    recovered_in_truth: int = 0                             # of these: by a group that is there
    accepted: Counter = field(default_factory=Counter)      # learnt by two or three who all dissented, who are there: person-answers
    accepted_possible: int = 0                              # questions of which such a group would learn it
    pairs: int = 0                                          # before and after: pairs of tables looked at
    themes: int = 0                                         # counts of themes that are told
    narrowed: Narrowed = field(default_factory=Narrowed)
    what: list = field(default_factory=list)                # every recovery, in words

    def add(self, other):
        for name, value in vars(other).items():
            mine = getattr(self, name)
            setattr(self, name, mine.add(value) if isinstance(mine, Narrowed) else mine + value)
        return self

    def persons(self):
        return sum(self.recovered.values())

    def learn(self, where, learnt_things, truth=None):
        """Of what groups learn, the most that one of them does: of those that aren't accepted, and of those that are."""
        wrong = [one for one in learnt_things if not one.accepted]
        if wrong:
            worst = max(wrong, key=lambda one: (one.others, one.side))
            self.recovered[where[0] or GROUPS[worst.group]] += worst.others
            there = truth is None or any(one.may_be(truth) for one in wrong)
            self.recovered_in_truth += worst.others if there else 0
            self.what.append((*where[1:], f"{worst.group} insiders {worst.insiders}: all {worst.others} others are '{worst.side}'",
                              "as it was" if there else "not in this survey, but in one that looks the same"))
        accepted = [one for one in learnt_things if one.accepted]
        if accepted and not wrong:
            self.accepted_possible += 1
            there = [one for one in accepted if truth is not None and one.may_be(truth)]
            if there:
                self.accepted[GROUPS[there[0].group]] += max(one.others for one in there)


def told_questions(release, declared):
    """{key: Question} of all that is told."""
    found = {}
    for key in release.items():
        scale = declared.scale(key[1])
        if scale is not None and scale["kind"] != "text":
            found[key] = Question(release, declared, key)
    return found


def audit(release, declared, others=None, truth=None):
    """`others`: the same audience's releases by seminar; `truth`: {key: counts by level}."""
    tally, guard, floor = Tally(), guard_of(release), floor_of(release)
    questions = told_questions(release, declared)
    for key, question in list(questions.items()):
        where = (None, release.audience, release.seminar, key)
        if question.n is None:
            tally.told["below_floor"] += 1
            del questions[key]
            continue
        least = floor if question.full.has_favourable() else max(floor, two_sided(guard.insiders))
        if question.n < least:
            tally.mismatches.append((release.audience, release.seminar, key, f"{question.n} answers are told, under the floor of {least}"))
        tally.told[question.table[0]] += 1
        true = (truth or {}).get(key)
        if question.table[0] == "options":
            for at, option in enumerate(question.table[1]):
                mine = (question.n - true[at], true[at]) if true and max(true) <= question.n else None
                tally.learn((*where, f"option {at + 1}"), learnt_of_option(option, question.n, guard), mine)
            del questions[key]
            continue
        small, found = learnt(question.full, guard, question.n, question.table)
        _, vectors = question.possible()
        if not vectors:
            tally.mismatches.append((release.audience, release.seminar, key, "no vector is possible", question.table))
            continue
        tally.several += len(vectors) > 1
        merged = None
        if true and sum(true) == question.n:
            tally.compared += 1
            merged = merged_vector(true, small)
            if not question.explains(true):
                tally.mismatches.append((release.audience, release.seminar, key, true, question.table))
        tally.learn(where, found, merged)
    for key, row in release.learning.items():
        before = (key[0], declared.items[key[1]]["before"])
        if row["pairs"] and key in questions and before in questions:
            tally.pairs += 1
            tally.learn(("before and after", release.audience, release.seminar, key),
                        learnt_of_pair(questions[before], questions[key], row, guard.insiders))
    for row in release.themes:
        for name in ("mention", "approve", "criticise"):
            if row[name]:
                tally.themes += 1
                option = (int(row[name]), row[f"{name}_is"])
                tally.learn(("themes", release.audience, release.seminar, (row["module"], row["theme"], name)),
                            learnt_of_option(option, int(row["people"]), guard))
    tally.narrowed.add(narrowed(release, others or {}, declared, questions))
    return tally
