/*
 * Calls around open files that ordinary programs make now and then: appending from several processes, flags of a single write, modes through
 * /proc/self/fd, long datagrams, renaming a link that is written as a directory, several futexes at once, splicing devices, reading only what is
 * in memory, message queues that start threads.
 *
 *   gcc -O1 -pthread -o descriptions descriptions.c && ./descriptions > descriptions.expected
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <linux/futex.h>
#include <mqueue.h>
#include <pthread.h>
#include <semaphore.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static const char *result(long value)
{
    static char text[32];
    if (value >= 0)
        snprintf(text, sizeof text, "%ld", value);
    return value >= 0 ? text : strerrorname_np(errno);
}

static void appending(void)
{
    enum { PROCESSES = 4, LINES = 500, LENGTH = 64 };
    unlink("log");
    for (int i = 0; i < PROCESSES; i++)
        if (fork() == 0) {
            int file = open("log", O_WRONLY | O_CREAT | O_APPEND, 0600);
            char line[LENGTH];
            memset(line, 'a' + i, LENGTH - 1);
            line[LENGTH - 1] = '\n';
            for (int k = 0; k < LINES; k++)
                if (write(file, line, LENGTH) != LENGTH)
                    _exit(1);
            _exit(0);
        }
    int status, failed = 0;
    while (wait(&status) > 0)
        failed |= status;
    int counts[PROCESSES] = { 0 }, torn = 0;
    char line[LENGTH];
    FILE *log = fopen("log", "r");
    while (fread(line, 1, LENGTH, log) == LENGTH) {
        int whole = line[LENGTH - 1] == '\n' && line[0] >= 'a' && line[0] < 'a' + PROCESSES;
        for (int k = 1; k < LENGTH - 1; k++)
            whole &= line[k] == line[0];
        if (whole)
            counts[line[0] - 'a']++;
        else
            torn++;
    }
    fclose(log);
    printf("appended by %d: failed %d, torn %d, lines %d %d %d %d\n", PROCESSES, failed, torn, counts[0], counts[1], counts[2], counts[3]);
}

static void single_writes(void)
{
    char text[32] = "";
    struct iovec first = { "abc", 3 }, more[2] = { { "12", 2 }, { "345", 3 } };
    int file = open("single", O_RDWR | O_CREAT | O_TRUNC, 0600);
    printf("write %s\n", result(write(file, "0123456789", 10)));
    lseek(file, 2, SEEK_SET);
    printf("append %s", result(pwritev2(file, &first, 1, 4, RWF_APPEND)));
    printf(", position %s\n", result(lseek(file, 0, SEEK_CUR)));
    printf("append at the position %s", result(pwritev2(file, more, 2, -1, RWF_APPEND)));
    printf(", position %s\n", result(lseek(file, 0, SEEK_CUR)));
    printf("to the medium %s\n", result(pwritev2(file, &first, 1, 0, RWF_DSYNC)));
    printf("with attributes %s\n", result(pwritev2(file, &first, 1, 1, RWF_SYNC)));
    printf("unknown flag %s\n", result(pwritev2(file, &first, 1, 1, 0x4000)));
    pread(file, text, sizeof text - 1, 0);
    printf("%s\n", text);
    close(file);
}

static void modes(void)
{
    char name[64];
    struct stat status;
    mkdir("folder", 0700);
    int place = open("folder", O_PATH | O_NOFOLLOW | O_CLOEXEC);
    snprintf(name, sizeof name, "/proc/self/fd/%d", place);
    printf("chmod of a place %s\n", result(chmod(name, 0750)));
    printf("fchmod of a place %s\n", result(fchmod(place, 0700)));
    stat("folder", &status);
    printf("%o\n", status.st_mode & 07777);
    printf("chmod of nothing %s\n", result(chmod("/proc/self/fd/777", 0700)));
    printf("without following %s", result(fchmodat(AT_FDCWD, "folder", 0711, AT_SYMLINK_NOFOLLOW)));
    stat("folder", &status);
    printf(" %o\n", status.st_mode & 07777);
    close(place);
}

static void links(void)
{
    unlink("link");
    symlink("folder", "link");
    printf("rename(link/) %s\n", result(rename("link/", "other")));
    printf("rename(folder, link/) %s\n", result(rename("folder", "link/")));
    printf("rename(folder/) %s\n", result(rename("folder/", "moved/")));
    printf("rename(moved) %s\n", result(rename("moved", "folder")));
    printf("unlink(link/) %s\n", result(unlink("link/")));
    printf("rmdir(link/) %s\n", result(rmdir("link/")));
    printf("unlink(link) %s\n", result(unlink("link")));
}

static void datagrams(void)
{
    int ends[2], size = 0;
    socklen_t length = sizeof size;
    socketpair(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK, 0, ends);
    getsockopt(ends[0], SOL_SOCKET, SO_SNDBUF, &size, &length);
    char *bytes = malloc((size_t)size), *copy = malloc((size_t)size);
    for (int i = 0; i < size; i++)
        bytes[i] = (char)(i * 7);
    printf("too long %s\n", result(send(ends[0], bytes, (size_t)size, 0)));
    long half = size / 2;
    printf("half %d\n", send(ends[0], bytes, (size_t)half, 0) == half);
    printf("half %d\n", send(ends[0], bytes, (size_t)half, 0) == half);
    printf("no room %s\n", result(send(ends[0], bytes, (size_t)half, 0)));
    printf("received %d", recv(ends[1], copy, (size_t)size, 0) == half);
    printf(", the same %d\n", memcmp(bytes, copy, (size_t)half) == 0);
    free(bytes);
    free(copy);
    close(ends[0]);
    close(ends[1]);
}

static void started_programs(void)
{
    char buffer[4096] __attribute__((aligned(8)));
    int watcher = inotify_init1(IN_NONBLOCK);
    inotify_add_watch(watcher, "/proc/self/exe", IN_OPEN);
    pid_t child = fork();
    if (child == 0) {
        execl("/proc/self/exe", "descriptions", "end", (char *)NULL);
        _exit(9);
    }
    int status;
    waitpid(child, &status, 0);
    printf("exec is an opening: %d, ended with %d\n", read(watcher, buffer, sizeof buffer) > 0, WEXITSTATUS(status));
    close(watcher);
}

static int is_later(struct timespec first, struct timespec second)
{
    return second.tv_sec > first.tv_sec || (second.tv_sec == first.tv_sec && second.tv_nsec > first.tv_nsec);
}

static void mapped_times(void)
{
    /* Longer than a step of the clock that files' times come from. */
    struct timespec step = { 0, 20000000 };
    struct stat before, after;
    int file = open("mapped", O_RDWR | O_CREAT | O_TRUNC, 0600);
    if (write(file, "a", 1) != 1)
        return;
    fstat(file, &before);
    nanosleep(&step, NULL);
    char *bytes = mmap(NULL, 1, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    bytes[0] = 'b';
    msync(bytes, 1, MS_SYNC);
    munmap(bytes, 1);
    fstat(file, &after);
    printf("written through a mapping: modified %d, changed %d\n", is_later(before.st_mtim, after.st_mtim), is_later(before.st_ctim, after.st_ctim));
    nanosleep(&step, NULL);
    bytes = mmap(NULL, 1, PROT_READ, MAP_SHARED, file, 0);
    printf("read %c", bytes[0]);
    munmap(bytes, 1);
    fstat(file, &before);
    printf(" through a mapping: accessed %d, modified %d\n", is_later(after.st_atim, before.st_atim), is_later(after.st_mtim, before.st_mtim));
    close(file);
}

