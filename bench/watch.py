#!/usr/bin/env python3
"""How long a change of the corpus takes to be served: bench/watch.py [ARTICLES [TIMES [WAIT]]]

Serves ARTICLES of the corpus that ships with --watch, waits WAIT seconds, then copies in one more at a time, TIMES times,
and asks for its data every 0.05 s. Prints wall and processor seconds of each. Arguments to the program: WATCH_ARGS.
"""
import os, shutil, subprocess, sys, tempfile, time, urllib.error, urllib.request

HOME = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
COUNT, TIMES, WAIT = (int(a) for a in (sys.argv[1:] + ["38", "4", "60"][len(sys.argv) - 1:]))
PORT = os.environ.get("PORT", "18473")


def processor(pid):
    with open(f"/proc/{pid}/stat") as stat:
        fields = stat.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def status(path):
    try:
        return urllib.request.urlopen(f"http://localhost:{PORT}{path}", timeout=30).status
    except urllib.error.HTTPError as e:
        return e.code
    except OSError:
        return 0


def await_status(path, wanted, process):
    while status(path) != wanted:
        if process.poll() is not None:
            sys.exit("the server has ended")
        time.sleep(0.05)


def main():
    scratch = tempfile.mkdtemp()
    articles = sorted(f for f in os.listdir(f"{HOME}/corpus") if f.endswith(".html"))
    corpus = os.path.join(scratch, "corpus")
    os.mkdir(corpus)
    for name in articles[:COUNT]:
        shutil.copy(f"{HOME}/corpus/{name}", corpus)
    command = os.environ.get("COUNTERCLAIM", f"{HOME}/counterclaim").split()
    process = subprocess.Popen(
        [*command, "publish", "--watch", corpus, "--port", PORT, "--cache", f"{scratch}/cache",
         *os.environ.get("WATCH_ARGS", "").split()], stdout=subprocess.DEVNULL)
    try:
        await_status("/", 200, process)
        time.sleep(WAIT)
        for name in articles[COUNT:COUNT + TIMES]:
            used, start = processor(process.pid), time.time()
            shutil.copy(f"{HOME}/corpus/{name}", corpus)
            await_status(f"/data/article/{name[:-5]}.ttl", 200, process)
            print(f"{name}: wall {time.time() - start:.1f} s, processor {processor(process.pid) - used:.1f} s", flush=True)
            time.sleep(3)
    finally:
        process.terminate()
        process.wait()
        shutil.rmtree(scratch)


main()
