// Memory that is to stay and files that are memory: mlock and its limit, fallocate of memfd files, limits of files, lists of System V
// IPC, what /proc says of memory that a fork shares. Written on Linux: gcc -O2 -w memory.c -o
// memory && ./memory > memory.expected (as root, in an empty directory on tmpfs).
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ipc.h>
#include <sys/mman.h>
#include <sys/msg.h>
#include <sys/resource.h>
#include <sys/sem.h>
#include <sys/shm.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#define PAGE 4096

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

static void limit(int kind, rlim_t value)
{
    struct rlimit both = { value, value };
    setrlimit(kind, &both);
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

static void *map(int pages, int flags)
{
    return mmap(0, pages * PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | flags, -1, 0);
}

static long locked(void)
{
    char line[256];
    long kilobytes = -1;
    FILE *file = fopen("/proc/self/status", "r");
    while (fgets(line, sizeof line, file))
        sscanf(line, "VmLck: %ld", &kilobytes);
    fclose(file);
    return kilobytes;
}

static void locking(void)
{
    char *pages = map(16, 0);
    unsigned char present[16];
    limit(RLIMIT_MEMLOCK, 8 * PAGE);
    say("as user 0", mlock(pages, 16 * PAGE));
    mincore(pages, 16 * PAGE, present);
    say("present", present[0] & present[15] & 1);
    say("locked", locked());
    say("unlock the middle", munlock(pages + 4 * PAGE, 8 * PAGE));
    say("locked", locked());
    IN_CHILD(say("a child has", locked()));
    munmap(pages, 16 * PAGE);
    say("unmapped", locked());

    become(1000);
    pages = map(16, 0);
    say("too much", mlock(pages, 16 * PAGE));
    say("as much as may be", mlock(pages, 8 * PAGE));
    say("the same again", mlock(pages + PAGE, 4 * PAGE));
    say("one more", mlock(pages + 8 * PAGE, 1));
    say("on fault", syscall(SYS_mlock2, pages + 8 * PAGE, 1, 1));
    say("mapped locked", (long)map(1, MAP_LOCKED) < 0 ? -1 : 0);
    say("in place of one", munlock(pages + PAGE + 5, 1));
    say("one more", mlock(pages + 8 * PAGE, 1));
    say("locked", locked());
    say("longer", (long)mremap(pages + 8 * PAGE, PAGE, 2 * PAGE, MREMAP_MAYMOVE) < 0 ? -1 : 0);
    say("a hole", (munmap(pages + 12 * PAGE, PAGE), munlockall(), mlock(pages + 11 * PAGE, 3 * PAGE)));
    munlockall();
    say("all", mlockall(MCL_CURRENT));
    say("future", mlockall(MCL_FUTURE));
    pages = map(4, 0);
    say("is locked", locked());
    say("too much", (long)map(16, 0) < 0 ? -1 : 0);
    say("nothing", mlockall(0));
    say("only on fault", mlockall(MCL_ONFAULT));
    say("end", munlockall());
    say("locked", locked());

    int segment = shmget(IPC_PRIVATE, 16 * PAGE, 0600 | IPC_CREAT);
    say("a segment", shmctl(segment, SHM_LOCK, 0));
    shmctl(segment, IPC_RMID, 0);
    segment = shmget(IPC_PRIVATE, 4 * PAGE, 0600 | IPC_CREAT);
    say("a small one", shmctl(segment, SHM_LOCK, 0));
    say("unlock it", shmctl(segment, SHM_UNLOCK, 0));
    limit(RLIMIT_MEMLOCK, 0);
    say("no segment", shmctl(segment, SHM_LOCK, 0));
    shmctl(segment, IPC_RMID, 0);
    say("none", mlock(pages, PAGE));
    say("none mapped", (long)map(1, MAP_LOCKED) < 0 ? -1 : 0);
    say("not all", mlockall(MCL_CURRENT));
    say("unlock", munlock(pages, PAGE));
}

static void memory_files(void)
{
    int file = memfd_create("pages", MFD_ALLOW_SEALING);
    say("room", fallocate(file, 0, 0, 3 * PAGE));
    struct stat status;
    fstat(file, &status);
    say("size", status.st_size);
    char *pages = mmap(0, 3 * PAGE, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    memset(pages, 'x', 3 * PAGE);
    say("hole", fallocate(file, FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, PAGE, PAGE));
    say("before it", pages[PAGE - 1]);
    say("in it", pages[PAGE]);
    say("its end", pages[2 * PAGE - 1]);
    say("behind it", pages[2 * PAGE]);
    say("kept", fallocate(file, FALLOC_FL_KEEP_SIZE, 0, 5 * PAGE));
    fstat(file, &status);
    say("size", status.st_size);
    say("seal size", fcntl(file, F_ADD_SEALS, F_SEAL_GROW));
    say("more room", fallocate(file, 0, 0, 4 * PAGE));
    say("hole", fallocate(file, FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, 0, 10));
    say("first byte", pages[0]);
    say("next byte", pages[10]);
    munmap(pages, 3 * PAGE);
    say("seal contents", fcntl(file, F_ADD_SEALS, F_SEAL_WRITE));
    say("hole", fallocate(file, FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, 0, PAGE));
    close(file);
}

static void on_limit(int signal)
{
    printf("signal %d\n", signal);
}

static void file_limits(void)
{
    int file = open("limited", O_RDWR | O_CREAT, 0600);
    signal(SIGXFSZ, on_limit);
    limit(RLIMIT_FSIZE, 4 * PAGE);
    say("room", fallocate(file, 0, 0, 4 * PAGE));
    say("too much", fallocate(file, 0, 0, 4 * PAGE + 1));
    say("without size", fallocate(file, FALLOC_FL_KEEP_SIZE, 0, 8 * PAGE));
    say("hole", fallocate(file, FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, 4 * PAGE, PAGE));
    close(file);
    unlink("limited");
}

/* What ipcs asks for: each object is found by its place. */
static void listing(void)
{
    struct shm_info pages;
    struct shmid_ds segment;
    struct msqid_ds queue;
    struct msginfo messages;
    struct seminfo semaphores;
    struct semid_ds set;
    union { int value; void *pointer; } argument;
    int ids[3] = { shmget(IPC_PRIVATE, 3 * PAGE, 0600), msgget(IPC_PRIVATE, 0600), semget(IPC_PRIVATE, 5, 0600) };
    int found[3] = { 0, 0, 0 };
    int last = shmctl(0, SHM_INFO, (void *)&pages);
    for (int i = 0; i <= last; i++)
        found[0] += shmctl(i, SHM_STAT, &segment) == ids[0] && segment.shm_segsz == 3 * PAGE;
    last = msgctl(0, MSG_INFO, (void *)&messages);
    for (int i = 0; i <= last; i++)
        found[1] += msgctl(i, MSG_STAT, &queue) == ids[1];
    argument.pointer = &semaphores;
    last = semctl(0, 0, SEM_INFO, argument);
    argument.pointer = &set;
    for (int i = 0; i <= last; i++)
        found[2] += semctl(i, 0, SEM_STAT, argument) == ids[2] && set.sem_nsems == 5;
    printf("found %d %d %d\n", found[0], found[1], found[2]);
    say("behind the last", shmctl(1000000, SHM_STAT, &segment));
    printf("some %d %d %d\n", pages.used_ids > 0 && pages.shm_tot >= 3, messages.msgpool > 0, semaphores.semusz > 0 && semaphores.semaem >= 5);
    struct shminfo limits[2];
    last = shmctl(0, IPC_INFO, (void *)limits);
    printf("limits %d\n", last >= 0);
    shmctl(ids[0], IPC_RMID, 0);
    msgctl(ids[1], IPC_RMID, 0);
    semctl(ids[2], 0, IPC_RMID);
}

// A line of /proc/self/smaps for the mapping with an address, in KiB.
static long detail(const void *address, const char *name)
{
    char line[256];
    long value = -1;
    int here = 0;
    FILE *maps = fopen("/proc/self/smaps", "r");
    while (maps && fgets(line, sizeof line, maps)) {
        unsigned long from, to;
        if (sscanf(line, "%lx-%lx ", &from, &to) == 2)
            here = from <= (unsigned long)address && (unsigned long)address < to;
        else if (here && strncmp(line, name, strlen(name)) == 0 && line[strlen(name)] == ':')
            value = atol(line + strlen(name) + 1);
    }
    if (maps)
        fclose(maps);
    return value;
}

static void details(const char *what, const void *address)
{
    printf("%s: %ld shared and %ld private KiB written, %ld resident\n", what, detail(address, "Shared_Dirty"), detail(address, "Private_Dirty"),
        detail(address, "Rss"));
}

// Redis looks at this before it trusts fork: pages that were given up (MADV_FREE), and written to again before they were taken.
static void sharing(void)
{
    char *memory = mmap(0, 5 * PAGE, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    char *middle = memory + PAGE;
    mprotect(middle, 3 * PAGE, PROT_READ | PROT_WRITE);
    memset(middle, 1, 2 * PAGE);
    madvise(middle, 2 * PAGE, MADV_FREE);
    memset(middle, 2, 2 * PAGE);
    details("alone", middle);
    IN_CHILD(
        details("child", middle);
        middle[0] = 3;
        details("child that wrote", middle));
    details("alone again", middle);
    char *shared = mmap(0, 2 * PAGE, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    shared[0] = 1;
    IN_CHILD(shared[0] = 2; details("shared, in a child", shared));
}

int main(int count, char **arguments)
{
    setvbuf(stdout, 0, _IOLBF, 0);
    IN_CHILD(locking());
    memory_files();
    listing();
    IN_CHILD(file_limits());
    sharing();
    return 0;
}
