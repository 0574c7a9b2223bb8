#!/bin/sh
# Measures what finding conflicts costs, for 1,000, 10,000 and 100,000 invented claims, under the collector that the
# launcher gives `convert`. See bench/README.md.
set -eu
cd "$(dirname "$0")/.."
mvn -q -B -DskipTests test-compile dependency:build-classpath -Dmdep.outputFile=target/bench-classpath.txt >&2
exec java -XX:+UseParallelGC -Xmx"${BENCH_HEAP:-1g}" -cp "target/test-classes:target/classes:$(cat target/bench-classpath.txt)" \
    io.github.counterclaim.conflict.ConflictCost
