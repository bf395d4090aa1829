// Signal-driven I/O: O_ASYNC and FIOASYNC on pipes, sockets, terminals and FIFOs, the owners of F_SETOWN and F_SETOWN_EX, F_SETSIG.
// Written on Linux: gcc -O2 -w signaldriven.c -o signaldriven && ./signaldriven > signaldriven.expected, by root.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/inotify.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

#define NONE "nothing"

static sigset_t set;
static int first;

static void say(const char *what, long result)
{
    if (result < 0)
        printf("%s: %s\n", what, strerrorname_np(errno));
    else
        printf("%s: %ld\n", what, result);
    fflush(stdout);
}

static const char *name_of(const siginfo_t *information)
{
    static char text[100];
    const char *code = information->si_code == SI_KERNEL ? "SI_KERNEL" : information->si_code == POLL_IN ? "POLL_IN"
        : information->si_code == POLL_OUT ? "POLL_OUT" : information->si_code == POLL_HUP ? "POLL_HUP" : information->si_code == SI_SIGIO ? "SI_SIGIO" : "?";
    int number = information->si_signo;
    if (number == SIGIO && information->si_code == SI_KERNEL)
        sprintf(text, "SIGIO %s", code);
    else
        sprintf(text, "%s %s, handle %d, band %lx", number == SIGIO ? "SIGIO" : number == SIGCHLD ? "SIGCHLD" : "SIGRTMIN", code, information->si_fd - first,
            information->si_band);
    return text;
}

// The next signal; what comes at all comes soon.
static void expect(const char *what)
{
    siginfo_t information;
    struct timespec limit = { 20, 0 };
    memset(&information, 0, sizeof information);
    int number = sigtimedwait(&set, &information, &limit);
    printf("%s: %s\n", what, number < 0 ? NONE : name_of(&information));
    fflush(stdout);
}

// Another pipe's signal comes next: so there was none before it.
static void expect_none(const char *what)
{
    int ends[2];
    siginfo_t information;
    pipe(ends);
    fcntl(ends[0], F_SETOWN, getpid());
    fcntl(ends[0], F_SETSIG, SIGRTMIN + 1);
    fcntl(ends[0], F_SETFL, O_ASYNC);
    write(ends[1], "x", 1);
    sigset_t both = set;
    sigaddset(&both, SIGRTMIN + 1);
    struct timespec limit = { 20, 0 };
    int number = sigtimedwait(&both, &information, &limit);
    printf("%s: %s\n", what, number == SIGRTMIN + 1 ? NONE : number < 0 ? "not even the other" : name_of(&information));
    fflush(stdout);
    close(ends[0]);
    close(ends[1]);
}

static int switch_on(int handle)
{
    return fcntl(handle, F_SETOWN, getpid()) | fcntl(handle, F_SETFL, fcntl(handle, F_GETFL) | O_ASYNC);
}

static void pipes(void)
{
    int ends[2];
    char buffer[65536];
    pipe(ends);
    first = ends[0];
    struct f_owner_ex owner = { 7, 7 };
    say("owner at first", fcntl(ends[0], F_GETOWN));
    say("kind at first", fcntl(ends[0], F_GETOWN_EX, &owner) | owner.type | owner.pid);
    say("signal at first", fcntl(ends[0], F_GETSIG));
    say("switched on", switch_on(ends[0]));
    say("flag", (fcntl(ends[0], F_GETFL) & O_ASYNC) != 0);
    say("owner", fcntl(ends[0], F_GETOWN) == getpid());
    fcntl(ends[0], F_GETOWN_EX, &owner);
    say("kind", owner.type == F_OWNER_PID && owner.pid == getpid());
    write(ends[1], "a", 1);
    expect("first byte");
    write(ends[1], "b", 1);
    expect("second byte, with one there");
    expect_none("no third");
    say("F_SETSIG", fcntl(ends[0], F_SETSIG, SIGRTMIN));
    say("F_GETSIG", fcntl(ends[0], F_GETSIG) == SIGRTMIN);
    write(ends[1], "c", 1);
    expect("with information");
    fcntl(ends[0], F_SETSIG, SIGIO);
    write(ends[1], "c", 1);
    expect("SIGIO with information");
    fcntl(ends[0], F_SETSIG, SIGCHLD);
    write(ends[1], "c", 1);
    expect("a signal with codes of its own");
    fcntl(ends[0], F_SETSIG, 0);
    int copy = dup(ends[0]);
    close(ends[0]);
    write(ends[1], "d", 1);
    expect("a copy of the handle");
    say("the copy's owner", fcntl(copy, F_GETOWN) == getpid());
    say("switched off", fcntl(copy, F_SETFL, 0));
    write(ends[1], "e", 1);
    expect_none("off");
    say("nobody", fcntl(copy, F_SETOWN, 0));
    fcntl(copy, F_SETFL, O_ASYNC);
    write(ends[1], "f", 1);
    expect_none("to nobody");
    fcntl(copy, F_SETFL, 0);

    fcntl(ends[1], F_SETFL, O_NONBLOCK);
    memset(buffer, 0, sizeof buffer);
    while (write(ends[1], buffer, 4096) > 0)
        ;
    fcntl(ends[1], F_SETFL, O_NONBLOCK | O_ASYNC);
    fcntl(ends[1], F_SETSIG, SIGRTMIN);
    fcntl(ends[1], F_SETOWN, getpid());
    first = ends[1];
    read(copy, buffer, sizeof buffer);
    expect("room in a full pipe");
    fcntl(ends[1], F_SETFL, 0);
    switch_on(copy);
    close(ends[1]);
    expect("nobody writes any more");
    close(copy);
}

