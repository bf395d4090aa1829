/* inotify: events of all kinds in their order, masks, renames, links, overflow. Static.
   watches.expected was made with aarch64-linux-gnu-gcc -O1 -static on Debian 12's Linux 6.1 for arm64 (bench/linux/README.md). */
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/inotify.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>
static int fd;
static char b[65536];
static unsigned cookies[99];
static int nc;
static const char *N[] = {"ACCESS",     "MODIFY",   "ATTRIB",     "CLOSE_WRITE", "CLOSE_NOWRITE", "OPEN",
                          "MOVED_FROM", "MOVED_TO", "CREATE",     "DELETE",      "DELETE_SELF",   "MOVE_SELF",
                          "?",          "UNMOUNT",  "Q_OVERFLOW", "IGNORED"};
static void ev(const char *t)
{
    printf("%s:", t);
    int n = read(fd, b, sizeof b);
    if (n < 0) {
        printf(" errno %d\n", errno);
        return;
    }
    for (char *p = b; p < b + n;) {
        struct inotify_event *e = (void *)p;
        printf(" %d", e->wd);
        for (int i = 0; i < 16; i++)
            if (e->mask & (1 << i))
                printf("/%s", N[i]);
        if (e->mask & IN_ISDIR)
            printf("/DIR");
        if (e->cookie) {
            int i;
            for (i = 0; i < nc && cookies[i] != e->cookie; i++)
                ;
            if (i == nc)
                cookies[nc++] = e->cookie;
            printf("#%d", i);
        }
        if (e->len)
            printf("[%s,%u]", e->name, e->len);
        p += sizeof *e + e->len;
    }
    printf("\n");
}
static void put(const char *f, const char *x, int fl)
{
    int g = open(f, fl, 0644);
    write(g, x, strlen(x));
    close(g);
}
int main()
{
    setvbuf(stdout, 0, _IONBF, 0);
    system("true");
    chdir("/tmp");
    mkdir("ino", 0755);
    chdir("ino");
    mkdir("d", 0755);
    mkdir("e", 0755);
    printf("bad flags %d", inotify_init1(7));
    printf(" %d\n", errno);
    fd = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
    printf("init %d\n", fd >= 0);
    int w = inotify_add_watch(fd, "d", IN_ALL_EVENTS);
    printf("wd %d again %d\n", w, inotify_add_watch(fd, "d", IN_ALL_EVENTS));
    printf("none %d", inotify_add_watch(fd, "nothing", IN_ALL_EVENTS));
    printf(" %d\n", errno);
    printf("mask0 %d", inotify_add_watch(fd, "d", 0));
    printf(" %d\n", errno);
    printf("bad fd %d", inotify_add_watch(1, "d", 1));
    printf(" %d\n", errno);
    ev("empty");
    put("d/a", "hello", O_CREAT | O_WRONLY);
    ev("create write");
    int g = open("d/a", O_RDONLY);
    read(g, b, 3);
    read(g, b, 3);
    close(g);
    ev("read");
    put("d/a", "more", O_WRONLY | O_TRUNC);
    ev("trunc");
    put("d/a", "x", O_WRONLY | O_APPEND);
    ev("append");
    g = open("d/a", O_RDWR);
    write(g, "1", 1);
    write(g, "2", 1);
    ev("two writes");
    ftruncate(g, 1);
    ev("ftruncate");
    pwrite(g, "z", 1, 0);
    pread(g, b, 1, 0);
    ev("pread pwrite");
    fchmod(g, 0600);
    ev("fchmod");
    close(g);
    ev("close");
    chmod("d/a", 0644);
    ev("chmod");
    truncate("d/a", 0);
    ev("truncate");
    struct stat s;
    stat("d/a", &s);
    ev("stat");
    mkdir("d/sub", 0755);
    ev("mkdir");
    symlink("x", "d/l");
    ev("symlink");
    link("d/a", "d/h");
    ev("link");
    mkfifo("d/f", 0600);
    ev("mkfifo");
    rename("d/a", "d/b");
    ev("rename");
    rename("d/b", "e/b");
    ev("move out");
    rename("e/b", "d/c");
    ev("move in");
    rename("d/sub", "d/sub2");
    ev("rename dir");
    put("d/t", "1", O_CREAT | O_WRONLY);
    ev("t");
    rename("d/c", "d/t");
    ev("replace");
    unlink("d/h");
    ev("unlink");
    unlink("d/t");
    ev("unlink t");
    rmdir("d/sub2");
    ev("rmdir");
    unlink("d/l");
    unlink("d/f");
    ev("unlink two");
    DIR *q = opendir("d");
    readdir(q);
    closedir(q);
    ev("opendir");
    put("e/file", "1", O_CREAT | O_WRONLY);
    int w2 = inotify_add_watch(fd, "e/file", IN_ALL_EVENTS);
    printf("wd %d\n", w2);
    put("e/file", "2", O_WRONLY);
    ev("file write");
    chmod("e/file", 0600);
    ev("file chmod");
    rename("e/file", "e/file2");
    ev("file move");
    link("e/file2", "e/file3");
    ev("file link");
    unlink("e/file3");
    ev("file unlink1");
    unlink("e/file2");
    ev("file gone");
    printf("rm gone %d", inotify_rm_watch(fd, w2));
    printf(" %d\n", errno);
    put("d/both", "1", O_CREAT | O_WRONLY);
    ev("-");
    int w3 = inotify_add_watch(fd, "d/both", IN_MODIFY | IN_DELETE_SELF);
    put("d/both", "2", O_WRONLY);
    ev("both");
    unlink("d/both");
    ev("both gone");
    int w4 = inotify_add_watch(fd, "e", IN_CREATE | IN_ONESHOT);
    put("e/1", "", O_CREAT | O_WRONLY);
    put("e/2", "", O_CREAT | O_WRONLY);
    ev("oneshot");
    printf("onlydir %d", inotify_add_watch(fd, "e/1", IN_ONLYDIR | IN_OPEN));
    printf(" %d\n", errno);
    w4 = inotify_add_watch(fd, "e", IN_CREATE);
    inotify_add_watch(fd, "e", IN_DELETE | IN_MASK_ADD);
    put("e/3", "", O_CREAT | O_WRONLY);
    unlink("e/3");
    ev("mask add");
    inotify_add_watch(fd, "e", IN_DELETE);
    put("e/3", "", O_CREAT | O_WRONLY);
    unlink("e/3");
    ev("mask replace");
    printf("mask create %d", inotify_add_watch(fd, "e", IN_OPEN | IN_MASK_CREATE));
    printf(" %d\n", errno);
    printf("rm %d\n", inotify_rm_watch(fd, w4));
    put("e/4", "", O_CREAT | O_WRONLY);
    ev("removed");
    printf("rm bad %d", inotify_rm_watch(fd, 77));
    printf(" %d\n", errno);
    symlink("d", "sl");
    int w5 = inotify_add_watch(fd, "sl", IN_CREATE);
    printf("follow same %d\n", w5 == w);
    int w6 = inotify_add_watch(fd, "sl", IN_DELETE_SELF | IN_DONT_FOLLOW);
    printf("nofollow other %d\n", w6 != w);
    unlink("sl");
    ev("link gone");
    inotify_add_watch(fd, "d", IN_ALL_EVENTS);
    put("d/abcdefghijklmno", "", O_CREAT | O_WRONLY);
    ev("15");
    put("d/abcdefghijklmnop", "", O_CREAT | O_WRONLY);
    int n;
    ioctl(fd, FIONREAD, &n);
    printf("fionread %d\n", n);
    printf("small %zd", read(fd, b, 10));
    printf(" %d\n", errno);
    printf("one %zd\n", read(fd, b, 50));
    struct pollfd p = {fd, POLLIN, 0};
    printf("poll %d\n", poll(&p, 1, 0));
    ev("rest");
    printf("poll %d\n", poll(&p, 1, 0));
    int r = inotify_add_watch(fd, "d", IN_ATTRIB);
    for (int i = 0; i < 5; i++)
        chmod("d/abcdefghijklmno", 0600);
    ev("coalesce");
    inotify_rm_watch(fd, r);
    ev("-");
    mkdir("g", 0755);
    w = inotify_add_watch(fd, "g", IN_ALL_EVENTS);
    rename("g", "g2");
    ev("dir moved");
    rmdir("g2");
    ev("dir gone");
    w = inotify_add_watch(fd, "e", IN_CREATE | IN_DELETE);
    for (int i = 0; i < 9000; i++) {
        close(open("e/o", O_CREAT | O_WRONLY, 0600));
        unlink("e/o");
    }
    int total = 0, over = 0, k;
    while ((k = read(fd, b, sizeof b)) > 0)
        for (char *c = b; c < b + k;) {
            struct inotify_event *e = (void *)c;
            if (e->mask & IN_Q_OVERFLOW) {
                over++;
                printf("overflow wd %d\n", e->wd);
            } else
                total++;
            c += sizeof *e + e->len;
        }
    printf("overflow %d after %d\n", over, total);
    return 0;
}
