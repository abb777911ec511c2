"""People of whom news speaks by surname alone, and by several spellings: extend without knowing Python.

A line is `Name: form, form`.  A surname stands here only if hardly anybody else in the news bears it; it means the
leader unless the article itself names somebody else in full who bears it.
"""


def _table(block: str) -> dict[str, str]:
    table: dict[str, str] = {}
    for line in filter(None, map(str.strip, block.splitlines())):
        name, _, forms = line.partition(":")
        table |= {form.strip(): name for form in (name, *filter(None, forms.split(",")))}
    return table


LEADERS = _table("""
    Alexander Lukashenko: Lukashenko, Lukashenka, Aleksandr Lukashenko, Alexandr Lukashenko, Aliaksandr Lukashenka
    Alexander Lukashenko: Alyaksandr Lukashenka, Alexander Lukashenka, Alexandre Lukashenko, Aleksander Lukashenko
    Angela Merkel: Merkel
    Barack Obama: Obama
    Bashar al-Assad: Assad, Bashar Assad, Bashar al Assad
    Benjamin Netanyahu: Netanyahu, Binyamin Netanyahu
    Emmanuel Macron: Macron
    Hillary Clinton: Hilary Clinton, HIllary Clinton, Hillary Rodham Clinton
    Joe Biden: Biden
    Justin Trudeau: Trudeau
    Kim Jong Un: Kim Jong-un, Kim Jong-Un
    Mikhail Mishustin: Mishustin
    Narendra Modi: Modi
    Nicolás Maduro: Maduro, Nicolas Maduro
    Recep Tayyip Erdoğan: Erdoğan, Erdogan, Recep Tayyip Erdogan, Tayyip Erdogan, Tayyip Erdoğan
    Rishi Sunak: Sunak
    Sergei Lavrov: Lavrov, Sergey Lavrov
    Sergei Shoigu: Shoigu, Sergey Shoigu
    Sviatlana Tsikhanouskaya: Tsikhanouskaya, Tikhanovskaya, Svetlana Tikhanovskaya, Svetlana Tsikhanouskaya
    Ursula von der Leyen: von der Leyen
    Viktor Orbán: Orbán, Orban, Viktor Orban
    Viktor Yanukovych: Yanukovych, Yanukovich, Viktor Yanukovich
    Vladimir Putin: Putin
    Volodymyr Zelensky: Zelensky, Zelenskyy, Zelenskiy, Zelenski, Volodymyr Zelenskyy, Volodymyr Zelenskiy
    Volodymyr Zelensky: Vladimir Zelensky, Vladimir Zelenskiy, Vladimir Zelenskyy
    Xi Jinping
""")
