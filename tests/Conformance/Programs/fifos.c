/* FIFOs, device nodes, POSIX shared memory and semaphores, sockets with paths. Static.
   fifos.expected was made with aarch64-linux-gnu-gcc -O1 -static on Debian 12's Linux 6.1 for arm64 (bench/linux/README.md). */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <semaphore.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>
static int pollof(int f, int ev)
{
    struct pollfd p = {f, ev, 0};
    poll(&p, 1, 0);
    return p.revents;
}
static void h(int s)
{
}
int main()
{
    char b[100];
    struct stat s;
    setvbuf(stdout, 0, _IONBF, 0);
    signal(SIGPIPE, SIG_IGN);
    chdir("/tmp");
    unlink("f");
    printf("mkfifo %d\n", mkfifo("f", 0640));
    printf("again %d %d\n", mkfifo("f", 0640), errno);
    stat("f", &s);
    printf("mode %o\n", s.st_mode);
    printf("w nonblock %d", open("f", O_WRONLY | O_NONBLOCK));
    printf(" %d\n", errno);
    int r = open("f", O_RDONLY | O_NONBLOCK);
    printf("r %d poll %x\n", r >= 0, pollof(r, POLLIN));
    printf("read %zd\n", read(r, b, 10));
    int w = open("f", O_WRONLY | O_NONBLOCK);
    printf("w %d poll r %x w %x\n", w >= 0, pollof(r, POLLIN), pollof(w, POLLOUT));
    printf("read %zd", read(r, b, 10));
    printf(" %d\n", errno);
    printf("write %zd poll %x\n", write(w, "hello", 5), pollof(r, POLLIN));
    printf("read %zd\n", read(r, b, 3));
    close(w);
    printf("poll %x\n", pollof(r, POLLIN));
    printf("read %zd\n", read(r, b, 10));
    printf("read %zd poll %x\n", read(r, b, 10), pollof(r, POLLIN));
    w = open("f", O_WRONLY);
    printf("w again %d poll %x\n", w >= 0, pollof(r, POLLIN));
    close(r);
    printf("write %zd", write(w, "x", 1));
    printf(" %d poll %x\n", errno, pollof(w, POLLOUT));
    close(w);
    int rw = open("f", O_RDWR);
    printf("rw %d write %zd read %zd poll %x\n", rw >= 0, write(rw, "abc", 3), read(rw, b, 10), pollof(rw, POLLIN | POLLOUT));
    fstat(rw, &s);
    printf("fstat fifo %d\n", S_ISFIFO(s.st_mode));
    printf("lseek %ld", lseek(rw, 0, SEEK_CUR));
    printf(" %d\n", errno);
    close(rw);
    if (!fork()) {
        usleep(50000);
        int f = open("f", O_WRONLY);
        write(f, "from child", 10);
        close(f);
        _exit(0);
    }
    r = open("f", O_RDONLY);
    int n = read(r, b, 99);
    b[n > 0 ? n : 0] = 0;
    printf("blocked open read %d %s\n", n, b);
    printf("eof %zd\n", read(r, b, 9));
    wait(0);
    close(r);
    if (!fork()) {
        usleep(50000);
        int f = open("f", O_RDONLY);
        char c[9];
        int k = read(f, c, 9);
        _exit(k);
    }
    w = open("f", O_WRONLY);
    write(w, "1234", 4);
    close(w);
    int st;
    wait(&st);
    printf("reader got %d\n", WEXITSTATUS(st));
    struct sigaction sa = {.sa_handler = h};
    sigaction(SIGALRM, &sa, 0);
    alarm(1);
    printf("eintr %d", open("f", O_RDONLY));
    printf(" %d\n", errno);
    int f1 = open("f", O_RDONLY | O_NONBLOCK), w1 = open("f", O_WRONLY), w2 = open("f", O_WRONLY);
    write(w1, "a", 1);
    write(w2, "b", 1);
    close(w1);
    printf("two writers %zd poll %x\n", read(f1, b, 9), pollof(f1, POLLIN));
    printf("read %zd", read(f1, b, 9));
    printf(" %d\n", errno);
    close(w2);
    printf("eof %zd\n", read(f1, b, 9));
    close(f1);
    printf("unlink %d\n", unlink("f"));
    printf("mknod fifo %d\n", mknod("g", S_IFIFO | 0600, 0));
    unlink("g");
    printf("dev null %d\n", mknod("n", S_IFCHR | 0666, 0x103));
    int nf = open("n", O_RDWR);
    printf("opened %d %zd\n", nf >= 0, write(nf, "xx", 2));
    close(nf);
    unlink("n");
    // shm
    int m = shm_open("/test", O_CREAT | O_EXCL | O_RDWR, 0600);
    printf("shm %d ftruncate %d\n", m >= 0, ftruncate(m, 4096));
    int *p = mmap(0, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, m, 0);
    *p = 1;
    if (!fork()) {
        int q = shm_open("/test", O_RDWR, 0);
        int *z = mmap(0, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, q, 0);
        *z = 42;
        _exit(0);
    }
    wait(0);
    printf("shared %d unlink %d", *p, shm_unlink("/test"));
    printf(" %d\n", shm_unlink("/test"));
    sem_t *se = sem_open("/sem", O_CREAT | O_EXCL, 0600, 0);
    printf("sem %d\n", se != SEM_FAILED);
    if (se != SEM_FAILED) {
        if (!fork()) {
            sem_t *t = sem_open("/sem", 0);
            usleep(20000);
            sem_post(t);
            _exit(0);
        }
        printf("wait %d\n", sem_wait(se));
        wait(0);
        sem_close(se);
        printf("unlink %d\n", sem_unlink("/sem"));
    }
    // unix path socket
    int ls = socket(AF_UNIX, SOCK_STREAM, 0);
    struct sockaddr_un a = {AF_UNIX, "/tmp/sock"};
    unlink("/tmp/sock");
    printf("bind %d\n", bind(ls, (void *)&a, sizeof a));
    stat("/tmp/sock", &s);
    printf("is socket %d\n", S_ISSOCK(s.st_mode));
    listen(ls, 1);
    printf("open sock %d", open("/tmp/sock", O_RDWR));
    printf(" %d\n", errno);
    int cs = socket(AF_UNIX, SOCK_STREAM, 0);
    printf("connect %d\n", connect(cs, (void *)&a, sizeof a));
    unlink("/tmp/sock");
    return 0;
}
