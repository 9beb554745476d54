"""Everything that page 1 has to say of an assessment, in order."""

from cautions import cautions
from facts import facts, head
from figures import figures
from identities import identities
from next_steps import next_steps
from open_gates import open_gates
from questions import questions
from single_items import single_items
from teller import Teller

PARTS = [head, facts, cautions, figures, identities, questions, open_gates, next_steps, single_items]


def expected_lines(assessment, language):
    tell = Teller(assessment, language)
    return [line for part in PARTS for line in part(tell)]
