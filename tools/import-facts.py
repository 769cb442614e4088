#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes recorded introspection (JSON, as in /work/shared/facts) as flat facts text of one target.

usage: import-facts.py FILE.json[.xz] > TARGET.flat

This is the same text that `qcb probe --text` writes for a binary; docs/schema.md describes it. Nothing is
interpreted here: which property belongs to which class, and where it holds, is decided by `qcb-schemac merge`.
"""
import json
import lzma
import re
import sys

BARE = re.compile(r'[^\s"@#=?<][^\s"]*\Z')


def word(text):
    """A token of the facts text: bare where that is unambiguous, else quoted."""
    if BARE.match(text):
        return text
    return '"' + text.replace('\\', '\\\\').replace('"', '\\"') + '"'


def attr(key, value):
    return f' {key}={word_value(value)}' if value not in (None, '') else ''


def word_value(value):
    return value if re.match(r'[^\s"]+\Z', value) else '"' + value.replace('\\', '\\\\').replace('"', '\\"') + '"'


def default_text(value):
    """A default as one would write it on the command line."""
    if isinstance(value, bool):
        return 'true' if value else 'false'
    if isinstance(value, (dict, list)):
        return json.dumps(value, separators=(',', ':'), sort_keys=True)
    return str(value)


def fold_arrays(props):
    """name[0] ... name[N-1] that are alike become one property "name[*]" with its count."""
    groups, rest = {}, []
    for prop in props:
        match = re.match(r'(.*)\[(0|[1-9][0-9]*)\]\Z', prop['name'])
        if match:
            groups.setdefault(match.group(1), {})[int(match.group(2))] = prop
        else:
            rest.append(prop)
    for base, items in groups.items():
        first = {k: v for k, v in next(iter(items.values())).items() if k != 'name'}
        if sorted(items) == list(range(len(items))) and all(dict(p, name='') == dict(first, name='') for p in items.values()):
            rest.append(dict(first, name=base + '[*]', count=len(items)))
        else:
            rest.extend(items.values())
    return rest


class Flat:
    def __init__(self, facts):
        self.facts = facts
        self.types = facts['types']
        self.out = []
        self.seen = set()

    def entry(self, kind, name, attrs=''):
        self.out.append(f'{kind} {word(name)}{attrs}')

    def qom(self, kind, name, attrs=''):
        """A QOM type with its parent; its ancestors become classes."""
        self.seen.add(name)
        parent, abstract = self.types.get(name, (None, 0))
        if self.facts.get('devices', {}).get(name, {}).get('parent'):
            parent = self.facts['devices'][name]['parent']
        self.entry(kind, name, attr('parent', parent) + (' abstract' if abstract else '') + attrs)

    def props(self, props):
        for prop in sorted(fold_arrays(props), key=lambda p: p['name']):
            text = f'  {word(prop["name"])} {word(prop["type"] or "any")}'
            if 'default' in prop:
                text += attr('default', default_text(prop['default'])) or ' default=""'
            count = f' count={prop["count"]}' if 'count' in prop else ''
            self.out.append(text + attr('is', prop.get('sem')) + count)

    def shared(self, sets, index, name):
        """` like=` the first entry with the same property set; None when this is the first."""
        if index not in sets:
            sets[index] = name
            return ''
        return attr('like', sets[index])

    def machines(self):
        sets = {}
        for m in sorted(self.facts['machines'], key=lambda m: m['name']):
            qom = m['name'] + '-machine'
            attrs = attr('as', m['name']) + attr('alias', m.get('alias')) + (' default' if m.get('is_default') else '')
            cpu = m.get('default_cpu')
            attrs += attr('cpu', cpu) + attr('ram', m.get('default_ram_id')) + attr('cpus', str(m['cpu_max']))
            attrs += ' deprecated' if m.get('deprecated') else ''
            like = ' unread' if 'props' not in m else self.shared(sets, m['props'], qom)
            self.qom('machine', qom, attrs + like)
            if not like:
                self.props(self.facts['propsets'][m['props']])

    def cpu_rows(self):
        """QOM type -> its row: introspection lists names and types apart where a model is an alias."""
        rows, nameless = {}, {}
        for c in self.facts['cpus']:
            if c.get('typename'):
                row = rows.setdefault(c['typename'], {'names': [], 'props': c.get('props'), 'alias_of': c.get('alias_of')})
                if c['name']:
                    row['names'].append(c['name'])
            else:
                nameless[c['name']] = c
        own = {re.sub(r'-[^-]+-cpu$', '', t).lower(): t for t in rows}
        for name in nameless:
            qom = own.get(name.replace(' ', '-').lower())
            if qom:
                rows[qom]['names'].insert(0, name)
            else:
                rows.setdefault('?' + name, {'names': [name], 'props': None, 'alias_of': None})
        return rows

    def cpus(self):
        sets = {}
        for qom, row in sorted(self.cpu_rows().items()):
            base = re.sub(r'-[^-]+-cpu$', '', qom)
            names = sorted(row['names'], key=lambda n: (n != base, n)) or [base]
            attrs = ''.join(attr('as' if i == 0 else 'alias', n) for i, n in enumerate(names))
            attrs += attr('alias-of', row['alias_of'])
            like = ' unread' if row['props'] is None else self.shared(sets, row['props'], qom)
            self.qom('cpu', qom.lstrip('?'), attrs + like)
            if not like:
                self.props(self.facts['propsets'][row['props']])

    def devices(self):
        for name, d in sorted(self.facts['devices'].items()):
            if d.get('abstract'):
                continue
            attrs = attr('bus', d.get('bus')) + attr('category', d.get('category')) + attr('alias', d.get('alias'))
            attrs += ' user' if d.get('user') else ''
            self.qom('device', name, attrs + (' unread' if 'props' not in d else ''))
            self.props(d.get('props', []))

    def objects(self):
        for name in sorted(self.facts['objects']):
            self.qom('object', name)  # its keys are those of the QAPI structure; QOM properties are not what -object takes

    def accels(self):
        for name, props in sorted(self.facts['accels'].items()):
            if name.endswith('-accel'):
                self.qom('accel', name, attr('as', name[:-len('-accel')]))
                self.props(props)

    def classes(self):
        for name, (parent, abstract) in sorted(self.types.items()):
            if name not in self.seen and not name.endswith('::vmstate-if'):
                self.qom('class', name)

    def member(self, name, spec):
        kind, features = (spec[0], spec[1]) if isinstance(spec, list) else (spec, [])
        self.out.append(f'  {word(name)} {word(kind)}' + ''.join(' ' + f for f in sorted(features)))

    def qapi(self):
        for name, t in sorted(self.facts['qapi']['types'].items()):
            if 'enum' in t:
                self.enum(name, t['enum'], t.get('features', {}))
                continue
            kind = 'alternate' if 'alternate' in t else 'union' if 'tag' in t else 'struct'
            self.entry(kind, name, attr('tag', t.get('tag')))
            for alternative in sorted(t.get('alternate', [])):
                self.member(alternative, alternative)
            for m, spec in sorted(t.get('members', {}).items()):
                self.member(m, spec)
            for tag, body in sorted(t.get('variants', {}).items()):
                if body != 'empty':
                    self.out.append(f'  ? {word(tag)} {word(body)}')

    def enum(self, name, values, features):
        self.entry('enum', name)
        for value in sorted(set(values)):
            marks = features.get(value, []) if isinstance(features, dict) else []
            self.out.append(f'  = {word(value)}' + ''.join(' ' + m for m in sorted(marks)))

    def enums(self):
        for name, values in sorted(self.facts['enums'].items()):
            if name not in self.facts['qapi']['types']:
                self.enum(name, values, {})

    def groups(self):
        for name, group in sorted(self.facts['options'].items()):
            if name and name != 'spice':  # not by introspection: schema/groups.facts
                self.entry('group', name)
                for p in sorted(group['params'], key=lambda p: p['name']):
                    self.out.append(f'  {word(p["name"])} {word(p["type"])}')

    def text(self):
        version = '.'.join(self.facts['version'].split('.')[:2])
        self.entry('target', version, f' {self.facts["arch"]} full={self.facts["version"]}')
        for part in (self.accels, self.machines, self.cpus, self.devices, self.objects, self.classes,
                     self.qapi, self.enums, self.groups):
            part()
        return '\n'.join(self.out) + '\n'


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    reader = lzma.open if sys.argv[1].endswith('.xz') else open
    with reader(sys.argv[1], 'rt', encoding='utf-8') as source:
        sys.stdout.write(Flat(json.load(source)).text())


main()
