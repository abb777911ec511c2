"""How well the extraction reads: what it makes of tests/data/annotated, against what people wrote down beside it.

python -m tests.quality                       the figures, and every error
python -m tests.quality --raise-floors        raise tests/data/floors.json to what is reached; never lowers
python -m tests.quality --lower names_right   set this floor to what is reached, even if that is lower
"""
