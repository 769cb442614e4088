#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes schema/between.facts: in which release between the recorded ones a thing came or went.

usage: import-between.py FACTS-DIRECTORY > schema/between.facts

The partial records of x86_64 7.2 ... 10.0 come from one distribution's builds, so that what appears or disappears from one to
the next is QEMU's doing. Only what the recorded releases bracket (in 10.0 and not in 7.2, or the other way) is told.
"""
import json
import lzma
import sys

RELEASES = ['7.2', '8.0', '8.1', '8.2', '9.0', '9.1', '9.2', '10.0']


def load(name):
    with lzma.open(f'{sys.argv[1]}/{name}.json.xz', 'rt', encoding='utf-8') as file:
        return json.load(file)


def things(facts):
    """What a record has, as (owner, mark, name): types, and members and values of data types."""
    found = {(t, '', '') for t in facts['types']}
    for name, t in facts['qapi']['types'].items():
        found.add((name, 'data', ''))
        found.update((name, 'member', m.rstrip('?')) for m in t.get('members', {}))
        found.update((name, 'value', v) for v in t.get('enum', []))
    return found


def word(text):
    return text if text and not any(c in ' "' for c in text) and text[0] not in '@#=?<' else f'"{text}"'


def known_names():
    """Entries of schema/qemu, and their members: a refinement has to hit something."""
    entries, rows = {}, set()
    for part in ('class', 'device', 'machine', 'cpu', 'object', 'accel', 'qapi', 'enum'):
        owner = None
        with open(f'schema/qemu/{part}.facts', encoding='utf-8') as file:
            for line in file:
                words = line.split()
                if line[0] != ' ':
                    owner = words[1]
                    entries[owner] = part
                elif words[0] == '=':
                    rows.add((owner, 'value', words[1].strip('"')))
                elif words[0] != '?':
                    rows.add((owner, 'member', words[0].rstrip('?')))
    return entries, rows


def carried():
    """Types that 7.2 has without telling: that a record shows them for the first time says nothing."""
    with open('schema/carry.facts', encoding='utf-8') as file:
        return {line.split()[1] for line in file if line.startswith('carry ')}


def main():
    records = [things(load(f'libvirt-{r}.0-x86_64')) for r in RELEASES]
    old, new = things(load('7.2.22-x86_64')), things(load('10.0.13-x86_64'))
    entries, rows = known_names()
    told, hidden = {}, carried()
    for thing in sorted((new - old) | (old - new)):
        have = [thing in record for record in records]
        came = thing in new
        changes = [i for i in range(1, len(have)) if have[i] != have[i - 1]]
        if len(changes) != 1 or have[-1] != came:
            continue
        told.setdefault(thing[0], {})[thing[1:]] = f'{"since" if came else "removed"}={RELEASES[changes[0]]}'
    print('# SPDX-License-Identifier: MIT\n'
          '# Written by tools/import-between.py: in which release between the recorded ones a thing came or went.\n')
    for owner in sorted(told):
        if owner not in entries or owner in hidden:
            continue
        data = entries[owner] in ('qapi', 'enum')
        head = told[owner].get(('data' if data else '', ''))
        lines = [(k, v) for k, v in sorted(told[owner].items()) if (owner, k[0], k[1]) in rows and not (data and head)]
        if not head and not lines:
            continue
        print(f'refine {word(owner)}' + (' in=data' if data else ' in=qom') + (f' {head}' if head else ''))
        for (mark, name), life in lines:
            print(f'  = {word(name)} {life}' if mark == 'value' else f'  {word(name)} - {life}')


main()
