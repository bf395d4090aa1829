// Switching between kernel stacks. The frame left behind is struct SwitchFrame (Arm64/SwitchFrame.cs).

#include "Definitions.h"

    .text

// void ContextSwitch(nint* old, nint new): keeps what AAPCS64 lets a caller rely on, and the thread pointer of EL0, which belongs to
// the thread and not to the CPU. All else of the thread is in the trap frame at the top of its stack, or dead across this call.
    .balign 16
    .globl ContextSwitch
ContextSwitch:
    sub sp, sp, #SWITCH_FRAME_SIZE
    stp x19, x20, [sp, #0]
    stp x21, x22, [sp, #16]
    stp x23, x24, [sp, #32]
    stp x25, x26, [sp, #48]
    stp x27, x28, [sp, #64]
    stp x29, x30, [sp, #80]
    stp d8, d9, [sp, #96]
    stp d10, d11, [sp, #112]
    stp d12, d13, [sp, #128]
    stp d14, d15, [sp, #144]
    mrs x9, tpidr_el0
    str x9, [sp, #160]
    mov x9, sp
    str x9, [x0]
    mov sp, x1
    ldr x9, [sp, #160]
    msr tpidr_el0, x9
    ldp x19, x20, [sp, #0]
    ldp x21, x22, [sp, #16]
    ldp x23, x24, [sp, #32]
    ldp x25, x26, [sp, #48]
    ldp x27, x28, [sp, #64]
    ldp x29, x30, [sp, #80]
    ldp d8, d9, [sp, #96]
    ldp d10, d11, [sp, #112]
    ldp d12, d13, [sp, #128]
    ldp d14, d15, [sp, #144]
    add sp, sp, #SWITCH_FRAME_SIZE
    ret

// Where a new thread comes out of its first ContextSwitch: x19 = function of a kernel thread or 0, x20 = its argument. Interrupts are off, as
// they are around every switch; the scheduler's start function turns them on.
    .globl ThreadTrampoline
ThreadTrampoline:
    bl OnThreadStart
    cbz x19, 1f
    mov x0, x20
    blr x19
    bl OnKernelThreadEnd
1:  b ReturnToUser

// void CallOnStack(void* stackTop, function, nint argument): leaves the current stack for good.
    .globl CallOnStack
CallOnStack:
    mov sp, x0
    mov x0, x2
    mov x29, xzr
    mov x30, xzr
    br x1
