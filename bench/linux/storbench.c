/*
 * storbench: what a disk and its file system cost, seen from a program.  One static AArch64 Linux
 * executable for Linux and ViperOS.
 *
 * Usage: storbench [-d directory] [-s MiB of the large file] [test...]
 *
 * Prints a line "name value unit" for each test: ns for one operation, or MB/s. Files are taken out
 * of the page cache with posix_fadvise(POSIX_FADV_DONTNEED) after fsync. A figure is the median of
 * the rounds where a round is short, else that of the one round.
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

enum { PAGE = 4096, CHUNK = 256 * 1024, FILES = 10000, TREE_DIRS = 50, TREE_FILES = 20 };

static const char *dir = "/tmp";
static uint64_t large = 256ull << 20;
static char *buffer;
static char path[512];

static void fail(const char *what)
{
    printf("storbench: %s: %s\n", what, strerror(errno));
    exit(1);
}

static uint64_t now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_nsec;
}

static const char *in_dir(const char *name)
{
    snprintf(path, sizeof path, "%s/%s", dir, name);
    return path;
}

static int open_or_fail(const char *name, int flags)
{
    int fd = open(in_dir(name), flags, 0644);
    if (fd < 0)
        fail(path);
    return fd;
}

static void report(const char *name, double value, const char *unit)
{
    printf("%-22s %12.1f %s\n", name, value, unit);
    fflush(stdout);
}

static void rate(const char *name, uint64_t bytes, uint64_t ns)
{
    report(name, (double)bytes * 1000.0 / (double)ns, "MB/s");
}

static int by_value(const void *a, const void *b)
{
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return x < y ? -1 : x > y;
}

static double median(uint64_t *values, int count)
{
    qsort(values, (size_t)count, sizeof *values, by_value);
    return (double)values[count / 2];
}

static uint32_t random_state = 12345;

static uint32_t next_random(void)
{
    random_state = random_state * 1664525u + 1013904223u;
    return random_state >> 8;
}

static void drop(int fd)
{
    if (fsync(fd) != 0)
        fail("fsync");
    if (posix_fadvise(fd, 0, 0, POSIX_FADV_DONTNEED) != 0)
        fail("posix_fadvise");
}

static void write_all(int fd, uint64_t bytes)
{
    for (uint64_t done = 0; done < bytes; done += CHUNK)
        if (write(fd, buffer, CHUNK) != CHUNK)
            fail("write");
}

static uint64_t read_all(int fd, uint64_t bytes)
{
    uint64_t start = now();
    if (lseek(fd, 0, SEEK_SET) != 0)
        fail("lseek");
    for (uint64_t done = 0; done < bytes; done += CHUNK)
        if (read(fd, buffer, CHUNK) != CHUNK)
            fail("read");
    return now() - start;
}

static void make_large(void)
{
    struct stat status;
    if (stat(in_dir("large"), &status) == 0 && (uint64_t)status.st_size == large)
        return;
    int fd = open_or_fail("large", O_CREAT | O_TRUNC | O_RDWR);
    write_all(fd, large);
    close(fd);
}

static void seq_write(void)
{
    unlink(in_dir("large"));
    uint64_t start = now();
    int fd = open_or_fail("large", O_CREAT | O_TRUNC | O_RDWR);
    write_all(fd, large);
    if (fsync(fd) != 0)
        fail("fsync");
    rate("seq_write", large, now() - start);
    close(fd);
}

static void seq_read(void)
{
    make_large();
    int fd = open_or_fail("large", O_RDONLY);
    drop(fd);
    rate("seq_read", large, read_all(fd, large));
    close(fd);
}

static void cached_read(void)
{
    uint64_t values[3];
    make_large();
    int fd = open_or_fail("large", O_RDONLY);
    uint64_t part = large < (64u << 20) ? large : 64u << 20;
    read_all(fd, part);
    for (int i = 0; i < 3; i++)
        values[i] = read_all(fd, part);
    rate("cached_read", part, (uint64_t)median(values, 3));
    close(fd);
}

static void cached_read_4k(void)
{
    enum { COUNT = 20000, SPAN = 256 };
    make_large();
    int fd = open_or_fail("large", O_RDONLY);
    read_all(fd, 1 << 20);
    uint64_t values[5];
    for (int round = 0; round < 5; round++) {
        uint64_t start = now();
        for (int i = 0; i < COUNT; i++)
            if (pread(fd, buffer, PAGE, (off_t)(i % SPAN) * PAGE) != PAGE)
                fail("pread");
        values[round] = (now() - start) / COUNT;
    }
    report("cached_read_4k", median(values, 5), "ns");
    close(fd);
}

static void rand_read_4k(void)
{
    enum { COUNT = 2000 };
    make_large();
    int fd = open_or_fail("large", O_RDONLY);
    drop(fd);
    posix_fadvise(fd, 0, 0, POSIX_FADV_RANDOM);
    uint64_t pages = large / PAGE, start = now();
    for (int i = 0; i < COUNT; i++)
        if (pread(fd, buffer, PAGE, (off_t)(next_random() % pages) * PAGE) != PAGE)
            fail("pread");
    report("rand_read_4k", (double)((now() - start) / COUNT), "ns");
    close(fd);
}

static void rand_write_4k(void)
{
    enum { COUNT = 4000 };
    make_large();
    int fd = open_or_fail("large", O_RDWR);
    drop(fd);
    uint64_t pages = large / PAGE, start = now();
    for (int i = 0; i < COUNT; i++)
        if (pwrite(fd, buffer, PAGE, (off_t)(next_random() % pages) * PAGE) != PAGE)
            fail("pwrite");
    if (fsync(fd) != 0)
        fail("fsync");
    report("rand_write_4k", (double)((now() - start) / COUNT), "ns");
    close(fd);
}

static void fsync_4k(void)
{
    enum { COUNT = 101 };
    uint64_t values[COUNT];
    int fd = open_or_fail("synced", O_CREAT | O_TRUNC | O_RDWR);
    for (int i = 0; i < COUNT; i++) {
        uint64_t start = now();
        if (write(fd, buffer, PAGE) != PAGE || fsync(fd) != 0)
            fail("fsync");
        values[i] = now() - start;
    }
    report("fsync_4k", median(values, COUNT), "ns");
    close(fd);
    unlink(in_dir("synced"));
}

static void many_files(void)
{
    char name[64];
    if (mkdir(in_dir("many"), 0755) != 0 && errno != EEXIST)
        fail(path);
    uint64_t start = now();
    for (int i = 0; i < FILES; i++) {
        snprintf(name, sizeof name, "many/file%05d", i);
        close(open_or_fail(name, O_CREAT | O_EXCL | O_WRONLY));
    }
    report("create_10k", (double)((now() - start) / FILES), "ns");
    start = now();
    for (int i = 0; i < FILES; i++) {
        struct stat status;
        snprintf(name, sizeof name, "many/file%05d", i);
        if (stat(in_dir(name), &status) != 0)
            fail(path);
    }
    report("stat_10k", (double)((now() - start) / FILES), "ns");
    start = now();
    DIR *list = opendir(in_dir("many"));
    int found = 0;
    while (list && readdir(list))
        found++;
    if (found != FILES + 2)
        fail("readdir");
    closedir(list);
    report("readdir_10k", (double)((now() - start) / FILES), "ns");
    start = now();
    for (int i = 0; i < FILES; i++) {
        snprintf(name, sizeof name, "many/file%05d", i);
        if (unlink(in_dir(name)) != 0)
            fail(path);
    }
    report("unlink_10k", (double)((now() - start) / FILES), "ns");
    rmdir(in_dir("many"));
}

/* As unpacking the sources of something: directories of small files, all written at the end. */
static void tree(void)
{
    char name[128];
    uint64_t start = now();
    int fd = -1;
    for (int d = 0; d < TREE_DIRS; d++) {
        snprintf(name, sizeof name, "tree%02d", d);
        if (mkdir(in_dir(name), 0755) != 0)
            fail(path);
        for (int f = 0; f < TREE_FILES; f++) {
            snprintf(name, sizeof name, "tree%02d/source%02d.c", d, f);
            fd = open_or_fail(name, O_CREAT | O_EXCL | O_WRONLY);
            size_t size = 500 + next_random() % 24000;
            if (write(fd, buffer, size) != (ssize_t)size)
                fail("write");
            fchmod(fd, 0640);
            struct timespec times[2] = { { 1000000000, 0 }, { 1000000000, 0 } };
            futimens(fd, times);
            if (d != TREE_DIRS - 1 || f != TREE_FILES - 1)
                close(fd);
        }
    }
    if (syncfs(fd) != 0)
        fail("syncfs");
    close(fd);
    report("tree_file", (double)((now() - start) / (TREE_DIRS * TREE_FILES)), "ns");
    for (int d = 0; d < TREE_DIRS; d++) {
        for (int f = 0; f < TREE_FILES; f++) {
            snprintf(name, sizeof name, "tree%02d/source%02d.c", d, f);
            unlink(in_dir(name));
        }
        snprintf(name, sizeof name, "tree%02d", d);
        rmdir(in_dir(name));
    }
}

