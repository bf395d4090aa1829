// Interface calls. The caller has x0 = object and x11 = its dispatch cell, and all argument registers in use. The cache is one table of
// chains for the whole image, shared by all threads: see System.Runtime.InterfaceDispatch, whose hash this repeats.

#include "Macros.inc"

#define TABLE_SIZE 512

// Offsets in Internal.Runtime.DispatchEntry.
#define ENTRY_NEXT 0
#define ENTRY_TYPE 8
#define ENTRY_CODE 24

FUNCTION RhpInitialDynamicInterfaceDispatch
    ldr x9, [x0]                            // type; a null object faults here, on behalf of the caller
    lsr x10, x9, #3
    add x10, x10, x11, lsr #4
    and x10, x10, #(TABLE_SIZE - 1)
    ADDRESS x12, .Ldispatch_table
    ldr x10, [x12, x10, lsl #3]             // what follows depends on this address: no barrier needed (Arm ARM B2.3.6)
1:  cbz x10, .Lmiss
    ldp x12, x13, [x10, #ENTRY_TYPE]
    cmp x12, x9
    ccmp x13, x11, #0, eq
    b.ne 2f
    ldr x9, [x10, #ENTRY_CODE]
    br x9
2:  ldr x10, [x10, #ENTRY_NEXT]
    b 1b
.Lmiss:
    stp x29, x30, [sp, #-224]!
    .cfi_def_cfa_offset 224
    .cfi_offset x29, -224
    .cfi_offset x30, -216
    mov x29, sp
    stp x0, x1, [sp, #16]
    stp x2, x3, [sp, #32]
    stp x4, x5, [sp, #48]
    stp x6, x7, [sp, #64]
    str x8, [sp, #80]
    stp q0, q1, [sp, #96]
    stp q2, q3, [sp, #128]
    stp q4, q5, [sp, #160]
    stp q6, q7, [sp, #192]
    mov x0, x9
    mov x1, x11
    bl RhpCidResolve
    mov x9, x0
    ldp x0, x1, [sp, #16]
    ldp x2, x3, [sp, #32]
    ldp x4, x5, [sp, #48]
    ldp x6, x7, [sp, #64]
    ldr x8, [sp, #80]
    ldp q0, q1, [sp, #96]
    ldp q2, q3, [sp, #128]
    ldp q4, q5, [sp, #160]
    ldp q6, q7, [sp, #192]
    ldp x29, x30, [sp], #224
    .cfi_def_cfa_offset 0
    .cfi_restore x29
    .cfi_restore x30
    br x9
END RhpInitialDynamicInterfaceDispatch

ALIAS RhpInitialInterfaceDispatch, RhpInitialDynamicInterfaceDispatch

FUNCTION viper_dispatch_table
    ADDRESS x0, .Ldispatch_table
    ret
END viper_dispatch_table

    .bss
    .balign 64
.Ldispatch_table:
    .skip TABLE_SIZE * 8
