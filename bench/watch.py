#!/usr/bin/env python3
"""How long a change of the corpus takes to be served: bench/watch.py [ARTICLES [TIMES [WAIT]]]

Serves ARTICLES of the corpus that ships, or of the folder CORPUS, with --watch, waits WAIT seconds, then copies in one more at a
time, TIMES times, and asks for its data every 0.05 s. Prints wall and processor seconds to the first answer, and of each article
until it is served, and with what follows in REST seconds (3), in which the edition is kept. Arguments to the program: WATCH_ARGS.
"""
import os, shutil, subprocess, sys, tempfile, time, urllib.error, urllib.request

HOME = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
COUNT, TIMES, WAIT = (int(a) for a in (sys.argv[1:] + ["38", "4", "60"][len(sys.argv) - 1:]))
PORT = os.environ.get("PORT", "18473")
CORPUS = os.environ.get("CORPUS", f"{HOME}/corpus")
REST = float(os.environ.get("REST", "3"))


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
    articles = sorted(f for f in os.listdir(CORPUS) if f.endswith((".html", ".txt")))
    corpus = os.path.join(scratch, "corpus")
    os.mkdir(corpus)
    for name in articles[:COUNT]:
        shutil.copy(f"{CORPUS}/{name}", corpus)
    command = os.environ.get("COUNTERCLAIM", f"{HOME}/counterclaim").split()
    process = subprocess.Popen(
        [*command, "publish", "--watch", corpus, "--port", PORT, "--cache", f"{scratch}/cache",
         *os.environ.get("WATCH_ARGS", "").split()], stdout=subprocess.DEVNULL)
    try:
        start = time.time()
        await_status("/", 200, process)
        all_used = processor(process.pid)
        print(f"all {COUNT}: wall {time.time() - start:.1f} s, processor {all_used:.1f} s", flush=True)
        time.sleep(WAIT)
        for name in articles[COUNT:COUNT + TIMES]:
            used, start = processor(process.pid), time.time()
            shutil.copy(f"{CORPUS}/{name}", corpus)
            await_status(f"/data/article/{os.path.splitext(name)[0]}.ttl", 200, process)
            wall, served = time.time() - start, processor(process.pid) - used
            time.sleep(REST)
            whole = processor(process.pid) - used
            print(f"{name}: wall {wall:.1f} s, processor {served:.1f} s, with what follows {whole:.1f} s, "
                  f"{100 * whole / all_used:.1f} % of all", flush=True)
    finally:
        process.terminate()
        process.wait()
        shutil.rmtree(scratch)


main()
