"""Scores pairs of names by nomenklatura's logic_v2 and times it, for bench/name-speed.ts.

In, on standard input: {"rounds": 3, "pairs": [[schema, name, name], ...]}.
Out: {"version": "...", "scores": [...], "written": seconds, "prepared": seconds}, seconds of the processor for all pairs once.
"written": entities made afresh, so that names are taken apart each time; "prepared": entities that were compared before.
"""
import json
import sys
import time
from importlib.metadata import version

from followthemoney import ValueEntity
from nomenklatura.matching.logic_v2.model import LogicV2

asked = json.load(sys.stdin)
pairs, rounds = asked["pairs"], asked["rounds"]
config = LogicV2.default_config()


def entity(id, schema, name):
    return ValueEntity.from_dict({"id": id, "schema": schema, "properties": {"name": [name]}})


def once(mark):
    scores = []
    for at, (schema, a, b) in enumerate(pairs):
        left = entity(f"{mark}-{at}-a", schema, a)
        right = entity(f"{mark}-{at}-b", schema, b)
        scores.append(LogicV2.compare(left, right, config).score)
    return scores


scores = once("warm")
start = time.process_time()
for round in range(rounds):
    once(str(round))
written = (time.process_time() - start) / rounds

made = [
    (entity(f"kept-{at}-a", schema, a), entity(f"kept-{at}-b", schema, b))
    for at, (schema, a, b) in enumerate(pairs)
]
for left, right in made:
    LogicV2.compare(left, right, config)
start = time.process_time()
for round in range(rounds):
    for left, right in made:
        LogicV2.compare(left, right, config)
prepared = (time.process_time() - start) / rounds

json.dump({"version": version("nomenklatura"), "scores": scores, "written": written, "prepared": prepared}, sys.stdout)
