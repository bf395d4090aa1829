// Access to user memory that survives a fault. Declared in UserCopy.cs, which checks the addresses.
//
// Every instruction that touches a user address has an entry in .fixup_table: its address, and where to go on if the page fault
// handler could not help. Accesses to kernel memory have none: a fault there is a bug of the kernel's. All functions return 0 for
// success and 1 for a fault; their landing pad therefore is always the same two instructions. A fault leaves the base register of
// an access with write-back as it was (Arm ARM D1.3.4), so that it can be repeated.

    .macro Function name
    .balign 16
    .globl \name
\name:
    .endm

    .macro User instruction:vararg
9999: \instruction
    .pushsection .fixup_table, "a"
    .balign 8
    .quad 9999b, UserFault
    .popsection
    .endm

    .text

UserFault:
    mov x0, #1
    ret

// One body for both directions: \load and \store are User for the side that is a user address and empty for the other.
    .macro CopyBody load:req, store:req
    subs x2, x2, #256
    b.lo 2f
1:  \load ldp q0, q1, [x1], #256
    \load ldp q2, q3, [x1, #-224]
    \load ldp q4, q5, [x1, #-192]
    \load ldp q6, q7, [x1, #-160]
    \load ldp q16, q17, [x1, #-128]
    \load ldp q18, q19, [x1, #-96]
    \load ldp q20, q21, [x1, #-64]
    \load ldp q22, q23, [x1, #-32]
    \store stp q0, q1, [x0], #256
    \store stp q2, q3, [x0, #-224]
    \store stp q4, q5, [x0, #-192]
    \store stp q6, q7, [x0, #-160]
    \store stp q16, q17, [x0, #-128]
    \store stp q18, q19, [x0, #-96]
    \store stp q20, q21, [x0, #-64]
    \store stp q22, q23, [x0, #-32]
    subs x2, x2, #256
    b.hs 1b
2:  tbz x2, #7, 10f                 // its low bits are those of the rest
    \load ldp q0, q1, [x1], #128
    \load ldp q2, q3, [x1, #-96]
    \load ldp q4, q5, [x1, #-64]
    \load ldp q6, q7, [x1, #-32]
    \store stp q0, q1, [x0], #128
    \store stp q2, q3, [x0, #-96]
    \store stp q4, q5, [x0, #-64]
    \store stp q6, q7, [x0, #-32]
10: tbz x2, #6, 9f
    \load ldp q0, q1, [x1], #64
    \load ldp q2, q3, [x1, #-32]
    \store stp q0, q1, [x0], #64
    \store stp q2, q3, [x0, #-32]
9:  tbz x2, #5, 3f
    \load ldp q0, q1, [x1]
    \store stp q0, q1, [x0]
    add x1, x1, #32
    add x0, x0, #32
3:  tbz x2, #4, 4f
    \load ldr q0, [x1]
    \store str q0, [x0]
    add x1, x1, #16
    add x0, x0, #16
4:  tbz x2, #3, 5f
    \load ldr x3, [x1]
    \store str x3, [x0]
    add x1, x1, #8
    add x0, x0, #8
5:  tbz x2, #2, 6f
    \load ldr w3, [x1]
    \store str w3, [x0]
    add x1, x1, #4
    add x0, x0, #4
6:  tbz x2, #1, 7f
    \load ldrh w3, [x1]
    \store strh w3, [x0]
    add x1, x1, #2
    add x0, x0, #2
7:  tbz x2, #0, 8f
    \load ldrb w3, [x1]
    \store strb w3, [x0]
8:  mov x0, #0
    ret
    .endm

    .macro Kernel instruction:vararg
    \instruction
    .endm

// (kernel destination, user source, length)
Function UserCopyFrom
    CopyBody User, Kernel

// (user destination, kernel source, length)
Function UserCopyTo
    CopyBody Kernel, User

// (user destination, length)
Function UserZero
    movi v0.2d, #0
    cmp x1, #64
    b.lo 2f
1:  User stp q0, q0, [x0]
    User stp q0, q0, [x0, #32]
    add x0, x0, #64
    sub x1, x1, #64
    cmp x1, #64
    b.hs 1b
2:  cbz x1, 4f
3:  User strb wzr, [x0]
    add x0, x0, #1
    subs x1, x1, #1
    b.ne 3b
4:  mov x0, #0
    ret

// (kernel destination, user source, capacity, length out): stops behind a zero byte or at the capacity. Bytes up to where the source is
// aligned, then words: an aligned word lies in one page, so that none is touched in which the string does not go on. What follows a
// zero byte in its word comes along.
Function UserCopyString
    mov x4, #0
    mov x6, #0x0101010101010101
1:  add x7, x1, x4
    tst x7, #7
    b.eq 3f
    cmp x4, x2
    b.hs 5f
    User ldrb w5, [x1, x4]
    strb w5, [x0, x4]
    cbz w5, 5f
    add x4, x4, #1
    b 1b
3:  add x7, x4, #8
    cmp x7, x2
    b.hi 6f
    User ldr x5, [x1, x4]
    str x5, [x0, x4]
    sub x8, x5, x6                  // the lowest of these bits that stays set is that of the first zero byte
    bic x8, x8, x5
    ands x8, x8, #0x8080808080808080
    b.ne 4f
    mov x4, x7
    b 3b
4:  rbit x8, x8
    clz x8, x8
    add x4, x4, x8, lsr #3
5:  str x4, [x3]
    mov x0, #0
    ret
6:  cmp x4, x2
    b.hs 5b
    User ldrb w5, [x1, x4]
    strb w5, [x0, x4]
    cbz w5, 5b
    add x4, x4, #1
    b 6b

// (user source, kernel destination)
Function UserLoad32
    User ldar w2, [x0]
    str w2, [x1]
    mov x0, #0
    ret

Function UserLoad64
    User ldar x2, [x0]
    str x2, [x1]
    mov x0, #0
    ret

// (user destination, value)
Function UserStore32
    User stlr w1, [x0]
    mov x0, #0
    ret

Function UserStore64
    User stlr x1, [x0]
    mov x0, #0
    ret

// (user address, expected, desired, kernel destination of the previous value). A page fault between load and store clears the
// monitor, so the store fails and the loop begins anew.
Function UserCompareExchange32
1:  User ldaxr w4, [x0]
    cmp w4, w1
    b.ne 2f
    User stlxr w5, w2, [x0]
    cbnz w5, 1b
    str w4, [x3]
    mov x0, #0
    ret
2:  clrex
    str w4, [x3]
    mov x0, #0
    ret

Function UserCompareExchange64
1:  User ldaxr x4, [x0]
    cmp x4, x1
    b.ne 2f
    User stlxr w5, x2, [x0]
    cbnz w5, 1b
    str x4, [x3]
    mov x0, #0
    ret
2:  clrex
    str x4, [x3]
    mov x0, #0
    ret