static void sockets(void)
{
    int pair[2], on = 1, off = 0;
    char byte;
    socketpair(AF_UNIX, SOCK_STREAM, 0, pair);
    first = pair[0];
    say("FIOASYNC", ioctl(pair[0], FIOASYNC, &on));
    say("flag", (fcntl(pair[0], F_GETFL) & O_ASYNC) != 0);
    int self = getpid(), owner = 0;
    say("SIOCSPGRP", ioctl(pair[0], 0x8902, &self));
    say("SIOCGPGRP", ioctl(pair[0], 0x8904, &owner) | owner != self);
    write(pair[1], "a", 1);
    expect("stream");
    if (fork() == 0)
    {
        write(pair[1], "b", 1);
        _exit(0);
    }
    expect("from a child");
    wait(NULL);
    say("FIOASYNC off", ioctl(pair[0], FIOASYNC, &off));
    write(pair[1], "c", 1);
    expect_none("off");
    ioctl(pair[0], FIOASYNC, &on);
    fcntl(pair[0], F_SETSIG, SIGRTMIN);
    close(pair[1]);
    expect("the other end is gone");
    close(pair[0]);

    socketpair(AF_UNIX, SOCK_DGRAM, 0, pair);
    first = pair[0];
    switch_on(pair[0]);
    write(pair[1], "message", 7);
    expect("datagram");
    close(pair[0]);
    close(pair[1]);

    int listener = socket(AF_UNIX, SOCK_STREAM, 0), client = socket(AF_UNIX, SOCK_STREAM, 0);
    struct sockaddr_un address = { AF_UNIX, "\0signaldriven" };
    bind(listener, (struct sockaddr *)&address, sizeof address);
    listen(listener, 1);
    switch_on(listener);
    connect(client, (struct sockaddr *)&address, sizeof address);
    expect("somebody connects");
    int accepted = accept(listener, NULL, NULL);
    say("not of what is accepted", (fcntl(accepted, F_GETFL) & O_ASYNC) != 0);
    close(accepted);
    close(client);
    close(listener);
}

static void others(void)
{
    int master = posix_openpt(O_RDWR | O_NOCTTY);
    grantpt(master);
    unlockpt(master);
    int terminal = open(ptsname(master), O_RDWR | O_NOCTTY);
    switch_on(terminal);
    write(master, "line\n", 5);
    expect("a line typed");
    fcntl(terminal, F_SETFL, 0);
    close(terminal);
    close(master);

    mkfifo("fifo", 0600);
    int fifo = open("fifo", O_RDWR);
    fcntl(fifo, F_SETOWN, getpid());
    fcntl(fifo, F_SETFL, O_RDWR | O_ASYNC);
    int writer = open("fifo", O_WRONLY);
    write(writer, "x", 1);
    expect("FIFO");
    close(writer);
    close(fifo);

    int queue = inotify_init();
    inotify_add_watch(queue, ".", IN_DELETE);
    switch_on(queue);
    unlink("fifo");
    expect("inotify");
    close(queue);

    int on = 1, file = open("file", O_RDWR | O_CREAT, 0600);
    say("FIOASYNC of a file", ioctl(file, FIOASYNC, &on));
    say("O_ASYNC of a file", fcntl(file, F_SETFL, O_ASYNC));
    say("kept", (fcntl(file, F_GETFL) & O_ASYNC) != 0);
    say("an owner of a file", fcntl(file, F_SETOWN, getpid()));
    close(file);
    unlink("file");
}

static int thread_ends[2];

static void *thread(void *unused)
{
    struct f_owner_ex owner = { F_OWNER_TID, syscall(SYS_gettid) };
    say("F_OWNER_TID", fcntl(thread_ends[0], F_SETOWN_EX, &owner));
    fcntl(thread_ends[0], F_SETFL, O_ASYNC);
    write(thread_ends[1], "x", 1);
    expect("to a thread");
    return NULL;
}

