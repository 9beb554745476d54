"""Counting what holds and what does not."""

from marked_texts import spelled


class Checks:
    """The results of the checks of one part, by name."""

    SHOWN = 4

    def __init__(self, part):
        self.part = part
        self.passed = 0
        self.failures = []

    def that(self, name, holds, detail=""):
        """One check; the detail says what stands there instead."""
        if holds:
            self.passed += 1
        else:
            self.failures.append(f"{self.part}: {name}: {spelled(str(detail))[:1200]}")
        return bool(holds)

    def none(self, name, problems):
        """One check that nothing is wrong; the first few problems are shown."""
        problems = list(problems)
        shown = "".join(f"\n    {spelled(problem)[:300]}" for problem in problems[: self.SHOWN])
        if problems:
            self.failures.append(f"{self.part}: {name}: {len(problems)} times, such as{shown}")
        else:
            self.passed += 1
        return not problems

    def ended(self, name, outcome, *statuses):
        """One check that a run ended with one of these exit codes, or 0."""
        expected = statuses or (0,)
        said = outcome.errors[-500:] or outcome.output[-500:]
        detail = f"`{outcome.line}` ended with {outcome.status}, not {expected}: {said}"
        return self.that(name, outcome.status in expected, detail)