static uint32_t words[3];

static long wait_for(struct futex_waitv *waits, unsigned count, struct timespec *deadline)
{
    return syscall(449, waits, count, 0, deadline, CLOCK_MONOTONIC);
}

static void *wake_second(void *unused)
{
    /* Again and again, for the other thread may not have gone to wait yet. */
    while (syscall(SYS_futex, &words[1], FUTEX_WAKE_PRIVATE, 1, NULL, NULL, 0) == 0)
        usleep(1000);
    return unused;
}

static void several_futexes(void)
{
    struct futex_waitv waits[3];
    struct timespec soon;
    memset(waits, 0, sizeof waits);
    for (int i = 0; i < 3; i++) {
        waits[i].uaddr = (uintptr_t)&words[i];
        waits[i].flags = FUTEX_32 | FUTEX_PRIVATE_FLAG;
    }
    printf("none %s\n", result(wait_for(waits, 0, NULL)));
    printf("too many %s\n", result(wait_for(waits, 129, NULL)));
    waits[2].val = 5;
    printf("differs %s\n", result(wait_for(waits, 3, NULL)));
    waits[2].val = 0;
    clock_gettime(CLOCK_MONOTONIC, &soon);
    printf("late %s\n", result(wait_for(waits, 3, &soon)));
    waits[2].flags = 0x40;
    printf("flags %s\n", result(wait_for(waits, 3, &soon)));
    waits[2].flags = FUTEX_32 | FUTEX_PRIVATE_FLAG;
    pthread_t other;
    pthread_create(&other, NULL, wake_second, NULL);
    printf("woken %s\n", result(wait_for(waits, 3, NULL)));
    pthread_join(other, NULL);
}

