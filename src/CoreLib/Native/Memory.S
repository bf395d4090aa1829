// Copying, filling and comparing blocks of memory. Unaligned accesses are fine on normal memory (the only kind these are used on), so
// that ends are done with overlapping accesses and not with byte loops. General registers only: the kernel uses these too and leaves
// the vector registers to programs.

#include "Macros.inc"

// void* memmove(void* destination, const void* source, size_t length); regions may overlap. memcpy is the same.
// The block sizes up to 64 load everything before they store anything; larger ones move 64 bytes at a time from the end that is safe.
FUNCTION memmove
    mov x3, x0
    cmp x2, #16
    b.ls .Lmove_16
    cmp x2, #64
    b.hi .Lmove_large
.Lmove_64:                                  // 17..64 bytes at x3 from x1
    add x4, x1, x2
    add x5, x3, x2
    cmp x2, #32
    b.hi 1f
    ldp x6, x7, [x1]
    ldp x8, x9, [x4, #-16]
    stp x6, x7, [x3]
    stp x8, x9, [x5, #-16]
    ret
1:  ldp x6, x7, [x1]
    ldp x8, x9, [x1, #16]
    ldp x10, x11, [x4, #-32]
    ldp x12, x13, [x4, #-16]
    stp x6, x7, [x3]
    stp x8, x9, [x3, #16]
    stp x10, x11, [x5, #-32]
    stp x12, x13, [x5, #-16]
    ret
.Lmove_16:                                  // 0..16 bytes at x3 from x1
    add x4, x1, x2
    add x5, x3, x2
    tbnz x2, #4, 4f
    tbz x2, #3, 1f
    ldr x6, [x1]
    ldr x7, [x4, #-8]
    str x6, [x3]
    str x7, [x5, #-8]
    ret
1:  tbz x2, #2, 2f
    ldr w6, [x1]
    ldr w7, [x4, #-4]
    str w6, [x3]
    str w7, [x5, #-4]
    ret
2:  tbz x2, #1, 3f
    ldrh w6, [x1]
    ldrh w7, [x4, #-2]
    strh w6, [x3]
    strh w7, [x5, #-2]
    ret
3:  cbz x2, 5f
    ldrb w6, [x1]
    strb w6, [x3]
    ret
4:  ldp x6, x7, [x1]
    stp x6, x7, [x3]
5:  ret
.Lmove_large:
    sub x4, x3, x1
    cbz x4, 5b
    cmp x4, x2
    b.lo .Lmove_backward                    // destination begins inside the source
.Lmove_forward:
    ldp x6, x7, [x1]
    ldp x8, x9, [x1, #16]
    ldp x10, x11, [x1, #32]
    ldp x12, x13, [x1, #48]
    add x1, x1, #64
    sub x2, x2, #64
    cmp x2, #64
    stp x6, x7, [x3]
    stp x8, x9, [x3, #16]
    stp x10, x11, [x3, #32]
    stp x12, x13, [x3, #48]
    add x3, x3, #64
    b.hi .Lmove_forward
    cmp x2, #16
    b.hi .Lmove_64
    b .Lmove_16
.Lmove_backward:
    add x4, x1, x2
    add x5, x3, x2
1:  ldp x6, x7, [x4, #-16]
    ldp x8, x9, [x4, #-32]
    ldp x10, x11, [x4, #-48]
    ldp x12, x13, [x4, #-64]!
    sub x2, x2, #64
    cmp x2, #64
    stp x6, x7, [x5, #-16]
    stp x8, x9, [x5, #-32]
    stp x10, x11, [x5, #-48]
    stp x12, x13, [x5, #-64]!
    b.hi 1b
    cmp x2, #16
    b.hi .Lmove_64
    b .Lmove_16
END memmove

ALIAS memcpy, memmove
ALIAS RhSpanHelpers_MemCopy, memmove

// void RhSpanHelpers_MemZero(void* destination, size_t length)
FUNCTION RhSpanHelpers_MemZero
    mov x2, x1
    mov w1, wzr
    b memset
END RhSpanHelpers_MemZero

// void* memset(void* destination, int value, size_t length)
FUNCTION memset
    and x1, x1, #0xFF
    mov x3, x0
    add x5, x0, x2
    orr x1, x1, x1, lsl #8
    orr x1, x1, x1, lsl #16
    orr x1, x1, x1, lsl #32
    cmp x2, #16
    b.lo .Lset_15
    stp x1, x1, [x3]
    stp x1, x1, [x5, #-16]
    cmp x2, #32
    b.ls 1f
    stp x1, x1, [x3, #16]
    stp x1, x1, [x5, #-32]
    cmp x2, #64
    b.hi .Lset_large
1:  ret
.Lset_15:
    tbz x2, #3, 1f
    str x1, [x3]
    str x1, [x5, #-8]
    ret
1:  tbz x2, #2, 2f
    str w1, [x3]
    str w1, [x5, #-4]
    ret
2:  cbz x2, 3f
    strb w1, [x3]
    tbz x2, #1, 3f
    strh w1, [x5, #-2]
3:  ret
.Lset_large:                                // the first and the last 32 bytes are done
    stp x1, x1, [x5, #-48]
    stp x1, x1, [x5, #-64]
    cbnz x1, .Lset_loop
    cmp x2, #512
    b.hs .Lset_zero
.Lset_loop:                                 // 16-byte aligned, up to the last 64 bytes
    add x3, x3, #32
    and x3, x3, #~15
    sub x5, x5, #64
1:  cmp x3, x5
    b.hs 2f
    stp x1, x1, [x3]
    stp x1, x1, [x3, #16]
    stp x1, x1, [x3, #32]
    stp x1, x1, [x3, #48]
    add x3, x3, #64
    b 1b
2:  ret
.Lset_zero:                                 // whole cache lines at once (Arm ARM C6.2, DC ZVA), where the CPU allows it
    mrs x4, dczid_el0
    tbnz x4, #4, .Lset_loop
    and x4, x4, #15
    cmp x4, #4                              // anything but 64 bytes is rare: not worth a second loop
    b.ne .Lset_loop
    stp x1, x1, [x3, #32]
    stp x1, x1, [x3, #48]
    add x3, x3, #64
    and x3, x3, #~63
    sub x5, x5, #64
1:  cmp x3, x5
    b.hs 2f
    dc zva, x3
    add x3, x3, #64
    b 1b
2:  ret
END memset

ALIAS RhSpanHelpers_MemSet, memset

// int memcmp(const void* first, const void* second, size_t length)
FUNCTION memcmp
    cmp x2, #8
    b.lo 3f
    add x5, x0, x2
    sub x5, x5, #8                          // last whole word of the first block
    sub x6, x1, x0
1:  cmp x0, x5
    b.hs 2f
    ldr x3, [x0]
    ldr x4, [x0, x6]
    cmp x3, x4
    b.ne 4f
    add x0, x0, #8
    b 1b
2:  ldr x3, [x5]
    ldr x4, [x5, x6]
    cmp x3, x4
    b.ne 4f
    mov w0, wzr
    ret
3:  cbz x2, 5f
    ldrb w3, [x0], #1
    ldrb w4, [x1], #1
    sub x2, x2, #1
    subs w3, w3, w4
    b.eq 3b
    mov w0, w3
    ret
4:  rev x3, x3                              // the first byte in memory counts most
    rev x4, x4
    cmp x3, x4
    mov w0, #1
    cneg w0, w0, lo
    ret
5:  mov w0, wzr
    ret
END memcmp
