/*
 * The code of the vDSO: what a C library calls in place of system calls (Linux, Documentation/ABI/stable/vdso), under the names and the
 * version that it looks for on AArch64. Clocks of which the counter tells nothing go to the kernel.
 */
#define SYS_CLOCK_GETTIME   113
#define SYS_CLOCK_GETRES    114
#define SYS_RT_SIGRETURN    139
#define SYS_GETTIMEOFDAY    169

/* Sets of clocks, a bit each: CLOCK_REALTIME and its coarse form; those and MONOTONIC, MONOTONIC_RAW, its coarse form and BOOTTIME. */
#define REALTIME_CLOCKS     0x21
#define COUNTER_CLOCKS      0xF3
#define LAST_CLOCK          7

    .macro Function name
    .globl \name
    .type \name, %function
    .balign 16
\name:
    .endm

    /* x4 = the monotonic clock in nanoseconds, x5 = what makes it real time. Uses x6 to x9. */
    .macro ReadClock slow
    adr x9, ClockParameters
    ldp x6, x7, [x9]
    cbz x6, \slow
    ldr x5, [x9, #16]
    isb
    mrs x4, cntvct_el0
    /* As in TimeScale.Convert: the product of the halves, shifted. */
    lsr x8, x4, #32
    mul x8, x8, x6
    mov w4, w4
    mul x4, x4, x6
    lsr x4, x4, x7
    neg x7, x7
    add x7, x7, #32
    lsl x8, x8, x7
    add x4, x4, x8
    .endm

    .section .text, "ax"

    /* First, at the place that the kernel knows. An unwinder looks at the instruction before the return address. */
    .cfi_startproc
    .cfi_signal_frame
    .cfi_def_cfa sp, 0
    .globl __kernel_rt_sigreturn
    .type __kernel_rt_sigreturn, %function
__kernel_rt_sigreturn:
    mov x8, #SYS_RT_SIGRETURN
    svc #0
    .cfi_endproc
    .size __kernel_rt_sigreturn, . - __kernel_rt_sigreturn

    .cfi_startproc
Function __kernel_clock_gettime
    cmp w0, #LAST_CLOCK
    b.hi 2f
    mov w2, #1
    lsl w2, w2, w0
    mov w3, #COUNTER_CLOCKS
    tst w2, w3
    b.eq 2f
    ReadClock 2f
    mov w3, #REALTIME_CLOCKS
    tst w2, w3
    b.eq 1f
    add x4, x4, x5
1:  mov w6, #(1000000000 & 0xFFFF)
    movk w6, #(1000000000 >> 16), lsl #16
    udiv x7, x4, x6
    msub x8, x7, x6, x4
    stp x7, x8, [x1]
    mov w0, #0
    ret
2:  mov x8, #SYS_CLOCK_GETTIME
    svc #0
    ret
    .cfi_endproc
    .size __kernel_clock_gettime, . - __kernel_clock_gettime

    /* For C# programs: x0 = 0 for real time, 1 for the monotonic clock; gives nanoseconds, or below 0 if the kernel has to be asked. */
    .cfi_startproc
    .balign 16
ReadNanoseconds:
    ReadClock 1f
    add x5, x4, x5
    cmp w0, #0
    csel x0, x5, x4, eq
    ret
1:  mov x0, #-1
    ret
    .cfi_endproc

    .cfi_startproc
Function __kernel_gettimeofday
    cbnz x1, 2f
    ReadClock 2f
    cbz x0, 1f
    add x4, x4, x5
    mov w6, #1000
    udiv x4, x4, x6
    mov w6, #(1000000 & 0xFFFF)
    movk w6, #(1000000 >> 16), lsl #16
    udiv x7, x4, x6
    msub x8, x7, x6, x4
    stp x7, x8, [x0]
1:  mov w0, #0
    ret
2:  mov x8, #SYS_GETTIMEOFDAY
    svc #0
    ret
    .cfi_endproc
    .size __kernel_gettimeofday, . - __kernel_gettimeofday

    .cfi_startproc
Function __kernel_clock_getres
    mov x8, #SYS_CLOCK_GETRES
    svc #0
    ret
    .cfi_endproc
    .size __kernel_clock_getres, . - __kernel_clock_getres

    /*
     * The kernel fills them in: multiplier (0: no counter for programs) and shift of the counter, and the start of real time in ns. Behind them
     * what C# programs look for (Clock.S of the class library): a mark, for other systems have other pages, and how far it is to their function.
     */
    .section .clock, "a"
ClockParameters:
    .quad 0, 0, 0
    .quad 0x6B636F6C43726556
    .quad ReadNanoseconds - .
