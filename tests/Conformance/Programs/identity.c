/* Whose program it is: set-user-ID and set-group-ID files, AT_SECURE, execveat, the death of parents, memory of children, barriers, rights on
   IPC objects, segments that were removed, handles of processes. Static; run as user 0 in an empty directory. identity.expected was made on Linux (x86-64, Debian 12):
   gcc -O1 -static identity.c && cp a.out DIR/identity && cd DIR && ./identity */
#define _GNU_SOURCE
#include <errno.h>
#include <grp.h>
#include <fcntl.h>
#include <linux/membarrier.h>
#include <linux/sched.h>
#include <poll.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/auxv.h>
#include <sys/ipc.h>
#include <sys/msg.h>
#include <sys/prctl.h>
#include <sys/select.h>
#include <sys/sem.h>
#include <sys/shm.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

#define SHOW(call) show(#call, (long)(call))

static const char *self;

static void show(const char *what, long result)
{
    printf("%s: %ld%s%s\n", what, result < 0 ? -1 : result, result < 0 ? " " : "", result < 0 ? strerrorname_np(errno) : "");
    fflush(stdout);
}

static int report(const char *title)
{
    uid_t ru, eu, su;
    gid_t rg, eg, sg;
    getresuid(&ru, &eu, &su);
    getresgid(&rg, &eg, &sg);
    printf("%s: users %d %d %d groups %d %d %d secure %lu aux %lu %lu %lu %lu dumpable %d\n", title, ru, eu, su, rg, eg, sg, getauxval(AT_SECURE),
        getauxval(AT_UID), getauxval(AT_EUID), getauxval(AT_GID), getauxval(AT_EGID), prctl(PR_GET_DUMPABLE));
    return 0;
}

static int wait_for(pid_t child)
{
    int status;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 1000 + WTERMSIG(status);
}

/* Runs the file as user 2000, group 2001, and says its code. */
static void run(const char *title, const char *path, int no_new_privileges)
{
    pid_t child = fork();
    if (child == 0) {
        if (no_new_privileges)
            prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
        setgroups(0, NULL);
        setresgid(2001, 2001, 2001);
        setresuid(2000, 2000, 2000);
        execl(path, path, "report", title, NULL);
        printf("%s: %s\n", title, strerrorname_np(errno));
        fflush(stdout);
        _exit(7);
    }
    printf("%s: code %d\n", title, wait_for(child));
    fflush(stdout);
}

static void copy(const char *to, uid_t user, gid_t group, mode_t mode)
{
    char buffer[65536];
    ssize_t count;
    int in = open(self, O_RDONLY), out = open(to, O_WRONLY | O_CREAT | O_TRUNC, 0755);
    while ((count = read(in, buffer, sizeof buffer)) > 0)
        if (write(out, buffer, count) != count)
            exit(9);
    close(in);
    close(out);
    if (chown(to, user, group) != 0 || chmod(to, mode) != 0)
        exit(9);
}

static void set_user_files(void)
{
    chmod(".", 0755);
    copy("plain", 0, 0, 0755);
    copy("suid", 1000, 1001, 04755);
    copy("sgid", 1000, 1001, 02755);
    copy("both", 0, 0, 06755);
    copy("locking", 1000, 1001, 02745);
    copy("private", 0, 0, 0700);
    run("plain", "./plain", 0);
    run("suid", "./suid", 0);
    run("sgid", "./sgid", 0);
    run("both", "./both", 0);
    run("group without execution", "./locking", 0);
    run("private", "./private", 0);
    run("no new privileges", "./both", 1);
    FILE *script = fopen("script", "w");
    fprintf(script, "#!./plain script\n");
    fclose(script);
    chmod("script", 04755);
    run("script", "./script", 0);

    /* Who changes a file or writes to it takes the bits away. */
    struct stat status;
    chown("both", 5, 5);
    stat("both", &status);
    printf("after chown: %o\n", status.st_mode);
    chmod("both", 06755);
    pid_t child = fork();
    if (child == 0) {
        chmod("both", 06777);
        setresuid(2000, 2000, 2000);
        int file = open("both", O_WRONLY | O_APPEND);
        _exit(write(file, "x", 1) == 1 ? 0 : 1);
    }
    printf("writing: %d\n", wait_for(child));
    stat("both", &status);
    printf("after a write: %o\n", status.st_mode);
}

