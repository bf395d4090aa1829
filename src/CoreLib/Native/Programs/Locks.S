// The short way in and out of locks that nobody else wants: see System.Threading.LockWord, which does the rest. A thread that has no number
// yet takes the long way, as 0 stands for a free lock.

#include "../Macros.inc"
#include "ThreadBlock.h"

// int viper_managed_thread_id(): the calling thread's number, 0 if it has none.
FUNCTION viper_managed_thread_id
    THREAD_BLOCK x0
    ldr w0, [x0, #THREAD_BLOCK_MANAGED_ID]
    ret
END viper_managed_thread_id

// int viper_lock_enter_free(long* word): 1 if the lock was free and is the thread's now.
FUNCTION viper_lock_enter_free
    THREAD_BLOCK x1
    ldr w1, [x1, #THREAD_BLOCK_MANAGED_ID]
    cbz w1, 2f
1:  ldaxr x2, [x0]
    cbnz x2, 2f
    stlxr w3, x1, [x0]
    cbnz w3, 1b
    mov w0, #1
    ret
2:  clrex
    mov w0, #0
    ret
END viper_lock_enter_free

// int viper_lock_exit_simple(long* word): 1 if the thread held the lock once, nobody waits for it, and it is free now.
FUNCTION viper_lock_exit_simple
    THREAD_BLOCK x1
    ldr w1, [x1, #THREAD_BLOCK_MANAGED_ID]
    cbz w1, 2f
1:  ldxr x2, [x0]
    cmp x2, x1
    b.ne 2f
    stlxr w3, xzr, [x0]
    cbnz w3, 1b
    mov w0, #1
    ret
2:  clrex
    mov w0, #0
    ret
END viper_lock_exit_simple
