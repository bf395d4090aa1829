// The exception vectors (Arm ARM D1.3.5). Each entry saves a whole struct TrapFrame on the stack of EL1 and calls C# with its address.
//
// Entries from EL0 find the stack empty: SP_EL1 is the top of the thread's kernel stack. Entries from EL1 continue on the stack
// that was in use, after a look at whether it has overflowed. All of Q0 to Q31 is saved because compiled C# may use any of them.

#include "Definitions.h"

    .macro SaveLowRegisters
    stp x0, x1, [sp, #0]
    stp x2, x3, [sp, #16]
    stp x4, x5, [sp, #32]
    stp x6, x7, [sp, #48]
    stp x8, x9, [sp, #64]
    stp x10, x11, [sp, #80]
    stp x12, x13, [sp, #96]
    stp x14, x15, [sp, #112]
    stp x16, x17, [sp, #128]
    stp x18, x19, [sp, #144]
    stp x20, x21, [sp, #160]
    stp x22, x23, [sp, #176]
    stp x24, x25, [sp, #192]
    stp x26, x27, [sp, #208]
    stp x28, x29, [sp, #224]
    .endm

    // Expects the interrupted stack pointer in x21. Leaves ELR in x22 and SPSR in x23.
    .macro SaveRest
    mrs x22, elr_el1
    mrs x23, spsr_el1
    stp x30, x21, [sp, #240]
    stp x22, x23, [sp, #FRAME_ELR]
    stp q0, q1, [sp, #(FRAME_VECTORS + 0)]
    stp q2, q3, [sp, #(FRAME_VECTORS + 32)]
    stp q4, q5, [sp, #(FRAME_VECTORS + 64)]
    stp q6, q7, [sp, #(FRAME_VECTORS + 96)]
    stp q8, q9, [sp, #(FRAME_VECTORS + 128)]
    stp q10, q11, [sp, #(FRAME_VECTORS + 160)]
    stp q12, q13, [sp, #(FRAME_VECTORS + 192)]
    stp q14, q15, [sp, #(FRAME_VECTORS + 224)]
    stp q16, q17, [sp, #(FRAME_VECTORS + 256)]
    stp q18, q19, [sp, #(FRAME_VECTORS + 288)]
    stp q20, q21, [sp, #(FRAME_VECTORS + 320)]
    stp q22, q23, [sp, #(FRAME_VECTORS + 352)]
    stp q24, q25, [sp, #(FRAME_VECTORS + 384)]
    stp q26, q27, [sp, #(FRAME_VECTORS + 416)]
    stp q28, q29, [sp, #(FRAME_VECTORS + 448)]
    stp q30, q31, [sp, #(FRAME_VECTORS + 480)]
    mrs x26, fpsr
    mrs x27, fpcr
    str x26, [sp, #FRAME_FPSR]
    str x27, [sp, #(FRAME_FPSR + 8)]
    .endm

    .macro RestoreState
    ldr x26, [sp, #FRAME_FPSR]
    ldr x27, [sp, #(FRAME_FPSR + 8)]
    msr fpsr, x26
    msr fpcr, x27
    ldp q0, q1, [sp, #(FRAME_VECTORS + 0)]
    ldp q2, q3, [sp, #(FRAME_VECTORS + 32)]
    ldp q4, q5, [sp, #(FRAME_VECTORS + 64)]
    ldp q6, q7, [sp, #(FRAME_VECTORS + 96)]
    ldp q8, q9, [sp, #(FRAME_VECTORS + 128)]
    ldp q10, q11, [sp, #(FRAME_VECTORS + 160)]
    ldp q12, q13, [sp, #(FRAME_VECTORS + 192)]
    ldp q14, q15, [sp, #(FRAME_VECTORS + 224)]
    ldp q16, q17, [sp, #(FRAME_VECTORS + 256)]
    ldp q18, q19, [sp, #(FRAME_VECTORS + 288)]
    ldp q20, q21, [sp, #(FRAME_VECTORS + 320)]
    ldp q22, q23, [sp, #(FRAME_VECTORS + 352)]
    ldp q24, q25, [sp, #(FRAME_VECTORS + 384)]
    ldp q26, q27, [sp, #(FRAME_VECTORS + 416)]
    ldp q28, q29, [sp, #(FRAME_VECTORS + 448)]
    ldp q30, q31, [sp, #(FRAME_VECTORS + 480)]
    ldp x22, x23, [sp, #FRAME_ELR]
    .endm

    // All but x30, and the stack pointer.
    .macro RestoreGeneralRegisters
    ldp x0, x1, [sp, #0]
    ldp x2, x3, [sp, #16]
    ldp x4, x5, [sp, #32]
    ldp x6, x7, [sp, #48]
    ldp x8, x9, [sp, #64]
    ldp x10, x11, [sp, #80]
    ldp x12, x13, [sp, #96]
    ldp x14, x15, [sp, #112]
    ldp x16, x17, [sp, #128]
    ldp x18, x19, [sp, #144]
    ldp x20, x21, [sp, #160]
    ldp x22, x23, [sp, #176]
    ldp x24, x25, [sp, #192]
    ldp x26, x27, [sp, #208]
    ldp x28, x29, [sp, #224]
    add sp, sp, #FRAME_SIZE
    .endm

    .macro UserEntry target
    .balign 128
    sub sp, sp, #FRAME_SIZE
    SaveLowRegisters
    mrs x21, sp_el0
    b \target
    .endm

    // The addition and subtractions bring SP into x0 and back without a spare register.
    .macro KernelEntry target
    .balign 128
    sub sp, sp, #FRAME_SIZE
    add sp, sp, x0
    sub x0, sp, x0
    tbz x0, #STACK_BIT, StackOverflow
    sub x0, sp, x0
    sub sp, sp, x0
    SaveLowRegisters
    add x21, sp, #FRAME_SIZE
    b \target
    .endm

    .macro WrongEntry kind
    .balign 128
    sub sp, sp, #FRAME_SIZE
    SaveLowRegisters
    add x21, sp, #FRAME_SIZE
    mov x25, #\kind
    b Unexpected
    .endm

    .section .text.vectors, "ax"
    .balign 2048
    .globl ExceptionVectors
ExceptionVectors:
    // EL1 with SP_EL0: the kernel never runs so.
    WrongEntry 0
    WrongEntry 1
    WrongEntry 2
    WrongEntry 3
    // EL1 with SP_EL1.
    KernelEntry KernelSynchronous
    KernelEntry KernelInterrupt
    KernelEntry KernelFastInterrupt
    KernelEntry KernelSystemError
    // EL0, AArch64.
    UserEntry UserSynchronous
    UserEntry UserInterrupt
    UserEntry UserFastInterrupt
    UserEntry UserSystemError
    // EL0, AArch32: no program runs so.
    UserEntry UserSynchronous
    UserEntry UserInterrupt
    UserEntry UserFastInterrupt
    UserEntry UserSystemError

    .text
    .balign 64
UserSynchronous:
    mrs x24, esr_el1
    SaveRest
    lsr w25, w24, #26
    mov x0, sp
    cmp w25, #EC_SVC64
    b.ne UserFault
    msr daifclr, #6                 // interrupts and SErrors on
    bl DispatchSystemCall
    str x0, [sp, #0]

    // The way back to EL0, for every trap. What is pending is looked at with interrupts off, so that nothing comes between.
    .globl ReturnToUser
ReturnToUser:
    msr daifset, #2
    mrs x1, tpidr_el1
    ldr w1, [x1, #CPU_PENDING]
    cbnz w1, PendingWork
    RestoreState
    ldp x30, x21, [sp, #240]

    // Most system calls leave these as they found them, and an emulator leaves its translated code at each write.
    mrs x24, elr_el1
    mrs x25, spsr_el1
    mrs x26, sp_el0
    cmp x22, x24
    ccmp x23, x25, #0, eq
    ccmp x21, x26, #0, eq
    b.eq 1f
    msr elr_el1, x22
    msr spsr_el1, x23
    msr sp_el0, x21
1:  RestoreGeneralRegisters
    eret

PendingWork:
    mov x0, sp
    bl OnReturnToUser
    b ReturnToUser

UserFault:
    mov x1, x24
    mrs x2, far_el1
    msr daifclr, #6
    bl OnUserFault
    b ReturnToUser

UserInterrupt:
    SaveRest
    mov x0, sp
    bl OnInterrupt
    b ReturnToUser

UserFastInterrupt:
    mov x25, #10
    b Unexpected

// A program can only cause one by memory that it was given as a device's, so that it is the program that ends.
UserSystemError:
    mrs x24, esr_el1
    SaveRest
    mov x0, sp
    b UserFault

KernelSynchronous:
    SaveRest
    mov x0, sp
    mrs x1, esr_el1
    mrs x2, far_el1
    bl OnKernelFault
    b ReturnToKernel

KernelInterrupt:
    SaveRest
    mov x0, sp
    bl OnInterrupt
ReturnToKernel:
    msr daifset, #2
    RestoreState
    msr elr_el1, x22
    msr spsr_el1, x23
    ldr x30, [sp, #240]
    RestoreGeneralRegisters
    eret

KernelFastInterrupt:
    mov x25, #6
    b Unexpected

KernelSystemError:
    mov x25, #7
    b Unexpected

// x25: number of the vector.
Unexpected:
    SaveRest
    mov x0, sp
    mov x1, x25
    mrs x2, esr_el1
    mrs x3, far_el1
    bl OnUnexpectedException
1:  wfi
    b 1b

// The stack pointer lies below its stack. x0 = the frame's address there, sp = that plus x0 as it was. There is no way back from here,
// so the user's thread pointers may serve as scratch registers.
StackOverflow:
    msr tpidr_el0, x0
    sub x0, sp, x0
    msr tpidrro_el0, x0
    mrs x0, tpidr_el1
    ldr x0, [x0, #CPU_EMERGENCY_STACK]
    sub sp, x0, #FRAME_SIZE
    mrs x0, tpidrro_el0
    SaveLowRegisters
    mrs x21, tpidr_el0
    add x21, x21, #FRAME_SIZE
    SaveRest
    mov x0, sp
    mrs x1, esr_el1
    mrs x2, far_el1
    bl OnStackOverflow
1:  wfi
    b 1b
