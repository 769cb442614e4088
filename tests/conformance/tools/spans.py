# SPDX-License-Identifier: MIT
"""Whether a diagnostic lies where QEMU's message points: on that option, and on that key if the message names one."""
import re

PLACE = re.compile(r"(?P<option>-[^#:]*)(#(?P<nth>\d+))?(:(?P<key>.+))?$")


def words_of(place, argv):
    """Indices (binary = 0) of the option word that place names and of its argument."""
    found = PLACE.match(place)
    uses = [i for i, a in enumerate(argv) if a == found.group("option")]
    if not uses:
        return []
    use = uses[min(int(found.group("nth") or 1), len(uses)) - 1]
    return [use + 1, use + 2]


def items(word):
    """(start, end) of the key=value items of a word; two commas in a row do not part."""
    start = 0
    for comma in re.finditer(r"(?<!,),(?!,)|(?<=,,),(?!,)", word):
        yield start, comma.start()
        start = comma.end()
    yield start, len(word)


def regions(word, key):
    """Byte ranges of word that speak of key; the whole word when key does not stand in it (implied keys)."""
    names = {key, key.rsplit(".", 1)[-1]}
    found = []
    if word.startswith("{"):
        for name in names:
            for hit in re.finditer('["\']%s["\']' % re.escape(name), word):
                end = re.compile(r'[,}]').search(word, hit.end())
                found.append((hit.start(), end.start() if end else len(word)))
    else:
        for start, end in items(word):
            written = word[start:end].split("=", 1)[0]
            if {written, written.replace("_", "-"), written.lstrip("+-"), written.removeprefix("no")} & names:
                found.append((start, end))
    return found or [(0, len(word))]


def to_bytes(word, region):
    return len(word[:region[0]].encode()), len(word[:region[1]].encode())


def lies(place, argv, diagnostic):
    """True, False, or None when place tells nothing or the diagnostic has no span."""
    if place == "-" or diagnostic is None:
        return None
    words = words_of(place, argv)
    at = diagnostic.get("arg")
    if not words or at is None:
        return None
    if at not in words or at > len(argv):
        return False
    key = PLACE.match(place).group("key")
    if not key or at == words[0]:
        return at == words[1] or not key
    start, end = diagnostic.get("start", 0), diagnostic.get("end", 0)
    word = argv[at - 1]
    return any(start <= high and end >= low for low, high in (to_bytes(word, r) for r in regions(word, key)))
