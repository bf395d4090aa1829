// Interface calls. The caller has x0 = object and x11 = its dispatch cell, and all argument registers in use. Where methods are found is
// shared by all threads: see System.Runtime.InterfaceDispatch and DispatchRows, whose index and hash this repeats.

#include "Macros.inc"

// Slots of all rows together.
#ifdef VIPER_KERNEL
#define SLOT_COUNT 512
#else
#define SLOT_COUNT 4096
#endif

#define TABLE_SIZE 128

// Offset in Internal.Runtime.DispatchCell.
#define CELL_ROW 12

// Offsets in Internal.Runtime.DispatchEntry.
#define ENTRY_NEXT 0
#define ENTRY_TYPE 8
#define ENTRY_CODE 24

// A cell without a row is a row itself (distance 0): what lies behind it in the image are no negated addresses of types.
FUNCTION RhpInitialDynamicInterfaceDispatch
    ldr x9, [x0]                            // type; a null object faults here, on behalf of the caller
    ldrsw x10, [x11, #CELL_ROW]             // what follows depends on this address: no barrier needed (Arm ARM B2.3.6)
    add x10, x10, x11
    add x10, x10, w9, uxtb #1               // bits 3 to 7 of the type are the number of its slot, of 16 bytes each
    ldp x12, x13, [x10]                     // type, negated, and code
    cmn x12, x9
    b.ne .Lchains
    br x13
.Lchains:
    lsr x10, x9, #3
    add x10, x10, x11, lsr #4
    and x10, x10, #(TABLE_SIZE - 1)
    ADDRESS x12, .Ldispatch_table
    ldr x10, [x12, x10, lsl #3]
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

FUNCTION viper_dispatch_slots
    ADDRESS x0, .Ldispatch_slots
    ret
END viper_dispatch_slots

FUNCTION viper_dispatch_slots_end
    ADDRESS x0, .Ldispatch_slots_end
    ret
END viper_dispatch_slots_end

// What a program with few call sites uses lies on one page: the chains, where rows begin (one bit per slot), the first slots.
    .bss
    .balign 64
.Ldispatch_table:
    .skip TABLE_SIZE * 8
    .skip SLOT_COUNT / 8
.Ldispatch_slots:
    .skip SLOT_COUNT * 16
.Ldispatch_slots_end:
