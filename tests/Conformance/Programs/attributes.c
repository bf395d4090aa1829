/* Extended attributes, in the directory that the first argument names. Static.
   attributes.expected was made on Linux 6.18 with ext4, as root. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <sys/xattr.h>
#include <unistd.h>

static char value[70000];

static void say(const char *what, ssize_t result)
{
    if (result < 0)
        printf("%s: %s\n", what, strerrorname_np(errno));
    else
        printf("%s: %zd\n", what, result);
}

static int order(const void *left, const void *right)
{
    return strcmp(*(char *const *)left, *(char *const *)right);
}

/* The names in their order. */
static void list(const char *what, const char *path)
{
    char names[4096], *sorted[100];
    ssize_t length = listxattr(path, names, sizeof names);
    say(what, length);
    int count = 0;
    for (ssize_t at = 0; at < length; at += strlen(names + at) + 1)
        sorted[count++] = names + at;
    qsort(sorted, count, sizeof *sorted, order);
    for (int i = 0; i < count; i++)
        printf("  %s\n", sorted[i]);
}

static void as_user(uid_t user, void (*run)(void))
{
    fflush(stdout);
    pid_t child = fork();
    if (child == 0) {
        if (setgid(user) != 0 || setuid(user) != 0)
            _exit(1);
        run();
        fflush(stdout);
        _exit(0);
    }
    waitpid(child, NULL, 0);
}

static void owner(void)
{
    say("owner sets user", setxattr("mine", "user.a", "1", 1, 0));
    say("owner gets user", getxattr("mine", "user.a", value, 10));
    say("owner sets trusted", setxattr("mine", "trusted.a", "1", 1, 0));
    say("owner gets trusted", getxattr("mine", "trusted.t", value, 10));
    say("owner sets security", setxattr("mine", "security.viper", "1", 1, 0));
    list("owner lists", "mine");
    say("owner of a sticky directory's file", setxattr("sticky", "user.a", "1", 1, 0));
}

static void stranger(void)
{
    say("stranger sets user", setxattr("mine", "user.a", "1", 1, 0));
    say("stranger gets user", getxattr("mine", "user.a", value, 10));
    say("stranger removes user", removexattr("mine", "user.a"));
    list("stranger lists", "mine");
}

