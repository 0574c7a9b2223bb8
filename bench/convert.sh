#!/usr/bin/env bash
# What converting costs beside CoreNLP alone, on one processor: bench/convert.sh [ARTICLES [SOURCE...]]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
count=${1:-200}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
python3 bench/articles.py "$count" "$scratch/corpus" "${@:2}"
mvn -q -B -o -DskipTests test-compile dependency:build-classpath -Dmdep.outputFile=target/bench-classpath.txt >&2
# for both what the launcher gives convert, but for the collector, which is the serial one on one processor
java -Xmx3g -XX:ActiveProcessorCount=1 -XX:-DontCompileHugeMethods \
    -XX:Tier4InvocationThreshold=15000 -XX:Tier4MinInvocationThreshold=2000 -XX:Tier4CompileThreshold=40000 \
    -XX:Tier4BackEdgeThreshold=120000 -cp "target/test-classes:target/classes:$(cat target/bench-classpath.txt)" \
    io.github.counterclaim.ConvertCost "$scratch/corpus" "$count"
