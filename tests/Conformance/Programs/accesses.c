// O_NOATIME: who reads without a trace, and who may not. Written on Linux: gcc -O2 -w accesses.c -o accesses && ./accesses FOLDER >
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
    setegid(65534);
    seteuid(65534);
    say("somebody else's", open("read", O_RDONLY | O_NOATIME));
    say("without it", open("read", O_RDONLY) > 2);
    say("only the place", open("read", O_PATH | O_NOATIME) > 2);
    return 0;
}
