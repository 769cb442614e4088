#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Facts as a whole: linter, reproducibility, adding a release, probing, agreement with real QEMUs.

usage: test_facts.py QCB SCHEMAC COMPARE SOURCE SHARED
"""
import glob
import os
import shutil
import subprocess
import sys
import tempfile
import time

QCB, SCHEMAC, COMPARE, SOURCE, SHARED = sys.argv[1:6]
HERE = os.path.join(SOURCE, 'tests', 'schema')
EXCEPTIONS = os.path.join(HERE, 'exceptions.txt')
number = failed = 0


def report(ok, name, text=''):
    global number, failed
    number += 1
    failed += not ok
    print(f'{"ok" if ok else "not ok"} {number} - {name}')
    for line in [] if ok else text.strip().splitlines()[:30]:
        print('#', line)


def skip(name, why):
    global number
    number += 1
    print(f'ok {number} - {name} # SKIP {why}')


def run(*command, **options):
    return subprocess.run(command, capture_output=True, text=True, timeout=240, **options)


def facts():
    hand = [f for f in sorted(glob.glob(os.path.join(SOURCE, 'schema', '*.facts'))) if not f.endswith('typed.facts')]
    return hand + sorted(glob.glob(os.path.join(SOURCE, 'schema', 'qemu', '*.facts')))


def compile_to(path, files):
    result = run(SCHEMAC, 'compile', '-i', path, *files)
    return result.returncode == 0, result.stderr


def test_deterministic(work):
    ok1, text = compile_to(work + '/a', facts())
    ok2, _ = compile_to(work + '/b', facts())
    same = ok1 and ok2 and open(work + '/a', 'rb').read() == open(work + '/b', 'rb').read()
    report(same, 'the compiler makes the same image twice', text)
    size = os.path.getsize(work + '/a') if ok1 else 0
    report(0 < size <= 600 * 1024, f'the image has {size} bytes, at most 614400')


FAULTS = [
    ('unknown type', 'extend machine in=qom\n  zz nosuchtype\n', "unknown type 'nosuchtype'"),
    ('dangling replacement', 'option zzz syntax=flag repeat=last replacement=-nosuch\n', "names no option"),
    ('overlapping ranges', 'struct ZzStruct\n  a str @7.2\n  a int @..10.0\n', "stands twice"),
    ('duplicate', 'struct Netdevx\n  a str\n  a str\n', "stands twice"),
    ('unsorted', 'struct ZzStruct\n  b str\n  a str\n', "not in the order of names"),
    ('unknown architecture', 'struct ZzStruct @/pdp11\n  a str\n', 'unknown architecture'),
    ('bad range', 'struct ZzStruct @seven\n  a str\n', 'bad version range'),
    ('empty range', 'struct ZzStruct @7.2\n  a str @11.1\n', 'pick no target'),
    ('open quote', 'struct ZzStruct help="x\n', 'quote'),
    ('nothing to refine', 'refine machine\n  nosuchmember - unit=ms\n', 'to refine'),
    ('unknown owner', 'refine nosuchclass\n  a - unit=ms\n', 'nothing is called'),
    ('unknown attribute', 'struct ZzStruct\n  a str colour=red\n', "cannot read 'colour=red'"),
    ('unknown kind', 'gadget x\n', 'gadget'),
]


def test_linter(work):
    for name, text, message in FAULTS:
        path = work + '/zz.facts'
        with open(path, 'w', encoding='utf-8') as file:
            file.write(text)
        result = run(SCHEMAC, 'compile', '-i', work + '/bad', *facts(), path)
        told = [line for line in result.stderr.splitlines() if 'zz.facts:' in line and message in line]
        report(result.returncode != 0 and bool(told), 'the linter tells: ' + name, result.stderr or 'no fault found')
    with open(work + '/zz.facts', 'w', encoding='utf-8') as file:
        file.write(''.join(text for _, text, _ in FAULTS[:3]))
    result = run(SCHEMAC, 'compile', '-i', work + '/bad', *facts(), work + '/zz.facts')
    report(all(m in result.stderr for _, _, m in FAULTS[:3]), 'the linter tells all faults at once', result.stderr)




def test_merge_is_stable(work):
    shutil.copytree(os.path.join(SOURCE, 'schema', 'qemu'), work + '/same')
    result = run(SCHEMAC, 'merge', '-d', work + '/same')
    same = all(open(f, 'rb').read() == open(os.path.join(work, 'same', os.path.basename(f)), 'rb').read()
               for f in glob.glob(os.path.join(SOURCE, 'schema', 'qemu', '*.facts')))
    report(result.returncode == 0 and same, 'reading and writing the recorded facts changes nothing', result.stderr)


def test_add_release(work):
    """7.2 and 10.0 alone, then 11.1 added: the same text and the same image as what is committed."""
    committed, built = os.path.join(SOURCE, 'schema', 'qemu'), work + '/built'
    os.makedirs(built)
    for release in ('7.2', '10.0', '11.1'):
        run(SCHEMAC, 'cut', '-d', committed, '-o', f'{work}/{release}.facts', release)
    run(SCHEMAC, 'merge', '-n', '-d', built, work + '/7.2.facts', work + '/10.0.facts')
    lines = len(open(built + '/targets.facts', encoding='utf-8').readlines())
    added = run(SCHEMAC, 'merge', '-d', built, work + '/11.1.facts')
    same = run('diff', '-r', committed, built)
    report(added.returncode == 0 and lines == 60 and same.returncode == 0,
           f'11.1 added to the {lines} targets of 7.2 and 10.0 gives the committed facts', added.stderr + same.stdout)
    hand = [f for f in facts() if '/qemu/' not in f]
    compile_to(work + '/committed.image', facts())
    compile_to(work + '/built.image', hand + sorted(glob.glob(built + '/*.facts')))
    report(run('cmp', work + '/committed.image', work + '/built.image').returncode == 0, '... and the same image')


def flats_of_shared(work):
    source = os.path.join(SHARED, 'facts')
    if not os.path.isdir(source):
        return []
    flats = []
    for path in sorted(glob.glob(source + '/[0-9]*.json.xz')):
        name = os.path.basename(path)[:-len('.json.xz')]
        if not name.endswith(('-nomod', '-microvmbin')):
            result = run(os.path.join(SOURCE, 'tools', 'import-facts.py'), path)
            with open(f'{work}/{name}.flat', 'w', encoding='utf-8') as file:
                file.write(result.stdout)
            flats.append(f'{work}/{name}.flat')
    return flats


def test_shared(work):
    flats = flats_of_shared(work)
    if not flats:
        skip('the facts agree with the shared records', 'no ' + SHARED)
        skip('adding 11.1 to 7.2 and 10.0 gives the same as all at once', 'no ' + SHARED)
        return
    result = run(COMPARE, '-k', EXCEPTIONS, *flats)
    report(result.returncode == 0, 'the facts agree with the shared records: ' + result.stdout.splitlines()[-1], result.stdout)
    os.makedirs(work + '/one')
    os.makedirs(work + '/two')
    new = [f for f in flats if '/11.1' in f]
    run(SCHEMAC, 'merge', '-n', '-d', work + '/one', *flats)
    run(SCHEMAC, 'merge', '-n', '-d', work + '/two', *[f for f in flats if f not in new])
    run(SCHEMAC, 'merge', '-d', work + '/two', *new)
    same = run('diff', '-r', work + '/one', work + '/two')
    report(same.returncode == 0 and os.path.getsize(work + '/one/device.facts') > 100000,
           'adding 11.1 to 7.2 and 10.0 gives the same as all at once', same.stdout)


def test_probe(work, binary, name):
    if not os.access(binary, os.X_OK):
        skip(f'probe of {name}', f'no {binary}')
        return
    start = time.time()
    text = run(QCB, 'probe', '--text', binary)
    took = time.time() - start
    with open(work + '/live.flat', 'w', encoding='utf-8') as file:
        file.write(text.stdout)
    report(text.returncode == 0, f'probe of {name}: {took:.2f} s', text.stderr)
    result = run(COMPARE, '-k', EXCEPTIONS, work + '/live.flat')
    report(result.returncode == 0, f'embedded facts and {name}: {result.stdout.splitlines()[-1]}', result.stdout)
    image = run(QCB, 'probe', '-o', work + '/live.qcb', binary)
    result = run(COMPARE, '-k', EXCEPTIONS, '-i', work + '/live.qcb', work + '/live.flat')
    report(image.returncode == 0 and result.returncode == 0, f'probed image and {name}: {result.stdout.splitlines()[-1]}',
           image.stderr + result.stdout)


IMPOSTORS = [
    ('no QEMU', '#!/bin/sh\necho hello\n'),
    ('silent', '#!/bin/sh\nexec sleep 60\n'),
    ('rubbish', '#!/bin/sh\nhead -c 300000 /dev/urandom\nsleep 60\n'),
    ('flood', '#!/bin/sh\nexec yes\n'),
    ('flood after a greeting', '#!/bin/sh\necho \'{"QMP": {}}\'\nexec yes \'{"return": {}}\'\n'),
    ('flood without lines', '#!/bin/sh\nexec cat /dev/zero\n'),
    ('dies', '#!/bin/sh\nexit 1\n'),
    ('dies after a greeting', '#!/bin/sh\necho \'{"QMP": {}}\'\nexit 0\n'),
    ('hangs after a greeting', '#!/bin/sh\necho \'{"QMP": {}}\'\nexec sleep 60\n'),
]


def test_impostors(work):
    for name, text in IMPOSTORS:
        path = work + '/impostor'
        with open(path, 'w', encoding='utf-8') as file:
            file.write(text)
        os.chmod(path, 0o755)
        start = time.time()
        result = run(QCB, 'probe', '-o', work + '/none.qcb', path)
        took = time.time() - start
        report(result.returncode == 2 and took < 10 and result.stderr.startswith('qcb: ') and not os.path.exists(work + '/none.qcb'),
               f'probe of an impostor: {name}: {took:.1f} s, {result.stderr.strip()[-60:]}', result.stderr)
    result = run(QCB, 'probe', work + '/nothing-here')
    report(result.returncode == 2, 'probe of a binary that does not exist')


def test_cache(work):
    binary = '/usr/bin/qemu-system-x86_64'
    if not os.access(binary, os.X_OK):
        skip('the cache', f'no {binary}')
        return
    env = dict(os.environ, XDG_CACHE_HOME=work + '/cache')
    first = run(QCB, 'show', 'device', 'e1000', '--qemu', binary, env=env)
    start = time.time()
    second = run(QCB, 'show', 'device', 'e1000', '--qemu', binary, env=env)
    took = time.time() - start
    files = os.listdir(work + '/cache/qcb')
    report(first.returncode == 0 and first.stdout == second.stdout and len(files) == 1 and took < 0.2,
           f'the cache is filled once and used: {took * 1000:.0f} ms', first.stderr + second.stderr)
    with open(os.path.join(work, 'cache', 'qcb', files[0]), 'r+b') as file:
        file.seek(5000)
        file.write(b'\xff\xff\xff')
    third = run(QCB, 'show', 'device', 'e1000', '--qemu', binary, env=env)
    report(third.stdout == first.stdout, 'a damaged cache file is made anew', third.stderr)


def main():
    work = tempfile.mkdtemp()
    try:
        test_deterministic(work)
        test_linter(work)
        test_merge_is_stable(work)
        test_add_release(work)
        test_shared(work)
        test_probe(work, '/usr/bin/qemu-system-x86_64', 'the host\'s x86_64')
        test_impostors(work)
        test_cache(work)
    finally:
        shutil.rmtree(work)
    print(f'1..{number}')
    return 1 if failed else 0


sys.exit(main())
