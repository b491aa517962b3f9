#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Meshstead authors
# SPDX-License-Identifier: Apache-2.0
"""Our layout beside other engines on the same graphs, one JSON object a line.

layout_peers.py BENCH_LAYOUT TOOLS [DBT_FOLDER]

BENCH_LAYOUT is the built program, TOOLS the folder with the generator gen.py, the quality meter metrics.cpp and
peers.cjs, which judge and run every engine alike. Times are CPU seconds: of the layout alone for us, of the whole process
for the others, who get at most LIMIT seconds. Crossings are those drawn. What cannot be had here is skipped by name.
"""
import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile

LIMIT = 60
EFFORTS = ("fast", "balanced", "best")
# size, seed, engines besides ours: only sizes that they can finish
GRAPHS = [(n, seed, ("dot",)) for n in (100, 200, 300, 500) for seed in (1, 2, 3)] + [
    (1000, 1, ("dot", "elk-poly", "dagre3", "antv-dagre")),
    (1000, 2, ("dot",)),
    (1000, 3, ("dot",)),
    (5000, 1, ("dot", "elk-poly", "antv-dagre")),
    (10000, 1, ()),
]
PACKAGES = {"elk-poly": "elkjs", "dagre3": "@dagrejs/dagre", "antv-dagre": "@antv/layout"}


def say(**line):
    print(json.dumps(line), flush=True)


def run(command, **options):
    return subprocess.run(command, capture_output=True, text=True, **options)


def timed(command, cwd):
    """CPU seconds of a child, or None where it failed or ran into the limit."""
    def limit():
        resource.setrlimit(resource.RLIMIT_CPU, (LIMIT, LIMIT + 1))
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = run(command, cwd=cwd, preexec_fn=limit)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime - before.ru_utime) + (after.ru_stime - before.ru_stime) if done.returncode == 0 else None


class Bench:
    def __init__(self, layout, tools, work):
        self.layout, self.tools, self.work = os.path.abspath(layout), os.path.abspath(tools), work
        sys.path.insert(0, self.tools)
        self.metrics = os.path.join(work, "metrics")
        subprocess.run(["g++", "-O3", "-std=c++20", "-w", os.path.join(self.tools, "metrics.cpp"), "-o", self.metrics],
                       check=True)
        self.engines = {"dot": self.has_dot(), **self.npm_engines()}

    def has_dot(self):
        if not shutil.which("dot") and os.geteuid() == 0:
            run(["apt-get", "install", "-y", "-qq", "--no-install-recommends", "graphviz"])
        if shutil.which("dot"):
            return True
        say(bench="layout against dot", skipped="Graphviz is not installed (Debian package graphviz)")
        return False

    def npm_engines(self):
        names = ["elkjs", "dagre", "@dagrejs/dagre", "@antv/layout"]
        if shutil.which("npm"):
            done = run(["npm", "install", "--silent", "--no-audit", "--no-fund", *names], cwd=self.work, timeout=300)
            if done.returncode == 0:
                shutil.copy(os.path.join(self.tools, "peers.cjs"), self.work)
                return dict.fromkeys(PACKAGES, True)
        say(bench="layout against " + ", ".join(names), skipped="npm cannot install them here")
        return dict.fromkeys(PACKAGES, False)

    def quality(self, graph, drawing):
        out = run([self.metrics, graph + ".txt", drawing]).stdout
        found = dict(pair.split("=") for pair in out.split())
        return {key: float(found[key].rstrip("~")) for key in ("drawn", "len", "through", "overlap")}

    def ours(self, graph, effort):
        drawing = os.path.join(self.work, "ours.lay")
        done = run([self.layout, "--graph", graph + ".txt", "--effort", effort, "--to", drawing, "--runs", "5"], check=True)
        return {"cpu_s": json.loads(done.stdout)["ms"] / 1000, **self.quality(graph, drawing)}

    def peer(self, graph, engine):
        drawing = os.path.join(self.work, "peer.lay")
        if engine == "dot":
            plain = os.path.join(self.work, "peer.plain")
            cpu = timed(["dot", "-Gsplines=polyline", "-Tplain", graph + ".dot", "-o", plain], self.work)
            if cpu is not None:
                run([sys.executable, os.path.join(self.tools, "dot2lay.py"), plain, graph + ".txt", drawing], check=True)
        else:
            cpu = timed(["node", "peers.cjs", engine, graph + ".json", drawing], self.work)
        return None if cpu is None else {"cpu_s": cpu, **self.quality(graph, drawing)}

    def compare(self, name, graph, engines):
        mine = {effort: self.ours(graph, effort) for effort in EFFORTS}
        for effort, found in mine.items():
            say(bench="layout", graph=name, engine="meshstead", effort=effort, **found)
        for engine in engines:
            if not self.engines[engine]:
                continue
            found = self.peer(graph, engine)
            if found is None:
                say(bench="layout", graph=name, engine=engine, skipped=f"not done in {LIMIT} CPU seconds")
                continue
            say(bench="layout", graph=name, engine=engine, **found)
            for effort, ours in mine.items():
                say(bench="layout ratio", graph=name, engine=engine, effort=effort,
                    times_faster=round(found["cpu_s"] / max(ours["cpu_s"], 1e-6), 1),
                    crossings=round(ours["drawn"] / found["drawn"], 3) if found["drawn"] else ours["drawn"],
                    length=round(ours["len"] / found["len"], 3) if found["len"] else 0)

    def generated(self):
        import gen
        for nodes, seed, engines in GRAPHS:
            gen.write(gen.gen(nodes, seed), self.work, "graph")
            self.compare(f"gen {nodes} seed {seed}", os.path.join(self.work, "graph"), engines)

    def manifests(self, folder):
        import gen
        seen = set()
        for place, _, files in sorted(os.walk(folder)):
            for file in sorted(files):
                graph = read_manifest(os.path.join(place, file)) if file.endswith(".json") else None
                shape = graph and json.dumps(graph["edges"])
                if not graph or len(graph["edges"]) < 20 or shape in seen:
                    continue
                seen.add(shape)
                gen.write(graph, self.work, "graph")
                name = os.path.relpath(os.path.join(place, file), folder)
                self.compare(f"dbt {name}", os.path.join(self.work, "graph"), ("dot",))


def read_manifest(path):
    """The same graph as tests/graph/layout_manifest.cpp reads; None where the file is no manifest."""
    with open(path, encoding="utf-8") as file:
        try:
            manifest = json.load(file)
        except ValueError:
            return None
    if not isinstance(manifest, dict) or not isinstance(manifest.get("nodes"), dict):
        return None
    found = {}
    for section in ("nodes", "sources", "exposures"):
        for key, value in (manifest.get(section) or {}).items():
            if value.get("resource_type") not in ("test", "unit_test"):
                found.setdefault(key, value)
    order = sorted(found)
    number = {key: i for i, key in enumerate(order)}
    lanes = {}
    nodes = []
    for key in order:
        lane = lanes.setdefault(found[key].get("package_name", ""), len(lanes))
        nodes.append(dict(id=number[key], label=found[key].get("name", ""), domain=lane, kind=-1, level=0,
                          w=24 + 7 * len(found[key].get("name", "")), h=36))
    edges = [(number[parent], number[key]) for key in order
             for parent in (found[key].get("depends_on") or {}).get("nodes", []) if parent in number]
    return dict(meta={}, nodes=nodes, edges=edges)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(sys.argv[1], sys.argv[2], folder)
        bench.generated()
        if len(sys.argv) > 3 and os.path.isdir(sys.argv[3]):
            bench.manifests(sys.argv[3])
