// The first instructions of a program and of its threads. The kernel enters with sp at argc, argv[], 0, envp[], 0, auxiliary vector
// (the start stack of Linux) and all other registers zero.

#include "../Macros.inc"

#define SYS_EXIT 93
#define AT_RANDOM 25                            // address of 16 random bytes
#define AT_SYSINFO_EHDR 33                      // address of the vDSO

// Variant 1 of thread-local storage (AAELF64, "Thread Local Storage"): the thread pointer leads to two words of the system's own, and
// the variables follow; build/program.ld keeps their alignment at 16.
#define TLS_HEADER 16

FUNCTION _start
    .cfi_undefined x30
    mov x29, xzr
    mov x30, xzr
    mov x19, sp

    // The stack cookie, before any frame that has it, and where clocks are read.
    ldr x0, [sp]
    add x0, x19, x0, lsl #3
    add x0, x0, #16                         // behind the arguments and their zero: the environment
1:  ldr x1, [x0], #8
    cbnz x1, 1b
    mov x20, x0
2:  ldp x1, x0, [x20], #16
    cbz x1, 4f
    cmp x1, #AT_SYSINFO_EHDR
    b.ne 3f
    bl viper_initialize_clock
    b 2b
3:  cmp x1, #AT_RANDOM
    b.ne 2b
    ldr x0, [x0]
    adrp x1, __security_cookie
    str x0, [x1, :lo12:__security_cookie]
    b 2b

4:  ADDRESS x0, __tls_main_thread
    bl viper_initialize_tls
    msr tpidr_el0, x0
    mov x0, x19
    bl ViperStart
    brk #1
END _start

// void* viper_initialize_tls(void* zeroed_memory): copies the initial values; gives the thread pointer.
FUNCTION viper_initialize_tls
    ADDRESS x1, __tdata_start
    ADDRESS x2, __tdata_end
    add x3, x0, #TLS_HEADER
1:  cmp x1, x2
    b.hs 2f
    ldr x4, [x1], #8
    str x4, [x3], #8
    b 1b
2:  ret
END viper_initialize_tls

// Bytes of memory that one thread's storage takes.
FUNCTION viper_tls_size
    ldr x0, =__tls_size
    ret
END viper_tls_size

// Where the kernel starts a thread: x0 = its argument. The stack is empty and aligned.
FUNCTION viper_thread_entry
    .cfi_undefined x30
    mov x29, xzr
    mov x30, xzr
    bl ViperThreadStart
    mov x0, xzr
    mov x8, #SYS_EXIT
    svc #0
    brk #1
END viper_thread_entry

FUNCTION viper_thread_entry_address
    ADDRESS x0, viper_thread_entry
    ret
END viper_thread_entry_address

// void viper_leave_thread(void* stack, size_t size): ends the calling thread and gives its own stack back. Between the two calls there
// is no stack, which is why this cannot be written in C#.
FUNCTION viper_leave_thread
    mov x8, #215                            // munmap
    svc #0
    mov x0, xzr
    mov x8, #SYS_EXIT
    svc #0
    brk #1
END viper_leave_thread