static void owners(void)
{
    int ends[2];
    pthread_t other;
    pipe(thread_ends);
    pthread_create(&other, NULL, thread, NULL);
    pthread_join(other, NULL);
    write(thread_ends[1], "x", 1);
    expect_none("to a thread that has ended");

    // A group of its own, whose two members both get it.
    if (fork() == 0)
    {
        setpgid(0, 0);
        pipe(ends);
        pid_t child = fork();
        if (child == 0)
        {
            siginfo_t information;
            struct timespec limit = { 20, 0 };
            _exit(sigtimedwait(&set, &information, &limit) == SIGIO ? 5 : 6);
        }
        say("group", fcntl(ends[0], F_SETOWN, -getpgrp()));
        struct f_owner_ex owner;
        fcntl(ends[0], F_GETOWN_EX, &owner);
        say("kind", owner.type == F_OWNER_PGRP && owner.pid == getpgrp());
        fcntl(ends[0], F_SETFL, O_ASYNC);
        write(ends[1], "x", 1);
        expect("to a member");
        int status;
        waitpid(child, &status, 0);
        say("to the other", WEXITSTATUS(status));
        exit(0);
    }
    wait(NULL);

    // By default it ends the program.
    if (fork() == 0)
    {
        sigprocmask(SIG_UNBLOCK, &set, NULL);
        pipe(ends);
        switch_on(ends[0]);
        write(ends[1], "x", 1);
        for (;;)
            pause();
    }
    int status;
    wait(&status);
    say("ended by", WIFSIGNALED(status) && WTERMSIG(status) == SIGIO);

    // Somebody who may not signal that one.
    pid_t parent = getpid();
    if (fork() == 0)
    {
        setresuid(1000, 1000, 1000);
        pipe(ends);
        say("another user's process", fcntl(ends[0], F_SETOWN, parent));
        uid_t users[2] = { 1, 1 };
        say("F_GETOWNER_UIDS", fcntl(ends[0], 17, users) | (users[0] != 1000) | (users[1] != 1000));
        fcntl(ends[0], F_SETFL, O_ASYNC);
        write(ends[1], "x", 1);
        exit(0);
    }
    wait(NULL);
    expect_none("of another user");

    pipe(ends);
    struct f_owner_ex wrong = { 3, getpid() };
    say("no such process", fcntl(ends[0], F_SETOWN, 0x3FFFFFFF));
    say("no such group", fcntl(ends[0], F_SETOWN, -0x3FFFFFFF));
    say("no such kind", fcntl(ends[0], F_SETOWN_EX, &wrong));
    say("no number at all", fcntl(ends[0], F_SETOWN, 0x80000000));
    say("no such signal", fcntl(ends[0], F_SETSIG, 65));
    say("bad address", fcntl(ends[0], F_SETOWN_EX, 8));
    say("owner still", fcntl(ends[0], F_GETOWN));
}

static volatile int handled;

static void handle(int number)
{
    handled++;
}

static void handlers(void)
{
    int ends[2];
    char byte;
    pipe(ends);
    signal(SIGIO, handle);
    sigprocmask(SIG_UNBLOCK, &set, NULL);
    fcntl(ends[0], F_SETOWN, getpid());
    fcntl(ends[0], F_SETFL, O_ASYNC | O_NONBLOCK);
    for (int i = 0; i < 100; i++)
    {
        int before = handled;
        write(ends[1], "x", 1);
        while (handled == before)
            usleep(100);
        if (read(ends[0], &byte, 1) != 1)
            say("read", -1);
    }
    say("handled", handled);

    // A child fills the pipe and waits for room.
    static char many[300000];
    if (fork() == 0)
        _exit(write(ends[1], many, sizeof many) == sizeof many ? 3 : 4);
    long total = 0;
    while (total < sizeof many)
    {
        static char buffer[65536];
        long count = read(ends[0], buffer, sizeof buffer);
        if (count > 0)
            total += count;
        else
            usleep(100);
    }
    int status;
    wait(&status);
    say("all of it", WEXITSTATUS(status));
}

int main(void)
{
    sigemptyset(&set);
    sigaddset(&set, SIGIO);
    sigaddset(&set, SIGCHLD);
    sigaddset(&set, SIGRTMIN);
    sigset_t blocked = set;
    sigaddset(&blocked, SIGRTMIN + 1);
    sigprocmask(SIG_BLOCK, &blocked, NULL);
    pipes();

    // From here on there are children.
    sigdelset(&set, SIGCHLD);
    sockets();
    others();
    owners();
    handlers();
    return 0;
}
