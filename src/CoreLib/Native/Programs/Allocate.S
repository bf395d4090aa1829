// Fast paths of allocation. For each size up to THREAD_BLOCK_LARGEST_FAST each thread has a stretch of zeroed memory of its own; an
// object is the next bytes of it. When it is used up, and for larger objects, System.Runtime.Heap does the rest.
//
// A thread may be stopped between any two instructions, and the collector takes its stretches away meanwhile. So the type is stored
// before the stretch shrinks (memory without a type counts as an object without references, as long as a register points at it), and
// what is stored into the context afterwards does no harm, because the collector has set the limit to 0.

#include "../Macros.inc"
#include "ThreadBlock.h"

// Offsets in Internal.Runtime.MethodTable.
#define TYPE_COMPONENT_SIZE 0
#define TYPE_BASE_SIZE 4

#define OBJECT_LENGTH 8

// object RhpNewFast(MethodTable*)
FUNCTION RhpNewFast
    ldr w2, [x0, #TYPE_BASE_SIZE]           // a multiple of 8
    THREAD_BLOCK x1
    cmp w2, #THREAD_BLOCK_LARGEST_FAST
    add x1, x1, x2, lsl #1                  // 16 bytes of context for 8 bytes of size
    b.hi 1f
    ldp x3, x4, [x1, #THREAD_BLOCK_ALLOCATION]
    cmp x3, x4
    b.hs 1f
    str x0, [x3]
    add x4, x3, x2
    str x4, [x1, #THREAD_BLOCK_ALLOCATION]
    mov x0, x3
    ret
1:  mov x1, x2
    b ViperAllocateSlow                     // (type, size)
END RhpNewFast

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
    add x2, x2, #15                         // arrays use every other size: fewer stretches
    and x2, x2, #~15
    THREAD_BLOCK x1
    cmp x2, #THREAD_BLOCK_LARGEST_FAST
    add x1, x1, x2, lsl #1
    b.hi 1f
    ldp x3, x4, [x1, #THREAD_BLOCK_ALLOCATION]
    cmp x3, x4
    b.hs 1f
    str x0, [x3]
    str w6, [x3, #OBJECT_LENGTH]
    add x4, x3, x2
    str x4, [x1, #THREAD_BLOCK_ALLOCATION]
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

// void viper_collect(int reason): puts the registers that the caller may keep references in onto the stack.
FUNCTION viper_collect
    stp x29, x30, [sp, #-96]!
    mov x29, sp
    stp x19, x20, [sp, #16]
    stp x21, x22, [sp, #32]
    stp x23, x24, [sp, #48]
    stp x25, x26, [sp, #64]
    stp x27, x28, [sp, #80]
    stp d8, d9, [sp, #-64]!
    stp d10, d11, [sp, #16]
    stp d12, d13, [sp, #32]
    stp d14, d15, [sp, #48]
    mov x1, sp
    bl ViperCollect                         // (reason, stack pointer)
    add sp, sp, #64
    ldp x19, x20, [sp, #16]
    ldp x21, x22, [sp, #32]
    ldp x23, x24, [sp, #48]
    ldp x25, x26, [sp, #64]
    ldp x27, x28, [sp, #80]
    ldp x29, x30, [sp], #96
    ret
END viper_collect
