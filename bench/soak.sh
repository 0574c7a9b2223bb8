#!/usr/bin/env bash
# Asks a server for its pages and questions for a while, at a steady rate, and tells how time and heap went:
# bench/soak.sh [SECONDS] [REQUESTS_PER_SECOND]. Needs `mvn test-compile` before. See bench/README.md.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
mvn -q -B -o dependency:build-classpath -Dmdep.outputFile="$scratch/classpath"
java -Xmx1g -cp "target/test-classes:target/classes:$(cat "$scratch/classpath")" \
    io.github.counterclaim.publish.Soak "${1:-1800}" "${2:-0}"
