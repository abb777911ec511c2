"""Texts as they come from the web, for tests that make any number of them."""

from hypothesis import strategies as st

_LINES = st.one_of(
    st.text(max_size=60),
    st.sampled_from(
        [
            "Harbour Wire",
            "Reuters",
            "Source: Valley Radio",
            "https://valleyradio.example/clinic",
            "By Anna Lindqvist, Associated Press",
            "Published: 2022-01-12",
            "Wednesday, January 12",
            "31.02.2022 99:99",
            "Clinic opens in the old station",
            "Clinic opens in the old station.",
            "PARIS, Aug 31 (Reuters) - The clinic opened in 2021, more than a year ago. It may close by 2030.",
            "This was said today, on January 12, by Anna Lindqvist of the Ministry of Health in Berlin.",
            "“Was it so?” asked Mrs. Lindqvist. “It was,” said the U.S. ambassador, O’Hara, in Minsk (, - Belarus,",
            "In 2021 they approved it. Those programs were approved more than two years ago. Last year, 2021.",
            "Those would stay, the minister said on Monday, May 5, and on Friday, June 10, 2016, she left for Jordan.",
            "",
            "   ",
        ],
    ),
)
SCRAPED = st.lists(_LINES, max_size=14).flatmap(
    lambda lines: st.sampled_from(["\n", "\n\n", "\r\n", "\n\n\n"]).map(lambda gap: gap.join(lines)),
)
"""Paragraphs with and without headline, byline, dates and dirt, in any order."""
