#!/usr/bin/env bash
# Lays siege to a server with pathological queries while eight clients browse: bench/siege.sh memory|tdb2|stock [QUERIES]
# Needs `mvn test-compile` before. The server has a heap of 1 GB, a limit of 1 s a query, and the collector that the
# launcher gives it, or that of COLLECTOR. Who waits for an answer gives up after PATIENCE milliseconds (8000)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
kind=${1:?memory, tdb2 or stock}
queries=${2:-1000}
port=${PORT:-18471}
scratch=$(mktemp -d)
mvn -q -B -o dependency:build-classpath -Dmdep.outputFile="$scratch/classpath"
classes="target/test-classes:target/classes:$(cat "$scratch/classpath")"
where=$kind
collector=${COLLECTOR--XX:+UseShenandoahGC}
# stock Fuseki has what Java gives by itself
[ "$kind" = stock ] && collector=
[ "$kind" = tdb2 ] && where="$scratch/store"
java -Xmx1g $collector -cp "$classes" io.github.counterclaim.publish.SiegeServer "$port" "$where" >"$scratch/server.log" 2>&1 &
server=$!
trap 'kill $server 2>/dev/null || true; rm -rf "$scratch"' EXIT
pages=(/page/state/iran /data/state/iran.ttl /articles)
[ "$kind" = stock ] && pages=("/sparql?query=ASK%7B%7D")
for _ in $(seq 60); do
    curl -s -o /dev/null "http://localhost:$port/" && break
    sleep 1
done
java -cp "$classes" io.github.counterclaim.publish.Siege "$port" /sparql "$queries" 2 "${NOISE:-6}" "${PATIENCE:-8000}" "${pages[@]}"
if kill -0 "$server"; then echo "the server still runs"; else echo "the server has died"; fi
echo "out of memory: $(grep -c OutOfMemoryError "$scratch/server.log" || true) lines"
