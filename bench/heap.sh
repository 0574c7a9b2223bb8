#!/usr/bin/env bash
# The most of the heap that is live while articles are converted, and where: bench/heap.sh ARTICLES [SOURCE...]
# BENCH_MILLIS between two collections (default 2000), BENCH_HEAP (default 1g), BENCH_CACHE a folder of kept readings
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
python3 bench/articles.py "${1:-1000}" "$scratch/corpus" "${@:2}"
mvn -q -B -o -DskipTests test-compile dependency:build-classpath -Dmdep.outputFile=target/bench-classpath.txt >&2
java -Xmx"${BENCH_HEAP:-1g}" -XX:+UseParallelGC -XX:-DontCompileHugeMethods -Dheap.millis="${BENCH_MILLIS:-2000}" \
    -cp "target/test-classes:target/classes:$(cat target/bench-classpath.txt)" \
    io.github.counterclaim.HeapCost convert --cache "${BENCH_CACHE:-$scratch/cache}" --out "$scratch/out" "$scratch/corpus"
