#!/usr/bin/env bash
# How long ./counterclaim publish takes to its first answer, with nothing kept, then again: bench/publish.sh [CORPUS...]
# Prints wall and processor seconds of each; ROUNDS (default 2) times, for whatever else runs on the machine.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
port=${PORT:-18472}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
# builds what is to be built, and has Java's record made
./counterclaim --version >/dev/null
once() {
    local start end ticks
    start=$(date +%s.%N)
    ./counterclaim publish "${@:2}" --port "$port" --cache "$scratch/cache" >"$scratch/out" 2>"$scratch/err" &
    local pid=$!
    until curl -s -f -o /dev/null "http://localhost:$port/"; do
        kill -0 $pid 2>/dev/null || { cat "$scratch/err"; exit 1; }
        sleep 0.02
    done
    end=$(date +%s.%N)
    ticks=$(awk '{print $14 + $15}' "/proc/$pid/stat")
    models=$(jcmd "$pid" VM.class_hierarchy edu.stanford.nlp.pipeline.StanfordCoreNLP 2>/dev/null | grep -c StanfordCoreNLP || true)
    echo "$1: wall $(echo "$end - $start" | bc) s, processor $(echo "scale=2; $ticks / $(getconf CLK_TCK)" | bc) s, CoreNLP classes loaded: $models"
    kill $pid
    wait $pid 2>/dev/null || true
}
for ((round = 0; round < ${ROUNDS:-2}; round++)); do
    rm -rf "$scratch/cache"
    once first "$@"
    once second "$@"
    once third "$@"
done