/* Between pipes and the devices of memory. */
static void spliced_devices(void)
{
    int ends[2], null = open("/dev/null", O_RDWR), zero = open("/dev/zero", O_RDWR);
    char bytes[16];
    pipe(ends);
    printf("from zero %s\n", result(splice(zero, NULL, ends[1], NULL, 1000, 0)));
    printf("to null %s\n", result(splice(ends[0], NULL, null, NULL, 900, 0)));
    printf("left %s\n", result(read(ends[0], bytes, 16)));
    int sum = 0;
    for (int i = 0; i < 16; i++)
        sum += bytes[i];
    printf("sum %d\n", sum);
}

static void present_pages(void)
{
    char bytes[8] = "";
    struct iovec all = { bytes, 7 };
    int file = open("present", O_RDWR | O_CREAT, 0600);
    write(file, "contents", 8);
    printf("there %s\n", result(preadv2(file, &all, 1, 1, RWF_NOWAIT)));
    printf("read %s\n", bytes);
    lseek(file, 6, SEEK_SET);
    printf("by position %s\n", result(preadv2(file, &all, 1, -1, RWF_NOWAIT)));
    printf("position %s\n", result(lseek(file, 0, SEEK_CUR)));
    printf("behind %s\n", result(preadv2(file, &all, 1, 100, RWF_NOWAIT)));
    unlink("present");
}

static sem_t told;
static int told_value;

static void tell(union sigval value)
{
    told_value = value.sival_int;
    sem_post(&told);
}

/* mq_notify with a thread, which the C library starts when the kernel has written to its socket. */
static void told_threads(void)
{
    struct mq_attr attributes = { .mq_maxmsg = 4, .mq_msgsize = 16 };
    mq_unlink("/told");
    mqd_t queue = mq_open("/told", O_RDWR | O_CREAT, 0600, &attributes);
    struct sigevent how = { .sigev_notify = SIGEV_THREAD, .sigev_notify_function = tell, .sigev_value.sival_int = 42 };
    char bytes[16];
    sem_init(&told, 0, 0);
    for (int i = 0; i < 2; i++) {
        how.sigev_value.sival_int++;
        printf("register %s\n", result(mq_notify(queue, &how)));
        printf("again %s\n", result(mq_notify(queue, &how)));
        mq_send(queue, "x", 1, 0);
        sem_wait(&told);
        printf("told %d\n", told_value);
        mq_receive(queue, bytes, sizeof bytes, NULL);
    }
    printf("register %s\n", result(mq_notify(queue, &how)));
    printf("take back %s\n", result(mq_notify(queue, NULL)));
    mq_send(queue, "x", 1, 0);
    mq_close(queue);
    mq_unlink("/told");
}

/* What reading a queue's handle tells of it, but for numbers of processes. */
static void show(mqd_t queue)
{
    char text[200] = "";
    pread(queue, text, sizeof text - 1, 0);
    char *process = strstr(text, "NOTIFY_PID:");
    int number = process == NULL ? -1 : atoi(process + strlen("NOTIFY_PID:"));
    printf("%.*s%s\n", process == NULL ? 0 : (int)(process - text), text, number == 0 ? "nobody" : number == getpid() ? "this one" : "another");
}

