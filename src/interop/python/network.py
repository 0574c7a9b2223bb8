"""Reads GraphML with NetworkX: python3 network.py FILE. Prints nodes, edges, and the sum of the edges' weights."""
import sys

import networkx

graph = networkx.read_graphml(sys.argv[1])
assert graph.is_directed() and graph.is_multigraph(), type(graph)
assert all(data["label"] for _, data in graph.nodes(data=True)), "a node has no label"
print(graph.number_of_nodes(), graph.number_of_edges(), sum(data["weight"] for _, _, data in graph.edges(data=True)))
