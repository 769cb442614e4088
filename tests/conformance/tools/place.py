# SPDX-License-Identifier: MIT
"""Where QEMU's message points, as far as it tells: `-option:key`."""
import re

KEY = re.compile("|".join((
    r"Parameters? '([^']*)'", r"Property '(?:[^'.]*\.)?([^']*)'", r"Invalid parameters? '([^']*)'", r"Invalid option '([^']*)'",
    r"Parameter \"([^\"]*)\"", r"Invalid parameter type for '([^']*)'", r"Option '([^']*)'",
    r"does not support the option '([^']*)'", r"parameter '([^']*)'")))
# messages without the option in front: which option they speak of
TELLS = [(re.compile(p), o) for p, o in (
    (r"unsupported machine type|Valid values are|-machine\.[\w-]+' not found|audiodev '.*' not found", "-machine"),
    (r"unable to find CPU model|phys-bits should|Expected key=value format|CPU model '.*' requires", "-cpu"),
    (r"Invalid CPU topology|> 1 not supported by this machine's CPU|Invalid SMP CPUs", "-smp"),
    (r"slots specified but|invalid value of maxmem|maximum memory size", "-m"),
    (r"Invalid boot device|Too many boot devices|reboot timeout|splash", "-boot"),
    (r"invalid datetime format|invalid option value", "-rtc"),
    (r"^-append|^-initrd|^-shim|^The -kernel", None),
    (r"numa: |NUMA", "-numa"), (r"unknown vga type|VGA not available", "-vga"), (r"^Log items", "-d"), (r"icount", "-icount"),
)]
SYNONYMS = {"-machine": ("-machine", "-M", "--machine")}
SUB_OBJECTS = {"boot": "-boot", "smp": "-smp", "memory": "-m"}      # parts of the machine with an option of their own


def words_of(option, argv):
    names = SYNONYMS.get(option, (option,))
    return [i + 1 for i, a in enumerate(argv) if a in names and i + 1 < len(argv)]


def has_key(word, key):
    return re.search(r'(^|[,{])\W*%s(["\']|=|,|\.|$)' % re.escape(key).replace("\\-", "[-_]"), word) is not None


def echoed(message, argv):
    """(word, rest of the message) when QEMU repeats the option and its argument in front."""
    best = None
    for i, word in enumerate(argv):
        if not word.startswith("-"):
            continue
        argument = argv[i + 1] if i + 1 < len(argv) else None
        for name in (word, word[1:] if word.startswith("--") else "-" + word):
            if argument is not None and message.startswith("%s %s: " % (name, argument)):
                if best is None or len(argument) >= len(argv[best[0]]):
                    best = i + 1, message[len(name) + len(argument) + 3:]
            elif message.startswith(name + ": ") and best is None:
                best = i, message[len(name) + 2:]
    return best


def key_in(text):
    found = KEY.search(text)
    key = next((g for g in found.groups() if g), "") if found else ""
    return key if re.fullmatch(r"[\w.#-]+", key) else ""


def of_global(message, argv):
    """A message about a default value: -global when one says so, else a -cpu feature, which becomes such a default."""
    found = re.match(r"can't apply global ([^=]+?)\.([^.=]+)=", message)
    if not found:
        return None
    driver, key = found.groups()
    for word in words_of("-global", argv)[::-1]:
        if argv[word].startswith("%s.%s" % (driver, key)) or "property=" + key in argv[word]:
            return word, key
    cpu = words_of("-cpu", argv)
    return (cpu[-1], key) if cpu and driver.endswith("-cpu") else None


def of_machine(message, argv):
    """A message that names only a key: the last -machine, or the option of a part of the machine, that has it."""
    key = key_in(message)
    if not key:
        return None
    head, _, tail = key.partition(".")
    if head in SUB_OBJECTS and words_of(SUB_OBJECTS[head], argv):
        word = words_of(SUB_OBJECTS[head], argv)[-1]
        return word, tail if has_key(argv[word], tail) else ""
    for word in words_of("-machine", argv)[::-1]:
        if has_key(argv[word], key):
            return word, key
    return None


def of_kind(message, argv):
    for pattern, option in TELLS:
        if pattern.search(message):
            if option is None:
                option = re.search(r"-\w+", message).group(0)
            words = words_of(option, argv)
            if words:
                return words[-1], ""
    return None


def place(message, argv):
    """(index into argv of the word, key or ''), or None when the message does not tell."""
    first = message.split(" | ")[0]
    found = echoed(first, argv)
    if found:
        return found[0], key_in(found[1])
    return of_global(first, argv) or of_machine(first, argv) or of_kind(first, argv)


def spell(where, argv):
    """`-option:key`, with #N when the option stands more than once and it is the Nth use."""
    if where is None:
        return "-"
    word, key = where
    option = argv[word - 1] if word > 0 and argv[word - 1].startswith("-") and not argv[word].startswith("-") else argv[word]
    uses = [i for i, a in enumerate(argv) if a == option]
    nth = len([i for i in uses if i <= word])
    return option + ("#%d" % nth if len(uses) > 1 else "") + (":" + key if key else "")
