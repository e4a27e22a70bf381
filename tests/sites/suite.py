"""What suites of tests share that drive the program on small sites: options, folders to work in, and the count."""
import argparse
import pathlib
import tempfile

from program import Count, Program


def run_suite(name, about, parts, program):
    """Runs `part.run(program, folder, count)` of each part in an empty folder of its own; returns the exit code."""
    parser = argparse.ArgumentParser(description=about, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", default=program)
    parser.add_argument("words", nargs="?", default="")
    options = parser.parse_args()
    count = Count(options.words)
    with tempfile.TemporaryDirectory(prefix=f"codify-{name}-") as work:
        for number, part in enumerate(parts):
            folder = pathlib.Path(work) / str(number)
            folder.mkdir()
            part.run(Program(options.program), folder, count)
    return count.close()