static void exec_at(void)
{
    int directory = open(".", O_RDONLY | O_DIRECTORY), file = open("plain", O_PATH);
    static const struct { const char *path; int by_file, flags; } cases[] = {
        { "plain", 0, 0 }, { "", 1, AT_EMPTY_PATH }, { "", 1, 0 }, { "link", 0, 0 }, { "link", 0, AT_SYMLINK_NOFOLLOW }, { "missing", 0, 0 },
        { "plain", 0, 0x4000000 },
    };
    char *arguments[] = { "plain", "code", "3", NULL }, *environment[] = { NULL };
    if (symlink("plain", "link") != 0)
        exit(9);
    for (unsigned i = 0; i < sizeof cases / sizeof *cases; i++) {
        pid_t child = fork();
        if (child == 0) {
            syscall(SYS_execveat, cases[i].by_file ? file : directory, cases[i].path, arguments, environment, cases[i].flags);
            printf("execveat %u: %s\n", i, strerrorname_np(errno));
            fflush(stdout);
            _exit(8);
        }
        printf("execveat %u: code %d\n", i, wait_for(child));
        fflush(stdout);
    }
}

static volatile sig_atomic_t got;

static void on_signal(int signal)
{
    got = signal;
}

/* A grandchild whose parent ends goes to the subreaper, and gets the signal that it asked for. */
static void parents(void)
{
    int pipes[2], value = -1;
    SHOW(prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0));
    SHOW(prctl(PR_GET_CHILD_SUBREAPER, &value, 0, 0, 0));
    printf("subreaper: %d\n", value);
    SHOW(pipe(pipes));
    pid_t own = getpid(), child = fork();
    if (child == 0) {
        pid_t grandchild = fork();
        if (grandchild == 0) {
            sigset_t set, old;
            sigemptyset(&set);
            sigaddset(&set, SIGUSR1);
            sigprocmask(SIG_BLOCK, &set, &old);
            signal(SIGUSR1, on_signal);
            int asked = 0;
            prctl(PR_SET_PDEATHSIG, SIGUSR1);
            prctl(PR_GET_PDEATHSIG, &asked);
            char ready = 'r';
            if (write(pipes[1], &ready, 1) != 1)
                _exit(1);
            while (!got)
                sigsuspend(&old);
            char line[64];
            int length = sprintf(line, "asked %d got %d parent is subreaper %d\n", asked == SIGUSR1, got == SIGUSR1, getppid() == own);
            _exit(write(pipes[1], line, length) == length ? 5 : 1);
        }
        char ready;
        _exit(read(pipes[0], &ready, 1) == 1 ? 4 : 1);
    }
    printf("child: %d\n", wait_for(child));
    char line[64] = "";
    if (read(pipes[0], line, sizeof line - 1) > 0)
        printf("grandchild: %s", line);
    printf("grandchild: code %d\n", wait_for(-1));
    SHOW(prctl(PR_SET_CHILD_SUBREAPER, 0, 0, 0, 0));

    /* The signal is forgotten by exec of a set-user-ID file, kept by others, and not inherited. */
    prctl(PR_SET_PDEATHSIG, SIGUSR2);
    child = fork();
    if (child == 0) {
        int asked = -1;
        prctl(PR_GET_PDEATHSIG, &asked);
        _exit(asked);
    }
    printf("inherited: %d\n", wait_for(child));
    prctl(PR_SET_PDEATHSIG, 0);
    SHOW(prctl(PR_SET_PDEATHSIG, 100));
}

static void memory_of_children(void)
{
    static char text[64] = "in the parent", far[3][8192];
    char buffer[64] = "", more[64] = "";
    int pipes[2];
    SHOW(pipe(pipes));
    pid_t child = fork();
    if (child == 0) {
        char end;
        strcpy(text, "in the child");
        memset(far[1], 'f', sizeof far[1]);
        close(pipes[1]);
        kill(getppid(), SIGUSR1);
        _exit(read(pipes[0], &end, 1) == 0 && strcmp(text, "from outside") == 0 ? 6 : 1);
    }
    while (!got)
        pause();
    struct iovec local[2] = { { buffer, 6 }, { buffer + 6, 58 } }, remote[2] = { { text, 13 }, { far[1], 20 } };
    SHOW(process_vm_readv(child, local, 2, remote, 2, 0));
    printf("read '%.12s' '%.4s'\n", buffer, buffer + 13);
    strcpy(more, "from outside");
    struct iovec source = { more, 13 }, target = { text, 13 };
    SHOW(process_vm_writev(child, &source, 1, &target, 1, 0));
    struct iovec nowhere = { (void *)8, 8 };
    SHOW(process_vm_readv(child, local, 1, &nowhere, 1, 0));
    SHOW(process_vm_readv(child, &nowhere, 1, remote, 1, 0));
    struct iovec partly[2] = { { text, 5 }, { (void *)8, 8 } };
    SHOW(process_vm_readv(child, local, 2, partly, 2, 0));
    SHOW(process_vm_readv(child, local, 2, remote, 2, 1));
    SHOW(process_vm_readv(child, local, 0, remote, 2, 0));
    SHOW(process_vm_readv(99999999, local, 2, remote, 2, 0));
    close(pipes[1]);
    printf("child: %d\n", wait_for(child));
    SHOW(process_vm_readv(getpid(), local, 2, remote, 2, 0));
}

