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
mapfile -t compiling < <(sed -n '/^    convert)/,/;;/p' counterclaim | grep -o -- '-XX:[A-Za-z0-9]*=[0-9]*')
[ "${#compiling[@]}" -gt 0 ] || { echo "The launcher no longer says how convert is compiled" >&2; exit 1; }
java -Xmx3g -XX:ActiveProcessorCount=1 -XX:-DontCompileHugeMethods "${compiling[@]}" \
    -cp "target/test-classes:target/classes:$(cat target/bench-classpath.txt)" \
    io.github.counterclaim.ConvertCost "$scratch/corpus" "$count"
