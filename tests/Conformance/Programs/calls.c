// Calls that few programs make: priorities of transfers, programs that are written to while they run, roots of processes, memory that is
// written and executed, writes from several buffers, limits. Written on Linux: gcc -O2 -w calls.c -o calls && ./calls > calls.expected (as root,
// in an empty directory on tmpfs).
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/sysinfo.h>
#include <sys/timerfd.h>
#include <sys/times.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <pthread.h>
#include <time.h>
#include <unistd.h>

static void say(const char *what, long result)
{
    if (result < 0)
        printf("%s: %s\n", what, strerrorname_np(errno));
    else
        printf("%s: %ld\n", what, result);
    fflush(stdout);
}

static void become(int user)
{
    syscall(SYS_setresgid, user, user, user);
    syscall(SYS_setresuid, user, user, user);
}

#define IN_CHILD(...) \
    do { \
        fflush(stdout); \
        pid_t child_ = fork(); \
        if (child_ == 0) { __VA_ARGS__; fflush(stdout); _exit(0); } \
        int status_; \
        waitpid(child_, &status_, 0); \
        if (status_ != 0) \
            printf("child: %x\n", status_); \
    } while (0)

static void transfer_priorities(void)
{
    say("priority", syscall(SYS_ioprio_get, 1, 0));
    say("set best effort", syscall(SYS_ioprio_set, 1, 0, 2 << 13 | 5));
    say("priority", syscall(SYS_ioprio_get, 1, 0));
    IN_CHILD(say("of a child", syscall(SYS_ioprio_get, 1, 0)));
    say("class 4", syscall(SYS_ioprio_set, 1, 0, 4 << 13));
    say("kind 4", syscall(SYS_ioprio_set, 4, 0, 2 << 13));
    say("kind 0", syscall(SYS_ioprio_get, 0, 0));
    say("of nobody", syscall(SYS_ioprio_get, 1, 99999999));
    IN_CHILD(become(1000); say("real time as user", syscall(SYS_ioprio_set, 1, 0, 1 << 13)));
    IN_CHILD(become(1000); say("idle as user", syscall(SYS_ioprio_set, 1, 0, 3 << 13)));
    IN_CHILD(become(1000); say("of somebody else", syscall(SYS_ioprio_set, 1, getppid(), 3 << 13)));
}

static void copy(const char *from, const char *to)
{
    char buffer[65536];
    int in = open(from, O_RDONLY), out = open(to, O_WRONLY | O_CREAT | O_TRUNC, 0755);
    for (ssize_t n; (n = read(in, buffer, sizeof buffer)) > 0;)
        write(out, buffer, n);
    close(in);
    close(out);
}

static void busy_programs(char *self)
{
    copy(self, "program");
    int ready[2], go[2];
    pipe(ready);
    pipe(go);
    fflush(stdout);
    pid_t child = fork();
    if (child == 0) {
        dup2(go[0], 0);
        dup2(ready[1], 1);
        execl("./program", "program", "wait", NULL);
        _exit(1);
    }

    char byte;
    read(ready[0], &byte, 1);
    say("write to a running program", open("program", O_WRONLY));
    say("truncate it when opening", open("program", O_RDWR | O_TRUNC));
    say("truncate it", truncate("program", 1));
    int reader = open("program", O_RDONLY);
    say("read it", reader < 0 ? reader : 0);
    close(reader);
    struct stat status;
    stat("program", &status);
    say("it is as long as it was", status.st_size > 4096);
    say("another beside it", (copy("program", "other"), rename("other", "program")));
    write(go[1], "x", 1);
    waitpid(child, NULL, 0);

    int writer = open("program", O_WRONLY);
    say("write to it now", writer < 0 ? writer : 0);
    IN_CHILD(say("run what is written", execl("./program", "program", "end", NULL)));
    close(writer);
    IN_CHILD(execl("./program", "program", "end", NULL));
    FILE *script = fopen("script", "w");
    fprintf(script, "#!./program end\n");
    fflush(script);
    chmod("script", 0755);
    IN_CHILD(say("a script that is written", execl("./script", "script", NULL)));
    fclose(script);
    IN_CHILD(execl("./script", "script", NULL));
}

