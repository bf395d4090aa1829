// The runtime's own block of each thread (System.Runtime.ThreadBlock), in its thread-local storage.

#include "../Macros.inc"
#include "ThreadBlock.h"

// ThreadBlock* viper_thread_block_address(): the calling thread's.
FUNCTION viper_thread_block_address
    THREAD_BLOCK x0
    ret
END viper_thread_block_address

// ThreadBlock* viper_thread_block_of(void* thread_pointer): the one in another thread's storage.
FUNCTION viper_thread_block_of
    add x0, x0, #:tprel_hi12:viper_thread_block, lsl #12
    add x0, x0, #:tprel_lo12_nc:viper_thread_block
    ret
END viper_thread_block_of

// void* viper_thread_pointer()
FUNCTION viper_thread_pointer
    mrs x0, tpidr_el0
    ret
END viper_thread_pointer

    .section .tbss, "awT", @nobits
    .balign 16
    .globl viper_thread_block
    .type viper_thread_block, %object
viper_thread_block:
    .skip THREAD_BLOCK_SIZE
    .size viper_thread_block, THREAD_BLOCK_SIZE