static void barriers(void)
{
    SHOW((syscall(SYS_membarrier, MEMBARRIER_CMD_QUERY, 0, 0) & 0x1F) == 0x1F);
    SHOW(syscall(SYS_membarrier, MEMBARRIER_CMD_GLOBAL, 0, 0));
    SHOW(syscall(SYS_membarrier, MEMBARRIER_CMD_PRIVATE_EXPEDITED, 0, 0));
    SHOW(syscall(SYS_membarrier, MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED, 0, 0));
    SHOW(syscall(SYS_membarrier, MEMBARRIER_CMD_PRIVATE_EXPEDITED, 0, 0));
    SHOW(syscall(SYS_membarrier, MEMBARRIER_CMD_GLOBAL_EXPEDITED, 0, 0));
    SHOW(syscall(SYS_membarrier, MEMBARRIER_CMD_REGISTER_GLOBAL_EXPEDITED, 0, 0));
    SHOW(syscall(SYS_membarrier, 1 << 20, 0, 0));
    SHOW(syscall(SYS_membarrier, MEMBARRIER_CMD_GLOBAL, 1, 0));
}

/* What the mode of an IPC object lets user 2000 do. */
static void ipc_modes(void)
{
    static const int modes[] = { 0600, 0604, 0602, 0606 };
    for (int i = 0; i < 4; i++) {
        int queue = msgget(IPC_PRIVATE, modes[i]), set = semget(IPC_PRIVATE, 1, modes[i]), segment = shmget(IPC_PRIVATE, 4096, modes[i]);
        pid_t child = fork();
        if (child == 0) {
            struct { long type; char text[4]; } message = { 1, "abc" };
            struct sembuf up = { 0, 1, 0 };
            struct msqid_ds status;
            setresgid(2001, 2001, 2001);
            setresuid(2000, 2000, 2000);
            printf("mode %o\n", modes[i]);
            SHOW(msgsnd(queue, &message, 4, IPC_NOWAIT));
            SHOW(msgrcv(queue, &message, 4, 0, IPC_NOWAIT));
            SHOW(msgctl(queue, IPC_STAT, &status));
            SHOW(msgctl(queue, IPC_RMID, NULL));
            SHOW(semop(set, &up, 1));
            SHOW(semctl(set, 0, GETVAL));
            SHOW(semctl(set, 0, IPC_RMID));
            SHOW(shmat(segment, NULL, 0) != (void *)-1 ? 0 : -1);
            SHOW(shmat(segment, NULL, SHM_RDONLY) != (void *)-1 ? 0 : -1);
            SHOW(shmctl(segment, IPC_RMID, NULL));
            _exit(0);
        }
        wait_for(child);
        SHOW(msgctl(queue, IPC_RMID, NULL));
        SHOW(semctl(set, 0, IPC_RMID));
        SHOW(shmctl(segment, IPC_RMID, NULL));
    }
}

/* A segment lives on under its number while somebody has it mapped, and ends with the last mapping. */
static void removed_segment(void)
{
    struct shmid_ds status;
    int segment = shmget(4711, 8192, IPC_CREAT | IPC_EXCL | 0600);
    char *first = shmat(segment, NULL, 0);
    strcpy(first, "kept");
    SHOW(shmctl(segment, IPC_RMID, NULL));
    SHOW(shmget(4711, 8192, 0600));
    SHOW(shmctl(segment, IPC_STAT, &status));
    printf("mode %o attached %lu key %x\n", status.shm_perm.mode, (unsigned long)status.shm_nattch, status.shm_perm.__key);
    SHOW(shmctl(segment, IPC_RMID, NULL));
    char *second = shmat(segment, NULL, SHM_RDONLY);
    printf("again: %s\n", second == (void *)-1 ? strerrorname_np(errno) : second);
    SHOW(shmdt(first));
    pid_t child = fork();
    if (child == 0) {
        char *third = shmat(segment, NULL, 0);
        _exit(third == (void *)-1 ? 1 : strcmp(third, "kept") == 0 ? 3 : 2);
    }
    printf("child: %d\n", wait_for(child));
    SHOW(shmdt(second));
    SHOW(shmat(segment, NULL, 0) != (void *)-1 ? 0 : -1);
    SHOW(shmctl(segment, IPC_STAT, &status));
    int unused = shmget(IPC_PRIVATE, 4096, 0600);
    SHOW(shmctl(unused, IPC_RMID, NULL));
    SHOW(shmctl(unused, IPC_STAT, &status));
}

