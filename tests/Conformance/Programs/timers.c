// Timers that send signals: many that expire all the time and that nobody takes, several with one signal, overruns, timers that are looked at only.
// Written on Linux: gcc -O2 -w timers.c -o timers && ./timers > timers.expected.
#define _GNU_SOURCE
#include <errno.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

#define MILLISECOND 1000000L
#define SECOND (1000 * MILLISECOND)

static volatile int handled;
static sigset_t set;

static void say(const char *what, long result)
{
    if (result < 0)
        printf("%s: %s\n", what, strerrorname_np(errno));
    else
        printf("%s: %ld\n", what, result);
    fflush(stdout);
}

static void count(int number)
{
    handled++;
}

static long now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * SECOND + time.tv_nsec;
}

static void pass(long nanoseconds)
{
    struct timespec time = { nanoseconds / SECOND, nanoseconds % SECOND };
    while (nanosleep(&time, &time) != 0)
        ;
}

static timer_t start(int number, int value, long first, long interval)
{
    timer_t timer;
    struct sigevent event = { .sigev_notify = number == 0 ? SIGEV_NONE : SIGEV_SIGNAL, .sigev_signo = number, .sigev_value.sival_int = value };
    struct itimerspec time = { { interval / SECOND, interval % SECOND }, { first / SECOND, first % SECOND } };
    if (timer_create(CLOCK_MONOTONIC, &event, &timer) != 0 || timer_settime(timer, 0, &time, NULL) != 0)
        say("start", -1);
    return timer;
}

static int take(siginfo_t *information)
{
    struct timespec none = { 0, 0 };
    return sigtimedwait(&set, information, &none);
}

static void work(void)
{
    unsigned long product = 1;
    for (int i = 0; i < 20000000; i++)
        product = product * 6364136223846793005 + 1;
    say("worked", product != 0);
}

static void many(void)
{
    enum { COUNT = 250 };
    timer_t timers[COUNT];
    char seen[COUNT] = { 0 };
    int taken = 0, different = 0, late = 0;
    siginfo_t information;
    for (int i = 0; i < COUNT; i++)
        timers[i] = start(SIGRTMIN, i, 1, 1);
    work();
    for (int i = 0; i < COUNT && take(&information) == SIGRTMIN; i++) {
        taken++;
        different += !seen[information.si_value.sival_int]++;
        late += information.si_overrun > 0 && information.si_code == SI_TIMER;
    }
    printf("%d taken of %d timers, %d of them late\n", taken, different, late);
    for (int i = 0; i < COUNT; i++)
        timer_delete(timers[i]);
    while (take(&information) > 0)
        ;
}

static void one_signal(void)
{
    siginfo_t information;
    int sum = 0, number;
    timer_t timers[3];
    for (int i = 0; i < 3; i++)
        timers[i] = start(SIGUSR1, 1 << i, 1, 0);
    pass(MILLISECOND);
    while ((number = take(&information)) > 0)
        sum += information.si_value.sival_int + 100;
    say("three timers with SIGUSR1", sum);
    for (int i = 0; i < 3; i++)
        timer_delete(timers[i]);
}

static void overruns(void)
{
    siginfo_t information;
    long began = now();
    timer_t timer = start(SIGUSR1, 0, 10 * MILLISECOND, 10 * MILLISECOND);
    pass(100 * MILLISECOND);
    long before = now() - began;
    say("taken", take(&information) == SIGUSR1);
    long after = now() - began;
    long expiries = information.si_overrun + 1;
    say("all are counted", expiries >= before / (10 * MILLISECOND) - 1 && expiries <= after / (10 * MILLISECOND));
    say("asked", timer_getoverrun(timer) == information.si_overrun);
    pass(10 * MILLISECOND);
    say("again", take(&information) == SIGUSR1);
    timer_delete(timer);

    timer = start(SIGUSR1, 0, 1, 1);
    pass(2200 * MILLISECOND);
    say("taken", take(&information) == SIGUSR1);
    say("the most there is", information.si_overrun == INT_MAX && timer_getoverrun(timer) == INT_MAX);
    timer_delete(timer);
    while (take(&information) > 0)
        ;
}

static void ignored(void)
{
    sigset_t own;
    sigemptyset(&own);
    sigaddset(&own, SIGUSR2);
    signal(SIGUSR2, SIG_IGN);
    timer_t timer = start(SIGUSR2, 0, 1, MILLISECOND);
    pass(20 * MILLISECOND);
    handled = 0;
    signal(SIGUSR2, count);
    while (handled < 3)
        pass(MILLISECOND);
    say("handled once it is not ignored", handled >= 3);

    /* Forgotten while it waits, and heeded again. */
    sigprocmask(SIG_BLOCK, &own, NULL);
    pass(5 * MILLISECOND);
    signal(SIGUSR2, SIG_IGN);
    handled = 0;
    signal(SIGUSR2, count);
    sigprocmask(SIG_UNBLOCK, &own, NULL);
    while (handled < 3)
        pass(MILLISECOND);
    say("handled after it was forgotten", handled >= 3);
    timer_delete(timer);
}

static void looked_at(void)
{
    struct itimerspec time;
    siginfo_t information;
    timer_t timer = start(0, 0, MILLISECOND, 10 * SECOND);
    pass(2 * MILLISECOND);
    timer_gettime(timer, &time);
    say("nothing is sent", take(&information));
    say("until the next", time.it_value.tv_sec >= 5 && time.it_interval.tv_sec == 10);
    timer_delete(timer);
    timer = start(0, 0, 1, 0);
    pass(MILLISECOND);
    timer_gettime(timer, &time);
    say("over", time.it_value.tv_sec + time.it_value.tv_nsec);
    timer_delete(timer);
    timer = start(SIGUSR1, 0, MILLISECOND, 10 * SECOND);
    pass(2 * MILLISECOND);
    timer_gettime(timer, &time);
    say("until the next while one waits", time.it_value.tv_sec >= 5);
    say("taken", take(&information) == SIGUSR1 && information.si_overrun == 0);
    timer_delete(timer);
}

static void intervals(void)
{
    siginfo_t information;
    struct itimerval time = { { 0, 1 }, { 0, 1 } }, none = { 0 };
    setitimer(ITIMER_REAL, &time, NULL);
    work();
    say("SIGALRM", take(&information) == SIGALRM);
    pass(MILLISECOND);
    say("again", take(&information) == SIGALRM);
    setitimer(ITIMER_REAL, &none, NULL);
    take(&information);
    say("no more", take(&information));
    signal(SIGALRM, count);
    time.it_interval.tv_usec = time.it_value.tv_usec = 2000;
    handled = 0;
    sigprocmask(SIG_UNBLOCK, &set, NULL);
    setitimer(ITIMER_REAL, &time, NULL);
    while (handled < 10)
        pause();
    setitimer(ITIMER_REAL, &none, NULL);
    say("handled", handled >= 10);
}

int main(void)
{
    sigemptyset(&set);
    sigaddset(&set, SIGRTMIN);
    sigaddset(&set, SIGUSR1);
    sigaddset(&set, SIGALRM);
    sigprocmask(SIG_BLOCK, &set, NULL);
    many();
    one_signal();
    overruns();
    ignored();
    looked_at();
    intervals();
    return 0;
}
