"""The statistics of the methods page, computed from counts by level: what a reader would compute to test a guess."""
from __future__ import annotations

from functools import lru_cache
from math import comb, log2, sqrt

Z = 1.959963984540054


def wilson(high, n):
    share = high / n
    spread = Z * sqrt(share * (1 - share) / n + Z * Z / (4 * n * n))
    middle, whole = share + Z * Z / (2 * n), 1 + Z * Z / n
    lower = 0.0 if high == 0 else (middle - spread) / whole
    upper = 1.0 if high == n else (middle + spread) / whole
    return share, lower, upper


def mean(v, scores):
    return sum(c * s for c, s in zip(v, scores)) / sum(v)


def deviation(v, scores):
    n, middle = sum(v), mean(v, scores)
    return sqrt(sum(c * (s - middle) ** 2 for c, s in zip(v, scores)) / (n - 1)) if n > 1 else None


def median(v, scores):
    n, seen, found = sum(v), 0, []
    for rank in ((n - 1) // 2, n // 2):
        seen = 0
        for count, score in zip(v, scores):
            seen += count
            if rank < seen:
                found.append(score)
                break
    return sum(found) / 2


def interpolated_median(v, scores):
    step, middle, n = scores[1] - scores[0], median(v, scores), sum(v)
    below = sum(c for c, s in zip(v, scores) if s < middle)
    within = n - below - sum(c for c, s in zip(v, scores) if s > middle)
    return middle if within == 0 else middle - step / 2 + step * (n / 2 - below) / within


def consensus(v, scores):
    n, middle, width = sum(v), mean(v, scores), scores[-1] - scores[0]
    near = [(c, max(1 - abs(s - middle) / width, 2.3e-308)) for c, s in zip(v, scores) if c]
    return min(max(1 + sum(c / n * log2(x) for c, x in near), 0), 1)


def chance_of_higher(earlier, later):
    """The chance that a later answer is higher than an earlier one, ties one half."""
    below = doubled = 0
    for e, l in zip(earlier, later):
        doubled += l * (2 * below + e)
        below += e
    return doubled / (2 * sum(earlier) * sum(later))


def chance_and_spread(earlier, later):
    """The chance, and Brunner and Munzel's squared standard error, on which its interval rests."""
    def spread(own, others, above):
        n, m = sum(own), sum(others)
        placed = [(sum(others[at + 1:]) if above else sum(others[:at])) + others[at] / 2 for at in range(len(own))]
        middle = sum(c * p for c, p in zip(own, placed)) / n
        return sum(c * (p - middle) ** 2 for c, p in zip(own, placed)) / (n - 1) / m ** 2 / n
    return chance_of_higher(earlier, later), spread(earlier, later, True) + spread(later, earlier, False)


@lru_cache(maxsize=100_000)
def rank_sum_p(earlier: tuple, later: tuple):
    """(two-sided exact p, direction) of the rank sum test; p is none without answers."""
    both = [e + l for e, l in zip(earlier, later)]
    n, chosen = sum(both), sum(later)
    if chosen in (0, n):
        return None, 0
    if sum(c > 0 for c in both) == 1:
        return 1.0, 0
    ranks, below = [], 0
    for count in both:
        ranks.append(2 * below + count + 1)
        below += count
    observed, expected = sum(l * r for l, r in zip(later, ranks)), chosen * (n + 1)
    ways = [dict() for _ in range(chosen + 1)]        # [people chosen] {doubled rank sum: number of choices}
    ways[0][0] = 1
    for count, rank in zip(both, ranks):
        fresh = [dict(w) for w in ways]
        for take in range(1, min(count, chosen) + 1):
            times = comb(count, take)
            for already in range(chosen - take + 1):
                for total, number in ways[already].items():
                    at = total + take * rank
                    fresh[already + take][at] = fresh[already + take].get(at, 0) + number * times
        ways = fresh
    distance = abs(observed - expected)
    far = sum(number for total, number in ways[chosen].items() if abs(total - expected) >= distance)
    return far / comb(n, chosen), (observed > expected) - (observed < expected)


def pooled_shares(modules):
    """Shares of (favourable, n) drawn toward that of all; none where there is nothing to draw toward."""
    high, n = sum(x for x, _ in modules), sum(m for _, m in modules)
    answered = [one for one in modules if one[1]]
    others = len(answered) - 1
    room = n * n - sum(m * m for _, m in answered) - others * n
    varying = high * (n - high)
    rho = None
    if others > 0 and room and varying:
        spread = sum((x * n - m * high) ** 2 / m / varying for x, m in answered)
        rho = min(max((spread - others) * n / room, 0), 1)
    def share(x, m):
        if m == 0 or others < 1:
            return None
        return x / m if rho is None else (rho * x + (1 - rho) * high / n) / (rho * m + 1 - rho)
    return [share(x, m) for x, m in modules]
