"""A static news site generator that knows who said what.

It reads in one direction, and every arrow is one module:

     seeds/*.txt                                                                         output/
         │                                                                                  ▲
         │ extract/          frontmatter        catalog            pages           render   │ files
         ▼                                                                                  │
       Seed ──────► Reading ───────► content/*.md ──► Entry ──► Catalog ──► Page ──► HTML ──┘
                  (card + spans)                    (card + digest)

`build.build` calls the stages in order; docs/architecture.md says what each room is for.
"""

__version__ = "0.1.0"