static void read_queues(void)
{
    struct mq_attr attributes = { .mq_maxmsg = 4, .mq_msgsize = 100 };
    mq_unlink("/shown");
    mqd_t queue = mq_open("/shown", O_RDWR | O_CREAT, 0600, &attributes);
    struct sigevent how = { .sigev_notify = SIGEV_SIGNAL, .sigev_signo = SIGUSR1 };
    char text[100];
    show(queue);
    mq_send(queue, "hello", 5, 1);
    mq_send(queue, "you", 3, 2);
    show(queue);
    printf("first part %zd", read(queue, text, 40));
    printf(", second %zd", read(queue, text + 40, 60));
    printf(", end %zd\n", read(queue, text, 40));
    mq_receive(queue, text, sizeof text, NULL);
    mq_notify(queue, &how);
    show(queue);
    mq_notify(queue, NULL);
    how.sigev_notify = SIGEV_NONE;
    mq_notify(queue, &how);
    show(queue);
    mq_close(queue);
    mq_unlink("/shown");
}

/* An open directory of a process below /proc names it. */
static void process_directories(void)
{
    sigset_t set;
    struct timespec limit = { 20, 0 };
    sigemptyset(&set);
    sigaddset(&set, SIGUSR2);
    sigprocmask(SIG_BLOCK, &set, NULL);
    int self = open("/proc/self", O_RDONLY | O_DIRECTORY), all = open("/proc", O_RDONLY | O_DIRECTORY), file = open("/proc/self/stat", O_RDONLY);
    printf("through /proc/self %s\n", result(syscall(SYS_pidfd_send_signal, self, SIGUSR2, NULL, 0)));
    printf("came %d\n", sigtimedwait(&set, NULL, &limit) == SIGUSR2);
    printf("through /proc %s\n", result(syscall(SYS_pidfd_send_signal, all, 0, NULL, 0)));
    printf("through a file %s\n", result(syscall(SYS_pidfd_send_signal, file, 0, NULL, 0)));
    printf("through a number that is none %s\n", result(syscall(SYS_pidfd_send_signal, -1, 0, NULL, 0)));
    pid_t child = fork();
    if (child == 0)
        pause();
    char path[40];
    sprintf(path, "/proc/%d", child);
    int other = open(path, O_RDONLY | O_DIRECTORY);
    printf("to a child %s\n", result(syscall(SYS_pidfd_send_signal, other, SIGKILL, NULL, 0)));
    waitpid(child, NULL, 0);
    printf("that has ended %s\n", result(syscall(SYS_pidfd_send_signal, other, 0, NULL, 0)));
    close(self);
    close(all);
    close(file);
    close(other);
}

/* fchmod of what no file system has. */
static void permissions(void)
{
    int ends[2], sockets[2], memory = memfd_create("m", 0), event = eventfd(0, 0);
    struct stat information;
    pipe(ends);
    socketpair(AF_UNIX, SOCK_STREAM, 0, sockets);
    int handles[] = { ends[0], sockets[0], sockets[1], memory };
    for (int i = 0; i < 4; i++) {
        fstat(handles[i], &information);
        printf("at first %o, ", information.st_mode);
        printf("fchmod %s, ", result(fchmod(handles[i], 0240)));
        fstat(handles[i], &information);
        printf("then %o\n", information.st_mode);
        close(handles[i]);
    }
    close(ends[1]);
    close(event);
}

/* One wish for more than there is. */
static void too_much(void)
{
    size_t all = sysconf(_SC_PHYS_PAGES) * 4096UL + (64UL << 30);
    printf("more than all memory %s\n", mmap(NULL, all, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) == MAP_FAILED ? strerrorname_np(errno) : "mapped");
    char *place = mmap(NULL, all, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    printf("only the place for it %d\n", place != MAP_FAILED);
    munmap(place, all);
    place = mmap(NULL, all, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    printf("nothing that could be written %d\n", place != MAP_FAILED);
    munmap(place, all);
    place = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    printf("growing to that %s\n", mremap(place, 4096, all, MREMAP_MAYMOVE) == MAP_FAILED ? strerrorname_np(errno) : "mapped");
    printf("malloc %d\n", malloc(all) == NULL);
}

int main(int count, char **arguments)
{
    if (count > 1)
        return 3;
    setvbuf(stdout, NULL, _IONBF, 0);
    umask(022);
    appending();
    single_writes();
    modes();
    links();
    datagrams();
    started_programs();
    mapped_times();
    several_futexes();
    spliced_devices();
    present_pages();
    told_threads();
    read_queues();
    process_directories();
    permissions();
    too_much();
    return arguments == NULL;
}
