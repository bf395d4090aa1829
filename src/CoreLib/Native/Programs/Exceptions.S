// Where exceptions come up, and where their handlers are entered. The walk over the stack and the choice of a handler are in C#:
// System.Runtime.Exceptions.

#include "../Macros.inc"

// Offsets in System.Runtime.Exceptions.FrameRegisters.
#define REGISTERS_X19 0
#define REGISTERS_FRAME 80                      // x29, x30
#define REGISTERS_STACK 96                      // sp, pc
#define REGISTERS_D8 112
#define REGISTERS_SIZE 176

// System.Runtime.Exceptions.HardwareFaults.SignalStackSize.
#define SIGNAL_STACK_SIZE 0x8000

// System.Runtime.Exceptions.ThrowKind.
#define KIND_THROW 0
#define KIND_RETHROW 1
#define KIND_FAULT 2

// x register = address of this thread's newest exception record.
    .macro THREAD_RECORDS register
    mrs \register, tpidr_el0
    add \register, \register, #:tprel_hi12:viper_exception_list, lsl #12
    add \register, \register, #:tprel_lo12_nc:viper_exception_list
    .endm

// Makes a frame with FrameRegisters at sp, all but sp and pc filled in.
    .macro SAVE_REGISTERS
    sub sp, sp, #REGISTERS_SIZE
    .cfi_adjust_cfa_offset REGISTERS_SIZE
    stp x29, x30, [sp, #REGISTERS_FRAME]
    .cfi_offset x29, REGISTERS_FRAME - REGISTERS_SIZE
    .cfi_offset x30, REGISTERS_FRAME + 8 - REGISTERS_SIZE
    stp x19, x20, [sp, #REGISTERS_X19]
    stp x21, x22, [sp, #REGISTERS_X19 + 16]
    stp x23, x24, [sp, #REGISTERS_X19 + 32]
    stp x25, x26, [sp, #REGISTERS_X19 + 48]
    stp x27, x28, [sp, #REGISTERS_X19 + 64]
    stp d8, d9, [sp, #REGISTERS_D8]
    stp d10, d11, [sp, #REGISTERS_D8 + 16]
    stp d12, d13, [sp, #REGISTERS_D8 + 32]
    stp d14, d15, [sp, #REGISTERS_D8 + 48]
    .endm

    .macro LOAD_REGISTERS from
    ldp x19, x20, [\from, #REGISTERS_X19]
    ldp x21, x22, [\from, #REGISTERS_X19 + 16]
    ldp x23, x24, [\from, #REGISTERS_X19 + 32]
    ldp x25, x26, [\from, #REGISTERS_X19 + 48]
    ldp x27, x28, [\from, #REGISTERS_X19 + 64]
    ldr x29, [\from, #REGISTERS_FRAME]
    ldp d8, d9, [\from, #REGISTERS_D8]
    ldp d10, d11, [\from, #REGISTERS_D8 + 16]
    ldp d12, d13, [\from, #REGISTERS_D8 + 32]
    ldp d14, d15, [\from, #REGISTERS_D8 + 48]
    .endm

// void RhpThrowEx(object exception): does not return.
FUNCTION RhpThrowEx
    SAVE_REGISTERS
    add x3, sp, #REGISTERS_SIZE
    stp x3, x30, [sp, #REGISTERS_STACK]
    mov x1, sp
    mov x2, #KIND_THROW
    bl ViperThrow
    brk #1
END RhpThrowEx

// void RhpRethrow(): does not return.
FUNCTION RhpRethrow
    SAVE_REGISTERS
    add x3, sp, #REGISTERS_SIZE
    stp x3, x30, [sp, #REGISTERS_STACK]
    mov x0, xzr
    mov x1, sp
    mov x2, #KIND_RETHROW
    bl ViperThrow
    brk #1
END RhpRethrow

// (object exception, code* fault): not called, but entered by the fault handler with all registers but x0 and x1 as they were at the fault.
FUNCTION viper_throw_fault
    SAVE_REGISTERS
    // The caller is where the fault was, not where its link register leads.
    str x1, [sp, #REGISTERS_STACK + 8]
    .cfi_offset x30, REGISTERS_STACK + 8 - REGISTERS_SIZE
    add x3, sp, #REGISTERS_SIZE
    str x3, [sp, #REGISTERS_STACK]
    bl ViperMakeFaultException
    mov x1, sp
    mov x2, #KIND_FAULT
    bl ViperThrow
    brk #1
END viper_throw_fault

// Where a handler of signals returns to, and what it returns: void viper_fault_addresses(FaultAddresses*).
FUNCTION viper_signal_return
    mov x8, #139                            // rt_sigreturn
    svc #0
    brk #1
END viper_signal_return

FUNCTION viper_fault_addresses
    ADDRESS x1, viper_throw_fault
    ADDRESS x2, ViperHandleFault
    stp x1, x2, [x0]
    ADDRESS x1, viper_signal_return
    ADDRESS x2, .Lsignal_stack
    stp x1, x2, [x0, #16]
    ADDRESS x1, RhpStackProbe
    str x1, [x0, #32]
    ret
END viper_fault_addresses

// void viper_call_catch(object exception, code* handler, FrameRegisters* registers, ExceptionRecord* record): does not return. The
// handler shares its method's frame through x29 and returns the address where the method goes on.
FUNCTION viper_call_catch
    stp x29, x30, [sp, #-32]!
    .cfi_def_cfa_offset 32
    .cfi_offset x29, -32
    .cfi_offset x30, -24
    stp x2, x3, [sp, #16]
    LOAD_REGISTERS x2
    blr x1
.Lcatch_return:
    ldr x2, [sp, #16]
    ldr x3, [x2, #REGISTERS_STACK]
    THREAD_RECORDS x4
    ldr x5, [x4]
1:  cbz x5, 2f                              // records below the frame that goes on are of frames that are gone
    cmp x5, x3
    b.hs 2f
    ldr x5, [x5]
    b 1b
2:  str x5, [x4]
    LOAD_REGISTERS x2
    mov sp, x3
    br x0
END viper_call_catch

// void viper_call_finally(code* handler, FrameRegisters* registers, nothing, ExceptionRecord* record)
FUNCTION viper_call_finally
    SAVE_REGISTERS
    stp x1, x3, [sp, #-32]!
    .cfi_adjust_cfa_offset 32
    str x3, [sp, #24]
    LOAD_REGISTERS x1
    blr x0
.Lfinally_return:
    add sp, sp, #32
    .cfi_adjust_cfa_offset -32
    LOAD_REGISTERS sp
    ldr x30, [sp, #REGISTERS_FRAME + 8]
    add sp, sp, #REGISTERS_SIZE
    .cfi_adjust_cfa_offset -REGISTERS_SIZE
    ret
END viper_call_finally

// int viper_call_filter(object exception, code* filter, FrameRegisters* registers). A filter changes no register that it need preserve
// and uses none but the frame pointer of its method.
FUNCTION viper_call_filter
    stp x29, x30, [sp, #-16]!
    .cfi_def_cfa_offset 16
    .cfi_offset x29, -16
    .cfi_offset x30, -8
    ldr x29, [x2, #REGISTERS_FRAME]
    blr x1
    ldp x29, x30, [sp], #16
    .cfi_def_cfa_offset 0
    ret
END viper_call_filter

FUNCTION viper_catch_return
    adr x0, .Lcatch_return
    ret
END viper_catch_return

FUNCTION viper_finally_return
    adr x0, .Lfinally_return
    ret
END viper_finally_return

// void viper_capture_registers(FrameRegisters*): as they are behind the call.
FUNCTION viper_capture_registers
    stp x19, x20, [x0, #REGISTERS_X19]
    stp x21, x22, [x0, #REGISTERS_X19 + 16]
    stp x23, x24, [x0, #REGISTERS_X19 + 32]
    stp x25, x26, [x0, #REGISTERS_X19 + 48]
    stp x27, x28, [x0, #REGISTERS_X19 + 64]
    stp x29, x30, [x0, #REGISTERS_FRAME]
    mov x1, sp
    stp x1, x30, [x0, #REGISTERS_STACK]
    stp d8, d9, [x0, #REGISTERS_D8]
    stp d10, d11, [x0, #REGISTERS_D8 + 16]
    stp d12, d13, [x0, #REGISTERS_D8 + 32]
    stp d14, d15, [x0, #REGISTERS_D8 + 48]
    ret
END viper_capture_registers

FUNCTION viper_image_start
    ADDRESS x0, __image_start
    ret
END viper_image_start

FUNCTION viper_exception_records
    THREAD_RECORDS x0
    ret
END viper_exception_records

// void viper_frame_sections(ImageSections*)
FUNCTION viper_frame_sections
    ADDRESS x1, __eh_frame_hdr_start
    ADDRESS x2, __eh_frame_hdr_end
    stp x1, x2, [x0]
    ADDRESS x1, __eh_frame_start
    ADDRESS x2, __eh_frame_end
    stp x1, x2, [x0, #16]
    ADDRESS x1, __data_end
    str x1, [x0, #32]
    ret
END viper_frame_sections

    .bss
    .balign 4096
.Lsignal_stack:
    .skip SIGNAL_STACK_SIZE

    .section .tbss, "awT", @nobits
    .balign 8
    .type viper_exception_list, %object
viper_exception_list:
    .quad 0
    .size viper_exception_list, 8
