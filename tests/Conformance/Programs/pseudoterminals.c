/* Pseudo-terminals: the line discipline in all its modes, sizes, hang-up, packets, job control signals. Static.
   pseudoterminals.expected was made with aarch64-linux-gnu-gcc -O1 -static on Debian 12's Linux 6.1 for arm64 (bench/linux/README.md). */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>
static int m, s;
static char b[8192];
static int pollof(int f, int ev)
{
    struct pollfd p = {f, ev, 0};
    poll(&p, 1, 0);
    return p.revents;
}
static void settle(void)
{
    usleep(20000);
}
static void show(const char *t, const char *p, int n)
{
    printf("%s %d ", t, n);
    if (n < 0) {
        printf("errno %d\n", errno);
        return;
    }
    for (int i = 0; i < n; i++) {
        unsigned char c = p[i];
        if (c >= 32 && c < 127)
            putchar(c);
        else
            printf("\\%02x", c);
    }
    putchar('\n');
}
static void rm(const char *t)
{
    settle();
    int n = read(m, b, sizeof b);
    show(t, b, n);
}
static void rs(const char *t)
{
    settle();
    int n = read(s, b, sizeof b);
    show(t, b, n);
}
static void type(const char *x)
{
    write(m, x, strlen(x));
}
static void nb(int f, int on)
{
    int fl = fcntl(f, F_GETFL);
    fcntl(f, F_SETFL, on ? fl | O_NONBLOCK : fl & ~O_NONBLOCK);
}
static void fresh(void)
{
    if (m)
        close(m);
    if (s)
        close(s);
    if (openpty(&m, &s, 0, 0, 0) < 0) {
        printf("openpty errno %d\n", errno);
        exit(1);
    }
    nb(m, 1);
    nb(s, 1);
}
static volatile int got[70];
static void h(int x)
{
    got[x]++;
}
static void line(const char *name, const char *typed)
{
    fresh();
    type(typed);
    rm(name);
    rs("  read");
    rs("  again");
}
static void mode(unsigned i, unsigned o, unsigned l, int on)
{
    struct termios t;
    tcgetattr(s, &t);
    if (on) {
        t.c_iflag |= i;
        t.c_oflag |= o;
        t.c_lflag |= l;
    } else {
        t.c_iflag &= ~i;
        t.c_oflag &= ~o;
        t.c_lflag &= ~l;
    }
    tcsetattr(s, TCSANOW, &t);
}
static long ms(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * 1000 + t.tv_nsec / 1000000;
}
int main()
{
    setvbuf(stdout, 0, _IONBF, 0);
    struct termios t;
    struct winsize w;
    struct stat st;
    int mm = posix_openpt(O_RDWR | O_NOCTTY);
    printf("openpt %d\n", mm >= 0);
    char *n = ptsname(mm);
    printf("name %d\n", n && !strncmp(n, "/dev/pts/", 9));
    printf("locked %d", open(n, O_RDWR | O_NOCTTY));
    printf(" %d\n", errno);
    printf("grant %d unlock %d\n", grantpt(mm), unlockpt(mm));
    int ss = open(n, O_RDWR | O_NOCTTY);
    printf("slave %d isatty %d %d\n", ss >= 0, isatty(ss), isatty(mm));
    printf("ttyname %d\n", ttyname(ss) && !strcmp(ttyname(ss), n));
    fstat(ss, &st);
    printf("stat %o %x\n", st.st_mode & S_IFMT, (int)(st.st_rdev >> 8));
    tcgetattr(ss, &t);
    printf("termios %x %x %x %x\n", t.c_iflag, t.c_oflag, t.c_cflag, t.c_lflag);
    for (int i = 0; i < 17; i++)
        printf("%02x ", t.c_cc[i]);
    printf("\nspeed %d\n", (int)cfgetospeed(&t));
    printf("winsz %d %d %d\n", ioctl(ss, TIOCGWINSZ, &w), w.ws_row, w.ws_col);
    w.ws_row = 10;
    w.ws_col = 20;
    ioctl(mm, TIOCSWINSZ, &w);
    w.ws_row = 0;
    ioctl(ss, TIOCGWINSZ, &w);
    printf("set %d %d\n", w.ws_row, w.ws_col);
    /* struct termio of System V: half of the flags, eight characters, and the rest stays. */
    unsigned short old[9] = { 0 };
    printf("old %d", ioctl(ss, TCGETA, old));
    printf(" %x %x %x %x", old[0], old[1], old[2], old[3]);
    printf(" %d %02x %02x\n", old[4] & 255, old[4] >> 8, old[8] & 255);
    old[3] &= ~ECHO;
    old[4] = 0x4200 | (old[4] & 255);
    printf("set %d", ioctl(ss, TCSETA, old));
    tcgetattr(ss, &t);
    printf(" %x %02x %02x", t.c_lflag, t.c_cc[0], t.c_cc[16]);
    old[3] |= ECHO;
    printf(" %d %d", ioctl(ss, TCSETAW, old), ioctl(ss, TCSETAF, old));
    tcgetattr(ss, &t);
    printf(" %x\n", t.c_lflag);
    int pe = ioctl(mm, TIOCGPTPEER, O_RDWR | O_NOCTTY);
    printf("peer %d %d\n", pe >= 0, isatty(pe));
    printf("pgrp %d", (int)tcgetpgrp(ss));
    printf(" %d sid %d", errno, (int)tcgetsid(ss));
    printf(" %d\n", errno);
    close(pe);
    close(ss);
    close(mm);
    line("simple", "hello\r");
    line("erase", "helx\x7flo\n");
    line("kill", "junk\x15good\n");
    line("word", "one two\x17three\n");
    line("words", "a b-c  \x17x\n");
    line("literal", "a\x16\x03z\n");
    line("eof part", "part\x04");
    line("eof", "\x04");
    line("eof after", "x\n\x04");
    line("two lines", "one\ntwo\n");
    line("reprint", "abc\x12"
                    "d\n");
    line("ctl", "\x01\x02\n");
    line("tab", "a\tb\x7f\x7f\x7f\n");
    line("utf8", "\xc3\xa4\x7fx\n");
    line("no end", "abc");
    line("stop", "a\x13\x11"
                 "b\n");
    fresh();
    mode(0, 0, ECHO, 0);
    type("quiet\n");
    rm("noecho");
    rs("  read");
    fresh();
    mode(0, 0, ECHO, 0);
    mode(0, 0, ECHONL, 1);
    type("q\n");
    rm("echonl");
    fresh();
    mode(0, 0, ECHOCTL, 0);
    type("\x01\n");
    rm("noechoctl");
    fresh();
    mode(0, 0, ECHOE, 0);
    type("ab\x7f\n");
    rm("noechoe");
    rs("  read");
    fresh();
    mode(0, 0, ECHOKE, 0);
    type("ab\x15z\n");
    rm("noechoke");
    rs("  read");
    fresh();
    mode(0, 0, ECHOK | ECHOKE, 0);
    type("ab\x15z\n");
    rm("noechok");
    fresh();
    mode(ICRNL, 0, 0, 0);
    type("a\rb\n");
    rm("noicrnl");
    rs("  read");
    fresh();
    mode(INLCR, 0, 0, 1);
    type("a\nb\r");
    rm("inlcr");
    rs("  read");
    fresh();
    mode(IGNCR, 0, 0, 1);
    type("a\rb\n");
    rs("igncr");
    fresh();
    mode(ISTRIP, 0, 0, 1);
    type("\xe1\n");
    rs("istrip");
    fresh();
    mode(IUCLC, 0, 0, 1);
    type("ABC\n");
    rs("iuclc");
    fresh();
    mode(0, OPOST, 0, 0);
    write(s, "a\nb\r\n", 5);
    rm("noopost");
    fresh();
    write(s, "a\nb\tc\r\n", 7);
    rm("opost");
    fresh();
    mode(0, TABDLY, 0, 1);
    write(s, "a\tb\n\tc", 6);
    rm("tabs");
    fresh();
    mode(0, OCRNL, 0, 1);
    write(s, "a\rb\n", 4);
    rm("ocrnl");
    fresh();
    mode(0, ONOCR, 0, 1);
    write(s, "\ra\r", 3);
    rm("onocr");
    fresh();
    mode(0, OLCUC, 0, 1);
    write(s, "aBc", 3);
    rm("olcuc");
    fresh();
    mode(0, ONLRET | ONOCR, 0, 1);
    mode(0, ONLCR, 0, 0);
    write(s, "a\n\rb", 4);
    rm("onlret");
    // small reads of a line
    fresh();
    type("abcdef\nxyz\n");
    settle();
    int k = read(s, b, 3);
    show("part", b, k);
    k = read(s, b, 99);
    show("rest", b, k);
    k = read(s, b, 3);
    show("exact", b, k);
    k = read(s, b, 99);
    show("nl", b, k);
    fresh();
    type("abc\x04");
    settle();
    k = read(s, b, 3);
    show("eof exact", b, k);
    k = read(s, b, 3);
    show("after", b, k);
    int c;
    fresh();
    type("abc\ndef");
    settle();
    ioctl(s, FIONREAD, &c);
    printf("fionread %d", c);
    ioctl(m, FIONREAD, &c);
    printf(" master %d\n", c);
    printf("poll s %x m %x\n", pollof(s, POLLIN | POLLOUT), pollof(m, POLLIN | POLLOUT));
    fresh();
    printf("poll s %x m %x\n", pollof(s, POLLIN | POLLOUT), pollof(m, POLLIN | POLLOUT));
    type("x");
    settle();
    printf("poll s %x m %x\n", pollof(s, POLLIN | POLLOUT), pollof(m, POLLIN | POLLOUT));
    // raw
    fresh();
    tcgetattr(s, &t);
    cfmakeraw(&t);
    tcsetattr(s, TCSANOW, &t);
    type("a\x03\r\n");
    rs("raw");
    rm("raw echo");
    write(s, "x\n", 2);
    rm("raw out");
    nb(s, 0);
    t.c_cc[VMIN] = 0;
    t.c_cc[VTIME] = 0;
    tcsetattr(s, TCSANOW, &t);
    k = read(s, b, 9);
    show("min0 time0", b, k);
    t.c_cc[VTIME] = 2;
    tcsetattr(s, TCSANOW, &t);
    long a = ms();
    k = read(s, b, 9);
    long d = ms() - a;
    printf("min0 time2 %d %d\n", k, d >= 180);
    t.c_cc[VMIN] = 3;
    t.c_cc[VTIME] = 0;
    tcsetattr(s, TCSANOW, &t);
    if (!fork()) {
        usleep(50000);
        write(m, "a", 1);
        usleep(50000);
        write(m, "b", 1);
        usleep(50000);
        write(m, "cd", 2);
        _exit(0);
    }
    k = read(s, b, 9);
    show("min3", b, k);
    wait(0);
    t.c_cc[VMIN] = 9;
    t.c_cc[VTIME] = 2;
    tcsetattr(s, TCSANOW, &t);
    if (!fork()) {
        // At once: bytes that come one by one could come too late for each other on a slow machine.
        usleep(50000);
        write(m, "ab", 2);
        _exit(0);
    }
    k = read(s, b, 9);
    show("min9 time2", b, k);
    wait(0);
    t.c_cc[VMIN] = 4;
    t.c_cc[VTIME] = 0;
    tcsetattr(s, TCSANOW, &t);
    type("ab");
    settle();
    printf("poll min4 %x", pollof(s, POLLIN));
    type("cd");
    settle();
    printf(" %x\n", pollof(s, POLLIN));
    // switching modes
    fresh();
    type("abc");
    settle();
    mode(0, 0, ICANON, 0);
    rs("canon to raw");
    fresh();
    mode(0, 0, ICANON, 0);
    type("abc");
    settle();
    mode(0, 0, ICANON, 1);
    rs("raw to canon");
    fresh();
    type("lost\n");
    settle();
    tcgetattr(s, &t);
    tcsetattr(s, TCSAFLUSH, &t);
    rs("flush");
    fresh();
    type("lost\n");
    settle();
    tcflush(s, TCIFLUSH);
    rs("tcflush in");
    fresh();
    write(s, "lost", 4);
    settle();
    tcflush(s, TCOFLUSH);
    rm("tcflush out");
    fresh();
    tcflow(s, TCOOFF);
    printf("off %zd", write(s, "abc", 3));
    printf(" %d\n", errno);
    tcflow(s, TCOON);
    write(s, "abc", 3);
    rm("on");
    fresh();
    printf("drain %d\n", tcdrain(s));
    printf("bad action %d", tcflow(s, 9));
    printf(" %d\n", errno);
    printf("bad set %d", tcsetattr(s, 77, &t));
    printf(" %d\n", errno);
    // closing
    fresh();
    type("left\n");
    settle();
    close(m);
    rs("after master close");
    printf("write %zd", write(s, "x", 1));
    printf(" %d", errno);
    printf(" poll %x\n", pollof(s, POLLIN | POLLOUT));
    printf("tcgetattr %d", tcgetattr(s, &t));
    printf(" %d\n", errno);
    m = 0;
    fresh();
    write(s, "bye", 3);
    close(s);
    s = 0;
    rm("after slave close");
    rm("then");
    printf("poll m %x write %zd\n", pollof(m, POLLIN | POLLOUT), write(m, "x", 1) >= -1 ? (ssize_t)0 : (ssize_t)1);
    s = open(ptsname(m), O_RDWR | O_NOCTTY);
    printf("reopen %d\n", s >= 0);
    nb(s, 1);
    type("new\n");
    rs("reopened");
    // packet mode
    fresh();
    c = 1;
    printf("pkt %d\n", ioctl(m, TIOCPKT, &c));
    write(s, "data", 4);
    rm("packet");
    tcflush(s, TCIFLUSH);
    rm("packet flush");
    // jobs
    signal(SIGHUP, SIG_DFL);
    int status;
    fresh();
    nb(m, 0);
    pid_t p = fork();
    if (!p) {
        setsid();
        printf("no tty %d", open("/dev/tty", O_RDWR));
        printf(" %d\n", errno);
        close(m);
        printf("sctty %d\n", ioctl(s, TIOCSCTTY, 0));
        printf("sid %d pgrp %d\n", tcgetsid(s) == getpid(), tcgetpgrp(s) == getpid());
        int f = open("/dev/tty", O_RDWR);
        printf("dev tty %d %s\n", f >= 0, f >= 0 ? ttyname(f) : "");
        signal(SIGINT, h);
        signal(SIGQUIT, h);
        signal(SIGTSTP, h);
        signal(SIGWINCH, h);
        write(s, "R", 1);
        nb(s, 0);
        while (!got[SIGWINCH])
            pause();
        printf("int %d quit %d tstp %d winch %d\n", got[SIGINT], got[SIGQUIT], got[SIGTSTP], got[SIGWINCH]);
        pid_t q = fork();
        if (!q) {
            setpgid(0, 0);
            settle();
            settle();
            signal(SIGTTIN, SIG_IGN);
            printf("bg read ign %zd", read(s, b, 9));
            printf(" %d\n", errno);
            signal(SIGTTIN, h);
            sigset_t o;
            printf("bg read handler ");
            struct sigaction sa = {.sa_handler = h};
            sigaction(SIGTTIN, &sa, 0);
            printf("%zd", read(s, b, 9));
            printf(" %d got %d\n", errno, got[SIGTTIN]);
            tcgetattr(s, &t);
            sa.sa_handler = h;
            sigaction(SIGTTOU, &sa, 0);
            printf("bg tcsetattr %d", tcsetattr(s, TCSANOW, &t));
            printf(" %d got %d\n", errno, got[SIGTTOU]);
            printf("bg tcsetpgrp %d", tcsetpgrp(s, getpid()));
            printf(" %d\n", errno);
            signal(SIGTTOU, SIG_IGN);
            printf("ignored %d\n", tcsetattr(s, TCSANOW, &t));
            printf("bg write %zd\n", write(s, "w", 1));
            t.c_lflag |= TOSTOP;
            tcsetattr(s, TCSANOW, &t);
            sigaction(SIGTTOU, &sa, 0);
            printf("tostop write %zd", write(s, "w", 1));
            printf(" %d\n", errno);
            signal(SIGTTOU, SIG_IGN);
            printf("tostop ign %zd\n", write(s, "w", 1));
            t.c_lflag &= ~TOSTOP;
            tcsetattr(s, TCSANOW, &t);
            printf("tcsetpgrp %d\n", tcsetpgrp(s, getpid()));
            printf("fg %d\n", tcgetpgrp(s) == getpid());
            printf("bad pgrp %d", tcsetpgrp(s, 999999));
            printf(" %d\n", errno);
            _exit(3);
        }
        setpgid(q, q);
        waitpid(q, &status, 0);
        printf("child %d\n", WEXITSTATUS(status));
        signal(SIGTTOU, SIG_IGN);
        printf("take back %d\n", tcsetpgrp(s, getpgrp()));
        q = fork();
        if (!q) {
            setpgid(0, 0);
            signal(SIGTTIN, SIG_DFL);
            settle();
            read(s, b, 1);
            _exit(0);
        }
        setpgid(q, q);
        waitpid(q, &status, WUNTRACED);
        printf("stopped %d by %d\n", WIFSTOPPED(status), WIFSTOPPED(status) ? WSTOPSIG(status) : 0);
        kill(q, SIGKILL);
        waitpid(q, 0, 0);
        // orphan
        int pi[2];
        pipe(pi);
        q = fork();
        if (!q) {
            pid_t parent = getpid();
            if (!fork()) {
                setpgid(0, 0);
                while (getppid() == parent)
                    usleep(1000);
                signal(SIGTTIN, SIG_DFL);
                int z = read(s, b, 1);
                c = errno;
                char o[2] = {z, c};
                write(pi[1], o, 2);
                _exit(0);
            }
            _exit(0);
        }
        waitpid(q, 0, 0);
        read(pi[0], b, 2);
        printf("orphan read %d %d\n", (signed char)b[0], b[1]);
        sigset_t hangup, none;
        sigemptyset(&none);
        sigemptyset(&hangup);
        sigaddset(&hangup, SIGHUP);
        sigprocmask(SIG_BLOCK, &hangup, 0);
        signal(SIGHUP, h);
        write(s, "H", 1);
        while (!got[SIGHUP])
            sigsuspend(&none);
        printf("hup\n");
        printf("read %zd\n", read(s, b, 9));
        printf("tty %d", open("/dev/tty", O_RDWR));
        printf(" %d\n", errno);
        _exit(7);
    }
    close(s);
    s = 0;
    k = read(m, b, 1);
    usleep(50000);
    type("\x03");
    settle();
    type("\x1c");
    settle();
    type("\x1a");
    settle();
    w.ws_row = 33;
    w.ws_col = 44;
    ioctl(m, TIOCSWINSZ, &w);
    while ((k = read(m, b, 1)) == 1 && *b != 'H')
        ;
    usleep(20000);
    close(m);
    m = 0;
    waitpid(p, &status, 0);
    printf("leader %d\n", WEXITSTATUS(status));
    // open acquires
    fresh();
    p = fork();
    if (!p) {
        setsid();
        char nm[99];
        strcpy(nm, ptsname(m));
        int f = open(nm, O_RDWR | O_NOCTTY);
        printf("noctty %d\n", open("/dev/tty", O_RDWR) >= 0);
        int g = open(nm, O_RDWR);
        printf("acquired %d\n", open("/dev/tty", O_RDWR) >= 0);
        printf("notty %d", ioctl(g, TIOCNOTTY, 0));
        printf(" after %d\n", open("/dev/tty", O_RDWR) >= 0);
        _exit(0);
    }
    waitpid(p, &status, 0);
    printf("exit %d %d\n", WIFSIGNALED(status) ? WTERMSIG(status) : 0, WIFEXITED(status) ? WEXITSTATUS(status) : -1);
    // leader's end
    fresh();
    p = fork();
    if (!p) {
        setsid();
        ioctl(s, TIOCSCTTY, 0);
        pid_t q = fork();
        if (!q) {
            setpgid(0, 0);
            pause();
            _exit(0);
        }
        setpgid(q, q);
        signal(SIGTTOU, SIG_IGN);
        tcsetpgrp(s, q);
        printf("%d\n", tcgetpgrp(s) == q);
        _exit(0);
    }
    waitpid(p, &status, 0);
    settle();
    printf("fg after leader %d\n", (int)(tcgetpgrp(m)));
    p = forkpty(&mm, 0, 0, 0);
    if (!p) {
        write(1, "from child\n", 11);
        char l[99];
        int r = read(0, l, 99);
        l[r > 0 ? r - 1 : 0] = 0;
        printf("got %s\n", l);
        exit(9);
    }
    write(mm, "input\n", 6);
    int tot = 0;
    while ((k = read(mm, b + tot, sizeof b - tot)) > 0)
        tot += k;
    b[tot] = 0;
    printf("forkpty end errno %d got %d child %d\n", errno, strstr(b, "got input\r\n") != 0, strstr(b, "from child\r\n") != 0);
    waitpid(p, &status, 0);
    printf("status %d\n", WEXITSTATUS(status));
    // bulk
    fresh();
    nb(m, 0);
    nb(s, 0);
    tcgetattr(s, &t);
    cfmakeraw(&t);
    tcsetattr(s, TCSANOW, &t);
    p = fork();
    if (!p) {
        char o[1000];
        for (int i = 0; i < 1000; i++)
            o[i] = i;
        for (int i = 0; i < 300; i++)
            write(s, o, 1000);
        _exit(0);
    }
    close(s);
    s = 0;
    long sum = 0;
    tot = 0;
    while ((k = read(m, b, sizeof b)) > 0) {
        for (int i = 0; i < k; i++)
            sum += (unsigned char)b[i] == (unsigned char)((tot + i) % 1000);
        tot += k;
    }
    printf("bulk %d %ld\n", tot, sum);
    wait(0);
    fresh();
    nb(m, 0);
    nb(s, 0);
    tcgetattr(s, &t);
    cfmakeraw(&t);
    tcsetattr(s, TCSANOW, &t);
    p = fork();
    if (!p) {
        char o[1000];
        for (int i = 0; i < 1000; i++)
            o[i] = i;
        for (int i = 0; i < 100; i++)
            write(m, o, 1000);
        _exit(0);
    }
    sum = 0;
    tot = 0;
    while (tot < 100000 && (k = read(s, b, sizeof b)) > 0) {
        for (int i = 0; i < k; i++)
            sum += (unsigned char)b[i] == (unsigned char)((tot + i) % 1000);
        tot += k;
    }
    printf("bulk in %d %ld\n", tot, sum);
    wait(0);
    return 0;
}
