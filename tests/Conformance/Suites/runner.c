/*
 * One program with all tests of a suite in it (build.sh makes the table), and what runs them: each in a process and a session of its own,
 * with a time limit, in an empty directory. Prints a line per test: what it returned, how long it took, its name.
 *
 *   tests [-v] [-t SECONDS] [-d DIRECTORY] [NAME…]    NAME is a test, or the beginning of one with * behind it
 *
 * As the first process of a Linux (init), it mounts what tests expect and switches the machine off at the end.
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/reboot.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "runner.h"

static int verbose;
static int limit = 60;
static const char *directory = "/tmp";
static int counts[256];

static void empty(const char *path)
{
    DIR *entries = opendir(path);
    if (entries == NULL)
        return;
    struct dirent *entry;
    while ((entry = readdir(entries)) != NULL) {
        char name[512];
        if (strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0)
            continue;
        snprintf(name, sizeof name, "%s/%s", path, entry->d_name);
        if (unlink(name) != 0 && (errno == EISDIR || errno == EPERM)) {
            empty(name);
            rmdir(name);
        }
    }
    closedir(entries);
}

/* The test itself, in its own process. */
static void become(const struct test *test, int output)
{
    char *arguments[] = { (char *)test->name, NULL };
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    setsid();
    if (chdir(directory) != 0)
        _exit(99);
    int null = open("/dev/null", O_RDWR);
    dup2(null < 0 ? output : null, 0);
    dup2(output, 1);
    dup2(output, 2);
    if (null > 2)
        close(null);
    if (output > 2)
        close(output);
    exit(test->main(1, arguments));
}

static void run(const struct test *test)
{
    struct timespec start, now;
    siginfo_t ended;
    int ends[2];
    int status = 0;
    int timed_out = 0;
    char text[4096];
    size_t length = 0;
    sigset_t child;

    empty(directory);
    if (pipe2(ends, O_CLOEXEC) != 0) {
        perror("pipe");
        exit(1);
    }
    fcntl(ends[0], F_SETFL, O_NONBLOCK);
    sigemptyset(&child);
    sigaddset(&child, SIGCHLD);
    clock_gettime(CLOCK_MONOTONIC, &start);
    pid_t process = fork();
    if (process == 0)
        become(test, ends[1]);
    close(ends[1]);
    for (;;) {
        memset(&ended, 0, sizeof ended);
        if (process < 0 || waitid(P_PID, (id_t)process, &ended, WEXITED | WNOHANG | WNOWAIT) != 0 || ended.si_pid != 0)
            break;
        clock_gettime(CLOCK_MONOTONIC, &now);
        if (now.tv_sec - start.tv_sec >= limit) {
            timed_out = 1;
            break;
        }
        struct timespec step = { now.tv_sec == start.tv_sec ? 0 : 0, now.tv_sec == start.tv_sec ? 1000000 : 20000000 };
        sigtimedwait(&child, NULL, &step);
        ssize_t count = length < sizeof text - 1 ? read(ends[0], text + length, sizeof text - 1 - length) : 0;
        char waste[512];
        if (count > 0)
            length += (size_t)count;
        else if (length == sizeof text - 1)
            while (read(ends[0], waste, sizeof waste) > 0)
                ;
    }
    kill(-process, SIGKILL);
    kill(process, SIGKILL);
    waitpid(process, &status, 0);
    ssize_t count;
    while (length < sizeof text - 1 && (count = read(ends[0], text + length, sizeof text - 1 - length)) > 0)
        length += (size_t)count;
    close(ends[0]);
    clock_gettime(CLOCK_MONOTONIC, &now);
    long milliseconds = (now.tv_sec - start.tv_sec) * 1000 + (now.tv_nsec - start.tv_nsec) / 1000000;

    char result[32];
    if (process < 0)
        snprintf(result, sizeof result, "no-process");
    else if (timed_out)
        snprintf(result, sizeof result, "time");
    else if (WIFSIGNALED(status))
        snprintf(result, sizeof result, "signal-%d", WTERMSIG(status));
    else
        snprintf(result, sizeof result, "%d", WEXITSTATUS(status));
    counts[process < 0 || timed_out ? 254 : WIFSIGNALED(status) ? 255 : WEXITSTATUS(status)]++;
    printf("= %s %ld %s\n", result, milliseconds, test->name);
    text[length] = 0;
    if (verbose && strcmp(result, "0") != 0)
        for (char *line = strtok(text, "\n"); line != NULL; line = strtok(NULL, "\n"))
            printf("| %s\n", line);
    fflush(stdout);
}

static int chosen(const struct test *test, int count, char **names)
{
    for (int i = 0; i < count; i++) {
        size_t length = strlen(names[i]);
        if (length != 0 && names[i][length - 1] == '*' ? strncmp(names[i], test->name, length - 1) == 0 : strcmp(names[i], test->name) == 0)
            return 1;
    }
    return count == 0;
}

static void start_linux(void)
{
    mkdir("/dev", 0755);
    mkdir("/proc", 0755);
    mkdir("/sys", 0755);
    mkdir("/tmp", 01777);
    mount("dev", "/dev", "devtmpfs", 0, NULL);
    mkdir("/dev/shm", 01777);
    mkdir("/dev/pts", 0755);
    mount("proc", "/proc", "proc", 0, NULL);
    mount("sys", "/sys", "sysfs", 0, NULL);
    mount("tmp", "/tmp", "tmpfs", 0, NULL);
    mount("shm", "/dev/shm", "tmpfs", 0, NULL);
    mount("pts", "/dev/pts", "devpts", 0, NULL);
    int console = open("/dev/console", O_RDWR);
    dup2(console, 0);
    dup2(console, 1);
    dup2(console, 2);
}

int main(int count, char **words)
{
    static char *all[64];
    sigset_t child;
    int first = getpid() == 1;
    if (first) {
        start_linux();
        FILE *file = fopen("/arguments", "r");
        char line[1024] = "";
        if (file != NULL && fgets(line, sizeof line, file) != NULL) {
            line[strcspn(line, "\n")] = 0;
            count = 0;
            all[count++] = words[0];
            for (char *word = strtok(line, " "); word != NULL && count < 63; word = strtok(NULL, " "))
                all[count++] = word;
            words = all;
        }
    }
    int option;
    while ((option = getopt(count, words, "vt:d:")) != -1) {
        if (option == 'v')
            verbose = 1;
        else if (option == 't')
            limit = atoi(optarg);
        else if (option == 'd')
            directory = optarg;
        else
            return 2;
    }
    char work[256];
    snprintf(work, sizeof work, "%s/conformance", directory);
    mkdir(directory, 01777);
    mkdir(work, 0777);
    directory = work;
    sigemptyset(&child);
    sigaddset(&child, SIGCHLD);
    sigprocmask(SIG_BLOCK, &child, NULL);
    setvbuf(stdout, NULL, _IOLBF, 0);
    for (const struct test *test = tests; test->name != NULL; test++)
        if (chosen(test, count - optind, words + optind))
            run(test);
    for (int i = 0; i < 256; i++)
        if (counts[i] != 0)
            printf("# %d: %d\n", i, counts[i]);
    printf("# end\n");
    fflush(stdout);
    if (first) {
        sync();
        reboot(RB_POWER_OFF);
    }
    return 0;
}
