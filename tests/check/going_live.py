"""What is asked for on top: reviews that are due, what must be true to go live, and links to learning."""
from program import check
from small_site import SmallSite, one

REVIEWED = 'review_by = 2027-01-15\nowner = "Web team"\n'


def reviewed(site, settings=REVIEWED):
    return site.change("content/pages/about.md", "order = 1\n", "order = 1\n" + settings)


def check_due(site, today, words, settings=REVIEWED):
    done, problems = reviewed(site, settings).problems("--due", "--today", today)
    check(done.code == 0, f"{done}")
    if words is None:
        return check(not problems, f"{problems}")
    problem = one(problems, "review-due")
    check(words in problem["message"], problem["message"])
    check((problem["file"], problem["line"], problem["severity"]) == ("content/pages/about.md", 4, "warning"), f"{problem}")


def check_due_everywhere(site):
    """Items, levels, frameworks and their pages have reviews too."""
    files = ["content/code/integrity.md", "content/code/_index.md", "content/standards/_levels/stage-1.md"]
    for file in files:
        site.change(file, "+++\n", "+++\nreview_by = 2020-01-01\n")
    site.write("content/code/_pages/more.md", '+++\ntitle = "More"\nreview_by = 2020-01-01\n+++\nText.\n')
    _, problems = site.problems("--due", "--today", "2027-01-01")
    check(sorted(p["file"] for p in problems) == sorted([*files, "content/code/_pages/more.md"]), f"{problems}")


def check_not_asked(site):
    _, problems = reviewed(site).problems("--today", "2030-01-01")
    check(not problems, f"reviews are listed without --due: {problems}")


def ready(site):
    """A site that may go live: the small one lacks only an assessment, an answer's time and real addresses."""
    config = (site.folder / "site-config.toml").read_text()
    config = config.replace("web@example.org", "web@trust.nhs.uk").replace("access@example.org", "access@trust.nhs.uk")
    config = config.replace('"not-assessed"', '"full"\nassessed_by = "us"\nresponse_time = "5 working days"')
    site.write("content/documents.toml", "")
    (site.folder / "content/documents.toml").write_text(
        '[[documents]]\nid = "code"\ntitle = "The Code"\nedition = "First"\nstatus = "draft"\nowner = "O"\nrights = "R"\n')
    return site.write("site-config.toml", config)


def check_ready(site):
    done = ready(site).check("--publish")
    check(done.code == 0 and not done.err, f"a site that is ready is held up: {done}")


def check_held_up(site, file, old, new, rule, words, code=2):
    ready(site).change(file, old, new)
    done, problems = site.problems("--publish")
    problem = one(problems, rule)
    check(done.code == code and problem["severity"] == "error", f"{done}")
    check(words in problem["message"] and problem["hint"], f"{problem}")
    check(problem["file"] == file, f"{problem}")
    if rule != "rights-unconfirmed":
        check(problem["line"] > 0 and problem["source_line"], f"the line is not shown: {problem}")
    usual, before = site.problems()
    check(usual.code == 0 and all(p["severity"] == "warning" for p in before), f"--publish was not asked for: {usual}")


def check_draft(site):
    ready(site).write("content/pages/later.md", '+++\ntitle = "Later"\ndraft = true\n+++\nText.\n')
    done, problems = site.problems("--publish")
    check(done.code == 1 and one(problems, "publish-draft")["file"] == "content/pages/later.md", f"{done}")


def check_planned(site):
    """A page with a day is no draft: its day is a decision."""
    ready(site).write("content/pages/later.md", '+++\ntitle = "Later"\npublish_on = 2099-01-01\n+++\nText.\n')
    done = site.check("--publish", "--today", "2027-01-01")
    check(done.code == 0, f"{done}")


LINK = '[[links]]\nitem = "{}"\ntitle = "A course"\nurl = "https://learning.example.org/"\n'


def check_learning(site, items, found, line):
    if items is not None:
        ready(site).write("content/learning.toml", "".join(LINK.format(item) for item in items))
    done, problems = ready(site).problems("--publish")
    check(line in done.err, f"{line!r} is not said: {done.err}")
    if not found:
        return check(not problems, f"{problems}")
    problem = one(problems, "learning-gap")
    check(problem["severity"] == "warning" and done.code == 0, f"{done}")
    check([note["file"] for note in problem["notes"]] == found, f"{problem}")


def run(program, work, count):
    number = iter(range(1000))

    def fresh():
        return SmallSite(program, work / f"live{next(number)}")

    for today, words in (("2026-12-15", None), ("2026-12-16", "is due on 15 January 2027, in 30 days; owner: Web team"),
                         ("2027-01-14", "in 1 day;"), ("2027-01-15", "is due today"),
                         ("2027-01-16", "was due on 15 January 2027, 1 day ago"), ("2028-01-15", "365 days ago")):
        count.test(f"on {today} the review {words or 'is far off'}", lambda: check_due(fresh(), today, words))
    count.test("the day is that of clocks in London, not of UTC",
               lambda: check_due(fresh(), "2027-06-14T23:30:00Z", "is due today", "review_by = 2027-06-15\n"))
    count.test("a page that nobody looks after says so",
               lambda: check_due(fresh(), "2027-01-15", "nobody is named", "review_by = 2027-01-15\n"))
    count.test("reviews are listed wherever they stand", lambda: check_due_everywhere(fresh()))
    count.test("reviews are listed only when asked for", lambda: check_not_asked(fresh()))
    count.test("a day that no calendar has is refused", lambda: check(
        fresh().check("--due", "--today", "2027-02-30").code == 2, "it is taken"))

    count.test("a site that is ready may go live", lambda: check_ready(fresh()))
    config = "site-config.toml"
    for old, new, rule, words, code in (
            ("code = true", "code = false", "rights-unconfirmed", "is not confirmed: code", 1),
            ('"full"', '"not-assessed"', "publish-accessibility", "nobody has tested this site", 2),
            ('assessed_by = "us"\n', "", "publish-accessibility", "who tested this site", 2),
            ('response_time = "5 working days"\n', "", "publish-accessibility", "how soon readers get an answer", 2),
            ('"full"', '"partial"', "publish-accessibility", "names no problem", 2),
            ('"full"', '"not-compliant"', "publish-accessibility", "names no problem", 2),
            ('"full"', '"full"\nproblems = ["A map."]', "publish-accessibility", "names problems", 2),
            ("access@trust.nhs.uk", "access@example.org", "publish-contact", "access@example.org is an example", 2),
            ("web@trust.nhs.uk", "web@mail.example.com", "publish-contact", "web@mail.example.com is an example", 2),
            ('"An organisation"', '"Your organisation"', "publish-contact", "does not say whose it is", 2)):
        count.test(f"a site with {new!r} for {old!r} may not go live",
                   lambda: check_held_up(fresh(), config, old, new, rule, words, code))
    count.test("a draft holds a site up", lambda: check_draft(fresh()))
    count.test("a page with a day of its own does not", lambda: check_planned(fresh()))

    principles = ["content/code/accountability.md", "content/code/integrity.md"]
    count.test("a site without links to learning is told in one line",
               lambda: check_learning(fresh(), None, [], "learning links: none"))
    count.test("items without a link to learning are named",
               lambda: check_learning(fresh(), ["code/accountability"], principles[1:], "The Code 1 of 2, Standards 0 of 1"))
    count.test("a link to a folder serves everything in it",
               lambda: check_learning(fresh(), ["standards/self"], [], "The Code 0 of 2, Standards 1 of 1"))
