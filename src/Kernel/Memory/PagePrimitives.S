// Whole pages: declared in PagePrimitives.cs.

    .text

// (page)
    .balign 16
    .globl PageZero
PageZero:
    mrs x1, dczid_el0
    cmp x1, #4                      // blocks of 64 bytes, as on every Cortex-A, and allowed
    b.ne 2f
    add x2, x0, #4096
1:
    .rept 8
    dc zva, x0
    add x0, x0, #64
    .endr
    cmp x0, x2
    b.lo 1b
    ret
2:  movi v0.2d, #0
    add x2, x0, #4096
3:  stp q0, q0, [x0]
    stp q0, q0, [x0, #32]
    stp q0, q0, [x0, #64]
    stp q0, q0, [x0, #96]
    add x0, x0, #128
    cmp x0, x2
    b.lo 3b
    ret

// (destination, source)
    .balign 16
    .globl PageCopy
PageCopy:
    add x2, x0, #4096
1:  ldp q0, q1, [x1]
    ldp q2, q3, [x1, #32]
    ldp q4, q5, [x1, #64]
    ldp q6, q7, [x1, #96]
    stp q0, q1, [x0]
    stp q2, q3, [x0, #32]
    stp q4, q5, [x0, #64]
    stp q6, q7, [x0, #96]
    add x1, x1, #128
    add x0, x0, #128
    cmp x0, x2
    b.lo 1b
    ret