int main(int count, char **arguments)
{
    char name[300];
    umask(0);
    if (count < 2 || chdir(arguments[1]) != 0)
        return 1;
    close(open("file", O_CREAT | O_WRONLY | O_TRUNC, 0644));
    mkdir("folder", 0755);
    symlink("file", "link");
    mkfifo("fifo", 0644);

    say("none", listxattr("file", NULL, 0));
    say("get none", getxattr("file", "user.one", value, 10));
    say("set", setxattr("file", "user.one", "hello", 5, 0));
    say("size", getxattr("file", "user.one", NULL, 0));
    say("get", getxattr("file", "user.one", value, sizeof value));
    printf("%.5s\n", value);
    say("exact", getxattr("file", "user.one", value, 5));
    say("short", getxattr("file", "user.one", value, 4));
    say("create", setxattr("file", "user.one", "x", 1, XATTR_CREATE));
    say("replace none", setxattr("file", "user.two", "x", 1, XATTR_REPLACE));
    say("replace", setxattr("file", "user.one", "longer value", 12, XATTR_REPLACE));
    say("get replaced", getxattr("file", "user.one", value, sizeof value));
    say("create new", setxattr("file", "user.two", "", 0, XATTR_CREATE));
    say("empty", getxattr("file", "user.two", value, 10));
    say("bad flags", setxattr("file", "user.two", "x", 1, 4));
    list("list", "file");
    say("list size", listxattr("file", NULL, 0));
    say("list short", listxattr("file", value, 17));
    say("remove", removexattr("file", "user.two"));
    say("remove again", removexattr("file", "user.two"));
    list("list", "file");

    int file = open("file", O_RDONLY);
    say("fset of what is open to read", fsetxattr(file, "user.handle", "h", 1, 0));
    say("fget", fgetxattr(file, "user.handle", value, 10));
    say("flist", flistxattr(file, value, sizeof value));
    say("fremove", fremovexattr(file, "user.handle"));
    close(file);
    say("closed", fgetxattr(file, "user.handle", value, 10));
    int place = open("file", O_PATH);
    say("place", fgetxattr(place, "user.one", value, 10));
    close(place);

    say("through link", getxattr("link", "user.one", value, sizeof value));
    say("of link", lgetxattr("link", "user.one", value, sizeof value));
    say("set of link", lsetxattr("link", "user.one", "x", 1, 0));
    say("trusted of link", lsetxattr("link", "trusted.one", "xy", 2, 0));
    say("get trusted of link", lgetxattr("link", "trusted.one", value, 10));
    say("list of link", llistxattr("link", value, sizeof value));
    say("remove of link", lremovexattr("link", "trusted.one"));
    say("directory", setxattr("folder", "user.d", "abc", 3, 0));
    say("get of directory", getxattr("folder", "user.d", value, 10));
    say("fifo", setxattr("fifo", "user.f", "abc", 3, 0));
    say("get of fifo", getxattr("fifo", "user.f", value, 10));

    say("no name space", setxattr("file", "name", "x", 1, 0));
    say("get no name space", getxattr("file", "name", value, 10));
    say("unknown name space", setxattr("file", "other.name", "x", 1, 0));
    say("only name space", setxattr("file", "user.", "x", 1, 0));
    say("no name", setxattr("file", "", "x", 1, 0));
    memset(name, 'n', sizeof name);
    memcpy(name, "user.", 5);
    name[255] = 0;
    say("longest name", setxattr("file", name, "x", 1, 0));
    say("remove longest name", removexattr("file", name));
    name[255] = 'n';
    name[256] = 0;
    say("too long name", setxattr("file", name, "x", 1, 0));
    say("too long value", setxattr("file", "user.big", value, 65537, 0));
    say("long value", setxattr("file", "user.big", value, 65536, 0));
    say("long value", setxattr("file", "user.big", value, 5000, 0));
    say("large value", setxattr("file", "user.big", value, 3000, 0));
    say("get large value", getxattr("file", "user.big", value, 65536));
    say("one more", setxattr("file", "user.bigger", value, 3000, 0));
    say("remove large", removexattr("file", "user.big"));
    say("missing file", getxattr("missing", "user.a", value, 10));
    say("bad name", getxattr("file", (char *)8, value, 10));
    say("bad path", getxattr((char *)8, "user.a", value, 10));
    say("null path", getxattr(NULL, "user.a", value, 10));
    say("bad value", setxattr("file", "user.a", (void *)8, 10, 0));
    say("bad buffer", getxattr("file", "user.one", (char *)8, 100));

    close(open("mine", O_CREAT | O_WRONLY | O_TRUNC, 0600));
    say("trusted", setxattr("mine", "trusted.t", "1", 1, 0));
    say("security", setxattr("mine", "security.viper", "1", 1, 0));
    chown("mine", 1000, 1000);
    mkdir("sticky", 01777);
    chmod("sticky", 01777);
    as_user(1000, owner);
    as_user(1001, stranger);
    list("superuser lists", "mine");

    int ends[2];
    say("pipe", pipe(ends));
    say("list of pipe", flistxattr(ends[0], value, sizeof value));
    say("get of proc", getxattr("/proc/self/status", "user.a", value, 10));
    say("set of proc", setxattr("/proc/self/status", "user.a", "1", 1, 0));
    say("list of proc", listxattr("/proc/self/status", value, sizeof value));
    say("missing in proc", listxattr("/proc/self/missing", value, sizeof value));
    int terminal = posix_openpt(O_RDWR | O_NOCTTY);
    say("terminal", terminal < 0 ? -1 : 0);
    grantpt(terminal);
    unlockpt(terminal);
    say("list of terminal", listxattr(ptsname(terminal), value, sizeof value));
    say("access list of terminal", getxattr(ptsname(terminal), "system.posix_acl_access", value, 10));

    rename("file", "renamed");
    say("renamed", getxattr("renamed", "user.one", value, sizeof value));
    struct stat before, after;
    stat("renamed", &before);
    usleep(20000);
    setxattr("renamed", "user.time", "x", 1, 0);
    stat("renamed", &after);
    printf("times %d %d\n", before.st_mtim.tv_nsec == after.st_mtim.tv_nsec, before.st_ctim.tv_nsec == after.st_ctim.tv_nsec);
    unlink("renamed");
    unlink("mine");
    unlink("link");
    unlink("fifo");
    rmdir("folder");
    rmdir("sticky");
    return 0;
}
