#!/usr/bin/env bash
# Kills processes while they write stores, dumps and judgements, and looks at what they leave: bench/kills.sh [KILLS]
# Needs `mvn test-compile` before. See bench/README.md.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
mvn -q -B -o dependency:build-classpath -Dmdep.outputFile="$scratch/classpath"
# one jar and an archive of its loaded classes: a victim then starts in half the time
(cd target && jar cf "$scratch/own.jar" -C classes . -C test-classes .)
classes="$scratch/own.jar:$(cat "$scratch/classpath")"
timeout --signal=TERM 40 java -XX:ArchiveClassesAtExit="$scratch/classes.jsa" -Xmx256m -XX:+UseSerialGC -cp "$classes" \
    io.github.counterclaim.store.Stamped LOAD "$scratch/warm" 1 >/dev/null 2>&1 || true
faster=()
[ -f "$scratch/classes.jsa" ] && faster=(-XX:SharedArchiveFile="$scratch/classes.jsa")
java -Xmx400m -cp "$classes" io.github.counterclaim.store.Kills "${1:-300}" "$scratch/work" "${faster[@]}"
