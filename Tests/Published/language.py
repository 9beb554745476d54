"""The second implementation of the language, in `Tests/Oracle`, as far as it is needed here."""

import pathlib
import sys

sys.path.append(str(pathlib.Path(__file__).resolve().parents[1] / "Oracle"))

from assessment import Assessor  # noqa: E402, F401
from documents import digest_of, read_amount, read_document, read_number, read_text  # noqa: E402, F401
from findings import NOT_ASSESSED, written_choices  # noqa: E402, F401
from ladders import band_index, read_bands, read_start  # noqa: E402, F401
from vocabulary import SECTIONS  # noqa: E402, F401
from writing import write_document  # noqa: E402, F401
