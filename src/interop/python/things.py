"""Parses each thing in each format with rapper and with rdflib, and says where they differ or complain.

python3 things.py FOLDER: FOLDER/NAME.ttl, .nt, .nq, .trig, .rdf, .jsonld of each thing. Prints how many documents were
read, then a line for each complaint.
"""
import logging
import multiprocessing
import pathlib
import subprocess
import sys
import warnings

import rdflib
from rdflib.compare import isomorphic

complaints = []
RAPPER = {"ttl": "turtle", "nt": "ntriples", "nq": "nquads", "trig": "trig", "rdf": "rdfxml"}
RDFLIB = {"ttl": "turtle", "nt": "nt", "nq": "nquads", "trig": "trig", "rdf": "xml", "jsonld": "json-ld"}


class Complaints(logging.Handler):
    def emit(self, record):
        complaints.append("rdflib: " + record.getMessage())


def triples(quads):
    """All triples of a data set, whatever their graph."""
    graph = rdflib.Graph()
    for s, p, o, _ in quads.quads():
        graph.add((s, p, o))
    return graph


def by_rdflib(path, form):
    if form in ("nquads", "trig", "json-ld"):
        return triples(parsed(rdflib.ConjunctiveGraph(), path, form))
    return parsed(rdflib.Graph(), path, form)


def parsed(graph, path, form):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        graph.parse(str(path), format=form, publicID="http://localhost/")
    complaints.extend(f"rdflib: {path.name}: {w.message}" for w in caught
                      if not issubclass(w.category, (DeprecationWarning, ResourceWarning)))
    return graph


def by_rapper(path, form):
    done = subprocess.run(["rapper", "-q", "-i", form, "-o", "ntriples", str(path), "http://localhost/"],
                          capture_output=True)
    if done.returncode or done.stderr:
        complaints.append(f"rapper: {path.name}: {done.stderr.decode()}")
    return rdflib.Graph().parse(data=done.stdout, format="nt")


def same(a, b):
    return set(a) == set(b) or (len(a) == len(b) and isomorphic(a, b))


def look(turtle):
    """How many documents of a thing were read, and the complaints about them."""
    complaints.clear()
    read = 0
    expected = by_rdflib(turtle, "turtle")
    if not len(expected):
        complaints.append(f"{turtle.name}: empty")
    for ending in RDFLIB:
        path = turtle.with_suffix("." + ending)
        readings = [("rdflib", by_rdflib(path, RDFLIB[ending]))]
        if ending in RAPPER:
            readings.append(("rapper", by_rapper(path, RAPPER[ending])))
        for name, graph in readings:
            read += 1
            if not same(expected, graph):
                complaints.append(f"{path.name}: {name} reads {len(graph)} triples, of the Turtle {len(expected)}")
    return read, list(complaints)


def main():
    logging.getLogger().addHandler(Complaints(logging.WARNING))
    # a process for each processor, forked, so that each has the handler of complaints
    with multiprocessing.get_context("fork").Pool() as pool:
        looks = pool.map(look, sorted(pathlib.Path(sys.argv[1]).glob("*.ttl")), chunksize=5)
    print(sum(read for read, _ in looks))
    print("\n".join(complaint for _, found in looks for complaint in found))


main()
