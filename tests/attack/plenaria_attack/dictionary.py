"""A dictionary attack on published SHA-256: of a delivered file with one person's form.

The attacker knows the form (header and labels are public: everybody was handed the questionnaire), the file's format, and the
participant's number; the released tables narrow each answer down.
"""
from __future__ import annotations

import csv
import hashlib
import io
import itertools
import time

from .model import Question
from .surveys import cell


def header_of(survey):
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerow(["ID"] + [f"{m} {i}" if m else i for m, i in survey.columns()])
    return out.getvalue()


def options(release, declared, columns):
    """Per column: the answers that the release leaves possible for anybody, blank included."""
    found = []
    for key in columns:
        question = Question(release, declared, key)
        levels = set(range(1, len(question.raw["scores"]) + 1))
        if question.n is not None:
            scale, vectors = question.possible()
            levels = {level + 1 for at, of in enumerate(scale.levels) for level in of if any(v[at] for v in vectors)}
        found.append([*sorted(levels), None])
    return found


def all_forms(columns, answers):
    """Every form with one of these answers in each column."""
    cells = [[cell(item, value) for value in of] for (_, item), of in zip(columns, answers)]
    return itertools.product(*cells)


def straight_lines(columns, most_exceptions=2):
    """Every form of somebody who gives all the same mark, but for a few questions."""
    for level in range(1, 6):
        line = [cell(item, level) for _, item in columns]
        for exceptions in range(most_exceptions + 1):
            for places in itertools.combinations(range(len(columns)), exceptions):
                for others in itertools.product(range(1, 6), repeat=exceptions):
                    row = list(line)
                    for at, other in zip(places, others):
                        row[at] = cell(columns[at][1], other)
                    yield tuple(row)


def search(published, survey, ids, forms, most=4_000_000):
    """({id: form} whose file has one of the published hashes, tries, seconds)"""
    base, started, tries, found = hashlib.sha256(header_of(survey).encode()), time.time(), 0, {}
    for form in forms:
        for who in ids:
            tries += 1
            digest = base.copy()
            digest.update((",".join([who, *form]) + "\n").encode())
            if digest.hexdigest() in published:
                found[who] = form
        if tries > most:
            break
    return found, tries, time.time() - started
