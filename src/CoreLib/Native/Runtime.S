// Small things that compiled code or the class library asks the assembler for.

#include "Macros.inc"

#ifdef VIPER_KERNEL
#define PERMANENT_MEMORY_SIZE 0x8000
#else
#define PERMANENT_MEMORY_SIZE 0x10000
#endif

// The return address of the caller's caller, read from frame records (AAPCS64 6.4.6).
FUNCTION viper_caller_of_caller
    ldr x0, [x29]                           // frame of the method that called ours
    ldr x0, [x0, #8]
    ret
END viper_caller_of_caller

FUNCTION viper_frame_pointer
    mov x0, x29
    ret
END viper_frame_pointer

FUNCTION viper_permanent_memory_start
    ADDRESS x0, .Lpermanent_memory
    ret
END viper_permanent_memory_start

FUNCTION viper_permanent_memory_end
    ADDRESS x0, .Lpermanent_memory_end
    ret
END viper_permanent_memory_end

// The compiler's __modules entries, between two symbols that the linker makes for the section's name.
FUNCTION viper_modules_start
    ADDRESS x0, __start___modules
    ret
END viper_modules_start

FUNCTION viper_modules_end
    ADDRESS x0, __stop___modules
    ret
END viper_modules_end

// Native code calls managed code: there is no collector to tell about it yet.
FUNCTION RhpReversePInvoke
    ret
END RhpReversePInvoke

ALIAS RhpReversePInvokeReturn, RhpReversePInvoke

// The random value itself, for a test that it is random.
FUNCTION viper_stack_cookie
    adrp x0, __security_cookie
    ldr x0, [x0, :lo12:__security_cookie]
    ret
END viper_stack_cookie

FUNCTION RhDebugBreak
    brk #0xF000
    ret
END RhDebugBreak

// Touches every page of a large frame from the top down before it is used, so that a guard page is met and not jumped over.
// x15 = lowest address of the frame; changes x16 and x17 only.
FUNCTION RhpStackProbe
    mov x16, sp
1:  sub x16, x16, #4096
    cmp x16, x15
    b.lo 2f
    ldr xzr, [x16]
    b 1b
2:  ldr xzr, [x15]
    ret
END RhpStackProbe

    .data
    .balign 8
    // Compared on return from methods with buffers. Random bits replace it at start: Main.cs of the kernel, Start.S of programs.
    .globl __security_cookie
__security_cookie:
    .quad 0x9E3779B97F4A7C15

    // Non-zero would make compiled code stop for the collector. Nothing sets it yet.
    .globl RhpTrapThreads
RhpTrapThreads:
    .quad 0

    .bss
    .balign 16
.Lpermanent_memory:
    .skip PERMANENT_MEMORY_SIZE
.Lpermanent_memory_end:
