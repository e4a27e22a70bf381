"""Runs `codify check` with the real program over small sites, each with one fault, and over the site of this repository."""
import pytest

import audit
import going_live
import hosts
import other_sites
import plain_english
import reports
from suite import collect


@pytest.mark.parametrize("work", collect((audit, plain_english, going_live, hosts, other_sites, reports)))
def test(work):
    work()
