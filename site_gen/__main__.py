"""Runs the program as `python -m site_gen`."""

import sys

from site_gen.cli import main

if __name__ == "__main__":
    sys.exit(main())