/* clone with CLONE_PIDFD, waitid with P_PIDFD. */
static void process_handles(void)
{
    int handle = -1, number = -1;
    siginfo_t information;
    pid_t child = syscall(SYS_clone, CLONE_PIDFD | SIGCHLD, 0, &handle, 0, 0);
    if (child == 0)
        _exit(21);
    struct pollfd wait = { handle, POLLIN, 0 };
    SHOW(poll(&wait, 1, 10000));
    printf("flags %d\n", fcntl(handle, F_GETFD));
    SHOW(waitid(P_PIDFD, handle, &information, WEXITED | WNOWAIT));
    printf("child %d code %d status %d\n", information.si_pid == child, information.si_code == CLD_EXITED, information.si_status);
    SHOW(waitid(P_PIDFD, handle, &information, WEXITED));
    SHOW(waitid(P_PIDFD, handle, &information, WEXITED));
    SHOW(syscall(SYS_pidfd_send_signal, handle, 0, NULL, 0));
    close(handle);
    SHOW(waitid(P_PIDFD, handle, &information, WEXITED));
    SHOW(waitid(P_PIDFD, 0, &information, WEXITED));
    SHOW(syscall(SYS_clone, CLONE_PIDFD | CLONE_PARENT_SETTID | SIGCHLD, 0, &handle, 0, 0));

    struct clone_args with = { .flags = CLONE_PIDFD | CLONE_PARENT_SETTID, .pidfd = (uintptr_t)&handle, .parent_tid = (uintptr_t)&number,
        .exit_signal = SIGCHLD };
    child = syscall(SYS_clone3, &with, sizeof with);
    if (child == 0) {
        pause();
        _exit(0);
    }
    printf("number %d\n", number == child);
    wait.fd = handle;
    SHOW(poll(&wait, 1, 0));
    SHOW(syscall(SYS_pidfd_send_signal, handle, SIGTERM, NULL, 0));
    SHOW(waitid(P_PIDFD, handle, &information, WEXITED));
    printf("child %d code %d status %d\n", information.si_pid == child, information.si_code == CLD_KILLED, information.si_status);
    with.pidfd = 8;
    SHOW(syscall(SYS_clone3, &with, sizeof with));
    SHOW(waitpid(-1, NULL, WNOHANG));
}

/* A wait for readiness ends with a handler, though that has SA_RESTART: make -j relies on it. */
static void waits_of_select(void)
{
    int pipes[2];
    sigset_t blocked, none;
    struct sigaction action = { .sa_handler = on_signal, .sa_flags = SA_RESTART };
    sigemptyset(&none);
    sigemptyset(&blocked);
    sigaddset(&blocked, SIGCHLD);
    sigaction(SIGCHLD, &action, NULL);
    sigprocmask(SIG_BLOCK, &blocked, NULL);
    SHOW(pipe(pipes));
    if (fork() == 0)
        _exit(0);
    fd_set read;
    FD_ZERO(&read);
    FD_SET(pipes[0], &read);
    SHOW(pselect(pipes[0] + 1, &read, NULL, NULL, NULL, &none));
    printf("handled %d\n", got == SIGCHLD);
    wait(NULL);
}

int main(int count, char **arguments)
{
    self = arguments[0];
    if (count == 3 && strcmp(arguments[1], "report") == 0)
        return report(arguments[2]);
    if (count == 5 && strcmp(arguments[1], "script") == 0)
        return report(arguments[2]);
    if (count == 3 && strcmp(arguments[1], "code") == 0)
        return atoi(arguments[2]);
    umask(022);
    set_user_files();
    exec_at();
    parents();
    got = 0;
    signal(SIGUSR1, on_signal);
    memory_of_children();
    barriers();
    ipc_modes();
    removed_segment();
    process_handles();
    waits_of_select();
    return 0;
}
