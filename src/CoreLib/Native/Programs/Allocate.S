// Fast paths of allocation. Each thread has a stretch of zeroed memory of its own; an object is the next bytes of it. When it is used
// up, System.Runtime.Heap makes a new one.

#include "../Macros.inc"

// Offsets in Internal.Runtime.MethodTable.
#define TYPE_COMPONENT_SIZE 0
#define TYPE_BASE_SIZE 4

#define OBJECT_LENGTH 8

// x1 = address of this thread's { next, limit }.
    .macro THREAD_ALLOCATION
    mrs x1, tpidr_el0
    add x1, x1, #:tprel_hi12:viper_thread_allocation, lsl #12
    add x1, x1, #:tprel_lo12_nc:viper_thread_allocation
    .endm

// object RhpNewFast(MethodTable*)
FUNCTION RhpNewFast
    ldr w2, [x0, #TYPE_BASE_SIZE]
    THREAD_ALLOCATION
    ldp x3, x4, [x1]
    add x5, x3, x2
    cmp x5, x4
    b.hi 1f
    str x5, [x1]
    str x0, [x3]
    mov x0, x3
    ret
1:  mov x1, x2
    b ViperAllocateSlow                     // (type, size)
END RhpNewFast

// No collector yet, so that nothing is ever finalized.
ALIAS RhpNewFinalizable, RhpNewFast

// object RhpNewArrayFast(MethodTable*, int length)
FUNCTION RhpNewArrayFast
    mov w6, w1
    mov w2, #0xFFC7                         // Array.MaxLength; a negative length is above it, too
    movk w2, #0x7FFF, lsl #16
    cmp w6, w2
    b.hi 2f
    ldrh w2, [x0, #TYPE_COMPONENT_SIZE]
    ldr w3, [x0, #TYPE_BASE_SIZE]
    umaddl x2, w6, w2, x3
    add x2, x2, #7
    and x2, x2, #~7
    THREAD_ALLOCATION
    ldp x3, x4, [x1]
    add x5, x3, x2
    cmp x5, x4
    b.hi 1f
    str x5, [x1]
    str x0, [x3]
    str w6, [x3, #OBJECT_LENGTH]
    mov x0, x3
    ret
1:  mov x1, x2
    mov w2, w6
    b ViperAllocateArraySlow                // (type, size, length)
2:  mov w0, w6
    b ViperBadArrayLength
END RhpNewArrayFast

ALIAS RhpNewPtrArrayFast, RhpNewArrayFast
ALIAS RhNewString, RhpNewArrayFast

FUNCTION viper_thread_allocation_address
    THREAD_ALLOCATION
    mov x0, x1
    ret
END viper_thread_allocation_address

    .section .tbss, "awT", @nobits
    .balign 8
    .globl viper_thread_allocation
    .type viper_thread_allocation, %object
viper_thread_allocation:
    .quad 0
    .quad 0
    .size viper_thread_allocation, 16