static void roots(void)
{
    mkdir("root", 0755);
    mkdir("root/inner", 0755);
    close(open("outside", O_WRONLY | O_CREAT, 0644));
    close(open("root/inside", O_WRONLY | O_CREAT, 0644));
    symlink("/inside", "root/link");
    symlink("../../../outside", "root/upwards");
    say("of no directory", chroot("outside"));
    say("of nothing", chroot("nothing"));
    IN_CHILD(become(1000); say("as user", chroot("root")));
    IN_CHILD({
        char path[200];
        say("enter", chroot("root"));
        say("chdir", chdir("/"));
        printf("in %s\n", getcwd(path, sizeof path));
        say("inside", access("/inside", F_OK));
        say("link", access("/link", F_OK));
        say("upwards", access("/upwards", F_OK));
        say("parent", access("/../inside", F_OK));
        say("outside", access("/outside", F_OK));
        say("proc", access("/proc", F_OK));
        say("inner", chdir("inner"));
        printf("in %s\n", getcwd(path, sizeof path));
        say("again", chroot("."));
        say("root is inner", access("/inside", F_OK));
        say("up", chdir(".."));
        int made = open("/made", O_WRONLY | O_CREAT, 0644);
        say("make", made < 0 ? made : 0);
    });
    say("made in", access("root/inner/made", F_OK));
    IN_CHILD({
        char path[200];
        chdir("root/inner");
        say("enter with a directory in it", chroot(".."));
        printf("in %s\n", getcwd(path, sizeof path));
    });
}

#if defined(__aarch64__)
static const unsigned code[] = { 0x528000E0, 0xD65F03C0 }; // mov w0, #7; ret
#define CODE_VALUE(code, value) (((unsigned *)(code))[0] = 0x52800000 | (value) << 5)
#else
static const unsigned char code[] = { 0xb8, 7, 0, 0, 0, 0xc3 };
#define CODE_VALUE(code, value) (((unsigned char *)(code))[1] = (value))
#endif

static volatile int stop;

static void *call_often(void *function)
{
    long bad = 0;
    while (!stop)
        bad += ((int (*)(void))function)() != 7;
    return (void *)bad;
}

