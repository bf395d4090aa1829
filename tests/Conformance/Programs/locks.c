// What locks of files say to other processes: flock, fcntl, open file descriptions; who waits, and after a rename.
// Written on Linux: gcc -O2 -w locks.c -o locks && ./locks FOLDER > locks.expected
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/wait.h>
#include <unistd.h>

static const char *name = "locked";

static int lock(int file, int command, int type, long start, long length)
{
    struct flock range = { .l_type = type, .l_whence = SEEK_SET, .l_start = start, .l_len = length };
    return fcntl(file, command, &range);
}

static void say(const char *what, int result)
{
    printf("%s: %s\n", what, result == 0 ? "taken" : strerrorname_np(errno));
}

// Another process asks for the whole file.
static void ask_flock(const char *what, int operation)
{
    fflush(stdout);
    if (fork() == 0) {
        say(what, flock(open(name, O_RDWR), operation | LOCK_NB));
        fflush(stdout);
        _exit(0);
    }
    wait(NULL);
}

// Another process asks for a range, and for who has the file.
static void ask(const char *what, int command, int type, long start, long length)
{
    fflush(stdout);
    if (fork() == 0) {
        int file = open(name, O_RDWR);
        struct flock range = { .l_type = F_WRLCK };
        say(what, lock(file, command, type, start, length));
        fcntl(file, F_GETLK, &range);
        printf("  holder: %s\n", range.l_type == F_UNLCK ? "none" : range.l_pid == getppid() ? "parent" : range.l_pid == -1 ? "description" : "other");
        fflush(stdout);
        _exit(0);
    }
    wait(NULL);
}

int main(int count, char **arguments)
{
    if (count > 1 && chdir(arguments[1]) != 0)
        return 1;
    int file = open(name, O_RDWR | O_CREAT, 0644);
    write(file, "0123456789", 10);

    flock(file, LOCK_EX);
    ask_flock("exclusive beside exclusive", LOCK_EX);
    flock(file, LOCK_SH);
    ask_flock("shared beside shared", LOCK_SH);
    ask_flock("exclusive beside shared", LOCK_EX);
    flock(file, LOCK_UN);
    ask_flock("exclusive on none", LOCK_EX);

    lock(file, F_SETLK, F_WRLCK, 2, 4);
    ask("the same range", F_SETLK, F_WRLCK, 3, 1);
    ask("the range beside it", F_SETLK, F_WRLCK, 6, 2);
    ask("for reading", F_SETLK, F_RDLCK, 5, 9);
    ask("by description", F_OFD_SETLK, F_WRLCK, 3, 1);
    lock(file, F_SETLK, F_UNLCK, 0, 0);
    ask("given back", F_SETLK, F_WRLCK, 3, 1);

    lock(file, F_OFD_SETLK, F_RDLCK, 0, 5);
    ask("description, reading beside reading", F_OFD_SETLK, F_RDLCK, 0, 5);
    ask("description, writing beside reading", F_OFD_SETLK, F_WRLCK, 4, 1);
    ask("process, writing beside reading", F_SETLK, F_WRLCK, 4, 1);

    // Whoever waits gets it when the last handle of the description is closed.
    fflush(stdout);
    if (fork() == 0) {
        close(file);
        say("waited", lock(open(name, O_RDWR), F_OFD_SETLKW, F_WRLCK, 0, 0));
        fflush(stdout);
        _exit(0);
    }
    printf("let go\n");
    fflush(stdout);
    close(file);
    wait(NULL);

    file = open(name, O_RDWR);
    lock(file, F_SETLK, F_WRLCK, 0, 0);
    rename(name, "renamed");
    name = "renamed";
    ask("after a rename", F_SETLK, F_WRLCK, 0, 1);
    unlink(name);
    return 0;
}
