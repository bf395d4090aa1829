// What fallocate does with the ranges of a file on a disk: room, holes, zeros, ranges taken out and put in.
// Written on Linux: gcc -O2 -w ranges.c -o ranges && ./ranges FOLDER > ranges.expected (FOLDER on ext4).
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <linux/falloc.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#define PAGE 4096
#define PAGES 16

static int file;

static void say(const char *what, long result)
{
    if (result < 0)
        printf("%s: %s\n", what, strerrorname_np(errno));
    else
        printf("%s: %ld\n", what, result);
}

// Of each page the letter that its first and last byte have, '.' for a page of zeros, in a frame of the size.
static void show(const char *what, int result)
{
    static char content[64 * PAGE];
    struct stat status;
    say(what, result);
    fstat(file, &status);
    long count = pread(file, content, sizeof content, 0);
    printf("  %ld |", (long)status.st_size);
    for (long i = 0; i < count; i += PAGE) {
        long last = i + PAGE < count ? i + PAGE : count;
        char first = content[i], end = content[last - 1];
        putchar(first ? first : '.');
        if (first != end)
            putchar(end ? end : '.');
    }
    printf("|");
    for (off_t place = 0; (place = lseek(file, place, SEEK_DATA)) >= 0;) {
        off_t hole = lseek(file, place, SEEK_HOLE);
        printf(" %ld-%ld", (long)place, (long)hole);
        place = hole;
    }
    printf("\n");
}

static void fill(const char *name, int synchronizes)
{
    static char content[PAGES * PAGE];
    for (int i = 0; i < PAGES; i++)
        memset(content + i * PAGE, 'a' + i, PAGE);
    if (file)
        close(file);
    unlink(name);
    file = open(name, O_RDWR | O_CREAT, 0644);
    write(file, content, sizeof content - 100);
    if (synchronizes)
        fsync(file);
}

static void ranges(void)
{
    fill("one", 0);
    show("filled", 0);
    show("punch", fallocate(file, FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, 2 * PAGE, 2 * PAGE));
    show("punch at the end", fallocate(file, FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, 15 * PAGE, 9 * PAGE));
    show("punch with size", fallocate(file, FALLOC_FL_PUNCH_HOLE, PAGE, PAGE));
    show("collapse", fallocate(file, FALLOC_FL_COLLAPSE_RANGE, PAGE, 2 * PAGE));
    show("collapse all", fallocate(file, FALLOC_FL_COLLAPSE_RANGE, 0, 14 * PAGE));
    show("collapse beyond", fallocate(file, FALLOC_FL_COLLAPSE_RANGE, 13 * PAGE, 2 * PAGE));
    show("collapse a part", fallocate(file, FALLOC_FL_COLLAPSE_RANGE, PAGE, 100));
    show("collapse from a part", fallocate(file, FALLOC_FL_COLLAPSE_RANGE, 100, PAGE));
    show("collapse with size", fallocate(file, FALLOC_FL_COLLAPSE_RANGE | FALLOC_FL_KEEP_SIZE, 0, PAGE));
    show("insert", fallocate(file, FALLOC_FL_INSERT_RANGE, 3 * PAGE, 3 * PAGE));
    show("insert at the begin", fallocate(file, FALLOC_FL_INSERT_RANGE, 0, PAGE));
    show("insert at the end", fallocate(file, FALLOC_FL_INSERT_RANGE, 18 * PAGE, PAGE));
    show("insert a part", fallocate(file, FALLOC_FL_INSERT_RANGE, PAGE, 100));
    show("insert with size", fallocate(file, FALLOC_FL_INSERT_RANGE | FALLOC_FL_KEEP_SIZE, PAGE, PAGE));
    show("both", fallocate(file, FALLOC_FL_INSERT_RANGE | FALLOC_FL_COLLAPSE_RANGE, PAGE, PAGE));
    show("collapse and punch", fallocate(file, FALLOC_FL_COLLAPSE_RANGE | FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, 0, PAGE));
    show("nothing", fallocate(file, FALLOC_FL_INSERT_RANGE, PAGE, 0));
    show("before the begin", fallocate(file, FALLOC_FL_INSERT_RANGE, -PAGE, PAGE));
    show("an unknown mode", fallocate(file, 0x100, 0, PAGE));

    // Pages that were written and are on no medium yet move as well, and a mapping shows what the file has.
    fill("two", 1);
    pwrite(file, "ABCD", 4, 5 * PAGE);
    char *view = mmap(0, 20 * PAGE, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    view[7 * PAGE] = 'X';
    show("collapse what is dirty", fallocate(file, FALLOC_FL_COLLAPSE_RANGE, 0, 4 * PAGE));
    printf("  %.4s %c\n", view + PAGE, view[3 * PAGE]);
    view[PAGE] = 'Y';
    show("insert in front of what is dirty", fallocate(file, FALLOC_FL_INSERT_RANGE, PAGE, 2 * PAGE));
    printf("  %.4s %c %d\n", view + 3 * PAGE, view[5 * PAGE], view[PAGE]);
    fsync(file);
    show("as it was", 0);

    // Zeros and room; how long the file gets.
    fill("three", 1);
    show("zero", fallocate(file, FALLOC_FL_ZERO_RANGE, PAGE + 100, PAGE));
    ftruncate(file, 3 * PAGE + 50);
    fallocate(file, FALLOC_FL_KEEP_SIZE, 3 * PAGE, 4 * PAGE);
    struct stat status;
    fstat(file, &status);
    printf("room behind the end: %ld, size %ld\n", (long)status.st_blocks >= 7 * 8, (long)status.st_size);
    fallocate(file, FALLOC_FL_ZERO_RANGE | FALLOC_FL_KEEP_SIZE, 2 * PAGE, 4 * PAGE);
    fstat(file, &status);
    printf("zeros behind the end: size %ld\n", (long)status.st_size);
    say("collapse in front of that", fallocate(file, FALLOC_FL_COLLAPSE_RANGE, 0, PAGE));
    fstat(file, &status);
    printf("size %ld\n", (long)status.st_size);
    say("write", pwrite(file, "z", 1, 5 * PAGE - 1));
    say("zero beyond the end", fallocate(file, FALLOC_FL_ZERO_RANGE, 4 * PAGE, 2 * PAGE + 10));
    fstat(file, &status);
    printf("size %ld\n", (long)status.st_size);
    int other = open("three", O_RDONLY);
    say("read only", fallocate(other, FALLOC_FL_COLLAPSE_RANGE, 0, PAGE));
    close(other);
}

int main(int count, char **arguments)
{
    chdir(arguments[1]);
    if (count > 2) {
        // The end of a new file is punched out: it is as long as before, also when it is looked at anew.
        fill(arguments[2], 0);
        say("punch", fallocate(file, FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, 8 * PAGE, 9 * PAGE));
        return 0;
    }
    ranges();
    return 0;
}
