"""What Python does with other processes, threads, signals, files and time: prints the same on any Linux. Needs python3-minimal and coreutils."""
import errno
import os
import select
import selectors
import signal
import stat
import subprocess
import sys
import tempfile
import threading
import time

work = tempfile.mkdtemp()
os.chdir(work)


def section(name):
    print(f"--- {name}", flush=True)


section("subprocess")
print(subprocess.run(["echo", "one", "two words"], capture_output=True, text=True))
print(subprocess.run("echo out; echo err >&2; exit 3", shell=True, capture_output=True, text=True))
print(subprocess.check_output(["tr", "a-z", "A-Z"], input=b"shout").decode())
try:
    subprocess.run(["false"], check=True)
except subprocess.CalledProcessError as e:
    print(e)
try:
    subprocess.run(["no-such-program-at-all"])
except FileNotFoundError as e:
    print(type(e).__name__, e.errno == errno.ENOENT, e.filename)
try:
    subprocess.run(["sleep", "5"], timeout=0.05)
except subprocess.TimeoutExpired as e:
    print(type(e).__name__, e.cmd)
child = subprocess.Popen([sys.executable, "-c", "import sys; [print(l.strip()[::-1], flush=True) for l in sys.stdin]"],
                         stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
print(child.communicate("abc\ndef\n"), child.returncode)
first = subprocess.Popen(["seq", "1", "1000"], stdout=subprocess.PIPE)
second = subprocess.Popen(["grep", "-c", "7"], stdin=first.stdout, stdout=subprocess.PIPE)
first.stdout.close()
print(second.communicate()[0], first.wait(), second.returncode)
child = subprocess.Popen(["sleep", "5"])
print(child.poll())
child.terminate()
print(child.wait())
child = subprocess.Popen(["sleep", "5"], start_new_session=True)
print(os.getpgid(child.pid) == child.pid, os.getsid(child.pid) == child.pid)
os.killpg(child.pid, signal.SIGKILL)
print(child.wait())
print(subprocess.run(["env"], env={"ONLY": "this"}, capture_output=True, text=True).stdout)
print(subprocess.run(["pwd"], cwd="/usr", capture_output=True, text=True).stdout)
print(subprocess.getstatusoutput("echo said; exit 2"))
big = b"x" * 1_000_000
print(len(subprocess.run(["cat"], input=big, capture_output=True).stdout))
children = [subprocess.Popen(["sh", "-c", f"exit {n}"]) for n in range(10)]
print([c.wait() for c in children])
print(os.waitstatus_to_exitcode(os.system("exit 9")))
with os.popen("echo popen") as stream:
    print(stream.read(), end="")

section("fork and exec")
reader, writer = os.pipe()
pid = os.fork()
if pid == 0:
    os.close(reader)
    os.write(writer, b"from the child")
    os._exit(5)
os.close(writer)
print(os.read(reader, 100), os.read(reader, 100), os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
os.close(reader)
pid = os.posix_spawn("/bin/sh", ["sh", "-c", "exit 6"], os.environ)
print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
pid = os.fork()
if pid == 0:
    os.execvp("sh", ["sh", "-c", "kill -9 $$"])
status = os.waitpid(pid, 0)[1]
print(os.WIFSIGNALED(status), os.WTERMSIG(status))
pid = os.fork()
if pid == 0:
    os.setsid()
    os._exit(0 if os.getsid(0) == os.getpid() else 1)
print(os.waitpid(pid, 0)[1])
try:
    os.waitpid(-1, 0)
except ChildProcessError as e:
    print(e)
value = 1
pids = []
for n in range(20):
    pid = os.fork()
    if pid == 0:
        value += n
        os._exit(value)
    pids.append(pid)
print([os.waitstatus_to_exitcode(os.waitpid(p, 0)[1]) for p in pids], value)

section("signals")
got = []
signal.signal(signal.SIGUSR1, lambda number, frame: got.append(signal.Signals(number).name))
for _ in range(3):
    os.kill(os.getpid(), signal.SIGUSR1)
print(got)
signal.signal(signal.SIGALRM, lambda *_: got.append("alarm"))
signal.setitimer(signal.ITIMER_REAL, 0.02)
signal.pause()
print(got[-1])
signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGUSR2])
os.kill(os.getpid(), signal.SIGUSR2)
print(signal.sigpending(), signal.sigwait([signal.SIGUSR2]))
print(signal.sigtimedwait([signal.SIGUSR2], 0.01))
signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGUSR2])
signal.signal(signal.SIGINT, signal.default_int_handler)
try:
    os.kill(os.getpid(), signal.SIGINT)
    time.sleep(1)
except KeyboardInterrupt:
    print("interrupted")
pid = os.fork()
if pid == 0:
    signal.pause()
os.kill(pid, signal.SIGSTOP)
print(os.WIFSTOPPED(os.waitpid(pid, os.WUNTRACED)[1]))
os.kill(pid, signal.SIGCONT)
print(os.WIFCONTINUED(os.waitpid(pid, os.WCONTINUED)[1]))
os.kill(pid, signal.SIGTERM)
print(os.WTERMSIG(os.waitpid(pid, 0)[1]))