static void code_at_run_time(void)
{
    char *memory = mmap(NULL, 8192, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    say("memory", memory == MAP_FAILED ? -1 : 0);
    if (memory == MAP_FAILED)
        return;
    memcpy(memory, code, sizeof code);
    __builtin___clear_cache(memory, memory + sizeof code);
    int (*function)(void) = (int (*)(void))memory;
    say("call", function());
    for (int i = 0, sum = 0; i <= 1000; i++) {
        CODE_VALUE(memory, i % 200);
        __builtin___clear_cache(memory, memory + sizeof code);
        sum += function();
        if (i == 1000)
            say("sum", sum);
    }

    CODE_VALUE(memory, 7);
    __builtin___clear_cache(memory, memory + sizeof code);
    pthread_t thread;
    void *bad;
    pthread_create(&thread, NULL, call_often, memory);
    for (int i = 0; i < 20000; i++)
        ((volatile int *)memory)[900] = i;
    stop = 1;
    pthread_join(thread, &bad);
    say("wrong in the other thread", (long)bad);
    IN_CHILD(CODE_VALUE(memory, 9); __builtin___clear_cache(memory, memory + 64); say("in a child", function()));
    say("still here", function());
    say("protect", mprotect(memory, 4096, PROT_READ | PROT_EXEC));
    say("call", function());
    say("protect", mprotect(memory, 4096, PROT_READ | PROT_WRITE | PROT_EXEC));
    CODE_VALUE(memory, 8);
    __builtin___clear_cache(memory, memory + 64);
    say("call", function());
    munmap(memory, 8192);
}

static void vectors(void)
{
    enum { WRITERS = 4, ROUNDS = 500, PARTS = 5 };
    int file = open("vector", O_RDWR | O_CREAT | O_APPEND, 0644);
    pid_t writers[WRITERS];
    for (int w = 0; w < WRITERS; w++) {
        writers[w] = fork();
        if (writers[w] == 0) {
            int own = open("vector", O_WRONLY | O_APPEND);
            char letter[2] = { 'a' + w };
            struct iovec parts[PARTS];
            for (int i = 0; i < PARTS; i++)
                parts[i] = (struct iovec){ letter, 1 };
            for (int i = 0; i < ROUNDS; i++)
                writev(own, parts, PARTS);
            _exit(0);
        }
    }

    for (int w = 0; w < WRITERS; w++)
        waitpid(writers[w], NULL, 0);
    static char text[WRITERS * ROUNDS * PARTS + 1];
    long torn = 0, size = pread(file, text, sizeof text, 0);
    for (long i = 0; i + PARTS <= size; i += PARTS)
        for (int k = 1; k < PARTS; k++)
            torn += text[i + k] != text[i];
    say("bytes", size);
    say("torn", torn);
    struct iovec bad[3] = { { "123", 3 }, { (void *)8, 10 }, { "456", 3 } };
    say("bad second", writev(file, bad, 3));
    bad[0].iov_base = (void *)8;
    say("bad first", writev(file, bad, 3));
    struct iovec empty[2] = { { NULL, 0 }, { "", 0 } };
    say("nothing", writev(file, empty, 2));
    bad[0].iov_len = -1;
    say("negative", writev(file, bad, 3));
    struct iovec good[2] = { { "ab", 2 }, { "cd", 2 } };
    long end = lseek(file, 0, SEEK_END);
    say("append", pwritev2(file, good, 2, 1, RWF_APPEND));
    say("grown by", lseek(file, 0, SEEK_END) - end);
    close(file);

    int ends[2];
    pipe2(ends, O_NONBLOCK);
    static char page[4096];
    while (write(ends[1], page, sizeof page) > 0)
        ;
    read(ends[0], page, sizeof page);
    struct iovec atomic[2] = { { page, 4000 }, { page, 96 } };
    say("fits", writev(ends[1], atomic, 2));
    say("full", writev(ends[1], atomic, 2));
    close(ends[0]);
    close(ends[1]);
}

static void on_limit(int signal)
{
    static const char text[] = "SIGXCPU\n";
    write(1, text, sizeof text - 1);
    _exit(0);
}

static void usage(void)
{
    struct rusage used;
    struct tms times_;
    getrusage(RUSAGE_SELF, &used);
    volatile long sum = 0;
    clock_t start = clock();
    while (clock() - start < CLOCKS_PER_SEC / 5)
        for (int i = 0; i < 100000; i++)
            sum += i;
    int zero = open("/dev/zero", O_RDONLY);
    start = clock();
    static char big[1 << 20];
    while (clock() - start < CLOCKS_PER_SEC / 5)
        for (int i = 0; i < 10; i++)
            read(zero, big, sizeof big);
    getrusage(RUSAGE_SELF, &used);
    say("time of the program", used.ru_utime.tv_sec * 1000 + used.ru_utime.tv_usec / 1000 >= 100);
    say("time of the kernel", used.ru_stime.tv_sec * 1000 + used.ru_stime.tv_usec / 1000 >= 100);
    times(&times_);
    say("times", times_.tms_utime >= 10 && times_.tms_stime >= 10);
    double loads[3];
    say("load averages", getloadavg(loads, 3));
    IN_CHILD({
        struct rlimit limit = { 50000, 60000000 };
        struct sched_param parameters = { 1 };
        signal(SIGXCPU, on_limit);
        setrlimit(RLIMIT_RTTIME, &limit);
        sched_setscheduler(0, SCHED_FIFO, &parameters);
        for (;;)
            ;
    });
}

static void timers(void)
{
    int timer = timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK);
    struct itimerspec value = { .it_value.tv_sec = 4000000000 };
    say("until a moment", timerfd_settime(timer, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &value, NULL));
    unsigned long count;
    say("not yet", read(timer, &count, 8));
    say("other flags", timerfd_settime(timer, 4, &value, NULL));
    close(timer);

    /* Many that expire all the time and that nobody reads leave the processors to the programs. */
    struct pollfd many[500];
    int readable = 0, again = 0;
    unsigned long product = 1;
    value.it_value.tv_sec = 0;
    value.it_value.tv_nsec = value.it_interval.tv_nsec = 1;
    for (int i = 0; i < 500; i++) {
        many[i] = (struct pollfd) { timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK), POLLIN, 0 };
        timerfd_settime(many[i].fd, 0, &value, NULL);
    }
    for (int i = 0; i < 20000000; i++)
        product = product * 6364136223846793005 + 1;
    say("worked", product != 0);
    for (int i = 0; i < 500; i++) {
        readable += poll(many + i, 1, -1) == 1 && read(many[i].fd, &count, 8) == 8 && count != 0;
        again += poll(many + i, 1, -1) == 1;
    }
    say("readable", readable);
    say("readable again", again);
    memset(&value, 0, sizeof value);
    timerfd_settime(many[0].fd, 0, &value, NULL);
    say("stopped", poll(many, 1, 0));
}

int main(int count, char **arguments)
{
    if (count > 1 && strcmp(arguments[1], "wait") == 0) {
        char byte;
        write(1, "r", 1);
        read(0, &byte, 1);
        return 0;
    }

    if (count > 1) {
        printf("ran as %s\n", arguments[0]);
        return 0;
    }

    transfer_priorities();
    busy_programs(arguments[0]);
    roots();
    code_at_run_time();
    vectors();
    usage();
    timers();
    return 0;
}
