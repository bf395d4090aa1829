// Times of access: what counts, who reads without a trace (O_NOATIME), and who may not. Written on Linux: gcc -O2 -w accesses.c -o accesses && ./accesses FOLDER >
// accesses.expected (as root, FOLDER mounted with relatime).
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

static char byte;

static void say(const char *what, long result)
{
    if (result < 0)
        printf("%s: %s\n", what, strerrorname_np(errno));
    else
        printf("%s: %ld\n", what, result);
    fflush(stdout);
}

static int make(const char *name)
{
    int file = open(name, O_WRONLY | O_CREAT | O_TRUNC, 0644);
    write(file, "text\n", 5);
    close(file);
    usleep(20000);
    return open(name, O_RDONLY | O_NOATIME);
}

// The file was written after it was made: whoever reads it is seen.
static void look(const char *what, int file)
{
    struct stat status;
    fstat(file, &status);
    int isRead = status.st_atim.tv_sec > status.st_mtim.tv_sec
        || (status.st_atim.tv_sec == status.st_mtim.tv_sec && status.st_atim.tv_nsec > status.st_mtim.tv_nsec);
    printf("%s: %s\n", what, isRead ? "seen" : "not seen");
    fflush(stdout);
}

static void set(const char *name, long accessed, long modified)
{
    struct timespec times[2] = {{accessed, 0}, {modified, 0}};
    utimensat(AT_FDCWD, name, times, 0);
}

static void access_of(const char *what, const char *name, int flags, long accessed, long modified)
{
    struct stat status;
    set(name, accessed, modified);
    int reading = open(name, O_RDONLY | flags);
    read(reading, &byte, 1);
    close(reading);
    stat(name, &status);
    printf("%s: %s\n", what, status.st_atime == accessed ? "as it was" : "read now");
}

static void times(void)
{
    long now = time(0);
    struct stat status;

    // Setting a time changes that of the change too: what was set by hand to less is older than that.
    access_of("before the last change", "two", 0, now - 100, now - 200);
    access_of("not to be seen", "two", O_NOATIME, now - 100, now - 50);
    access_of("behind all changes", "two", 0, now + 1000, now - 50);
    access_of("in front of the modification", "two", 0, now + 1000, now + 2000);
    access_of("longer ago than a day", "two", 0, now - 200000, now - 300000);

    // The first reading after a change counts, the second one does not.
    set("two", now - 100, now - 200);
    usleep(50000);
    int reading = open("two", O_RDONLY);
    read(reading, &byte, 1);
    fstat(reading, &status);
    struct timespec first = status.st_atim;
    usleep(50000);
    pread(reading, &byte, 1, 10);
    fstat(reading, &status);
    printf("second reading: %s\n", memcmp(&first, &status.st_atim, sizeof first) ? "counts" : "does not count");
    say("at the end", pread(reading, &byte, 1, 1 << 30));
    close(reading);

}

// A name, a mode and a link are changes too: the first reading after them counts.
static long long read_now(void)
{
    struct stat status;
    int reading = open("two", O_RDONLY);
    read(reading, &byte, 1);
    close(reading);
    stat("two", &status);
    usleep(20000);
    return status.st_atim.tv_sec * 1000000000LL + status.st_atim.tv_nsec;
}

static void changes(void)
{
    long long first = read_now();
    printf("nothing: %d\n", read_now() != first);
    first = read_now();
    chmod("two", 0600);
    usleep(20000);
    printf("mode: %d\n", read_now() != first);
    first = read_now();
    link("two", "three");
    usleep(20000);
    printf("one more name: %d\n", read_now() != first);
    first = read_now();
    unlink("three");
    usleep(20000);
    printf("one name less: %d\n", read_now() != first);
    first = read_now();
    rename("two", "four");
    rename("four", "two");
    usleep(20000);
    printf("another name: %d\n", read_now() != first);
}

int main(int count, char **arguments)
{
    chdir(arguments[1]);
    int file = make("read");
    say("flag", fcntl(file, F_GETFL) & O_NOATIME);
    say("read", read(file, &byte, 1));
    look("read", file);
    say("read at", pread(file, &byte, 1, 2));
    look("read at", file);
    char *view = mmap(0, 4096, PROT_READ, MAP_PRIVATE, file, 0);
    byte = view[3];
    look("mapped", file);
    say("take it away", fcntl(file, F_SETFL, 0));
    say("flag", fcntl(file, F_GETFL) & O_NOATIME);
    say("read", read(file, &byte, 1));
    look("read", file);

    file = make("other");
    say("read", read(open("other", O_RDONLY), &byte, 1));
    look("with a trace", file);
    make("two");
    times();
    changes();
    setegid(65534);
    seteuid(65534);
    say("somebody else's", open("read", O_RDONLY | O_NOATIME));
    say("without it", open("read", O_RDONLY) > 2);
    say("only the place", open("read", O_PATH | O_NOATIME) > 2);
    return 0;
}
