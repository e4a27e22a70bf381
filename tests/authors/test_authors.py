"""What helps people who write and publish: each part of this suite drives the real program on real files."""
import pytest

import explaining
import finding_out
import following_the_guide
import for_tools
import going_back
import holding_back
import starting_pages
from suite import collect

PARTS = (holding_back, going_back, finding_out, starting_pages, for_tools, following_the_guide, explaining)


@pytest.mark.parametrize("work", collect(PARTS))
def test(work):
    work()
