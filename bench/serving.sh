#!/usr/bin/env bash
# Measures the server beside stock Fuseki, nginx, Oxigraph and a bare Jetty:
#   bench/serving.sh requests [ROUNDS] [SECONDS] [WARM-UP SECONDS] [PATTERN]
#                                                  processor time a request, by turns, medians
#   bench/serving.sh questions [ROUNDS]            time in the engine for each ready-made question
#   bench/serving.sh memory [SECONDS]              resident memory with a million triples, through crawls
#   bench/serving.sh parts [PATTERN]               JMH: collecting, writing, compressing, laying out
# Needs wrk, nginx and node (Debian: wrk nginx-light nodejs npm), and the network the first time. Loopback only.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
what=${1:-requests}
port=${PORT:-18500}
work=${BENCH_WORK:-target/bench}
mkdir -p "$work"
work=$(realpath "$work")

missing=()
need() { # need COMMAND PACKAGE
    command -v "$1" >/dev/null 2>&1 || missing+=("$2")
}
need wrk wrk
need nginx nginx-light
need node nodejs
if [ "${#missing[@]}" -gt 0 ]; then
    echo "Missing: ${missing[*]}. Install: apt-get install -y --no-install-recommends ${missing[*]}" >&2
    exit 2
fi

mvn -q -B test-compile -Pbench dependency:build-classpath -Dmdep.outputFile="$work/classpath"
classes="target/test-classes:target/classes:$(cat "$work/classpath")"
bench() { # bench HEAP CLASS ARGUMENT...
    java -Xmx"$1" -cp "$classes" "io.github.counterclaim.bench.$2" "${@:3}"
}

# The corpus that ships, converted once
if [ ! -f "$work/dumps/counterclaim.nq" ]; then
    ./counterclaim convert corpus --base http://localhost:3030/ --out "$work/dumps"
fi
data() { # data FOLDER COPIES
    [ -f "$work/$1/things.txt" ] || bench 1g BenchData "$work/dumps/counterclaim.nq" "$work/$1" "$2" 3000
}

case $what in
    requests)
        data small 0
        fuseki=$HOME/.m2/repository/org/apache/jena/jena-fuseki-server/5.6.0/jena-fuseki-server-5.6.0.jar
        [ -f "$fuseki" ] || mvn -q -B dependency:get -Dartifact=org.apache.jena:jena-fuseki-server:5.6.0 -Dtransitive=false
        [ -d src/interop/node/node_modules/oxigraph ] || npm ci --prefix src/interop/node --no-audit --no-fund --ignore-scripts
        bench 512m ServingBench "$work/small" "$port" "${2:-5}" "${3:-5}" "$fuseki" src/interop/node/endpoint.mjs \
            "${4:-20}" "${5:-.}"
        ;;
    questions)
        data small 0
        bench 3g CannedBench "$work/small" "${2:-5}"
        ;;
    memory)
        data large 57
        bench 256m MemoryBench "$work/large" "$port" "${2:-30}" 65536 "${BENCH_HEAP:-3g}"
        ;;
    parts)
        data small 0
        java -Dbench.data="$work/small" -cp "$classes" org.openjdk.jmh.Main -jvmArgsAppend "-Dbench.data=$work/small" "${2:-RenderingBench}"
        ;;
    *)
        echo "What to measure? requests, questions, memory or parts" >&2
        exit 2
        ;;
esac