section("threads")
lock, total = threading.Lock(), 0


def add():
    global total
    for _ in range(1000):
        with lock:
            total += 1


workers = [threading.Thread(target=add) for _ in range(8)]
[w.start() for w in workers]
[w.join() for w in workers]
print(total)
event, order = threading.Event(), []
waiter = threading.Thread(target=lambda: (event.wait(), order.append("waiter")))
waiter.start()
order.append("main")
event.set()
waiter.join()
print(order, event.wait(0.001), threading.Event().wait(0.01))
barrier, passed = threading.Barrier(4), []
workers = [threading.Thread(target=lambda: passed.append(barrier.wait())) for _ in range(4)]
[w.start() for w in workers]
[w.join() for w in workers]
print(sorted(passed))

section("files")
with open("text", "w") as f:
    f.write("line one\nzwei äöü\n")
print(open("text").readlines(), os.path.getsize("text"))
os.makedirs("a/b/c")
os.symlink("../text", "a/link")
os.link("text", "a/hard")
print([(root, sorted(folders), sorted(files)) for root, folders, files in sorted(os.walk("."))])
info = os.stat("text")
print(stat.filemode(info.st_mode), info.st_nlink, os.lstat("a/link").st_size, os.readlink("a/link"))
os.chmod("text", 0o600)
os.utime("text", (1, 2.5))
print(stat.filemode(os.stat("text").st_mode), os.stat("text").st_atime, os.stat("text").st_mtime)
os.truncate("text", 4)
print(open("text", "rb").read())
os.rename("text", "moved")
os.replace("moved", "a/b/moved")
print(sorted(e.name + "/" * e.is_dir() for e in os.scandir("a")), os.path.exists("text"))
for action in (lambda: os.rmdir("a"), lambda: os.mkdir("a"), lambda: os.unlink("none"), lambda: os.listdir("a/hard"), lambda: open("a", "w")):
    try:
        action()
    except OSError as e:
        print(type(e).__name__, errno.errorcode[e.errno], e.strerror)
fd = os.open("data", os.O_RDWR | os.O_CREAT, 0o644)
os.pwrite(fd, b"abc", 5)
print(os.pread(fd, 20, 0), os.lseek(fd, 0, os.SEEK_END), os.fstat(fd).st_size)
print(os.writev(fd, [b"12", b"345"]), os.lseek(fd, -3, os.SEEK_CUR), os.read(fd, 10))
copy = os.dup(fd)
os.set_inheritable(copy, True)
print(os.get_inheritable(fd), os.get_inheritable(copy), os.lseek(copy, 0, os.SEEK_CUR) == os.lseek(fd, 0, os.SEEK_CUR))
os.close(fd)
os.close(copy)
before = os.umask(0o77)
open("private", "w").close()
os.umask(before)
print(stat.filemode(os.stat("private").st_mode), os.access("private", os.R_OK), os.access("none", os.F_OK))
with tempfile.TemporaryFile() as t:
    t.write(b"temporary")
    t.seek(0)
    print(t.read())
print(os.getcwd() == os.path.realpath(work), os.path.samefile("a/hard", "a/b/moved"))

section("waiting")
reader, writer = os.pipe()
print(select.select([reader], [writer], [], 0)[1] == [writer], select.select([reader], [], [], 0.01))
poll = select.poll()
poll.register(reader, select.POLLIN)
os.write(writer, b"x")
print(poll.poll(100) == [(reader, select.POLLIN)])
epoll = select.epoll()
epoll.register(reader, select.EPOLLIN | select.EPOLLET)
print(epoll.poll(0.1) == [(reader, select.EPOLLIN)], epoll.poll(0.01))
os.close(writer)
print(epoll.poll(0.1) == [(reader, select.EPOLLIN | select.EPOLLHUP)])
epoll.close()
with selectors.DefaultSelector() as selector:
    child = subprocess.Popen(["sh", "-c", "sleep 0.02; echo ready"], stdout=subprocess.PIPE)
    selector.register(child.stdout, selectors.EVENT_READ, "child")
    print([key.data for key, _ in selector.select(5)], child.stdout.read(), child.wait())
    child.stdout.close()
os.set_blocking(reader, False)
print(os.read(reader, 1), os.read(reader, 1))

section("time")
start = time.monotonic()
time.sleep(0.02)
print(0.02 <= time.monotonic() - start < 5, time.time() > 1_600_000_000, time.gmtime(0)[:6])
os.environ["TZ"] = "CET-1CEST,M3.5.0,M10.5.0/3"
time.tzset()
print(time.strftime("%Y-%m-%d %H:%M:%S %Z", time.localtime(1_700_000_000)), time.localtime(1_690_000_000).tm_hour)
print(time.process_time() > 0, os.times().user >= 0, os.cpu_count() > 0)

section("the end")
os.chdir("/")
for root, folders, files in os.walk(work, topdown=False):
    [os.unlink(os.path.join(root, f)) if not os.path.islink(os.path.join(root, f)) else os.unlink(os.path.join(root, f)) for f in files]
    [os.rmdir(os.path.join(root, f)) for f in folders]
os.rmdir(work)
print(os.path.exists(work))
sys.exit(4)
