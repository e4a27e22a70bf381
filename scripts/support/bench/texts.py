"""The texts of a synthetic site: sections of a hundred competencies, each with a definition, eight behaviours, four pairs
of practices and a text for each of five stages. The same seed gives the same texts on every machine."""

import random
import re
from dataclasses import dataclass, field

SEED = 20251122
SECTION_SIZE = 100
STAGES = ["Foundation", "Developing", "Established", "Advanced", "Leading"]

VERBS = """Agree Build Challenge Clarify Coach Communicate Coordinate Delegate Develop Encourage Enable Evaluate Guide
Handle Improve Involve Listen Maintain Measure Monitor Negotiate Observe Plan Prepare Prioritise Promote Protect Record
Reflect Respect Review Share Simplify Steer Strengthen Support Sustain Trust Understand Value""".split()
SUBJECTS = """budgets careers change colleagues complaints conversations decisions delivery difference evidence feedback
goals handovers incidents learning meetings networks new-starters outcomes partnerships people priorities processes
quality questions resources responsibilities rotas safety services skills standards strategy suppliers teams time
volunteers wellbeing workloads worries""".split()
SETTINGS = """across-organisations at-a-distance at-short-notice each-day for-the-long-term in-a-crisis in-a-new-role
in-public in-the-community on-the-ward openly over-winter together under-pressure with-care with-confidence with-families
with-little-money with-partners with-purpose""".split()

ACTIONS = ["agree clear expectations with", "listen to the experience of", "share what was learnt with", "act early on concerns raised by",
           "plan the week ahead with", "explain the reasons for a decision to", "ask for honest feedback from", "set fair and realistic goals with",
           "recognise the contribution of", "remove the barriers that are in the way of", "invite challenge and new ideas from", "keep promises made to"]
PEOPLE = ["the whole team", "patients and the people who draw on care", "colleagues in other services", "those who are new to the role",
          "families, carers and volunteers", "partners in the local community", "staff on night shifts", "people whose voices are seldom heard"]
WAYS = ["in plain language", "before problems grow", "with evidence rather than opinion", "while keeping within the budget", "at regular one-to-one meetings",
        "even when time is short", "with respect for every background", "and record what was agreed", "in line with policy & practice", "so that nobody is left out"]
RESULTS = ["which builds trust over time", "so that care is safer the next day", "to improve the experience of everyone involved", "and checks whether it made a difference",
           "because small delays add up quickly", "so that success can be repeated elsewhere", "and takes responsibility when it goes wrong", "to make the best use of people's skills"]
LAPSES = ["Waits to be asked before helping", "Blames others when plans fail", "Shares information with a chosen few", "Ignores warnings that came from",
          "Sets targets without asking", "Lets poor behaviour pass in front of", "Forgets commitments made to", "Decides alone and informs later"]


@dataclass
class Leaf:
    title: str
    slug: str
    order: int
    definition: str
    behaviours: list
    pairs: list
    stages: list

    def body(self):
        """Its Markdown, read alike by codify and Hugo."""
        parts = [f"## What it means\n\n{self.definition}\n", "## As a manager and leader, you will\n"]
        parts.append("".join(f"- {text}\n" for text in self.behaviours))
        parts.append("## What do effective and ineffective practices look like?\n")
        parts.append("| Effective practice | Ineffective practice |\n| --- | --- |\n" + "".join(f"| {good} | {bad} |\n" for good, bad in self.pairs))
        parts.append("## What it looks like at each stage\n")
        parts += [f"### {stage}\n\n{text}\n" for stage, text in zip(STAGES, self.stages)]
        return "\n".join(parts)


@dataclass
class Section:
    title: str
    slug: str
    order: int
    lead: str
    leaves: list = field(default_factory=list)


def slug_of(title):
    return re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-")


class Writer:
    def __init__(self, pages):
        self.random = random.Random(SEED + pages)
        combinations = len(VERBS) * len(SUBJECTS) * len(SETTINGS)
        self.titles = iter(self.random.sample(range(combinations), pages))

    def sentence(self, opening=""):
        pick = self.random.choice
        words = f"{pick(ACTIONS)} {pick(PEOPLE)} {pick(WAYS)}, {pick(RESULTS)}."
        return f"{opening} {words}" if opening else words[0].upper() + words[1:]

    def lapse(self):
        pick = self.random.choice
        return f"{pick(LAPSES)} {pick(PEOPLE)}, and {pick(ACTIONS).replace(' with', '')} nobody."

    def leaf(self, order):
        number = next(self.titles)
        verb, rest = VERBS[number % len(VERBS)], number // len(VERBS)
        subject, setting = SUBJECTS[rest % len(SUBJECTS)], SETTINGS[rest // len(SUBJECTS)]
        title = f"{verb} {subject} {setting}".replace("-", " ")
        return Leaf(
            title=title, slug=slug_of(title), order=order,
            definition=f"{self.sentence('Managers and leaders')} {self.sentence('They also')}",
            behaviours=[self.sentence() for _ in range(8)],
            pairs=[(self.sentence(), self.lapse()) for _ in range(4)],
            stages=[f"{self.sentence('I')} {self.sentence('I')}" for _ in STAGES])

    def section(self, order, size):
        return Section(title=f"Capability {order}", slug=f"capability-{order}", order=order, lead=self.sentence(),
                       leaves=[self.leaf(i + 1) for i in range(size)])


def sections(pages):
    writer = Writer(pages)
    return [writer.section(i + 1, min(SECTION_SIZE, pages - i * SECTION_SIZE)) for i in range((pages + SECTION_SIZE - 1) // SECTION_SIZE)]
