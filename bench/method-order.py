#!/usr/bin/env python3
"""Writes the order of a program's hot methods (docs/building.md, "Hot code").

usage: method-order.py KERNEL.elf PROGRAM.elf LOG... > PROGRAM.order

PROGRAM.elf has the symbols of what is to be ordered: artifacts/kernel/kernel.elf, or artifacts/programs/NAME.debug. Each LOG is what the
emulator writes with -icount and "-d exec,nochain" while one benchmark runs. A method counts by the share of the intervals between two
switches of address spaces in which it runs, so that what each interval needs lies on few pages.
"""
import bisect
import collections
import re
import subprocess
import sys

BLOCK = re.compile(r'\[[0-9a-f]+/([0-9a-f]+)/')
RAREST = 0.005


def functions(path):
    listing = subprocess.run(['llvm-nm', '-n', '--defined-only', path], capture_output=True, text=True, check=True).stdout
    found = [line.split(' ', 2) for line in listing.splitlines()]
    found = [(int(f[0], 16), f[2]) for f in found if len(f) == 3 and f[1] in 'tTwW']
    return [address for address, _ in found], [name for _, name in found]


def shares(log, switch, starts):
    first, last = starts[0], starts[-1] + 4096
    counts, seen, intervals = collections.Counter(), set(), 0
    for line in open(log, errors='replace'):
        block = BLOCK.search(line)
        if not block:
            continue
        address = int(block.group(1), 16)
        if address == switch:
            intervals += 1
            counts.update({bisect.bisect(starts, a) - 1 for a in seen})
            seen = set()
        if first <= address < last:
            seen.add(address)
    return {method: count / intervals for method, count in counts.items()} if intervals else {}


def main():
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    addresses, names = functions(sys.argv[1])
    switch = addresses[names.index('WriteTranslationTable0')]
    starts, names = functions(sys.argv[2])
    total = collections.Counter()
    for log in sys.argv[3:]:
        total.update(shares(log, switch, starts))
    for method, share in total.most_common():
        if share > RAREST:
            print(names[method])


main()
