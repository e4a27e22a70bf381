"""What all suites of Python need: their folders on the path, and what a test that fails says, in few lines."""
import pathlib
import sys

sys.dont_write_bytecode = True
HERE = pathlib.Path(__file__).resolve().parent
sys.path.append(str(HERE / "sites"))