static const struct { const char *name; void (*run)(void); } tests[] = {
    { "seq_write", seq_write }, { "seq_read", seq_read }, { "cached_read", cached_read },
    { "cached_read_4k", cached_read_4k }, { "rand_read_4k", rand_read_4k },
    { "rand_write_4k", rand_write_4k }, { "fsync_4k", fsync_4k }, { "many_files", many_files },
    { "tree", tree },
};

int main(int argc, char **argv)
{
    int first = 1;
    while (first + 1 < argc && argv[first][0] == '-') {
        if (argv[first][1] == 'd')
            dir = argv[first + 1];
        else if (argv[first][1] == 's')
            large = (uint64_t)strtoul(argv[first + 1], NULL, 10) << 20;
        first += 2;
    }
    for (int a = first; a < argc; a++) {
        size_t known = 0;
        while (known < sizeof tests / sizeof *tests && strcmp(argv[a], tests[known].name) != 0)
            known++;
        if (known == sizeof tests / sizeof *tests) {
            fprintf(stderr, "storbench: no test \"%s\"; there are:", argv[a]);
            for (known = 0; known < sizeof tests / sizeof *tests; known++)
                fprintf(stderr, " %s", tests[known].name);
            fputc('\n', stderr);
            return 2;
        }
    }
    buffer = malloc(CHUNK);
    if (!buffer || large < CHUNK)
        fail("no buffer");
    for (int i = 0; i < CHUNK; i++)
        buffer[i] = (char)(i * 7 + (i >> 9));
    for (size_t i = 0; i < sizeof tests / sizeof *tests; i++) {
        int wanted = first >= argc;
        for (int a = first; a < argc; a++)
            wanted |= strcmp(argv[a], tests[i].name) == 0;
        if (wanted)
            tests[i].run();
    }
    unlink(in_dir("large"));
    return 0;
}
