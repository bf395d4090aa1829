// Directories read in small pieces, while files come and go.
// Written on Linux: gcc -O2 -w listings.c -o listings && ./listings FOLDER > listings.expected (FOLDER on ext4).
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

enum { FILES = 700 };

struct entry {
    unsigned long inode;
    long next;
    unsigned short length;
    unsigned char type;
    char name[];
};

static char seen[FILES + 100];
static int dots;

// Names "f000" and so on that a listing has from where it stands; what does not belong there is said.
static int list(int fd, size_t size)
{
    char buffer[4096];
    int count = 0;
    for (;;) {
        long got = syscall(SYS_getdents64, fd, buffer, size);
        if (got < 0) {
            printf("getdents: %s\n", strerror(errno));
            return count;
        }
        if (got == 0)
            return count;
        for (long at = 0; at < got;) {
            struct entry *e = (struct entry *)(buffer + at);
            at += e->length;
            if (strcmp(e->name, ".") == 0 || strcmp(e->name, "..") == 0) {
                dots++;
                continue;
            }
            int n = atoi(e->name + 1);
            if (e->name[0] != 'f' || n < 0 || n >= FILES + 100)
                printf("a strange name: %s\n", e->name);
            else
                seen[n]++;
            count++;
        }
    }
}

static void check(const char *what, int count, int first, int last)
{
    int missing = 0, twice = 0;
    for (int i = first; i < last; i++) {
        missing += seen[i] == 0;
        twice += seen[i] > 1;
    }
    printf("%s: %d files, %d dots, %d missing, %d twice\n", what, count, dots, missing, twice);
    memset(seen, 0, sizeof seen);
    dots = 0;
}

int main(int argc, char **argv)
{
    char name[16];
    if (argc > 1 && chdir(argv[1]) != 0)
        return perror(argv[1]), 1;
    mkdir("dirs", 0755);
    if (chdir("dirs") != 0)
        return perror("dirs"), 1;
    for (int i = 0; i < FILES; i++) {
        snprintf(name, sizeof name, "f%03d", i);
        close(open(name, O_CREAT | O_WRONLY, 0644));
    }

    int fd = open(".", O_RDONLY | O_DIRECTORY);
    char small[8];
    long none = syscall(SYS_getdents64, fd, small, sizeof small);
    printf("no room: %ld %s\n", none, strerror(errno));
    check("64 bytes at a time", list(fd, 64), 0, FILES);
    check("at the end", list(fd, 64), 0, 0);
    snprintf(name, sizeof name, "f%03d", FILES);
    close(open(name, O_CREAT | O_WRONLY, 0644));
    lseek(fd, 0, SEEK_SET);
    check("from the start, with one more", list(fd, 200), 0, FILES + 1);
    unlink(name);

    // A place that was told leads to what follows it.
    DIR *dir = opendir(".");
    char after[300][256];
    long place = 0;
    for (int i = 0; i < 150; i++)
        readdir(dir);
    place = telldir(dir);
    for (int i = 0; i < 300; i++)
        strcpy(after[i], readdir(dir)->d_name);
    int same = 0;
    seekdir(dir, place);
    for (int i = 0; i < 300; i++)
        same += strcmp(after[i], readdir(dir)->d_name) == 0;
    printf("from a place that was told: %d the same\n", same);
    rewinddir(dir);
    int entries = 0;
    while (readdir(dir))
        entries++;
    printf("rewound: %d entries\n", entries);
    closedir(dir);

    // Two who read the same open directory share its place.
    lseek(fd, 0, SEEK_SET);
    int second = dup(fd);
    char piece[400];
    int other = 0;
    long got = syscall(SYS_getdents64, second, piece, sizeof piece);
    for (long at = 0; at < got; at += ((struct entry *)(piece + at))->length)
        other++;
    int rest = list(fd, 100);
    printf("shared: %d entries in all\n", other + rest + dots);
    memset(seen, 0, sizeof seen);
    dots = 0;

    // As rm -r does: what was read is removed before the next piece.
    lseek(fd, 0, SEEK_SET);
    int removed = 0;
    while ((got = syscall(SYS_getdents64, fd, piece, sizeof piece)) > 0)
        for (long at = 0; at < got; at += ((struct entry *)(piece + at))->length)
            removed += unlink(((struct entry *)(piece + at))->name) == 0;
    printf("removed while reading: %d\n", removed);
    lseek(fd, 0, SEEK_SET);
    check("afterwards", list(fd, 4096), 0, 0);
    close(fd);
    chdir("..");
    printf("rmdir: %d\n", rmdir("dirs"));
    return 0;
}
